"""Builds the control API's JSON of an achievement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from xblshim.simulator.achievement_documents import progress_state
from xblshim.simulator.announcing import NOTHING
from xblshim.simulator.catalog import Entry, single
from xblshim.simulator.definitions import AchievementDefinition
from xblshim.simulator.icon_urls import IconUrls
from xblshim.simulator.wire_format import timestamp

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.records import Record


def entry_row(service: Service, xuid: int, entry: Entry) -> dict[str, Any]:
    """Returns the row of an achievement of one user."""
    definition = entry.definition
    progress = entry.progress or NOTHING
    icon = IconUrls(service.titles, service.address or "").of(entry.scid, definition, "icon")
    return {
        "xuid": str(xuid),
        "scid": entry.scid,
        "titleId": str(entry.title_id),
        "id": definition.id,
        "name": definition.name or None,
        "percentComplete": progress.percent,
        "progressState": progress_state(progress.percent),
        "timeUnlocked": timestamp(progress.unlocked_at),
        "timeUpdated": timestamp(progress.updated_at or None),
        "description": definition.description,
        "lockedDescription": definition.locked_description,
        "gamerscore": definition.gamerscore,
        "secret": definition.secret,
        "defined": entry.position is not None,
        **({"icon": icon} if icon else {}),
    }


def record_row(service: Service, record: Record) -> dict[str, Any]:
    """Returns the row of a record, even if strict definitions hide it."""
    entry = single(service.titles, record.scid, record.achievement_id, record)
    if entry is None:
        definition = AchievementDefinition(record.achievement_id)
        entry = Entry(record.scid, record.title_id, "", None, definition, record.progress)
    return entry_row(service, record.xuid, entry)


def totals(entries: Iterable[Entry]) -> dict[str, int]:
    """Returns the totals of these achievements of one user."""
    found = list(entries)
    unlocked = [entry for entry in found if entry.unlocked_at is not None]
    return {
        "unlocked": len(unlocked),
        "count": len(found),
        "gamerscore": sum(entry.definition.gamerscore for entry in unlocked),
        "possible": sum(entry.definition.gamerscore for entry in found),
    }


def row_document(row: Mapping[str, Any], *, unlocked_now: bool) -> dict[str, Any]:
    """Returns the event of a changed achievement."""
    return {"xuid": row["xuid"], "scid": row["scid"], "row": dict(row), "unlockedNow": unlocked_now}
