"""Which titles asked for something, and when last."""

from __future__ import annotations

from dataclasses import dataclass

MOST_TITLES = 10_000


@dataclass(slots=True)
class Seen:
    title_id: int | None
    at: int
    """Milliseconds since 1970, UTC."""


class TitlesSeen:
    """By scid. The titles that were seen longest ago are forgotten first."""

    def __init__(self) -> None:
        self._seen: dict[str, Seen] = {}

    def note(self, scid: str, title_id: int | None, now: int) -> None:
        held = self._seen.pop(scid, None)
        if held is not None and title_id is None:
            title_id = held.title_id
        elif held is None and len(self._seen) >= MOST_TITLES:
            del self._seen[next(iter(self._seen))]
        self._seen[scid] = Seen(title_id, now)

    def of(self, scid: str) -> Seen | None:
        return self._seen.get(scid.lower())

    def all(self) -> dict[str, Seen]:
        return dict(self._seen)
