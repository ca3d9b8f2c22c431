"""`xblshim outbox`: listing, posting, dropping and exporting stored updates."""

import asyncio
import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cli_support import XBLSHIM, Shell

from xblshim.client.tokens.token_account import account_of
from xblshim.console.progress import bar_of
from xblshim.outbox.outbox_rows import Attempted, Group, Outcome, Pause, Paused, RateLimitKey, Scope, Update
from xblshim.outbox.outbox_store import OutboxStore

SCID = "00000000-0000-0000-0000-000012345678"
CLOSED = "http://127.0.0.1:9"
SINCE = 1_764_000_000_000


def fill(shell: Shell, *updates: Update) -> dict[str, str]:
    """Stores the updates in an outbox. Returns the variables with which commands find it."""
    folder = shell.home / "state"
    store = OutboxStore(folder / "outbox.sqlite3", lambda *line: None)
    asyncio.run(store.put(updates, SINCE))
    store.close()
    return {"XBLSHIM_STATE_DIR": str(folder)}


def update(
    name: str, percent: int, service: str = CLOSED, xuid: int = 5, *, sandbox: str = "RETAIL", account: str = ""
) -> Update:
    return Update(service, sandbox, xuid, 7, SCID, name, percent, account)


def test_reading_creates_no_outbox(shell: Shell) -> None:
    variables = {"XBLSHIM_STATE_DIR": str(shell.home / "state")}
    assert shell.says("outbox", "list", **variables) == "The outbox is empty.\n"
    assert json.loads(shell.says("outbox", "export", **variables)) == {"updates": []}
    assert shell.says("outbox", "flush", **variables) == "The outbox is empty.\n"
    assert shell.says("outbox", "drop", "--all", **variables) == "No update matches the options.\n"
    assert not (shell.home / "state").exists()


@pytest.mark.parametrize(
    "command", [("outbox", "list"), ("outbox", "flush"), ("outbox", "drop", "--all"), ("agent",), ("achievements",)]
)
def test_unreadable_folder_is_an_error_not_an_empty_outbox(shell: Shell, command: tuple[str, ...]) -> None:
    said = shell.refuses(*command, XBLSHIM_STATE_DIR=str(shell.home / ("x" * 300)))
    assert "can't be read" in said
    assert "(XBLSHIM_STATE_DIR)" in said


def test_listing_and_exporting(shell: Shell) -> None:
    largest = 2**64 - 1
    variables = fill(shell, update("7", 40), update("ä\n", 100, "http://xblshim.local", largest))
    lines = shell.says("outbox", "list", **variables).splitlines()
    assert [line.split() for line in lines] == [
        ["SERVICE", "XUID", "TITLE", "SCID", "ID", "PERCENT", "SINCE", "(UTC)", "TRIES", "STATE"],
        [CLOSED, "5", "7", SCID, "7", "40", "2025-11-24", "16:00:00", "0", "waits"],
        ["local", str(largest), "7", SCID, "ä\\u000a", "100", "2025-11-24", "16:00:00", "0", "waits"],
    ]
    assert len(shell.says("outbox", "list", "--service", "local", **variables).splitlines()) == 2
    assert shell.says("outbox", "list", "--xuid", "6", **variables) == "No update in the outbox matches the options.\n"
    assert "--xuid must be a decimal number" in shell.refuses("outbox", "list", "--xuid", "x", code=2, **variables)

    file = shell.home / "all.json"
    assert shell.says("outbox", "export", str(file), **variables) == f"Wrote 2 updates to {file}\n"
    document = json.loads(file.read_text("utf-8"))
    assert document["updates"][1] == {
        "service": "http://xblshim.local",
        "sandbox": "RETAIL",
        "xuid": str(largest),
        "titleId": 7,
        "scid": SCID,
        "id": "ä\n",
        "percentComplete": 100,
        "firstStored": "2025-11-24T16:00:00.000Z",
        "lastStored": "2025-11-24T16:00:00.000Z",
        "attempts": 0,
        "refused": False,
        "problem": "",
    }
    # An existing file is never overwritten.
    assert "can't be written (File exists). Name another file." in shell.refuses(
        "outbox", "export", str(file), **variables
    )


def test_dropping(shell: Shell) -> None:
    variables = fill(shell, update("1", 40), update("2", 40), update("3", 40))
    assert "Select the updates to drop" in shell.refuses("outbox", "drop", code=2, **variables)
    assert "exclude each other" in shell.refuses("outbox", "drop", "--all", "--id", "1", code=2, **variables)
    assert "This would drop 1 update. Nothing was dropped" in shell.refuses("outbox", "drop", "--id", "1", **variables)
    assert shell.says("outbox", "drop", "--id", "1", "--yes", **variables) == "Dropped 1 update.\n"
    assert shell.says("outbox", "drop", "--id", "1", "--yes", **variables) == "No update matches the options.\n"
    assert shell.says("outbox", "drop", "--all", "--yes", **variables) == "Dropped 2 updates.\n"


