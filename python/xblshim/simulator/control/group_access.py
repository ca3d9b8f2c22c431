"""Base of the control API's views of the services beside achievements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.services.service_group import ServiceGroup

    from .control_events import ControlEvents


class GroupAccess:
    """Reads and changes one of the services. Use it on the service's loop only."""

    def __init__(self, service: Service, events: ControlEvents) -> None:
        self._service = service
        self._events = events

    @property
    def _group(self) -> ServiceGroup:
        group: ServiceGroup = self._service.group()
        return group
