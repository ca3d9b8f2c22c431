"""Shared by the service's endpoints: the store, the definitions, the clock, and error responses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from xblshim.host.light_typing import TYPE_CHECKING, Any, Protocol

from .event_hub import Hub
from .known_titles import KnownTitles
from .records import MAX_BODY
from .service_errors import RequestError, StoreError, error_document, sentence_of_bug

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import Receive

    from xblshim.config import User
    from xblshim.host.log_callback import Log

    from .achievement_store import AchievementStore
    from .definitions import Definitions
    from .records import Update
    from .title_network import TitleNetwork
    from .update_rules import Outcome

Endpoint = Callable[["Request"], "Awaitable[Response]"]

JSON_TYPE = "application/json; charset=utf-8"
BODY_DOCUMENT = "xblshim.body"
"""The member of a scope with the JSON object of the body, if a layer before the application has parsed it."""


def no_log(level: str, text: str) -> None:
    pass


class Observer(Protocol):
    """Receives actions of titles, on the service's loop. Methods must not raise."""

    def updated(self, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
        """Called when an update was stored at the time `now`, or changed nothing."""

    def title_requested(self, scid: str | None, title_id: int | None) -> None:
        """Called when a title read its achievements."""


class Service:
    """Shared state of the endpoints. `clock` returns seconds since 1970."""

    def __init__(
        self,
        store: AchievementStore,
        definitions: Definitions | None,
        clock: Callable[[], float],
        log: Log,
        hub: Hub | None = None,
    ) -> None:
        self.store = store
        self.titles = KnownTitles([definitions] if definitions is not None else [], log)
        self.log = log
        self.wants_debug: Callable[[], object] = getattr(log, "wants_debug", _always)
        """Returns whether lines of level debug are read. A log may have an attribute of this name."""
        self.hub = hub or Hub()
        self.network: TitleNetwork | None = None
        """The network state of titles, if it can be changed."""
        self.address: str | None = None
        """The service's address, such as http://127.0.0.1:8620; None in-process."""
        self.observer: Observer | None = None
        """Receives actions of titles. None in-process."""
        self.users: Sequence[User] = ()
        """The users of the configuration. The first one is the caller of requests without a user."""
        self.set_pictures: dict[int, str] = {}
        """Gamer pictures by xuid that were set over the control API. They override those of the definitions."""
        self.time_scale = 1.0
        """Divides the periods of this service."""
        self._clock = clock
        self._complained = ""
        self.statistic_values: Callable[[int, str], Awaitable[Mapping[str, float]]] = _no_values
        """Returns the statistics of a user in a service configuration: numbers by lower-case name."""
        self.group: Callable[[], Any] = _no_group
        """Returns the services beside achievements (`services/service_group.py`). The first call creates them; see `group_on_demand.py`."""

    def now(self) -> int:
        """Returns the time in the store's form: milliseconds since 1970, UTC."""
        return int(self._clock() * 1000)

    def error_response(self, error: RequestError | StoreError) -> Response:
        """Returns the response for the error, and logs the error."""
        if isinstance(error, RequestError):
            self.log("warning", f"The local service refused a request with {error.status}: {error}")
            return error_response(error.status, str(error))
        return error_response(self.fails(error), str(error))

    def fails(self, error: StoreError) -> int:
        """Logs a store failure once until the store works again. Returns the response's status."""
        text = str(error)
        if text != self._complained:
            self._complained = text
            self.log("error", text)
        # 503 if a retry may help, otherwise 507, which clients don't retry.
        return 503 if error.temporary else 507

    def works(self) -> None:
        """Called when a store operation succeeded."""
        self._complained = ""

    def guarded(self, endpoint: Endpoint) -> Endpoint:
        """Returns the endpoint with errors converted to responses."""

        async def run(request: Request) -> Response:
            try:
                response = await endpoint(request)
            except (RequestError, StoreError) as error:
                return self.error_response(error)
            self.works()
            return response

        return run


def _always() -> bool:
    return True


async def _no_values(xuid: int, scid: str) -> Mapping[str, float]:
    return {}


def _no_group() -> Any:
    raise RuntimeError("no services were added to this one")


def error_response(status: int, text: str) -> Response:
    """Returns an error in the real services' form."""
    return json_response(status, error_document(status, text))


def wrong_method(method: str, allowed: str) -> Response:
    response = error_response(405, f"{method} is not a method of this path; {allowed} is.")
    response.headers["allow"] = allowed
    return response


def failure(error: Exception) -> Response:
    """Returns the response for an unexpected error."""
    return error_response(500, sentence_of_bug(error))


def address_for(service: Service, request: Request) -> str | None:
    """Returns the service's address as this client sees it; None in-process."""
    return f"{request.url.scheme}://{request.url.netloc}" if service.address is not None else None


def json_response(status_code: int, document: object) -> Response:
    # An in-process title that only unlocks never imports these.
    from starlette.responses import Response

    from .wire_format import as_json

    return Response(as_json(document), status_code, media_type=JSON_TYPE)


async def read_body(receive: Receive, most: int = MAX_BODY) -> bytes:
    """Returns the whole body. Raises RequestError (413) as soon as it exceeds `most` bytes."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise RequestError(400, "The request ended before its body did.")
        body += message.get("body", b"")
        if len(body) > most:
            raise RequestError(413, f"The body is larger than {most} bytes. Send less at once.")
        if not message.get("more_body", False):
            return bytes(body)
