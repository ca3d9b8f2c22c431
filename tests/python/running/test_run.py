"""`xblshim run` with real titles: its report and its exit status."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from xblshim.cli.main import main
from xblshim.simulator.services.statistic_records import StoredStatistic
from xblshim.simulator.services.statistic_store import Changed, StatisticStore

XBLSHIM = [sys.executable, "-m", "xblshim"]
SCID = "00000000-0000-0000-0000-000012345678"
DEFINITIONS = f"""
scid = "{SCID}"
title_id = "0x12345678"
strict = true
achievements = [
    {{ id = "7", name = "灯台守 🏮" }},
    {{ id = "7=8", name = "With a sign" }},
    {{ id = "9" }},
]
"""


@pytest.fixture
def definitions(tmp_path: Path) -> Path:
    path = tmp_path / "definitions.toml"
    path.write_text(DEFINITIONS, "utf-8")
    return path


def test_the_report_lists_unlocks(run, game, definitions) -> None:  # type: ignore[no-untyped-def]
    ran = run(
        "--definitions", definitions, "--expect-unlocked", "7", "7=8", "--expect", "9=0", "7=8=100", "--fail-on-leaks",
        "--junit", "out/junit.xml",
        "--", game, "start", "unlock", "7", "unlock", "7=8", "print", "a word",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "7 0x00000000\n7=8 0x00000000\na word\n"
    assert "  7 灯台守 🏮 (user 2814639011617876)\n" in ran.stderr
    assert ran.stderr.count("Met: ") == 3
    suite = junit(definitions.parent / "out/junit.xml")
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("the game", "5", "0")


def junit(path: Path) -> ElementTree.Element:
    """Returns the only suite of a file, after checking its counts."""
    root = ElementTree.parse(path).getroot()
    assert root.tag == "testsuites"
    (suite,) = root
    cases = suite.findall("testcase")
    assert suite.get("tests") == root.get("tests") == str(len(cases))
    assert suite.get("failures") == root.get("failures") == str(len(suite.findall("testcase/failure")))
    assert all(case.get("classname") and case.get("name") and float(case.get("time", "")) >= 0 for case in cases)
    return suite


def test_an_unmet_expectation(run, game, definitions, tmp_path) -> None:  # type: ignore[no-untyped-def]
    ran = run(
        "--definitions", definitions, "--expect-unlocked", "7", "no such", "--expect", "9=0", "--junit", "j.xml",
        "--expect-statistic", "Kills=", "Rank=gold",
        "--", game, "start", "progress", "7", "40", "progress", "9", "0",
    )  # fmt: skip
    assert ran.returncode == 3, ran.stderr
    assert "NOT MET: achievement '7' is unlocked. It is at 40 % for user 2814639011617876." in ran.stderr
    assert "The definitions name no achievement 'no such'. Correct the expectation's id" in ran.stderr
    assert "Met: achievement '9' is at 0 %" in ran.stderr
    suite = junit(tmp_path / "j.xml")
    assert [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None] == [
        "achievement '7' is unlocked",
        "achievement 'no such' is unlocked",
        "statistic 'Rank' is gold",
    ]
    assert "Met: statistic 'Kills' has no value." in ran.stderr


def test_without_definitions_an_id_that_nobody_updated(run, game) -> None:  # type: ignore[no-untyped-def]
    ran = run("--expect-unlocked", "8", "--expect", "9=0", "--", game, "start", "unlock", "7")
    assert ran.returncode == 3
    assert "The title never updated it for user 2814639011617876; it updated '7'." in ran.stderr
    assert ran.stderr.count("NOT MET") == 1


@pytest.mark.parametrize(
    ("steps", "code", "text"),
    [
        (["exit", "7"], 7, "exit code 7"),
        (["abort"], 128 + signal.SIGABRT, "ended by signal 6 (SIGABRT)"),
        (["start", "unlock", "7", "crash"], 128 + signal.SIGSEGV, "ended by signal 11 (SIGSEGV)"),
        (["start", "exec", "/bin/sh", "-c", "exit 5"], 5, "exit code 5"),
    ],
)
def test_the_games_exit_code_has_precedence(run, game, tmp_path, steps: list[str], code: int, text: str) -> None:  # type: ignore[no-untyped-def]
    ran = run("--expect-unlocked", "99", "--fail-on-leaks", "--junit", "j.xml", "--", game, *steps)
    assert ran.returncode == code
    assert f"{text}." in ran.stderr
    assert junit(tmp_path / "j.xml").findtext("testcase/failure") == f"The game ended with {text}."


@pytest.mark.parametrize(
    ("steps", "leak"),
    [
        (["start", "leak-context"], "1 x XblContextHandle made by XblContextCreateHandle"),
        (["start", "exit", "0"], "1 x XUserHandle made by XUserAddAsync"),
        (["start", "clean-up", "start", "_exit", "0"], "an end before XblCleanupAsync and without exit()"),
        (["start", "leak-context", "clean-up", "_exit", "0"], "1 x XblContextHandle"),
    ],
)
def test_leaks(run, game, steps: list[str], leak: str) -> None:  # type: ignore[no-untyped-def]
    allowed = run("--", game, *steps)
    assert allowed.returncode == 0, allowed.stderr
    assert leak in allowed.stderr
    assert run("--fail-on-leaks", "--", game, *steps).returncode == 4


@pytest.mark.parametrize(
    "steps", [["print", "no title at all"], ["start", "clean-up", "_exit", "0"], ["start", "close-at-unload"]]
)
def test_no_leaks(run, game, steps: list[str]) -> None:  # type: ignore[no-untyped-def]
    ran = run("--fail-on-leaks", "--", game, *steps)
    assert ran.returncode == 0, ran.stderr


def test_an_expectation_comes_before_leaks(run, game) -> None:  # type: ignore[no-untyped-def]
    ran = run("--fail-on-leaks", "--expect-unlocked", "7", "--", game, "start", "leak-context")
    assert ran.returncode == 3


def test_closed_streams(run, game) -> None:  # type: ignore[no-untyped-def]
    ran = run("--expect-unlocked", "7", "--", game, "close-streams", "start", "unlock", "7")
    assert ran.returncode == 0, ran.stderr


def test_this_commands_own_streams_are_closed(game, environment, tmp_path) -> None:  # type: ignore[no-untyped-def]
    line = 'exec "$@" <&- >&- 2>&-'
    ran = subprocess.run(
        ["sh", "-c", line, "sh", *XBLSHIM, "run", "--expect-unlocked", "7", "--", game, "start", "unlock", "7"],
        env=environment,
        timeout=100,
    )
    assert ran.returncode == 0


def test_titles_that_the_game_started_are_waited_for(run, game) -> None:  # type: ignore[no-untyped-def]
    ran = run("--expect-unlocked", "7", "8", "--", game, "background", "start", "unlock", "7", "unlock", "8")
    assert ran.returncode == 0, ran.stderr


def test_ctrl_c_goes_to_the_game(game, environment, tmp_path) -> None:  # type: ignore[no-untyped-def]
    command = [*XBLSHIM, "run", "--expect-unlocked", "7", "--", game, "start", "wait-for-interrupt", "unlock", "7"]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "waiting\n"
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, "7 0x00000000\n"), errors


def test_ctrl_c_at_a_terminal_reaches_the_game_once(game, environment) -> None:  # type: ignore[no-untyped-def]
    pty = pytest.importorskip("pty")
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(
            sys.executable,
            [*XBLSHIM, "run", "--", str(game), "start", "wait-for-interrupt", "unlock", "7"],
            environment,
        )
    said = b""
    while b"waiting" not in said:
        said += os.read(terminal, 1000)
    os.write(terminal, b"\x03")
    try:
        while part := os.read(terminal, 1000):
            said += part
    except OSError:  # the other side is closed
        pass
    os.close(terminal)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, said
    assert b"7 0x00000000" in said


def test_a_game_that_ctrl_c_ends(game, environment) -> None:  # type: ignore[no-untyped-def]
    process = subprocess.Popen(
        [*XBLSHIM, "run", "--", "sh", "-c", "echo ready; read line; exec sleep 60"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGTERM


def test_users_definitions_and_the_state(run, game, tmp_path, definitions) -> None:  # type: ignore[no-untyped-def]
    ran = run(
        "--users",
        "2814600000000001,12:Ärger 灯",
        "--state",
        "kept",
        "--definitions",
        definitions,
        "--time-scale",
        "20",
        "--",
        game,
        "variables",
        "start",
        "progress",
        "7",
        "30",
    )
    variables = dict(line.split("=", 1) for line in ran.stdout.splitlines() if line.startswith("XBLSHIM_"))
    assert variables["XBLSHIM_USERS"] == "2814600000000001:Player1,12:Ärger 灯"
    assert variables["XBLSHIM_STATE_DIR"] == str(tmp_path / "kept")
    assert variables["XBLSHIM_TITLE_ID"] == str(0x12345678)
    assert variables["XBLSHIM_TIME_SCALE"] == "20"
    assert variables["XBLSHIM_SERVICE"].startswith("http://127.0.0.1:")
    asyncio.run(write_statistics(tmp_path / "kept", Kills=47.0, Rank="gold"))
    expected = ("--expect", "7=30", "--expect-statistic", "kills=47", "Rank=gold", "Never=")
    again = run("--users", "2814600000000001", "--state", "kept", *expected, "--json", "--", game)
    assert again.returncode == 0, again.stderr
    found = [one["value"] for one in json.loads(again.stdout)["expectations"] if "statistic" in one]
    assert found == [47, "gold", None]
    assert json.loads(again.stdout)["progress"] == []
    fresh = run("--users", "2814600000000001", "--expect", "7=0", "--", game)
    assert fresh.returncode == 0, fresh.stderr


async def write_statistics(folder: Path, **values: float | str) -> None:
    """Writes statistics as a title with that state folder does."""
    store = StatisticStore(folder / "statistics.sqlite3", lambda *line: None)
    written = tuple(StoredStatistic(2814600000000001, SCID, name, value, 1) for name, value in values.items())
    await store.change(2814600000000001, SCID, lambda held: Changed(written))
    await store.aclose()


EVERYTHING = [
    *(
        "variables",
        "children",
        "2",
        "start",
        "unlock",
        "7",
        "unlock",
        "7=8",
        "unlock",
        "nope",
        "statistic",
        "Kills",
        "4",
    ),
    *("second-user", "progress", "9", "30", "unlock", "gone", "kill"),
]


def test_both_modes_have_the_same_report(run, game, tmp_path, definitions) -> None:  # type: ignore[no-untyped-def]
    """Two processes of the game at the same time, which are killed: two users, refused updates, statistics. The configured journal has the requests,
    too.
    """
    journal = tmp_path / "kept.jsonl"
    documents = []
    for mode, service in (([], "http://127.0.0.1:"), (["--in-process"], "local\n")):
        journal.write_text("before\n")
        ran = run(
            *mode, "--definitions", definitions, "--users", "2814600000000001:Ann,12:Bo", "--expect-unlocked", "7",
            "--expect-statistic", "Kills=4", "--json", "--", game, *EVERYTHING,
            XBLSHIM_TOKEN="secret", XBLSHIM_SERVE_TOKEN="secret-of-a-service", XBLSHIM_JOURNAL=str(journal),
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        assert f"XBLSHIM_SERVICE={service}" in ran.stderr
        assert f"XBLSHIM_DEFINITIONS={definitions}\n" in ran.stderr or not mode
        assert "secret" not in ran.stderr
        first, *entries = journal.read_text("utf-8").splitlines()
        assert first == "before"
        kept = sorted((json.loads(entry)["status"], json.loads(entry)["operation"]) for entry in entries)
        assert kept == [
            *[(200, "update")] * 3,
            *[(200, "write-statistics")] * 2,
            *[(304, "update")] * 3,
            *[(404, "update")] * 4,
        ]
        documents.append(json.loads(ran.stdout))
    assert [refused_ids(document) for document in documents] == [["gone", "gone", "nope", "nope"]] * 2
    assert comparable(documents[0]) == comparable(documents[1])


def refused_ids(document: dict[str, Any]) -> list[str]:
    return sorted(entry["parameters"]["achievements"][0]["id"] for entry in document["refused"])


def comparable(document: dict[str, Any]) -> dict[str, Any]:
    """Returns an outcome without the values that differ from run to run: times, ids of processes, and the order in which processes took turns."""
    varying = {"seconds", "time", "timeUnlocked", "timeUpdated", "milliseconds", "correlation", "number", "pid"}

    def stable(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: stable(one) for name, one in value.items() if name not in varying}
        return [stable(one) for one in value] if isinstance(value, list) else value

    same: dict[str, Any] = stable(document)
    same["left"] = sorted((one["written"], one["leaks"]) for one in same["left"])
    same["refused"].sort(key=str)
    return same


SCENARIO = """
[[steps]]
action = { status = 503 }
times = 2
[[steps]]
action = { status = 400 }
match = { achievement = "8" }
times = 1
"""


@pytest.mark.parametrize("where", [[], ["--in-process"]])
def test_a_scenario_and_shorter_waits(run, game, tmp_path, where: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Without the time scale, the retries after 503 take at least 6 s of the test's time."""
    (tmp_path / "s.toml").write_text(SCENARIO)
    options = [*where, "--scenario", "s.toml", "--time-scale", "100", "--json"]
    ran = run(*options, "--", game, "start", "unlock", "7", "unlock", "8")
    document = json.loads(ran.stdout)
    assert [row["id"] for row in document["unlocked"]] == ["7"]
    assert [
        (entry["number"], entry["status"], entry["fault"], entry["parameters"]["achievements"][0]["id"])
        for entry in document["refused"]
    ] == [(1, 503, "step-1", "7"), (2, 503, "step-1", "7"), (4, 400, "step-2", "8")]
    assert "8 0x80190190" in ran.stderr


