"""Creates the routes of the services beside achievements at their first request. A title that only unlocks doesn't load them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from starlette.routing import BaseRoute, Match

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .endpoint_support import Service

_CHOSEN = "xblshim.route"


class ServicesOnDemand(BaseRoute):
    """The last route of the service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._routes: Sequence[BaseRoute] | None = None

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http":
            return Match.NONE, {}
        if self._routes is None:
            from .services.title_service_routes import service_routes

            self._routes = service_routes(self._service.group())
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
