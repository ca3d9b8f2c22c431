"""Sends changed statistics to titles that subscribe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import statistic_topic

from .statistic_records import value_json

if TYPE_CHECKING:
    from .service_group import ServiceGroup
    from .statistic_records import StoredStatistic
    from .statistic_store import Changed


def announce(group: ServiceGroup, changed: Changed) -> None:
    """Sends a change that is on the disk."""
    announce_to_titles(group, changed.written)
    if group.observer is not None and (changed.written or changed.removed):
        group.observer.statistics_changed(changed)


def announce_to_titles(group: ServiceGroup, written: Sequence[StoredStatistic]) -> None:
    """Sends the present values to titles only."""
    for one in written:
        group.hub.publish(statistic_topic(one.xuid, one.scid, one.name), value_json(one.value))
