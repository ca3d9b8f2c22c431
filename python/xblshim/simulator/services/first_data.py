"""Builds the first response to a subscription: the current value, so that no change is lost between reading and subscribing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.event_topics import parts_of

from .presence_endpoints import record_of
from .statistic_records import type_of, value_json

if TYPE_CHECKING:
    from .service_group import ServiceGroup


async def first_data(group: ServiceGroup, topic: str) -> Any:
    """Returns the present value; None for a statistic that does not exist."""
    match parts_of(topic):
        case ("statistic", int() as xuid, str() as scid, str() as name):
            statistics = group.statistics
            if group.followed is not None:
                await group.followed.follow()
            found = await statistics.select(scid, xuid, name)
            if not found:
                return None
            kind = type_of(found[0], group.world_of(scid).statistics)
            return {"name": found[0].name, "type": kind, "value": value_json(found[0].value)}
        case ("devices", int() as xuid) | ("title", int() as xuid, _):
            return record_of(group, xuid)
    return None
