"""Exports and imports all data of the service as one document, which snapshots store, too."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Progress, Record
from xblshim.simulator.services.definition_changes import announced_definitions
from xblshim.simulator.services.presence_book import PresenceEntry
from xblshim.simulator.services.statistic_records import StatisticKey, StoredStatistic
from xblshim.simulator.update_rules import UNLOCKED_PERCENT
from xblshim.simulator.wire_format import timestamp

from .control_errors import ControlError

if TYPE_CHECKING:
    from .control_state import Control
    from .installed_definitions import Checked

VERSION = 1


async def collect_state(control: Control) -> dict[str, Any]:
    """Returns the document."""
    records = await control.service.store.select()
    signed_out = control.service.hub.signed_out
    users = {int(row["xuid"]): dict(row) for row in control.users.saved()}
    for xuid in [*users, *signed_out]:
        users.setdefault(xuid, {"xuid": str(xuid)})["signedIn"] = xuid not in signed_out
    return {
        "version": VERSION,
        "users": list(users.values()),
        "definitions": control.definitions.texts(),
        "progress": [_row(record) for record in records],
        "statistics": await control.statistics.saved(),
        "presence": control.presence.saved(),
        "relationships": control.relationships.saved(),
        "gameEvents": control.game_events.saved(),
        "settings": control.settings(),
    }


async def apply_state(control: Control, state: dict[str, Any]) -> None:
    """Replaces all data by the document, which matches its schema. Raises ControlError without changing anything when that fails."""
    checked = _definitions(control, state)
    records = _records(control, state)
    control.check_settings(state.get("settings", {}))
    statistics = _statistics(control, state)
    presence = _presence(control, state)
    await control.statistics.replace(statistics)
    await control.progress.replace(records)
    with announced_definitions(control.service.group()):
        control.definitions.replace(checked)
        control.users.replace(state["users"])
        control.relationships.replace(state.get("relationships", []))
    control.presence.replace(presence)
    control.game_events.replace(state.get("gameEvents", []))
    out = {int(user["xuid"]) for user in state["users"] if user.get("signedIn") is False}
    for xuid in [*control.service.hub.signed_out, *out]:
        control.service.hub.sign(xuid, out=xuid in out)
    control.apply_settings(state.get("settings", {}))
    await control.file.save()


def _definitions(control: Control, state: dict[str, Any]) -> list[Checked]:
    found, errors = [], []
    for number, row in enumerate(state["definitions"], 1):
        present = control.definitions.with_text(row["text"])
        checked = present or control.definitions.check(row["text"], row["format"])
        errors += [{**one.document(), "where": f"definitions {number}: {one.where}"} for one in checked.errors]
        found.append(checked)
    if errors:
        raise ControlError(
            422, "definitions", f"Definitions of the state have {len(errors)} errors. Nothing was changed.", errors
        )
    return found


def _row(record: Record) -> dict[str, Any]:
    return {
        "xuid": str(record.xuid),
        "scid": record.scid,
        "id": record.achievement_id,
        "titleId": str(record.title_id),
        "percentComplete": record.progress.percent,
        "timeUnlocked": timestamp(record.progress.unlocked_at),
        "timeUpdated": timestamp(record.progress.updated_at),
    }


def _records(control: Control, state: dict[str, Any]) -> list[Record]:
    """Returns the records by key: the last row of a repeated key counts. Rows of 0 % are omitted."""
    now = control.service.now()
    found: dict[tuple[int, str, str], Record] = {}
    for number, row in enumerate(state["progress"], 1):
        where = f"Row {number} of progress"
        percent = row["percentComplete"]
        updated = _moment(row.get("timeUpdated"), f"{where}: timeUpdated")
        unlocked = _moment(row.get("timeUnlocked"), f"{where}: timeUnlocked")
        if unlocked is not None and percent != UNLOCKED_PERCENT:
            raise ControlError(
                400, "bad-request", f"{where} has a timeUnlocked and {percent} %: set it to 100, or leave the time out."
            )
        moment = (unlocked if unlocked is not None else now) if percent == UNLOCKED_PERCENT else None
        progress = Progress(percent, moment, updated if updated is not None else now)
        record = Record(int(row["xuid"]), row["scid"].lower(), row["id"], int(row["titleId"]), progress)
        if "\0" in record.scid + record.achievement_id:
            raise ControlError(400, "bad-request", f"{where} has a NUL in its scid or id: remove it.")
        found.pop(record[:3], None)
        if percent:
            found[record[:3]] = record
    return list(found.values())


def _statistics(control: Control, state: dict[str, Any]) -> list[StoredStatistic]:
    """Returns the statistics; the last row of a repeated one counts."""
    now = control.service.now()
    found: dict[StatisticKey, StoredStatistic] = {}
    for number, row in enumerate(state.get("statistics", []), 1):
        where = f"Row {number} of statistics"
        if "\0" in row["scid"] + row["name"]:
            raise ControlError(400, "bad-request", f"{where} has a NUL in its scid or name: remove it.")
        updated = _moment(row.get("timeUpdated"), f"{where}: timeUpdated")
        value = row["value"] if isinstance(row["value"], str) else float(row["value"])
        one = StoredStatistic(
            int(row["xuid"]), row["scid"].lower(), row["name"], value, updated if updated is not None else now
        )
        found[one.key] = one
    return list(found.values())


def _presence(control: Control, state: dict[str, Any]) -> list[tuple[int, int, PresenceEntry]]:
    now = control.service.now()
    found = []
    for number, row in enumerate(state.get("presence", []), 1):
        updated = _moment(row.get("timeUpdated"), f"Row {number} of presence: timeUpdated")
        entry = PresenceEntry(row["active"], row.get("text", ""), updated if updated is not None else now)
        found.append((int(row["xuid"]), int(row["titleId"]), entry))
    return found


def _moment(text: str | None, where: str) -> int | None:
    """Returns milliseconds since 1970."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        milliseconds = int(moment.timestamp() * 1000)
    except (ValueError, OverflowError):
        milliseconds = -1
    if milliseconds < 0:
        raise ControlError(
            400, "bad-request", f"{where} must be a time from 1970 on, such as 2030-01-31T12:00:00Z, not {text!r}."
        )
    return milliseconds
