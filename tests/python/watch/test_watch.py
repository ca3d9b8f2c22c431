"""`xblshim watch` as a real process, with a served store and with an in-process one."""

import asyncio
import json
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from time import monotonic
from typing import Any

import httpx
import pytest
from simulator_support import (
    SCID,
    TITLE_ID,
    XBLSHIM,
    XUID,
    clean_environment,
    free_port,
    served,
    update_body,
    update_path,
)

from xblshim.cli.watch_events import TOPICS, _watch_service
from xblshim.cli.watch_lines import RichLines
from xblshim.control_client import ControlClient
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import Update

PATIENCE = 60


@contextmanager
def watching(home: Path, *options: str, **variables: str) -> "Iterator[subprocess.Popen[str]]":
    """Yields a running `xblshim watch`, after its first line."""
    process = subprocess.Popen(
        [*XBLSHIM, "watch", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        env=clean_environment(home, PYTHONUNBUFFERED="1", PYTHONUTF8="1", **variables),
        cwd=home,
    )
    try:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first.startswith("Watching "), first + process.stdout.read()
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE)


def line_with(process: "subprocess.Popen[str]", text: str) -> str:
    """Returns the next line with this text."""
    assert process.stdout is not None
    end = monotonic() + PATIENCE
    while monotonic() < end and (line := process.stdout.readline()):
        if text in line:
            return line
    raise AssertionError(f"no line has {text!r}")


def unlock(address: str, achievement_id: str, percent: int) -> None:
    httpx.post(address + update_path(), content=update_body((achievement_id, percent)), trust_env=False, timeout=30)


def test_a_served_store_shows_unlocks_progress_and_calls(tmp_path: Path) -> None:
    definitions = tmp_path / "title.json"
    achievement = {"id": "7", "name": "灯台 \u001b[31m", "gamerscore": 25}
    definitions.write_text(json.dumps({"scid": SCID, "title_name": "Harbor Nights", "achievements": [achievement]}))
    users = f"{XUID}:Player One"
    with (
        served(tmp_path, "--definitions", str(definitions), XBLSHIM_USERS=users) as service,
        watching(tmp_path, XBLSHIM_SERVICE=service.address) as watch,
    ):
        unlock(service.address, "7", 40)
        progress = line_with(watch, "40 %")
        assert "Player One" in progress
        assert "Harbor Nights" in progress
        unlock(service.address, "7", 100)
        unlocked = line_with(watch, "unlocked")
        assert "灯台 \\u001b[31m (25 G)" in unlocked  # control characters of names are escaped
        unlock(service.address, "7", 100)
        assert "update" in line_with(watch, " 304 ")
        with ControlClient(service.address) as control:
            user = ("users", str(XUID))
            control.put(*user, "titles", SCID, "statistics", "Kills", body={"value": 47})
            assert "Harbor Nights" in line_with(watch, "Kills = 47")
            control.delete(*user, "titles", SCID, "statistics", "Kills")
            line_with(watch, "Kills has no value")
            control.put(*user, "presence", body={"active": True, "titleId": "5", "text": "At \u001b[31mPier 7"})
            assert "title 5: At \\u001b[31mPier 7" in line_with(watch, "online")
            told = {"xuid": str(XUID), "scid": SCID, "name": "EnemyKilled", "measurements": {"Damage": 4}}
            control.post("game-events", body=told)
            assert "Player One" in line_with(watch, "EnemyKilled, Damage = 4")


class ShownEvent(Exception):
    """The first achievement was shown. Its id is the argument."""


@dataclass
class UpdatingLines:
    """Updates an achievement while the first line is printed, and another one so much later that the command listens for sure."""

    address: str
    later: Timer | None = None

    def set_names(self, *_: object) -> None:
        pass

    def print_status(self, text: str) -> None:
        unlock(self.address, "7", 40)
        self.later = Timer(3, unlock, (self.address, "8", 40))
        self.later.start()

    def show(self, topic: str, document: Any) -> None:
        if topic == "achievement":
            raise ShownEvent(document["row"]["id"])


def test_an_update_right_after_the_first_line_is_shown(tmp_path: Path) -> None:
    """The line was printed before the command listened to the service."""
    with served(tmp_path) as service:
        lines = UpdatingLines(service.address)
        with pytest.raises(ShownEvent, match="7"):
            _watch_service(service.address, None, TOPICS, lines)
        assert lines.later is not None
        lines.later.cancel()
        lines.later.join()


def test_json_lines_and_only_unlocks(tmp_path: Path) -> None:
    with (
        served(tmp_path) as service,
        watching(tmp_path, "--service", service.address, "--unlocks", "--json") as watch,
    ):
        unlock(service.address, "7", 40)
        unlock(service.address, "7", 100)
        event = json.loads(line_with(watch, '"achievement"'))
        assert event["data"]["unlockedNow"] is True
        assert event["data"]["row"]["id"] == "7"


def test_a_service_that_starts_again_is_followed(tmp_path: Path) -> None:
    port = free_port()
    with served(tmp_path, port=port) as first, watching(tmp_path, "--service", first.address) as watch:
        first.stop(signal.SIGTERM)
        line_with(watch, "has ended; waiting")
        with served(tmp_path, port=port) as second:
            line_with(watch, "answers again")
            unlock(second.address, "8", 100)
            line_with(watch, "unlocked")


def test_an_in_process_store_is_followed_and_not_created(tmp_path: Path) -> None:
    folder = tmp_path / "state"

    async def write(percent: int) -> None:
        store = AchievementStore(folder / "achievements.sqlite3")
        await store.update(Update(XUID, SCID, TITLE_ID, (("7", percent),)), 1_900_000_000_000)
        await store.aclose()

    options, names = ("--state-dir", str(folder)), f"{XUID}:Grace"
    with watching(tmp_path, *options, XBLSHIM_USERS=names) as watch:
        assert not folder.exists()
        asyncio.run(write(10))
        assert "Grace" in line_with(watch, "10 %")  # also what was written before the command opened the file
        asyncio.run(write(20))
        line_with(watch, "20 %")
    with watching(tmp_path, *options, XBLSHIM_USERS=names, XBLSHIM_SERVICE="http://127.0.0.1:9") as watch:
        line_with(watch, "Following")
        asyncio.run(write(100))
        assert re.search(r"unlocked +Grace", line_with(watch, ""))  # earlier updates are not shown


def test_a_missing_service_is_a_clear_error(tmp_path: Path) -> None:
    command = [*XBLSHIM, "watch", "--service", "http://127.0.0.1:9"]
    ran = subprocess.run(command, capture_output=True, text=True, env=clean_environment(tmp_path), timeout=PATIENCE)
    assert ran.returncode == 1
    assert ran.stderr.startswith("xblshim: No service answers at http://127.0.0.1:9")


def test_long_and_wide_names_keep_the_columns(capsys: "object") -> None:
    lines = RichLines()
    lines.set_names([{"xuid": "1", "gamertag": "灯" * 40}, {"xuid": "2", "gamertag": "A"}], [])
    for xuid in ("1", "2"):
        lines.show("achievement", {"xuid": xuid, "scid": "s", "unlockedNow": True, "row": {"id": "7"}})
    from rich.cells import cell_len

    shown = capsys.readouterr().out.splitlines()  # type: ignore[attr-defined]
    assert [cell_len(line) for line in shown] == [cell_len(shown[0])] * 2
