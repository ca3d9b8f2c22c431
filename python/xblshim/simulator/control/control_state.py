"""What the handlers of the control API share: the service, its events, and one object for each resource."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .control_events import ControlEvents
from .network_switch import NetworkSwitch

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service

    from .outbox_view import OutboxView


class Control:
    """Used on the service's loop only."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.started_at = service.now()
        self.events = ControlEvents()
        self.network = NetworkSwitch(self.events)
        self.outbox: OutboxView | None = None
        """Set by who serves; None: there is no outbox to look at."""
        self.openapi: Callable[[], dict[str, Any]] = dict
        """Makes the OpenAPI document. The application sets it: it is made of the tables of all resources."""

    def limits_mode(self) -> str:
        """The mode of the rate limits: off, warn or on."""
        return "off"