@pytest.mark.parametrize("where", [[], ["--in-process"]])
def test_a_scenario_with_errors(run, game, tmp_path, where: list[str]) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "s.toml").write_text("[[steps]]\naction = { status = 5 }\n[[steps]]\ntimes = 0\n")
    ran = run(*where, "--scenario", "s.toml", "--", game, "touch", "started")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "status" in ran.stderr
    assert "times" in ran.stderr
    assert not (tmp_path / "started").exists()
    assert run("--scenario", "none.toml", "--", game).returncode == 2


def test_another_scid_than_the_definitions(run, game, definitions) -> None:  # type: ignore[no-untyped-def]
    definitions.write_text(DEFINITIONS.replace("strict = true", "strict = false"), "utf-8")
    other = "00000000-0000-0000-0000-0000aaaaaaaa"
    ran = run(
        "--definitions", definitions, "--expect-unlocked", "7", "--", game, "start", "unlock", "7", GAME_SCID=other
    )
    assert ran.returncode == 3
    assert f"It is at 100 % under the scid {other}, and the definitions have another scid." in ran.stderr


def test_json_is_all_that_standard_output_has(run, game) -> None:  # type: ignore[no-untyped-def]
    ran = run("--json", "--expect", "7=50", "--", game, "print", "the game's", "start", "progress", "7", "50")
    document = json.loads(ran.stdout)
    assert "the game's" in ran.stderr
    assert document["exitCode"] == document["game"]["exitCode"] == 0
    assert [row["id"] for row in document["progress"]] == ["7"]
    assert document["expectations"][0]["met"] is True
    assert document["left"][0]["written"] == "exit"
    assert document["leaks"] == document["problems"] == document["refused"] == document["unlocked"] == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "-- and the game are missing"),
        (["{game}", "touch", "started"], "-- and the game are missing"),
        (["--expect-unlocked", "7", "{game}"], "-- and the game are missing"),
        (["--"], "the game is missing: add it behind --"),
        (["--", ""], "the game is missing: add it behind --"),
        (["stray", "--", "{game}", "touch", "started"], "'stray' is in front of --"),
        (["--expect", "7", "--", "{game}", "touch", "started"], "'7' is not ID=PERCENT"),
        (["--expect", "7=101", "--", "{game}", "touch", "started"], "'7=101' is not ID=PERCENT"),
        (["--expect", "7=00001000", "--", "{game}", "touch", "started"], "'7=00001000' is not ID=PERCENT"),
        (["--expect", "7=-1", "--", "{game}", "touch", "started"], "'7=-1' is not ID=PERCENT"),
        (["--expect", "=5", "--", "{game}", "touch", "started"], "has an empty id"),
        (["--expect-unlocked", "", "--", "{game}", "touch", "started"], "has an empty id"),
        (["--expect", "7=5", "7=6", "--", "{game}", "touch", "started"], "contradict each other"),
        (["--expect-unlocked", "7", "--expect", "7=6", "--", "{game}", "touch", "started"], "contradict each other"),
        (["--users", " , ", "--", "{game}", "touch", "started"], "--users names no user"),
        (["--users", "Ann", "--", "{game}", "touch", "started"], "'Ann' is not a user"),
        (["--users", "1,1", "--", "{game}", "touch", "started"], "it contains a xuid twice"),
        (["--time-scale", "fast", "--", "{game}", "touch", "started"], "time_scale (XBLSHIM_TIME_SCALE) = 'fast'"),
        (["--definitions", "none.toml", "--", "{game}", "touch", "started"], "none.toml"),
        (["--definitions", "twice.toml", "--", "{game}", "touch", "started"], "'7'"),
        (["--in-process", "--definitions", "twice.toml", "--", "{game}", "touch", "started"], "'7'"),
        (["--junit", ".", "--", "{game}", "touch", "started"], "--junit . can't be written"),
        (["--in-process", "--scenario", "none.toml", "--", "{game}", "touch", "started"], "none.toml can't be read"),
        (["--expect-statistic", "=47", "--", "{game}", "touch", "started"], "--expect-statistic '=47' is not NAME=VALUE"),
        (["--no-such-option", "--", "{game}", "touch", "started"], "--no-such-option"),
    ],
)  # fmt: skip
def test_wrong_input_is_refused_before_the_game_starts(  # type: ignore[no-untyped-def]
    game, tmp_path, monkeypatch, capsys, arguments: list[str], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "twice.toml").write_text(f'scid = "{SCID}"\n[[achievements]]\nid = "7"\n[[achievements]]\nid = "7"\n')
    try:
        code = main(["run", *(str(game) if argument == "{game}" else argument for argument in arguments)])
    except SystemExit as end:  # argparse exits
        code = int(str(end.code))
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert sentence in said.err
    assert not (tmp_path / "started").exists()