def test_the_service_of_a_selection_is_written_as_in_the_configuration(shell: Shell) -> None:
    """An empty service, such as that of an unset variable, must not select every service."""
    variables = fill(shell, update("1", 10), update("2", 20, "http://127.0.0.1:10"))
    for wrong in ("", " ", "127.0.0.1:9", "http://127.0.0.1:9/update"):
        said = shell.refuses("outbox", "drop", "--yes", "--xuid", "5", f"--service={wrong}", code=2, **variables)
        assert said.startswith("xblshim: --service"), said
    assert "--service" in shell.refuses("outbox", "export", "all.json", "--service=", code=2, **variables)
    assert not (shell.home / "all.json").exists()
    assert shell.says("outbox", "list", **variables).count(SCID) == 2
    assert shell.says("outbox", "drop", "--yes", "--service", f"{CLOSED}/", **variables) == "Dropped 1 update.\n"


def test_posting_leaves_updates_of_other_services(shell: Shell) -> None:
    """Posts to the local service of the state folder. Updates for another service stay."""
    variables = fill(
        shell, update("7", 40, "http://xblshim.local"), update("8", 30, "http://xblshim.local"), update("9", 1)
    )
    ran = shell.run("outbox", "flush", **variables, XBLSHIM_OFFLINE="true")
    assert (ran.returncode, ran.stdout) == (1, "Posted 0 updates to http://xblshim.local.\n")
    assert "2 updates wait still: the configuration has offline = true (XBLSHIM_OFFLINE)." in ran.stderr

    ran = shell.run("outbox", "flush", **variables)
    assert (ran.returncode, ran.stdout) == (0, "Posted 2 updates to http://xblshim.local.\n")
    assert ran.stderr == f"1 update waits for {CLOSED}; to post it, set XBLSHIM_SERVICE={CLOSED}\n"
    assert {row["id"]: row["percentComplete"] for row in shell.shows("achievements", **variables)} == {"7": 40, "8": 30}

    ran = shell.run("outbox", "flush", **variables, XBLSHIM_SERVICE=CLOSED, XBLSHIM_LOG="error")
    assert (ran.returncode, ran.stdout) == (1, f"Posted 0 updates to {CLOSED}.\n")
    assert ran.stderr.startswith("xblshim: 1 update waits still: the service accepts no updates now (")
    assert "try again in" in ran.stderr
    # A delay of our own ends when the user posts explicitly.
    again = shell.run("outbox", "flush", **variables, XBLSHIM_SERVICE=CLOSED, XBLSHIM_LOG="error")
    assert again.returncode == 1
    assert " 2 " in shell.says("outbox", "list", **variables).splitlines()[1]


def test_refused_updates_are_kept_and_listed(shell: Shell) -> None:
    """A refused update is stored, listed, and posted again only on request."""
    definitions = shell.home / "known.toml"
    definitions.write_text(f'scid = "{SCID}"\nstrict = true\n[[achievements]]\nid = "7"\nname = "Seven"\n')
    service = "http://xblshim.local"
    variables = fill(shell, update("7", 40, service), update("8", 40, service))
    strict = {**variables, "XBLSHIM_DEFINITIONS": str(definitions), "XBLSHIM_LOG": "error"}
    ran = shell.run("outbox", "flush", **strict)
    assert (ran.returncode, ran.stdout) == (1, f"Posted 1 update to {service}.\n"), ran.stderr
    assert ran.stderr == "The service refused 1 update: xblshim outbox list --refused\n"
    [_, line] = shell.says("outbox", "list", "--refused", **variables).splitlines()
    assert "refused: the service answered 404: " in line
    assert shell.says("outbox", "flush", **variables) == f"Posted 0 updates to {service}.\n"
    assert shell.says("outbox", "flush", "--refused", **variables) == f"Posted 1 update to {service}.\n"
    assert shell.says("outbox", "list", **variables) == "The outbox is empty.\n"


