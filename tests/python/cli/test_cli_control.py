"""The commands that use the control API, with a service of the test."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from xblshim.cli.main import main
from xblshim.config import load
from xblshim.simulator.endpoint_support import no_log
from xblshim.testing.own_service import OwnService

SCID = "00000000-0000-0000-0000-000012345678"
XUID = 2814639011617876
DEFINITIONS = (
    f'scid = "{SCID}"\ntitle_id = 0x12345678\nstrict = true\nachievements = [{{ id = "7" }}, {{ id = "8/9 ?" }}]\n'
)


class Said:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


Command = Callable[..., Said]


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("XBLSHIM_SERVICE", "XBLSHIM_DEFINITIONS", "XBLSHIM_USERS", "XBLSHIM_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(tmp_path / "state"))
    (tmp_path / "title.toml").write_text(DEFINITIONS)
    return tmp_path / "state"


@pytest.fixture
def service(state: Path) -> Iterator[OwnService]:
    config = load(
        program_dir=None, environ={}, options={"state_dir": str(state), "definitions": str(state.parent / "title.toml")}
    )
    made = OwnService(config, no_log)
    yield made
    made.close()


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], service: OwnService) -> Command:
    def call(*arguments: str, at: str | None = service.url) -> Said:
        try:
            code = main([*arguments, *(["--service", at] if at else [])])
        except SystemExit as end:
            code = int(str(end.code))
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


def update(service: OwnService, achievement: str, percent: int) -> int:
    body = {
        "action": "progressUpdate", "serviceConfigId": SCID, "titleId": 0x12345678, "userId": str(XUID),
        "achievements": [{"id": achievement, "percentComplete": percent}],
    }  # fmt: skip
    url = f"{service.url}/users/xuid({XUID})/achievements/{SCID}/update"
    return httpx.post(url, json=body, headers={"x-xbl-contract-version": "2"}, trust_env=False, timeout=30).status_code


def test_assertions(command: Command, service: OwnService) -> None:
    update(service, "7", 100)
    update(service, "8/9 ?", 40)
    met = command("assert", "--unlocked", "7", "--locked", "8/9 ?", "--expect", "8/9 ?=40")
    assert met.code == 2  # it can't be both locked and at 40
    met = command("assert", "--unlocked", "7", "--expect", "8/9 ?=40")
    assert (met.code, met.err) == (0, "")
    assert met.out == "Met: achievement '7' is unlocked.\nMet: achievement '8/9 ?' is at 40 %.\n"
    unmet = command("assert", "--locked", "7", "--unlocked", "none", "--json")
    assert unmet.code == 3
    assert [row["met"] for row in json.loads(unmet.out)["expectations"]] == [False, False]
    assert "name no achievement 'none'" in unmet.out
    assert command("assert", "--locked", "7", "--xuid", "5").code == 0
    assert command("assert").code == 2
    assert command("assert", "--expect", "7").code == 2


def test_assertions_of_statistics_and_presence(command: Command, service: OwnService) -> None:
    user = ("users", str(XUID))
    service.control.put(*user, "titles", SCID, "statistics", "Kills", body={"value": 47})
    service.control.put(*user, "titles", SCID, "statistics", "Rank", body={"value": "a=b"})
    service.control.put(*user, "presence", body={"active": True, "text": "At Pier 7"})
    met = command("assert", "--statistic", "kills=47.0", "Rank=a=b", "Never=", "--presence", "online=At Pier 7")
    assert (met.code, met.err) == (0, "")
    assert met.out.splitlines() == [
        "Met: statistic 'kills' is 47.0.",
        "Met: statistic 'Rank' is a=b.",
        "Met: statistic 'Never' has no value.",
        "Met: the user is Online with 'At Pier 7'.",
    ]
    unmet = command("assert", "--statistic", "Kills=46", "Rank=47", "Lap=1", "--presence", "offline")
    assert unmet.code == 3
    for said in (
        f"It is 47 for user {XUID}",
        "It is a=b",
        "these statistics have one: 'Kills', 'Rank'",
        "is Online with",
    ):
        assert said in unmet.err
    found = json.loads(command("assert", "--statistic", "Kills=nan", "--presence", "Online", "--json").out)
    assert found["expectations"] == [
        {
            "statistic": "Kills",
            "expected": "nan",
            "value": 47,
            "met": False,
            "problem": f"It is 47 for user {XUID}.",
        },
        {"presence": "Online", "text": None, "state": "Online", "met": True, "problem": ""},
    ]
    for wrong in (("--statistic", "Kills"), ("--statistic", "a=1", "A=2"), ("--presence", "busy")):
        assert command("assert", *wrong).code == 2
    other = "00000000-0000-0000-0000-0000ffffffff"
    assert command("assert", "--statistic", "Kills=47", "--scid", other).code == 3


def test_snapshots(command: Command, service: OwnService) -> None:
    update(service, "7", 40)
    misnamed = command("snapshot", "take", "half way")
    assert (misnamed.code, misnamed.out) == (2, "")
    assert "'half way'. It must be: 1 to 64 letters" in misnamed.err
    kills = ("users", str(XUID), "titles", SCID, "statistics", "Kills")
    service.control.put(*kills, body={"value": 47})
    assert command("snapshot", "take", "--json", "half").code == 0
    assert command("snapshot", "diff", "half").out == "Nothing differs.\n"
    update(service, "7", 100)
    service.control.put(*kills, body={"value": 48.5})
    service.control.put("users", str(XUID), "presence", body={"active": True, "text": "At Pier 7", "titleId": "5"})
    relationships = {"friends": ["9", "10"], "muted": [], "friendRequests": 2}
    service.control.put("users", str(XUID), "relationships", body=relationships)
    differs = [
        (row["what"], row["name"], row["before"], row["after"])
        for row in parsed(command("snapshot", "diff", "half", "--json"))
    ]
    changed = [("achievement", "7", 40, 100), ("statistic", "kills", 47, 48.5)]
    people = [("friendRequests", None, 2), ("friends", None, ["10", "9"]), ("muted", None, [])]
    assert differs == [
        *changed,
        ("presence", "", None, "in the title: At Pier 7"),
        *(("relationships", *one) for one in people),
    ]
    shown = command("snapshot", "diff", "half").out
    assert "48.5" in shown
    assert "10, 9" in shown
    assert "nobody" in shown
    assert command("snapshot", "diff", "half", "none").code == 1
    assert command("assert", "--unlocked", "7").code == 0
    assert command("snapshot", "restore", "half").out.startswith("Restored the snapshot half: 1 achievement of 1 user.")
    assert command("assert", "--expect", "7=40").code == 0
    assert [row["name"] for row in parsed(command("snapshot", "--json"))] == ["half"]
    assert "half" in command("snapshot").out
    assert parsed(command("snapshot", "show", "half"))["version"] == 1
    assert command("snapshot", "delete", "half").code == 0
    missing = command("snapshot", "restore", "half")
    assert (missing.code, missing.out) == (1, "")
    assert missing.err == "xblshim: There is no snapshot 'half'. `xblshim snapshot` lists the snapshots.\n"
    assert command("snapshot", "take").code == 2


def parsed(said: Said) -> Any:
    assert (said.code, said.err) == (0, "")
    return json.loads(said.out)


def test_faults(command: Command, service: OwnService) -> None:
    added = parsed(
        command(
            "faults",
            "add",
            "--status",
            "503",
            "--times",
            "1",
            "--retry-after",
            "7",
            "--header",
            "X-A: b: c",
            "--achievement",
            "7",
            "--id",
            "mine",
            "--json",
        )
    )
    assert added["id"] == "mine"
    assert update(service, "8/9 ?", 10) == 200
    assert update(service, "7", 10) == 503
    assert update(service, "7", 10) == 200
    listed = parsed(command("faults", "--json"))
    assert [(fault["id"], fault["matched"]) for fault in listed["faults"]] == [("mine", 1)]
    assert "status 503" in command("faults", "list").out
    wrong = command("faults", "add", "--status", "5", "--times", "0")
    assert wrong.code == 2
    assert "status" in wrong.err
    assert "times" in wrong.err
    wrong = command(
        "faults", "add", "--status", "5", "--times", "0", "--share", "2", "--xuid", "me", "--retry-after", "no"
    )
    options = ("--share", "--times", "--xuid", "--status", "--retry-after")
    assert all(f"{option}: " in wrong.err for option in options), wrong.err
    assert command("faults", "remove", "mine").code == 0
    assert command("faults", "remove", "mine").code == 1
    assert command("faults", "clear").code == 0


MEMBERS = re.compile(
    r"action|match\.|bytesPerSecond|contentType|retryAfter|titleId|\bGET\b|\bpath's\b|openapi|\bbody\b is|control API"
)
"""Words of the control API that no argument or option has."""


WRONG: list[tuple[list[str], str]] = [
    (["faults", "add"], "--status, --apply, --delay, --drop, --half, --bytes-per-second, --content-type"),
    (["faults", "add", "--status", "9999"], "--status: 9999"),
    (["faults", "add", "--drop", "--status", "500"], "Leave out --status, --body and --half, or --drop."),
    (["faults", "add", "--apply"], "Add --drop, --status or --body."),
    (["faults", "add", "--delay", "nan"], "--delay"),
    (["faults", "add", "--delay", "inf"], "--delay"),
    (["faults", "add", "--delay", "-1"], "--delay: -1"),
    (["faults", "add", "--seconds", "soon", "--drop"], "--seconds"),
    (["faults", "add", "--share", "2", "--drop"], "--share: 2"),
    (["faults", "add", "--times", "0", "--drop"], "--times: 0"),
    (["faults", "add", "--status", "429", "--retry-after", "x y"], "--retry-after: 'x y'"),
    (["faults", "add", "--bytes-per-second", "0"], "--bytes-per-second: 0"),
    (["faults", "add", "--content-type", "a\nb", "--status", "500"], "--content-type: "),
    (["faults", "add", "--status", "500", "--header", "X-Note"], "--header: 'X-Note'"),
    (["faults", "add", "--status", "500", "--header", "X Note: 1"], "--header: "),
    (["faults", "add", "--drop", "--xuid", "me"], "--xuid: 'me'"),
    (["faults", "add", "--drop", "--title-id", "zz"], "--title-id: 'zz'"),
    (["faults", "add", "--drop", "--operation", "nope"], "--operation: 'nope'"),
    (["faults", "add", "--drop", "--id", ""], "--id: ''"),
    (["faults", "remove", "zz"], "There is no fault 'zz'. `xblshim faults` lists the faults."),
    (["faults", "remove", ""], "id: it is empty"),
    (["faults", "offline", "zz"], "There is no title 'zz'. `xblshim achievements` lists"),
    (["snapshot", "restore", "zz"], "There is no snapshot 'zz'. `xblshim snapshot` lists the snapshots."),
    (["snapshot", "show", "zz"], "`xblshim snapshot` lists the snapshots."),
    (["snapshot", "diff", "zz"], "`xblshim snapshot` lists the snapshots."),
    (["snapshot", "delete", "zz"], "`xblshim snapshot` lists the snapshots."),
    (["snapshot", "take", "a/b"], "The name can't be 'a/b'."),
    (["snapshot", "take", ""], "name: it is empty"),
    (["users", "sign-out", "abc"], 'xuid must be a decimal number of 64 bits, not "abc".'),
]
"""Wrong arguments, and a part of the sentence."""


def test_errors_name_what_was_typed(command: Command) -> None:
    for arguments, named in WRONG:
        said = command(*arguments)
        assert said.code in (1, 2), arguments
        assert named in said.err
        assert not MEMBERS.search(said.err), said.err
        assert said.err.count("\n") == 1, said.err
        assert "--xuid" in arguments or "--xuid" not in said.err


def test_scenarios_networks_and_limits(command: Command, service: OwnService, state: Path) -> None:
    (state.parent / "s.toml").write_text("[[steps]]\naction = { status = 503 }\ntimes = 1\n")
    assert command("faults", "play", "s.toml").code == 0
    assert "Scenario:" in command("faults").out
    assert update(service, "7", 10) == 503
    assert command("faults", "stop").code == 0
    assert "Scenario:" not in command("faults").out
    (state.parent / "bad.json").write_text("{")
    assert command("faults", "play", "bad.json").code == 2
    assert command("faults", "play", "none.toml").code == 2
    assert command("faults", "limits", "on").out == "The rate limits are: on.\n"
    assert command("faults", "limits", "sometimes").code == 2
    assert command("faults", "offline").code == 0
    with pytest.raises(httpx.HTTPError):
        update(service, "7", 20)
    assert command("faults", "online", "--json").code == 0
    assert update(service, "7", 20) == 200


def test_the_journal(command: Command, service: OwnService) -> None:
    update(service, "7", 40)
    update(service, "7", 40)
    update(service, "unknown", 1)
    assert [entry["status"] for entry in parsed(command("journal", "--json"))] == [200, 304, 404]
    assert [entry["status"] for entry in parsed(command("journal", "--status", "4xx", "--json"))] == [404]
    lines = command("journal", "--jsonl", "--details").out.splitlines()
    assert [json.loads(line)["operation"] for line in lines] == ["update"] * 3
    assert "update 7 to 40 %" in command("journal").out
    for wrong in (("--status", "many"), ("--xuid", "me"), ("--limit", "0"), ("--since", "yesterday")):
        said = command("journal", *wrong)
        assert (said.code, said.out) == (2, "")
        assert "pattern" not in said.err
    assert command("journal", "--clear").code == 0
    assert parsed(command("journal", "--json")) == []


def test_definitions(command: Command, state: Path) -> None:
    folder = state.parent
    (folder / "bad.toml").write_text(
        f'scid = "{SCID}"\n[[achievements]]\nid = 7\n[[achievements]]\nname = "x"\ngamerscor = 1\n'
    )
    good = command("definitions", "check", "title.toml", at=None)
    assert (good.code, good.out) == (0, good.out)
    assert "title.toml: 2 achievements" in good.out
    bad = command("definitions", "check", "--json", "bad.toml", "title.toml", at=None)
    assert bad.code == 2
    first, second = json.loads(bad.out)
    assert sorted(problem["line"] for problem in first["errors"]) == [3, 4, 6]
    assert (second["errors"], bool(second["warnings"])) == ([], True)
    assert command("definitions", "check", "--strict", "title.toml", at=None).code == 2
    assert command("definitions", "check", "none.toml", at=None).code == 2
    assert "$schema" in json.loads(command("definitions", "schema", at=None).out)
    assert command("definitions", at=None).code == 2
    installed = command("definitions", "install", "title.toml")
    assert installed.code == 0
    warnings = installed.err.splitlines()
    assert len(warnings) == len(second["warnings"])
    assert all(line.startswith("title.toml: warning: ") for line in warnings)
    assert command("definitions", "install", "title.toml", "--json").err == ""
    assert command("definitions", "install", "bad.toml").code == 2


def test_an_import(command: Command, state: Path) -> None:
    folder = state.parent
    rows = [
        {
            "name": "ACH_1",
            "displayName": {"english": "First", "german": "Erste"},
            "description": "d",
            "hidden": "1",
            "icon": "gone.jpg",
        }
    ]
    (folder / "achievements.json").write_text(json.dumps(rows))
    made = command(
        "definitions",
        "import",
        "achievements.json",
        "--scid",
        SCID,
        "--language",
        "german",
        "--output",
        "made.toml",
        at=None,
    )
    assert (made.code, made.out, made.err) == (0, "", "")
    assert command("definitions", "check", "made.toml", at=None).code == 0
    assert "Erste" in (folder / "made.toml").read_text("utf-8")
    (folder / "achievements.json").write_text("[")
    assert command("definitions", "import", "achievements.json", "--scid", SCID, at=None).code == 2
    assert command("definitions", "import", "achievements.json", at=None).code == 2


def test_the_state_folder_without_a_service(command: Command, service: OwnService, state: Path) -> None:
    update(service, "7", 100)
    service.close()
    assert command("assert", "--unlocked", "7", at=None).code == 0
    assert command("snapshot", "take", "one", at=None).code == 0
    for needs_a_service in (["faults"], ["journal"], ["definitions", "install", "title.toml"]):
        said = command(*needs_a_service, at=None)
        assert (said.code, said.out) == (1, "")
        assert "Start `xblshim serve`" in said.err
    assert "No service answers" in command("faults").err


def test_reading_creates_no_store(tmp_path: Path, state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["snapshot"]) == 1
    assert "There is no store in" in capsys.readouterr().err
    assert not state.exists()


def test_an_error_of_a_file_names_the_file(command: Command, state: Path) -> None:
    broken = state.parent / "broken.toml"
    broken.write_text('scid = "nope\n')
    for action in (("definitions", "install"), ("faults", "play")):
        refused = command(*action, str(broken))
        assert refused.code == 2
        assert refused.err.startswith(f"xblshim: {broken}: The ")
        assert "at line 1, column 13" in refused.err
        missing = command(*action, "none.toml")
        assert (missing.code, missing.err.count("\n")) == (2, 1)
        assert "none.toml can't be read (No such file or directory). Correct its name." in missing.err
    assert (
        command("faults", "remove", "9").err == "xblshim: There is no fault '9'. `xblshim faults` lists the faults.\n"
    )