@pytest.mark.parametrize("where", [[], ["--in-process"]])
def test_wrong_definitions_of_a_title_whose_id_is_known(run, game, tmp_path, where: list[str]) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "bad.toml").write_text('scid = "x"\n')
    ran = run(*where, "--definitions", "bad.toml", "--", game, "touch", "started", XBLSHIM_TITLE_ID="77")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "scid" in ran.stderr
    assert not (tmp_path / "started").exists()


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [
        ("./missing", 127, "./missing is no file"),
        ("no-such-game-anywhere", 127, "is not in the PATH"),
        ("./not-executable", 126, "chmod +x"),
        ("./folder", 126, "it is a folder"),
        ("./no-interpreter", 126, "is missing"),
        ("./no-program", 126, "is no program of this machine"),
    ],
)
def test_a_game_that_can_not_be_started(run, tmp_path, name: str, code: int, sentence: str) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "folder").mkdir()
    for file, text, mode in (
        ("not-executable", "#!/bin/sh\n", 0o600),
        ("no-interpreter", "#!/no/such/shell\n", 0o700),
        ("no-program", "\0\1\2", 0o700),
    ):
        (tmp_path / file).write_text(text)
        (tmp_path / file).chmod(mode)
    ran = run("--expect-unlocked", "7", "--", name)
    assert (ran.returncode, ran.stdout) == (code, "")
    assert sentence in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_simultaneous_runs_have_separate_stores(run, game) -> None:  # type: ignore[no-untyped-def]
    found: dict[int, tuple[int, str]] = {}

    def one(number: int) -> None:
        command = [
            *XBLSHIM,
            "run",
            "--json",
            "--expect-unlocked",
            "7",
            "--expect",
            *(f"{other}=0" for other in range(4) if other != number),
            "--",
            str(game),
            "start",
            "unlock",
            "7",
            "unlock",
            str(number),
        ]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=100)
        found[number] = ran.returncode, ran.stdout

    threads = [threading.Thread(target=one, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(4):
        code, out = found[number]
        assert code == 0, out
        assert sorted(row["id"] for row in json.loads(out)["unlocked"]) == sorted({"7", str(number)})
