"""Scripted parts of the soak: damage to files, with the updates that must be kept afterwards."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from . import places

if TYPE_CHECKING:
    from .programs import Title
    from .soak import Soak

Damage = Callable[[Path], None]
Piece = Callable[[], None]

UNDER_TITLES = (places.delete_log, places.delete_all, places.truncate)
ALONE = (places.break_header, places.garbage)
PATIENCE = 60.0
"""Seconds, at most, until a title's update is accepted."""


class Pieces:
    """Each part ends without running titles, or with titles that are about to end."""

    def __init__(self, soak: Soak) -> None:
        self._soak = soak
        self._made = 0
        self._all: list[tuple[str, Piece]] = [
            *[
                (f"{damage.__name__} under a title", self._bound(self._under_a_title, damage))
                for damage in UNDER_TITLES
            ],
            *[(damage.__name__, self._bound(self._alone, damage)) for damage in ALONE],
            *[
                (f"{damage.__name__} under titles and the agent", self._bound(self._under_titles, damage))
                for damage in UNDER_TITLES
            ],
            *[
                (f"{damage.__name__}, the title killed after its next promise", self._bound(self._kill_later, damage))
                for damage in UNDER_TITLES
            ],
            ("delete_log, everybody killed at once", self._kill_at_once),
        ]

    @staticmethod
    def _bound(piece: Callable[[Damage], None], damage: Damage) -> Piece:
        return lambda: piece(damage)

    def next(self) -> None:
        name, piece = self._all[self._made % len(self._all)]
        self._made += 1
        self._soak.history.note(f"set piece begins: {name}")
        piece()
        self._soak.counts[f"set piece: {name}"] += 1
        self._soak.history.note("set piece ends")

    def _prepare(self, damage: Damage) -> None:
        """Stops all processes, moves all data into the file, and makes the service refuse everything."""
        if damage is not places.delete_log:
            self._soak.post_all()  # updates of earlier processes would be lost with the file
        self._soak.quiet()
        self._soak.set_services("503")

    def _damage(self, damage: Damage) -> None:
        path = self._soak.outbox
        if not path.exists():
            return
        self._soak.history.note(f"set piece: {damage.__name__} begins on {path.name}")
        damage(path)
        self._soak.history.note(f"set piece: {damage.__name__} has ended")

    # Accepted updates of running titles are kept: the next transaction or the title's end detects the damage.

    def _under_a_title(self, damage: Damage) -> None:
        """At any time, also while it opens the file."""
        self._prepare(damage)
        title = self._soak.start_title(3.0, fails=False)
        time.sleep(self._soak.chance.uniform(0.2, 2.5))
        self._damage(damage)
        self._soak.wait_for([title])

    def _under_titles(self, damage: Damage) -> None:
        self._prepare(damage)
        self._soak.start_agent()
        titles = [self._soak.start_title(5.0, fails=False) for _ in range(2)]
        for _ in range(3 if damage is places.delete_log else 1):
            time.sleep(self._soak.chance.uniform(0.2, 1.2))
            self._damage(damage)
        self._soak.wait_for(titles)

    def _kill_later(self, damage: Damage) -> None:
        """The first update accepted after the damage covers the earlier ones."""
        self._prepare(damage)
        title = self._soak.start_title(PATIENCE, fails=False)
        if self._is_kept(title, time.monotonic()):
            time.sleep(self._soak.chance.uniform(0.0, 0.5))
            self._damage(damage)
            self._is_kept(title, time.monotonic())
        self._soak.quiet()

    def _is_kept(self, title: Title, since: float) -> bool:
        """Waits until a call that began since then has returned S_OK."""
        deadline = time.monotonic() + PATIENCE / 2
        while title.journal.kept_since <= since:
            if title.process.poll() is not None or time.monotonic() > deadline:
                self._soak.bad.append(f"{title.life.what} was promised nothing for {PATIENCE / 2:g} s")
                return False
            time.sleep(0.005)
        return True

    def _kill_at_once(self) -> None:
        """Data that was in the log alone can't be kept. No other accepted update is affected."""
        self._prepare(places.delete_log)
        since = time.monotonic()
        self._soak.start_agent()
        titles = [self._soak.start_title(PATIENCE, fails=False) for _ in range(2)]
        meant = [title.life.number for title in titles if self._is_kept(title, since)]
        self._soak.stop_all()
        self._damage(places.delete_log)
        self._soak.quiet()
        self._soak.promises.forgive(meant, since)

    # Without running processes: readable rows are kept.

    def _alone(self, damage: Damage) -> None:
        path = self._soak.outbox
        if damage is places.garbage:
            self._soak.post_all()  # nothing in the replaced file can be read again
            self._soak.quiet()
            places.delete_all(path)
        else:
            self._soak.quiet()
            if not path.exists():
                return
        self._soak.history.note(f"set piece: {damage.__name__} on {path.name}")
        damage(path)
