"""Merges definitions and stored progress into the achievements that a user sees. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .definitions import AchievementDefinition, Definitions
from .known_titles import KnownTitles
from .records import Progress, Record


class Entry(NamedTuple):
    """An achievement from one user's view."""

    scid: str
    title_id: int
    title_name: str
    position: int | None
    """The place in the definitions; None for an achievement that its first update created."""
    definition: AchievementDefinition
    progress: Progress | None

    @property
    def key(self) -> tuple[str, str]:
        return self.scid, self.definition.id

    @property
    def unlocked_at(self) -> int | None:
        """Milliseconds since 1970; None while locked."""
        return self.progress.unlocked_at if self.progress is not None else None

    @property
    def percent(self) -> int:
        return self.progress.percent if self.progress is not None else 0


def entries(titles: KnownTitles, records: Sequence[Record], title_id: int | None) -> list[Entry]:
    """Returns a user's achievements of a title id (None: all title ids), from all of that user's records: first those in definitions, in their
    order, then those created by their first update.

    Definitions without a title id apply to every title id that no other definitions have. With strict definitions there are no other achievements.
    """
    records_by_id = {(record.scid, record.achievement_id): record for record in records}
    found = []
    for definitions in titles.for_title(title_id):
        for position, definition in enumerate(definitions.achievements.values()):
            record = records_by_id.pop((definitions.scid, definition.id), None)
            found.append(_defined(definitions, position, definition, record, title_id))
    for record in records_by_id.values():
        if title_id in (None, record.title_id):
            entry = single(titles, record.scid, record.achievement_id, record)
            if entry is not None:
                found.append(entry)
    return found


def title_entries(titles: KnownTitles, scid: str, records: Sequence[Record]) -> list[Entry]:
    """Returns a user's achievements of a scid, from that user's records of it."""
    records_by_id = {record.achievement_id: record for record in records}
    definitions = titles.of(scid)
    found = []
    if definitions is not None:
        for position, definition in enumerate(definitions.achievements.values()):
            found.append(_defined(definitions, position, definition, records_by_id.pop(definition.id, None), None))
    for record in records_by_id.values():
        entry = single(titles, scid, record.achievement_id, record)
        if entry is not None:
            found.append(entry)
    return found


def single(titles: KnownTitles, scid: str, achievement_id: str, record: Record | None) -> Entry | None:
    """Returns one achievement, with the user's `record`; None when it doesn't exist."""
    definitions = titles.of(scid)
    definition = definitions.achievements.get(achievement_id) if definitions is not None else None
    if definitions is not None and definition is not None:
        position = list(definitions.achievements).index(achievement_id)
        return _defined(definitions, position, definition, record, None)
    if record is None or (definitions.strict if definitions is not None else titles.strict):
        return None
    name = definitions.title_name if definitions is not None else ""
    return Entry(scid, record.title_id, name, None, AchievementDefinition(achievement_id), record.progress)


def _defined(
    definitions: Definitions,
    position: int,
    definition: AchievementDefinition,
    record: Record | None,
    requested: int | None,
) -> Entry:
    title_id = definitions.title_id or requested or (record.title_id if record is not None else 0)
    progress = record.progress if record is not None else None
    return Entry(definitions.scid, title_id, definitions.title_name, position, definition, progress)
