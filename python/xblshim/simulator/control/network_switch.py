"""Whether titles have a network: for all of them, and for each one. The title chain asks it at each request."""

from __future__ import annotations

from .control_events import ControlEvents


class NetworkSwitch:
    """Used on the service's loop only. Not kept over a restart."""

    def __init__(self, events: ControlEvents) -> None:
        self.online = True
        """Of all titles."""
        self._off: set[str] = set()
        self._events = events

    def title_online(self, scid: str) -> bool:
        """Whether this title's requests arrive. `scid` in any letter case."""
        return self.online and scid.lower() not in self._off

    def switch(self, *, online: bool) -> None:
        """For all titles. Each title's own switch stays as it is."""
        self.online = online

    def switch_title(self, scid: str, *, online: bool) -> None:
        """For one title."""
        if online:
            self._off.discard(scid.lower())
        else:
            self._off.add(scid.lower())

    @property
    def titles_off(self) -> list[str]:
        return sorted(self._off)
