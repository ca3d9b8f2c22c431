"""Effects of in-game events and statistics: statistics computed from events, and achievements computed from statistics."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Record, Selection, Update
from xblshim.simulator.title_world import StatisticDefinition
from xblshim.simulator.update_rules import UNLOCKED_PERCENT, Outcome

from .statistic_changes import announce
from .statistic_records import StoredStatistic
from .statistic_store import Changed

if TYPE_CHECKING:
    from xblshim.simulator.definitions import RequirementDefinition

    from .event_records import InGameEvent, NumberedEvent
    from .service_group import ServiceGroup


async def receive_event(group: ServiceGroup, event: InGameEvent) -> NumberedEvent:
    """Stores an event. Returns when its effects are on the disk."""
    numbered = group.events.append(event)
    if group.observer is not None:
        group.observer.event_received(numbered)
    await apply_event(group, event)
    return numbered


async def apply_event(group: ServiceGroup, event: InGameEvent) -> None:
    """Changes the statistics that definitions derive from this event. Ignores events without definitions."""
    world = group.definitions_of(event.scid).world
    rules = [one for one in world.statistics.values() if one.event.lower() == event.name.lower()]
    if not rules:
        return
    now = group.service.now()

    def change(stored: Sequence[StoredStatistic]) -> Changed:
        before = {one.name.lower(): one.value for one in stored}
        written = []
        for rule in rules:
            value = value_after(rule, before.get(rule.name.lower()), event)
            if value is not None:
                written.append(StoredStatistic(event.xuid, event.scid, rule.name, value, now))
        return Changed(tuple(written))

    await follow(group, await group.statistics.change(event.xuid, event.scid, change), event.title_id)


def value_after(rule: StatisticDefinition, before: float | str | None, event: InGameEvent) -> float | str | None:
    """Returns a statistic's value after an event; None when the event lacks it."""
    number = before if isinstance(before, float) else None
    if rule.rule == "count":
        return (number or 0.0) + 1
    raw = _member(event.measurements, rule.measurement)
    if rule.rule == "last" and rule.type == "String":
        text = raw if raw is not None else _member(event.dimensions, rule.measurement)
        return None if text is None else str(text)
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return None
    measured = float(raw)
    if number is None or rule.rule == "last":
        return measured
    return {"sum": number + measured, "max": max(number, measured), "min": min(number, measured)}[rule.rule]


def _member(members: dict[str, Any] | None, name: str) -> Any:
    """Finds a member by name in any letter case."""
    for key, value in (members or {}).items():
        if key.lower() == name.lower():
            return value
    return None


async def follow(group: ServiceGroup, changed: Changed, title_id: int = 0) -> None:
    """Called when a change of statistics is on the disk: sends its events, and updates the achievements that depend on it."""
    announce(group, changed)
    written: dict[tuple[int, str], dict[str, float]] = {}
    for statistic in changed.written:
        if isinstance(statistic.value, float):
            written.setdefault((statistic.xuid, statistic.scid), {})[statistic.name.lower()] = statistic.value
    for (xuid, scid), new in written.items():
        definitions = group.definitions_of(scid)
        driven = [
            one
            for one in definitions.achievements.values()
            if any(requirement.statistic.lower() in new for requirement in one.driven_by)
        ]
        if driven:
            needed = {requirement.statistic.lower() for one in driven for requirement in one.driven_by}
            values = new if needed <= new.keys() else await group.service.statistic_values(xuid, scid)
            title = definitions.title_id or title_id or 1
            achievements = tuple((one.id, percent_of(one.driven_by, values)) for one in driven)
            await _update(group, Update(xuid, scid, title, achievements), values)


def percent_of(requirements: Sequence[RequirementDefinition], values: Mapping[str, float]) -> int:
    """Returns the progress of statistics toward their targets: the mean of the requirements; 100 only when all are complete."""
    shares = [
        max(0.0, min(1.0, values.get(one.statistic.lower(), 0.0) / one.at)) * UNLOCKED_PERCENT for one in requirements
    ]
    percent = math.floor(sum(shares) / len(shares))
    return percent if all(share >= UNLOCKED_PERCENT for share in shares) else min(percent, UNLOCKED_PERCENT - 1)


async def _update(group: ServiceGroup, update: Update, values: Mapping[str, float]) -> None:
    service = group.service
    now = service.now()
    outcomes = await service.store.update(update, now)
    if service.hub.listened:
        await _announce(group, update, outcomes, now, values)
    if service.observer is not None:
        service.observer.updated(update, outcomes, now)


async def _announce(
    group: ServiceGroup, update: Update, outcomes: Sequence[Outcome], now: int, values: Mapping[str, float]
) -> None:
    """Sends new values, also when the step is too small for the percent. Skips achievements that were unlocked before."""
    from xblshim.simulator.announcing import NOTHING, announce_records, announce_unlocks, changed_records

    service = group.service
    changed = {record.achievement_id: record for record in changed_records(update, outcomes, now)}
    stored: dict[str, Record] = {}
    if Outcome.NOT_HIGHER in outcomes:
        stored = {one.achievement_id: one for one in await service.store.select(Selection(update.xuid, update.scid))}
    records = []
    for (key, _), outcome in zip(update.achievements, outcomes, strict=True):
        if outcome is Outcome.NOT_HIGHER:
            nothing = Record(update.xuid, update.scid, key, update.title_id, NOTHING)
            changed.setdefault(key, stored.get(key, nothing))
        if key in changed:
            records.append(changed[key])
    announce_records(service, records, values)
    announce_unlocks(service, [one for one in records if one.progress.unlocked_at is not None])
