"""The push events of statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import statistic_topic

from .statistic_records import value_json

if TYPE_CHECKING:
    from .service_group import ServiceGroup
    from .statistic_store import Changed


def announce(group: ServiceGroup, changed: Changed) -> None:
    """To be called when the change is on the disk."""
    for one in changed.written:
        group.hub.publish(statistic_topic(one.xuid, one.scid, one.name), value_json(one.value))
