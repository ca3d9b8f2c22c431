"""The network state of titles. Switching it off closes a title's connections, those of push events included."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .request_facts import Facts

MAX_TITLE_IDS = 10_000
"""The most title ids whose scid is remembered."""


class TitleNetwork:
    """The network of titles, by scid. Learns their title ids from requests, since some requests name only the id."""

    def __init__(self) -> None:
        self._service = True
        self._off: set[str] = set()
        self._scids: dict[int, set[str]] = {}
        """The scids of a title id."""
        self._watchers: dict[object, Callable[[], None]] = {}

    def record_title(self, scid: str, title_id: int | None) -> None:
        """Records that the title id belongs to the scid."""
        if title_id is not None and (title_id in self._scids or len(self._scids) < MAX_TITLE_IDS):
            self._scids.setdefault(title_id, set()).add(scid.lower())

    @property
    def all_on(self) -> bool:
        """Whether all networks are on."""
        return self._service and not self._off

    @property
    def service_on(self) -> bool:
        return self._service

    @property
    def titles_off(self) -> list[str]:
        """Returns the scids of the titles that were switched off, sorted."""
        return sorted(self._off)

    def switch_service(self, *, on: bool) -> bool:
        """Switches the network of all titles. Returns whether that changed anything."""
        changed = self._service != on
        self._service = on
        if changed and not on:
            self._notify()
        return changed

    def switch_title(self, scid: str, *, on: bool, title_ids: Iterable[int] = ()) -> bool:
        """Switches the network of one title. Returns whether that changed anything."""
        scid = scid.lower()
        for title_id in title_ids:
            self.record_title(scid, title_id)
        changed = (scid in self._off) == on
        if on:
            self._off.discard(scid)
        else:
            self._off.add(scid)
            self._notify()
        return changed

    def is_on(self, scid: str | None, title_id: int | None) -> bool:
        if not self._service:
            return False
        if not self._off:
            return True
        if scid is not None:
            return scid not in self._off
        return title_id is None or self._off.isdisjoint(self._scids.get(title_id, ()))

    def allows(self, facts: Facts) -> bool:
        """Returns whether a request may pass."""
        return self.is_on(facts.scid, facts.title_id)

    def scid_of(self, facts: Facts) -> str | int | None:
        """Returns the key of the request's title: its scid if known, otherwise its title id."""
        if facts.scid is not None or facts.title_id is None:
            return facts.scid
        scids = self._scids.get(facts.title_id, ())
        return next(iter(scids)) if len(scids) == 1 else facts.title_id

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Calls `watcher` after a network was switched off. Returns a function that ends that."""
        key = object()
        self._watchers[key] = watcher

        def end() -> None:
            self._watchers.pop(key, None)

        return end

    def _notify(self) -> None:
        for watcher in list(self._watchers.values()):
            watcher()
