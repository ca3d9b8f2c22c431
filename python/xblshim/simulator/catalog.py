"""Which achievements a user sees: the definitions and the stored progress as one. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .definitions import AchievementDefinition, Definitions
from .records import Progress, Record


class Entry(NamedTuple):
    """An achievement as one user sees it."""

    scid: str
    title_id: int
    title_name: str
    position: int | None
    """Its place in the definitions file; None for one that was made by its first update."""
    definition: AchievementDefinition
    progress: Progress | None

    @property
    def key(self) -> tuple[str, str]:
        return self.scid, self.definition.id

    @property
    def unlocked_at(self) -> int | None:
        """Milliseconds since 1970; None while it is locked."""
        return self.progress.unlocked_at if self.progress is not None else None


def entries(definitions: Definitions, records: Sequence[Record], title_id: int | None) -> list[Entry]:
    """A user's achievements of a title (None: of every title), from all of that user's records: first those that the file defines, in its
    order, then those made by their first update.

    A file without a title id is about every title that is asked for. With strict definitions there is nothing else.
    """
    held = {(record.scid, record.achievement_id): record for record in records}
    found = []
    if definitions.achievements and title_id in (None, definitions.title_id or title_id):
        for position, definition in enumerate(definitions.achievements.values()):
            record = held.pop((definitions.scid, definition.id), None)
            found.append(_defined(definitions, position, definition, record, title_id))
    if definitions.strict:
        return found
    made = [
        entry
        for record in held.values()
        if title_id in (None, record.title_id)
        and (entry := single(definitions, record.scid, record.achievement_id, record))
    ]
    return found + made


def single(definitions: Definitions, scid: str, achievement_id: str, record: Record | None) -> Entry | None:
    """One achievement, `record` being what the user has of it; None when nobody has heard of it."""
    if scid == definitions.scid:
        for position, definition in enumerate(definitions.achievements.values()):
            if definition.id == achievement_id:
                return _defined(definitions, position, definition, record, None)
    if record is None or definitions.strict:
        return None
    name = definitions.title_name if scid == definitions.scid else ""
    return Entry(scid, record.title_id, name, None, AchievementDefinition(achievement_id), record.progress)


def _defined(
    definitions: Definitions,
    position: int,
    definition: AchievementDefinition,
    record: Record | None,
    asked: int | None,
) -> Entry:
    title_id = definitions.title_id or asked or (record.title_id if record is not None else 0)
    progress = record.progress if record is not None else None
    return Entry(definitions.scid, title_id, definitions.title_name, position, definition, progress)
