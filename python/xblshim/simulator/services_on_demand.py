"""The routes of the services beside achievements, made by the first request that is none of achievements: a title that only unlocks pays
nothing for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from starlette.routing import BaseRoute, Match

from .service_errors import StoreError

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .endpoint_support import Service
    from .services.service_group import ServiceGroup

_CHOSEN = "xblshim.route"


class ServicesOnDemand(BaseRoute):
    """Stands last among the routes of the service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._group: ServiceGroup | None = None
        self._routes: Sequence[BaseRoute] | None = None

    @property
    def group(self) -> ServiceGroup:
        if self._group is None:
            from .services.service_group import ServiceGroup

            self._group = ServiceGroup(self._service)
        return self._group

    async def first_data(self, topic: str) -> Any:
        """What the reply to a subscription says of a statistic or of presence (`event_hub.Hub.first_data`)."""
        from .event_topics import parts_of

        if parts_of(topic) is None:  # of achievements: the services are not needed for it
            return None
        from .services.first_data import first_data

        try:
            return await first_data(self.group, topic)
        except StoreError as error:
            self._service.log("error", str(error))
            return None

    async def statistic_values(self, xuid: int, scid: str) -> Mapping[str, float]:
        """Numbers by the names of a user's statistics in lower case."""
        found = await self.group.statistics.select(scid, xuid)
        return {one.name.lower(): one.value for one in found if isinstance(one.value, float)}

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http":
            return Match.NONE, {}
        if self._routes is None:
            from .services.title_service_routes import service_routes

            self._routes = service_routes(self.group)
        partial: tuple[Match, Scope] = Match.NONE, {}
        for route in self._routes:
            match, child = route.matches(scope)
            if match is Match.FULL:
                return match, {**child, _CHOSEN: route}
            if match is Match.PARTIAL and partial[0] is Match.NONE:
                partial = match, {**child, _CHOSEN: route}
        return partial

    def url_path_for(self, name: str, /, **path_params: Any) -> Any:
        from starlette.routing import NoMatchFound

        raise NoMatchFound(name, path_params)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        await scope[_CHOSEN].handle(scope, receive, send)
