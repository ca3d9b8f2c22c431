"""The line of the log that an update of a title writes: only where it is read."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.endpoint_support import Service
from xblshim.simulator.records import Update
from xblshim.simulator.stored_updates import follow
from xblshim.simulator.update_rules import Outcome

UPDATE = Update(1, "sc", 2, (("7", 40),))
LINE = "debug: Update of xuid 1, scid sc: '7' to 40 raised, status 200."


def follow_one(log: Any) -> Service:
    service = Service(cast("AchievementStore", SimpleNamespace()), None, lambda: 0.0, log)
    assert follow(service, UPDATE, [Outcome.RAISED], 5) == 200
    return service


def test_the_level_counts_at_each_update() -> None:
    """A title may change it at any time."""
    lines: list[str] = []

    class Log:
        wanted = False

        def wants_debug(self) -> bool:
            return self.wanted

        def __call__(self, level: str, text: str) -> None:
            lines.append(f"{level}: {text}")

    log = Log()
    service = follow_one(log)
    assert lines == []
    log.wanted = True
    follow(service, UPDATE, [Outcome.RAISED], 5)
    assert lines == [LINE]


def test_a_log_that_has_no_level_gets_the_line() -> None:
    lines: list[str] = []
    follow_one(lambda level, text: lines.append(f"{level}: {text}"))
    assert lines == [LINE]
