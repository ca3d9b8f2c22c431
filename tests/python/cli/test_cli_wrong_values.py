"""Values of the command line that can't be used: one sentence names what was typed, and the code is 2."""

import asyncio
import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from xblshim.cli.main import main
from xblshim.simulator.achievement_store import AchievementStore

NOWHERE = "http://127.0.0.1:9"
WRONG = "xblshim: --service = 'localhost:8620': write local, live, or an address such as http://127.0.0.1:8620."
WITH_FILES = (
    "definitions check",
    "definitions install",
    "definitions import",
    "definitions import a.json --scid 1 --output",
    "faults play",
    "outbox export",
    "outbox recover",
    "surface",
)
CASES = [
    (
        "journal --since yesterday",
        "xblshim journal: argument --since: 'yesterday' is not a time: write one such as 2030-01",
    ),
    ("journal --since 2030-01-31", "'2030-01-31' is not a time"),
    ("journal --status 9x", "argument --status: '9x' is not a status: write one such as 503 or 5xx"),
    ("journal --limit 0", "argument --limit: '0' is not possible: write a whole number from 1 on"),
    ("journal --after x", "argument --after: 'x' is not possible: write a whole number from 0 on"),
    ("journal --operation foo", "argument --operation: 'foo' is not possible: write one of update, list, achievement,"),
    ("journal --xuid me", "argument --xuid: 'me' is not possible: write a whole number from 0 to 18446744073709551615"),
    ("journal --title-id zz", "argument --title-id: write the title id as a decimal number or as 0x and hex digits"),
    ("journal --clear --status 503", "--clear deletes all entries: leave out the filters, or --clear"),
    *((f'{command} ""', "the name is empty: is the variable set that it comes from?") for command in WITH_FILES),
    ('snapshot take ""', "xblshim snapshot take: argument name: it is empty: write a name"),
    ("journal --service localhost:8620", WRONG),
    ("users --service localhost:8620", WRONG),
    ("watch --service localhost:8620", WRONG),
    ("agent --config no.toml", "xblshim: --config names "),
    (
        "serve --port 0 --definitions no.toml",
        "can't be read (No such file or directory). Correct --definitions, or leave",
    ),
    ("serve --port 0 --host 0.0.0.0", "xblshim: --host 0.0.0.0 lets other machines connect"),
    ("serve --port 0 --token-file no", "xblshim: The token's file no can't be read"),
    ("achievements --xuid me", 'xblshim: --xuid must be a decimal number of 64 bits, not "me".'),
    ("assert --xuid me --unlocked 7", 'xblshim: --xuid must be a decimal number of 64 bits, not "me".'),
    (
        "definitions check no.toml",
        "no.toml: error: The definitions file no.toml can't be read (No such file or directory). Correct its name.",
    ),
]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """`serve` replaces handlers of signals and sets the collector's threshold: the tests after it must not have those."""
    handlers = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    threshold = gc.get_threshold()
    monkeypatch.chdir(tmp_path)
    for name in ("XBLSHIM_SERVICE", "XBLSHIM_DEFINITIONS", "XBLSHIM_USERS", "XBLSHIM_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(tmp_path / "state"))
    yield tmp_path
    gc.set_threshold(*threshold)
    for one, handler in handlers.items():
        signal.signal(one, handler)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(("line", "sentence"), CASES, ids=[line.replace(" ", "_") for line, _ in CASES])
def test_a_wrong_value_is_one_sentence(line: str, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main([one.strip('"') for one in line.split()])
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert sentence in said.err
    assert said.err.count("\n") == 1


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("command", ["journal", "users", "watch", "snapshot"])
def test_the_remedy_names_the_option_that_was_typed(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main([command, "--service", NOWHERE]) == 1
    assert capsys.readouterr().err.endswith("Start it with `xblshim serve`, or correct --service.\n")
    monkeypatch.setenv("XBLSHIM_SERVICE", NOWHERE)
    assert main([command]) == 1
    assert capsys.readouterr().err.endswith("Start it with `xblshim serve`, or correct XBLSHIM_SERVICE.\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has one error for this and for a missing folder")
@pytest.mark.parametrize("command", [["achievements"], ["agent"], ["agent", "--state-dir", "file"], ["outbox", "list"]])
def test_a_file_in_place_of_the_state_folder_is_an_error(
    command: list[str], home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "file").write_text("")
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(home / "file"))
    assert main(command) == 1
    said = capsys.readouterr()
    assert said.out == ""
    name = "--state-dir" if "--state-dir" in command else "state_dir (XBLSHIM_STATE_DIR)"
    assert said.err.endswith(
        f"can't be used: a part of its path is a file, not a folder. Name another folder with {name}.\n"
    )


@pytest.mark.parametrize("line", ["achievements", "assert --unlocked 7", "snapshot take a", "watch"])
def test_definitions_that_cannot_be_read_beside_a_store(
    line: str, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def create() -> None:
        store = AchievementStore(home / "state" / "achievements.sqlite3")
        await store.ready()
        await store.aclose()

    asyncio.run(create())
    monkeypatch.setenv("XBLSHIM_DEFINITIONS", "no.toml")
    assert main(line.split()) == 2
    said = capsys.readouterr()
    assert "no.toml can't be read (No such file or directory)" in said.err


def test_outbox_recover_of_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(tmp_path))
    for name in (".", "..", "/"):
        assert main(["outbox", "recover", name]) == 1
        error = capsys.readouterr().err
        assert error.startswith("xblshim: ")
        assert "can't be read (" in error
