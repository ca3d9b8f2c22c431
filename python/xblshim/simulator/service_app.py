"""The local service as a Starlette application.

    POST /users/xuid({xuid})/achievements/{scid}/update     the update request, as the real service takes it
    GET  /users/xuid({xuid})/achievements?titleId=          a title's achievements, page by page (`reading_endpoints.py`)
    GET  /users/xuid({xuid})/achievements/{scid}/{id}       a single one
    /connect                                                a websocket on which titles are told of changes (`realtime_endpoints.py`)
    the services beside achievements                        `services/title_service_routes.py`

What developers and testers use is the control API, which only a served service has (`served_service.py`). Errors are JSON: {"error": "<a sentence>"}.
There is nothing in the lifespan: in-process, nobody runs one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from .endpoint_support import JSON_TYPE, Log, Service, answer_error, no_log, read_body
from .reading_endpoints import reading_routes
from .realtime_endpoints import realtime_routes
from .service_errors import RequestError, StoreError
from .services_on_demand import ServicesOnDemand
from .update_rules import OK, status
from .wire_format import parse_update, update_answer

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from xblshim.config import User

    from .achievement_store import AchievementStore
    from .definitions import Definitions
    from .event_hub import Hub

UPDATE_VERSION = b"2"
UPDATE_PATH = "/users/xuid({xuid})/achievements/{scid}/update"


class _UpdateEndpoint:
    """The update request. An ASGI application by itself: this is the path that a game waits for."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        service = self._service
        try:
            answer = await self._answer(scope, receive)
        except (RequestError, StoreError) as error:
            answer = service.answer_error(error)
        await answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive) -> Response:
        service = self._service
        if scope["method"] != "POST":
            return _wrong_method(scope["method"], "POST")
        self._check_version(scope)
        path = scope["path_params"]
        update = parse_update(path["xuid"], path["scid"], await read_body(receive))
        service.titles.check(update)
        now = service.now()
        outcomes = await service.store.update(update, now)
        service.works()
        if service.hub.listened:
            from .announcing import announce

            announce(service, update, outcomes, now)
        if service.watch is not None:
            service.watch.updated(update, outcomes, now)
        code = status(outcomes)
        (first, percent), more = update.achievements[0], len(outcomes) - 1
        service.log(
            "debug",
            f"Update of xuid {update.xuid}, scid {update.scid}: {first!r} to {percent} {outcomes[0].value}"
            f"{f' and {more} more' if more else ''}, answered {code}.",
        )
        if code != OK:
            return Response(status_code=code)  # a 304 has no body
        return Response(update_answer(update, outcomes), media_type=JSON_TYPE)

    def _check_version(self, scope: Scope) -> None:
        """Served whatever it says: only the real service has other versions. But it may explain a difference."""
        for name, value in scope["headers"]:
            if name == b"x-xbl-contract-version":
                if value != UPDATE_VERSION:
                    text = f"x-xbl-contract-version is {value.decode('latin-1')!r}; the update's version is 2."
                    self._service.log("warning", text)
                return
        self._service.log("debug", "A request came without x-xbl-contract-version; the update's version is 2.")


def _wrong_method(method: str, allowed: str) -> Response:
    answer = answer_error(405, f"{method} is not a method of this path; {allowed} is.")
    answer.headers["allow"] = allowed
    return answer


async def _not_found(request: Request, _: Exception) -> Response:
    if "text/html" in request.headers.get("accept", ""):
        from .page.page_app import asks_for_a_page, unknown_page

        if asks_for_a_page(request):
            return unknown_page(request.url.path)
    return answer_error(
        404,
        f"This service has no {request.url.path}. It has POST {UPDATE_PATH} and GET of a title's "
        f"achievements for titles, and for people the page of `xblshim serve` and the commands `xblshim achievements` and `xblshim reset`.",
    )


async def _method_not_allowed(request: Request, error: Exception) -> Response:
    return _wrong_method(request.method, (getattr(error, "headers", None) or {}).get("Allow", "another"))


async def _failed(request: Request, error: Exception) -> Response:
    return answer_error(500, f"The local service failed: {type(error).__name__}. This is a bug of xblshim's.")


def create_app(
    store: AchievementStore,
    definitions: Definitions | None = None,
    clock: Callable[[], float] = time.time,
    log: Log = no_log,
    hub: Hub | None = None,
    users: Sequence[User] = (),
) -> Starlette:
    """The application on a store that the caller opens and closes. `clock`: seconds since 1970; `users`: those of the configuration."""
    service = Service(store, definitions, clock, log, hub)
    service.users = users
    return app_of(service)


def app_of(service: Service) -> Starlette:
    """The application of a service."""
    beside = ServicesOnDemand(service)
    service.hub.first_data = beside.first_data
    service.statistic_values = beside.statistic_values
    app = Starlette(
        routes=[
            Route(UPDATE_PATH, _UpdateEndpoint(service)),
            *reading_routes(service),
            *realtime_routes(service),
            beside,
        ],
        exception_handlers={404: _not_found, 405: _method_not_allowed, 500: _failed},
    )
    # A path that is almost right gets the 404 that says what is right: a redirect would be followed by nobody.
    app.router.redirect_slashes = False
    return app