def test_a_delay_that_the_service_demands_is_kept(shell: Shell) -> None:
    variables = fill(shell, update("7", 40, "http://xblshim.local"))
    store = OutboxStore(Path(variables["XBLSHIM_STATE_DIR"]) / "outbox.sqlite3", lambda *line: None)

    async def pause() -> None:
        import time

        now = int(time.time() * 1000)
        group = Group(RateLimitKey(5, 7), SCID)
        attempted = [Attempted("7", 40, "the service answered 429")]
        pauses: dict[Paused, Pause | None] = {RateLimitKey(5, 7): Pause(now, now + 3_000_000, True, 1, 0, "429")}
        await store.record(Scope("http://xblshim.local", "RETAIL"), [Outcome(group, attempted, pauses)])

    asyncio.run(pause())
    store.close()
    ran = shell.run("outbox", "flush", **variables)
    assert (ran.returncode, ran.stdout) == (1, "Posted 0 updates to http://xblshim.local.\n")
    assert "1 update waits still: the service accepts no updates now (429)" in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
def test_a_progress_bar_at_a_terminal(shell: Shell) -> None:
    variables = fill(shell, *[update(f"{number}", 1, "http://xblshim.local", number + 1) for number in range(30)])
    ours, theirs = pty.openpty()
    ran = subprocess.run(
        [*XBLSHIM, "outbox", "flush"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**shell.environment, **variables},
        cwd=shell.home,
        timeout=90,
    )
    os.close(theirs)
    written = b""
    with suppress(OSError):  # the other side is closed, and everything is read
        while part := os.read(ours, 65536):
            written += part
    shown = written.decode()
    os.close(ours)
    assert ran.returncode == 0
    assert ran.stdout == b"Posted 30 updates to http://xblshim.local.\n"
    assert f"[{'.' * 30}] 0 of 30" in shown
    # The progress line is cleared.
    assert shown.endswith("\r\x1b[K")


def test_the_bar() -> None:
    assert bar_of(0, 0) == f"[{'.' * 30}] 0 of 1"
    assert bar_of(50, 100) == f"[{'#' * 15}{'.' * 15}] 50 of 100"
    assert bar_of(120, 100) == f"[{'#' * 30}] 120 of 120"


def test_a_damaged_outbox_is_quarantined_and_reported(shell: Shell) -> None:
    folder = shell.home / "state"
    folder.mkdir()
    (folder / "outbox.sqlite3").write_bytes(b"This is not a database. " * 400)
    ran = shell.run("outbox", "list", XBLSHIM_STATE_DIR=str(folder))
    assert (ran.returncode, ran.stdout) == (0, "The outbox is empty.\n")
    assert "is damaged. It was moved to" in ran.stderr


MINE = "XBL3.0 x=1234;mine"
LIVE = "https://achievements.xboxlive.com"


def test_updates_that_cant_be_posted_are_listed_with_the_reason(shell: Shell) -> None:
    variables = fill(
        shell,
        update("1", 40, LIVE),
        update("2", 40, LIVE, sandbox="XDKS.1"),
        update("3", 40, LIVE, sandbox=""),
        update("4", 40, LIVE, xuid=6),
        update("5", 40, LIVE, account=account_of("XBL3.0 x=9;another")),
        update("6", 40, LIVE, xuid=8, account=account_of(MINE)),
    )
    live = {**variables, "XBLSHIM_SERVICE": "live", "XBLSHIM_USERS": "5:Ann", "XBLSHIM_TOKEN": MINE}
    lines = shell.says("outbox", "list", **live).splitlines()
    assert lines[0].split()[:3] == ["SERVICE", "SANDBOX", "XUID"]
    states = {words[5]: " ".join(words[10:]) for words in map(str.split, lines[1:]) if words[1] != "?"}
    [unknown] = [line for line in lines if " ? " in line]
    assert unknown.endswith(
        "an earlier version of xblshim stored it without its sandbox: `xblshim outbox flush --adopt` posts it into RETAIL"
    )
    assert states["1"] == states["6"] == "waits"
    assert states["2"] == "waits: it is for the sandbox XDKS.1: set XBLSHIM_SANDBOX=XDKS.1"
    assert states["4"] == "waits: it needs a token of user 6, and the configured one is user 5's (token.*, users)"
    assert states["5"].startswith("waits: it was accepted with another account's token: ")
    found = doctor_of(shell, **live)
    assert found["ok"]
    for part in ("XDKS.1", "--adopt", "a token of user 6", "another account's token"):
        assert part in found["text"]
    assert found["text"].count("with this configuration 1 update of them can't be posted") == 4
    # Without a token nothing can be posted, and each row has that reason.
    nobody = {**variables, "XBLSHIM_SERVICE": "live"}
    assert shell.says("outbox", "list", **nobody).count("needs a developer's own token") == 4


