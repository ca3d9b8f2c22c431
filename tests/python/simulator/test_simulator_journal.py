"""The journal: what it stores of a request, what it never stores, and its limits."""

import asyncio
import errno
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from observed_support import Observed
from simulator_support import SCID, TITLE_ID, XUID, update_body, update_path

from xblshim.simulator.journal import journal_file
from xblshim.simulator.journal.request_journal import Filter, Journal, parse_filter
from xblshim.simulator.journal.secrets import shown_body, shown_query

TOKEN = "XBL3.0 x=123;eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.c2VjcmV0.c2ln"
CONTENT = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.c2VjcmV0.c2ln"


def entries(observed: Observed, *, details: bool = False, **chosen: Any) -> list[dict[str, Any]]:
    document = observed.traffic.journal.document(Filter(**chosen), 1000, details=details)
    found: list[dict[str, Any]] = document["entries"]
    return found


def test_an_update_and_its_response() -> None:
    observed = Observed()
    got = asyncio.run(observed.update("7", 40))
    (entry,) = entries(observed, details=True)
    assert entry.pop("correlation") == got.headers["x-xblcorrelationid"]
    response, request = entry.pop("response"), entry.pop("request")
    assert response["body"] == '{"right":true}'
    assert json.loads(request["body"]) == json.loads(update_body(("7", 40)))
    assert entry == {
        "number": 1,
        "time": "2030-03-17T17:46:40.000Z",
        "xuid": str(XUID),
        "titleId": str(TITLE_ID),
        "scid": SCID,
        "method": "POST",
        "path": update_path(),
        "operation": "update",
        "parameters": {"achievements": [{"id": "7", "percentComplete": 40}]},
        "asked": {"achievements": [{"id": "7", "percentComplete": 40}]},
        "status": 200,
        "milliseconds": 0.0,
    }


def test_correlation_ids_are_guids_and_differ() -> None:
    observed = Observed()

    async def run() -> list[str]:
        return [(await observed.update()).headers["x-xblcorrelationid"] for _ in range(50)]

    ids = asyncio.run(run())
    assert len(set(ids)) == 50
    assert all(len(one) == 36 and one.count("-") == 4 for one in ids)


def test_the_fault_that_met_a_request_and_how_long_it_took() -> None:
    observed = Observed()
    observed.fault(id="slow", action={"delay": 1.5}, times=1)
    observed.fault(id="gone", action={"drop": True, "delay": 0.25}, times=1)

    async def run() -> None:
        for _ in range(3):
            await observed.update()

    asyncio.run(run())
    shown = [(entry.get("fault"), entry["status"], entry["milliseconds"]) for entry in entries(observed)]
    assert shown == [("slow", 200, 1500.0), ("gone", 0, 250.0), (None, 200, 0.0)]


def test_an_application_that_fails_is_in_the_journal() -> None:
    async def failing(scope: Any, receive: Any, send: Any) -> None:
        raise ValueError("broken")

    observed = Observed(app=failing)
    with pytest.raises(ValueError, match="broken"):
        asyncio.run(observed.update())
    assert [entry["status"] for entry in entries(observed)] == [0]


def test_no_secret_is_kept() -> None:
    observed = Observed()
    headers = [
        (b"authorization", TOKEN.encode()),
        (b"Signature", b"AAAA-secret-AAAA"),
        (b"x-xbl-authorization", b"secret"),
        (b"cookie", b"a=secret"),
        (b"x-anything", f"Bearer {CONTENT}".encode()),
        (b"referer", b"https://a.test/?sessionId=secret"),
        (b"accept-language", b"en-GB"),
    ]
    bodies = [
        {"Properties": {"RpsTicket": "d=secret", "AuthMethod": "secret"}, "TokenType": "secret", "name": "kept"},
        {"inner": [{"x": TOKEN}, {"accessToken": {"a": "secret"}}], "name": "kept"},
        {"password": "secret", "name": "kept"},
        {"url": "https://a.test/?x=1&access_token=secret", "inner": json.dumps({"token": "secret"}), "name": "kept"},
        {"line": "Set-Cookie: a=secret", "name": "kept"},
    ]

    async def run() -> None:
        query = f"token=secret&name=kept&access_token=secret&X=XBL3.0%20x%3D1%3Bsecret&signature=secret&continuationToken=page2&y={CONTENT}"
        await observed.ask("/x", headers=headers, query=query)
        await observed.ask(f"/x/{CONTENT}/y", headers=headers)
        for body in bodies:
            await observed.ask("/x", "POST", json.dumps(body).encode(), headers=headers)
            await observed.ask("/x", "POST", json.dumps(body).encode("utf-16"), headers=headers)
        await observed.ask("/x", "POST", b"token=secret&a=b", headers=headers)
        await observed.ask("/x", "POST", rb'{"\u0074oken":"secret","name":"kept"}', headers=headers)
        await observed.update(CONTENT)

    asyncio.run(run())
    shown = json.dumps(entries(observed, details=True))
    assert "secret" not in shown.replace("\\u0000", "")
    assert CONTENT not in shown
    assert TOKEN not in shown
    first, *_ = entries(observed, details=True)
    assert first["request"]["headers"]["accept-language"] == "en-GB"
    assert first["request"]["headers"]["authorization"] == "(not shown)"
    assert "name=kept" in first["path"]
    assert first["parameters"]["continuationToken"] == "page2"
    assert shown.count("kept") >= 5


