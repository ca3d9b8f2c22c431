"""What the handlers of the control API share: the service, its events, and one object for each resource."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xblshim.simulator.events.feed import JOURNAL, Feed
from xblshim.simulator.observing.traffic import Timing, Traffic

from .control_events import ControlEvents
from .network_switch import NetworkSwitch

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.journal.entry import Entry

    from .outbox_view import OutboxView


class Control:
    """Used on the service's loop only."""

    def __init__(self, service: Service, timing: Timing | None = None) -> None:
        """`timing`: the clocks of the traffic; tests have their own."""
        self.service = service
        self.traffic = Traffic(timing, log=service.log)
        """Journal, faults, rate limits and networks: what the title chain does."""
        self.started_at = service.now()
        service.network = self.traffic.network
        self.events = ControlEvents()
        self.network = NetworkSwitch(self.events, self.traffic.network)
        self.outbox: OutboxView | None = None
        """Set by who serves; None: there is no outbox to look at."""
        self.feed = Feed(self.started_at)
        """What the streams of events read. It follows `events` from its first listener on."""
        self.feed.begun = self._follow
        self.openapi: Callable[[], dict[str, Any]] = dict
        """Makes the OpenAPI document. The application sets it: it is made of the tables of all resources."""

    def limits_mode(self) -> str:
        """The mode of the rate limits: off, warn or on."""
        return self.traffic.limits.mode

    def _follow(self) -> None:
        """Called at the feed's first listener."""
        self.events.listen(lambda topic, document: self.feed.publish(topic, lambda: document))
        self.traffic.journal.watcher = self._journal_entry

    def _journal_entry(self, entry: Entry) -> None:
        self.feed.publish(JOURNAL, entry.document)