def test_updates_for_another_sandbox_stay_and_are_reported(shell: Shell) -> None:
    local = "http://xblshim.local"
    variables = fill(shell, update("7", 40, local), update("8", 50, local, sandbox="XDKS.1"))
    ran = shell.run("outbox", "flush", **variables)
    assert (ran.returncode, ran.stdout) == (0, f"Posted 1 update to {local}.\n")
    assert ran.stderr == "1 update waits still: it is for the sandbox XDKS.1: set XBLSHIM_SANDBOX=XDKS.1\n"
    assert len(shell.says("outbox", "list", "--sandbox", "XDKS.1", **variables).splitlines()) == 2
    assert shell.says("outbox", "flush", **variables, XBLSHIM_SANDBOX="XDKS.1") == f"Posted 1 update to {local}.\n"
    assert shell.says("outbox", "list", **variables) == "The outbox is empty.\n"


def test_rows_of_an_earlier_version_can_be_adopted(shell: Shell) -> None:
    """The command names the right sandbox. The service is not reachable in this test."""
    variables = fill(shell, update("7", 40, CLOSED, sandbox=""))
    ran = shell.run("outbox", "flush", "--adopt", **variables, XBLSHIM_SERVICE=CLOSED, XBLSHIM_SANDBOX="XDKS.1")
    assert ran.returncode == 1
    [row] = json.loads(shell.says("outbox", "export", **variables))["updates"]
    assert (row["sandbox"], row["id"]) == ("XDKS.1", "7")


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
def test_dropping_keeps_updates_stored_during_the_question(shell: Shell) -> None:
    variables = fill(shell, update("1", 40), update("2", 40))
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*XBLSHIM, "outbox", "drop", "--all"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**shell.environment, **variables},
        cwd=shell.home,
    )
    os.close(theirs)
    assert process.stdout is not None
    asked = process.stdout.read(len("Drop 2 updates"))
    assert asked == "Drop 2 updates"
    fill(shell, update("2", 60), update("3", 10))
    os.write(ours, b"y\n")
    said, _ = process.communicate(timeout=60)
    os.close(ours)
    assert said.endswith("Dropped 1 update.\n")
    left = json.loads(shell.says("outbox", "export", **variables))["updates"]
    assert [(row["id"], row["percentComplete"]) for row in left] == [("2", 60), ("3", 10)]


def doctor_of(shell: Shell, **variables: str) -> dict[str, Any]:
    ran = shell.run("doctor", "--json", **variables)
    return next(finding for finding in json.loads(ran.stdout) if finding["name"] == "outbox")


def test_the_doctor_reports_waiting_updates(shell: Shell) -> None:
    state = shell.home / "state"
    nothing = {"name": "outbox", "ok": True, "text": "no update waits to be posted"}
    assert doctor_of(shell, XBLSHIM_STATE_DIR=str(state)) == nothing
    assert not state.exists()
    variables = fill(shell, update("7", 40), update("8", 40), update("7", 100, "http://xblshim.local"))
    found = doctor_of(shell, **variables)
    assert found["ok"]
    assert found["text"].startswith(f"3 updates wait since 2025-11-24 16:00:00 UTC (2 for {CLOSED}, 1 for local): ")


def test_the_doctor_reports_refused_updates_as_a_problem(shell: Shell) -> None:
    variables = fill(shell, update("7", 40), update("8", 40))
    store = OutboxStore(shell.home / "state" / "outbox.sqlite3", lambda *line: None)
    refused = Attempted("7", 40, "the service answered 404", True)
    outcome = Outcome(Group(RateLimitKey(5, 7), SCID), [refused], {})
    asyncio.run(store.record(Scope(CLOSED, "RETAIL"), [outcome]))
    store.close()
    found = doctor_of(shell, **variables)
    assert not found["ok"]
    assert "1 update waits since" in found["text"]
    assert "the service refused 1 update: `xblshim outbox list --refused`" in found["text"]


def test_doctor_reports_an_unreadable_outbox(shell: Shell) -> None:
    found = doctor_of(shell, XBLSHIM_STATE_DIR=str(shell.home / ("x" * 300)))
    assert not found["ok"]
    assert "can't be read" in found["text"]


def test_a_dangling_link_is_an_error_not_an_empty_outbox(shell: Shell) -> None:
    state = shell.home / "state"
    state.mkdir()
    (state / "outbox.sqlite3").symlink_to(shell.home / "unmounted" / "outbox.sqlite3")
    said = shell.refuses("outbox", "list", XBLSHIM_STATE_DIR=str(state))
    assert f"it is a link to {shell.home / 'unmounted' / 'outbox.sqlite3'}, whose folder is not there" in said
    found = doctor_of(shell, XBLSHIM_STATE_DIR=str(state))
    assert not found["ok"]
    assert "whose folder is not there" in found["text"]
