"""Routes for the progress of each user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from xblshim.simulator.catalog import single, title_entries
from xblshim.simulator.records import Progress, Record, Selection
from xblshim.simulator.update_rules import UNLOCKED_PERCENT

from .achievement_rows import entry_row, record_row, totals
from .json_schemas import COUNT, NAMED, PERCENT, SCID, TEXT, XUID, Schema, array_of, described, members, one_of, ref
from .operations import Call, NoSuchThing, Operation

if TYPE_CHECKING:
    from xblshim.simulator.catalog import Entry
    from xblshim.simulator.services.statistic_records import StoredStatistic

    from .control_state import Control

MOST_ROWS = 1000

_SELECTION: dict[str, Schema] = {"xuid": XUID, "scid": SCID, "id": NAMED}
_ACHIEVEMENTS = "/users/{xuid}/titles/{scid}/achievements"

SCHEMAS: dict[str, Schema] = {
    "Achievements": members(
        {
            "totals": members({"unlocked": COUNT, "count": COUNT, "gamerscore": COUNT, "possible": COUNT}),
            "matching": described(COUNT, "How many achievements the query selects, on all pages."),
            "achievements": array_of(ref("AchievementRow")),
        }
    ),
    "Records": members({"store": TEXT, "achievements": array_of(ref("AchievementRow"))}),
    "Removed": members(
        {"store": TEXT, "removed": array_of(ref("AchievementRow")), "statistics": array_of(ref("StatisticRow"))}
    ),
}
_UNKNOWN = {404: "Strict definitions don't name the achievement."}


def _selection(members: Mapping[str, Any]) -> Selection:
    xuid, scid, achievement_id = (members.get(name) for name in ("xuid", "scid", "id"))
    return Selection(
        int(xuid) if xuid is not None else None, scid.lower() if scid is not None else None, achievement_id
    )


async def list_achievements(control: Control, call: Call) -> dict[str, Any]:
    xuid, scid = int(call.path["xuid"]), call.path["scid"].lower()
    records = await control.service.store.select(Selection(xuid, scid))
    found = title_entries(control.service.titles, scid, records)
    wanted = [entry for entry in found if _matches(entry, call.query.get("search", ""), call.query.get("state"))]
    first = call.query.get("offset", 0)
    page = wanted[first : first + call.query.get("limit", MOST_ROWS)]
    return {
        "totals": totals(found),
        "matching": len(wanted),
        "achievements": [entry_row(control.service, xuid, entry) for entry in page],
    }


def _matches(entry: Entry, search: str, state: str | None) -> bool:
    percent = entry.percent
    states = {
        "locked": percent < UNLOCKED_PERCENT,
        "unlocked": percent >= UNLOCKED_PERCENT,
        "started": 0 < percent < UNLOCKED_PERCENT,
        "untouched": percent == 0,
    }
    if state is not None and not states[state]:
        return False
    definition = entry.definition
    texts = (definition.id, definition.name, definition.description, definition.locked_description)
    return any(search.casefold() in text.casefold() for text in texts)


async def set_progress(control: Control, call: Call) -> dict[str, Any]:
    return await _put(control, call, call.body["percentComplete"])


async def unlock_achievement(control: Control, call: Call) -> dict[str, Any]:
    return await _put(control, call, UNLOCKED_PERCENT)


async def lock_achievement(control: Control, call: Call) -> dict[str, Any]:
    return await _put(control, call, 0)


async def _put(control: Control, call: Call, percent: int) -> dict[str, Any]:
    service = control.service
    xuid, scid, achievement_id = int(call.path["xuid"]), call.path["scid"].lower(), call.path["id"]
    records = await service.store.select(Selection(scid=scid))
    now = service.now()
    progress = Progress(percent, now if percent == UNLOCKED_PERCENT else None, now)
    record = Record(xuid, scid, achievement_id, control.titles.title_id(scid, records) or 0, progress)
    if single(service.titles, scid, achievement_id, record) is None:
        raise NoSuchThing(f"The definitions are strict and don't name the achievement {achievement_id!r} of {scid}.")
    return record_row(service, await control.progress.put(record))


async def list_records(control: Control, call: Call) -> dict[str, Any]:
    records = await control.service.store.select(_selection(call.query))
    return {
        "store": str(control.service.store.path),
        "achievements": [record_row(control.service, one) for one in records],
    }


async def reset(control: Control, call: Call) -> dict[str, Any]:
    selection = _selection(call.body)
    statistics = [] if selection.achievement_id is not None else await _reset_world(control, selection)
    removed = await control.progress.delete(selection)
    control.service.log("info", f"Reset: {len(removed)} achievements and {len(statistics)} statistics removed.")
    return {
        "store": str(control.service.store.path),
        "removed": [record_row(control.service, one) for one in removed],
        "statistics": [control.statistics.row(one) for one in statistics],
    }


async def _reset_world(control: Control, selection: Selection) -> list[StoredStatistic]:
    """Resets the services beside achievements: statistics, presence, in-game events."""
    removed = await control.statistics.delete(selection.scid, selection.xuid)
    title_id = control.titles.title_id(selection.scid) if selection.scid is not None else None
    if selection.scid is None or title_id is not None:
        control.presence.forget(selection.xuid, title_id)
    control.game_events.forget(selection.xuid, selection.scid)
    return removed


OPERATIONS = (
    Operation(
        "listAchievements",
        "GET",
        _ACHIEVEMENTS,
        "A user's achievements of a title, untouched ones too",
        list_achievements,
        query={
            "offset": COUNT,
            "limit": {"type": "integer", "minimum": 1, "maximum": MOST_ROWS},
            "search": described(TEXT, "A part of the id, the name or a description; letter case carries no meaning."),
            "state": one_of("locked", "unlocked", "started", "untouched"),
        },
        response=ref("Achievements"),
    ),
    Operation(
        "setProgress",
        "PUT",
        f"{_ACHIEVEMENTS}/{{id}}",
        "Sets the progress, also to less",
        set_progress,
        body=members({"percentComplete": PERCENT}),
        response=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "unlockAchievement",
        "POST",
        f"{_ACHIEVEMENTS}/{{id}}/unlock",
        "Unlocks an achievement",
        unlock_achievement,
        response=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "lockAchievement",
        "POST",
        f"{_ACHIEVEMENTS}/{{id}}/lock",
        "Locks an achievement; its progress is 0 again",
        lock_achievement,
        response=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "listRecords",
        "GET",
        "/achievements",
        "All achievements that have progress",
        list_records,
        query=_SELECTION,
        response=ref("Records"),
    ),
    Operation(
        "reset",
        "POST",
        "/reset",
        "Removes what the body selects: progress, and without an id statistics, presence and in-game events; an empty object selects everything",
        reset,
        body=members({}, _SELECTION),
        response=ref("Removed"),
    ),
)