@given(st.text(), st.recursive(st.text() | st.integers() | st.none(), lambda inner: st.lists(inner), max_leaves=5))
def test_a_secret_member_is_never_shown(name: str, value: Any) -> None:
    secret = "s3cr3t-value"
    document = {f"{name}Token": secret, "list": [{"signature": {"a": secret}}, value]}
    assert secret not in shown_body(json.dumps(document).encode())
    assert secret not in shown_body(json.dumps(document, ensure_ascii=False).encode("utf-8", "replace"))
    assert secret not in shown_query(f"a=1&{'x'}Token={secret}&b=2")


def test_the_journal_is_bounded_in_number_and_bytes() -> None:
    observed = Observed(journal=Journal(most_entries=5))

    async def run(observed: Observed, count: int, size: int) -> None:
        for _ in range(count):
            await observed.ask("/x", "POST", b"x" * size)

    asyncio.run(run(observed, 12, 0))
    document = observed.traffic.journal.document(Filter(), 100)
    assert [entry["number"] for entry in document["entries"]] == [8, 9, 10, 11, 12]
    assert (document["last"], document["stored"], document["dropped"]) == (12, 5, 7)

    observed = Observed(journal=Journal(most_bytes=50_000))
    asyncio.run(run(observed, 40, 4000))
    journal = observed.traffic.journal
    assert 5 < len(journal) < 13
    assert journal._bytes == sum(entry.size for entry in journal.select(Filter()))
    assert journal._bytes <= 50_000
    asyncio.run(run(observed, 1, 900_000))
    assert len(journal) > 1, "a long body is cut"
    assert journal.clear() > 1
    assert (len(journal), journal._bytes) == (0, 0)


def test_filters() -> None:
    observed = Observed()
    observed.fault(id="f", match={"achievement": "8"}, action={"status": 503})

    async def run() -> None:
        await observed.update("7", 40)
        observed.clock.now += 10
        await observed.update("8", 50, xuid=5)
        await observed.ask(f"/users/xuid({XUID})/achievements", query=f"titleId={TITLE_ID}")

    asyncio.run(run())

    def numbers(query: str) -> list[int]:
        chosen, limit, _ = parse_filter(dict(part.split("=", 1) for part in query.split("&") if part))
        return [entry.number for entry in observed.traffic.journal.select(chosen, limit)]

    assert numbers("") == [1, 2, 3]
    assert numbers("limit=2") == [2, 3]
    assert numbers("after=0&limit=2") == [1, 2]
    assert numbers("after=2") == [3]
    assert numbers("xuid=5") == [2]
    assert numbers(f"titleId={TITLE_ID}") == [1, 2, 3]
    assert numbers(f"scid={SCID.upper()}") == [1, 2]
    assert numbers("path=/update") == [1, 2]
    assert numbers("method=get") == [3]
    assert numbers("operation=list") == [3]
    assert numbers("achievement=7") == [1]
    assert numbers("status=503") == numbers("status=5xx") == numbers("fault=f") == numbers("fault=any") == [2]
    assert numbers("since=2030-03-17T17:46:45Z") == [2, 3]
    for wrong in ("xuid=x", "limit=0", "limit=1001", "status=1000", "since=never", "color=red", "details=1", "path="):
        with pytest.raises(ValueError, match=wrong.partition("=")[0]):
            numbers(wrong)


WRITER = """
import os, sys
from pathlib import Path
from xblshim.simulator.journal.journal_file import append, open_to_append
path, letter = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
for _ in range(200):
    file = open_to_append(path)
    append(file, letter.encode() * 300 + b"\\n")
    os.close(file)
"""


def test_lines_of_several_processes_stay_whole(tmp_path: Path) -> None:
    path = tmp_path / "journal ü.jsonl"
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [
        subprocess.Popen([*command, letter], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for letter in "abc"
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=120)
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    assert Counter(path.read_bytes().split()) == {letter * 300: 200 for letter in (b"a", b"b", b"c")}


@pytest.mark.parametrize(("refusals", "calls"), [(2, ["lock"] * 3 + ["unlock"]), (10_000, ["lock"] * 500)])
def test_windows_appends_under_a_lock_that_it_waits_for_half_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, calls: list[str]
) -> None:
    seen: list[str] = []

    class Msvcrt:
        LK_NBLCK, LK_UNLCK = "lock", "unlock"

        def locking(self, file: int, mode: str, count: int) -> None:
            assert (os.lseek(file, 0, os.SEEK_CUR), count) == (journal_file._LOCKED_BYTE, 1)
            seen.append(mode)
            if mode == "lock" and len(seen) <= refusals:
                raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setitem(sys.modules, "msvcrt", cast(ModuleType, Msvcrt()))
    monkeypatch.setattr("time.sleep", lambda _: None)
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b"one\n")
    file = journal_file.open_to_append(path)
    try:
        with journal_file._alone(file):
            os.write(file, b"two\n")
    finally:
        os.close(file)
    assert seen == calls
    assert path.read_bytes().split() == [b"one", b"two"]
