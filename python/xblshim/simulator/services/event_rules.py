"""What follows from in-game events and statistics: statistics of events, and achievements of statistics."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Update
from xblshim.simulator.stored_updates import tell
from xblshim.simulator.title_world import StatisticDefinition
from xblshim.simulator.update_rules import UNLOCKED_PERCENT

from .statistic_changes import announce
from .statistic_records import StoredStatistic
from .statistic_store import Changed

if TYPE_CHECKING:
    from .event_records import InGameEvent, NumberedEvent
    from .service_group import ServiceGroup


async def receive_event(group: ServiceGroup, event: InGameEvent) -> NumberedEvent:
    """Keeps an event; returns when what follows from it is on the disk."""
    numbered = group.events.append(event)
    if group.observer is not None:
        group.observer.event_received(numbered)
    await apply_event(group, event)
    return numbered


async def apply_event(group: ServiceGroup, event: InGameEvent) -> None:
    """Changes the statistics that the definitions derive from this event. An event that they don't name is dropped without notice."""
    world = group.definitions_of(event.scid).world
    rules = [one for one in world.statistics.values() if one.event.lower() == event.name.lower()]
    if not rules:
        return
    now = group.service.now()

    def change(held: Sequence[StoredStatistic]) -> Changed:
        before = {one.name.lower(): one.value for one in held}
        written = []
        for rule in rules:
            value = value_after(rule, before.get(rule.name.lower()), event)
            if value is not None:
                written.append(StoredStatistic(event.xuid, event.scid, rule.name, value, now))
        return Changed(tuple(written))

    await follow(group, await group.statistics.change(event.xuid, event.scid, change), event.title_id)


def value_after(rule: StatisticDefinition, before: float | str | None, event: InGameEvent) -> float | str | None:
    """A statistic's value after an event; None where the event does not say it."""
    number = before if isinstance(before, float) else None
    if rule.rule == "count":
        return (number or 0.0) + 1
    given = _member(event.measurements, rule.measurement)
    if rule.rule == "last" and rule.type == "String":
        text = given if given is not None else _member(event.dimensions, rule.measurement)
        return None if text is None else str(text)
    if isinstance(given, bool) or not isinstance(given, int | float) or not math.isfinite(given):
        return None
    measured = float(given)
    if number is None or rule.rule == "last":
        return measured
    return {"sum": number + measured, "max": max(number, measured), "min": min(number, measured)}[rule.rule]


def _member(members: dict[str, Any] | None, name: str) -> Any:
    """By its name in any letter case."""
    for key, value in (members or {}).items():
        if key.lower() == name.lower():
            return value
    return None


async def follow(group: ServiceGroup, changed: Changed, title_id: int = 0) -> None:
    """To be called when a change of statistics is on the disk: its events, and the achievements that follow it."""
    announce(group, changed)
    for statistic in changed.written:
        definitions = group.definitions_of(statistic.scid)
        if not isinstance(statistic.value, float):
            continue
        achievements = tuple(
            (one.id, percent_of(statistic.value, one.at))
            for one in definitions.achievements.values()
            if one.statistic and one.statistic.lower() == statistic.name.lower()
        )
        if achievements:
            title = definitions.title_id or title_id or 1
            await _update(group, Update(statistic.xuid, statistic.scid, title, achievements))


def percent_of(value: float, at: float) -> int:
    """How far a statistic is on its way to the value that unlocks."""
    return max(0, min(UNLOCKED_PERCENT, math.floor(value * UNLOCKED_PERCENT / at)))


async def _update(group: ServiceGroup, update: Update) -> None:
    service = group.service
    now = service.now()
    tell(service, update, await service.store.update(update, now), now)
