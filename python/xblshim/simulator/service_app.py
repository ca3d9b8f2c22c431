"""The local service as a Starlette application.

    POST /users/xuid({xuid})/achievements/{scid}/update     the update request, as the real service takes it
    GET  /users/xuid({xuid})/achievements?titleId=          a title's achievements, page by page (`reading_endpoints.py`)
    GET  /users/xuid({xuid})/achievements/{scid}/{id}       a single one
    /connect                                                a websocket for push events (`realtime_endpoints.py`)
    the services beside achievements                        `services/title_service_routes.py`

What developers and testers use is the control API, which only a served service has (`served_service.py`). Errors are JSON: {"error": "<a sentence>"}.
The application has no lifespan events, because the in-process transport sends none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from starlette.applications import Starlette

from .endpoint_support import Service, error_response, failure, no_log, wrong_method
from .group_on_demand import add_group
from .reading_endpoints import reading_routes
from .realtime_endpoints import realtime_routes
from .services_on_demand import ServicesOnDemand
from .update_endpoint import UPDATE_PATH, UpdateEndpoint, update_in

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute
    from starlette.types import Receive, Scope, Send

    from xblshim.config import User
    from xblshim.host.log_callback import Log

    from .achievement_store import AchievementStore
    from .definitions import Definitions
    from .event_hub import Hub


async def _not_found(request: Request, _: Exception) -> Response:
    if "text/html" in request.headers.get("accept", ""):
        from .page.page_app import asks_for_a_page, unknown_page

        if asks_for_a_page(request):
            return unknown_page(request.url.path)
    return error_response(
        404,
        f"This service has no {request.url.path}. It has POST {UPDATE_PATH} and GET of a title's "
        f"achievements for titles, and for people the page of `xblshim serve` and the commands `xblshim achievements` and `xblshim reset`.",
    )


async def _method_not_allowed(request: Request, error: Exception) -> Response:
    return wrong_method(request.method, (getattr(error, "headers", None) or {}).get("Allow", "another"))


async def _failed(request: Request, error: Exception) -> Response:
    return failure(error)


class ServiceApp(Starlette):
    """The application. Requests that games wait for bypass Starlette's middleware and routing."""

    def __init__(self, update: UpdateEndpoint, routes: Sequence[BaseRoute]) -> None:
        super().__init__(routes=routes, exception_handlers={404: _not_found, 405: _method_not_allowed, 500: _failed})
        # A path with a small error gets a 404 with the right path. Clients wouldn't follow a redirect.
        self.router.redirect_slashes = False
        self._update = update

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        of_update = update_in(scope["path"]) if scope["type"] == "http" else None
        if of_update is not None:
            await self._update(*of_update, scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def create_app(
    store: AchievementStore,
    definitions: Definitions | None = None,
    clock: Callable[[], float] = time.time,
    log: Log = no_log,
    hub: Hub | None = None,
    users: Sequence[User] = (),
) -> ServiceApp:
    """Returns the application on a store that the caller opens and closes. `clock`: seconds since 1970; `users`: those of the configuration."""
    service = Service(store, definitions, clock, log, hub)
    add_group(service)
    service.users = users
    return app_of(service)


def app_of(service: Service) -> ServiceApp:
    """Returns the application of a service."""
    routes = [*reading_routes(service), *realtime_routes(service), ServicesOnDemand(service)]
    return ServiceApp(UpdateEndpoint(service), routes)
