"""The control API as an ASGI application: finds the operation of a request, checks the request, calls the handler.

Paths are matched segment by segment before they are decoded, because an achievement's id may contain a slash (`%2F`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote_to_bytes

from starlette.requests import Request
from starlette.responses import Response

from xblshim.simulator.endpoint_support import json_response, read_body
from xblshim.simulator.service_errors import RequestError, StoreError
from xblshim.simulator.wire_format import check_text, parse_document, shown

from . import BASE
from .json_schemas import Schema, resolved
from .openapi_document import openapi_document, path_schemas
from .operation_list import COMPONENTS, OPERATIONS
from .operations import JSON, WRITING, Call, ControlError, Operation
from .schema_check import checker

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .control_state import Control

_CODES = {400: "bad-request", 404: "not-found", 405: "method", 413: "too-large", 415: "content-type"}
_HEADERS = {"cache-control": "no-store"}


class _Route:
    """An operation with its checks, which are built at its first request."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.segments = operation.path.split("/")
        self._checks: dict[str, Callable[[Any], None]] = {}

    def matches(self, segments: list[str]) -> dict[str, str] | None:
        """Returns the path's encoded parameters; None for another path."""
        if len(segments) != len(self.segments):
            return None
        parameters = {}
        for own, segment in zip(self.segments, segments, strict=True):
            if own.startswith("{") and segment:
                parameters[own[1:-1]] = segment
            elif own != segment:
                return None
        return parameters

    @property
    def fixed(self) -> int:
        """The number of segments that are no parameters. Of all routes that match a path, the one with the most is selected."""
        return sum(not segment.startswith("{") for segment in self.segments)

    def check(self, name: str, schema: Schema, value: Any, what: str) -> None:
        if name not in self._checks:
            self._checks[name] = checker(resolved(schema, COMPONENTS), what)
        self._checks[name](value)


class ControlApp:
    """Handles the paths below BASE."""

    def __init__(self, control: Control) -> None:
        self._control = control
        control.openapi = openapi_document
        routes = [_Route(operation) for operation in OPERATIONS]
        self._routes = sorted(routes, key=lambda route: -route.fixed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        service = self._control.service
        try:
            response = await self._respond(Request(scope, receive))
        except StoreError as error:
            code = "store-busy" if error.temporary else "store"
            response = error_response(503 if error.temporary else 507, code, str(error))
        except RequestError as error:
            code = getattr(error, "code", _CODES.get(error.status, "refused"))
            response = error_response(error.status, code, str(error), getattr(error, "details", None))
            service.log("debug", f"The control API refused a request with {error.status}: {error}")
            if isinstance(error, _WrongMethod):
                response.headers["allow"] = ", ".join(error.allowed)
            if error.status == 401:
                response.headers["www-authenticate"] = "Bearer"
        except Exception as error:
            service.log("error", f"The control API failed: {type(error).__name__}: {error}")
            response = error_response(
                500, "failed", f"The local service failed: {type(error).__name__}. This is a bug of xblshim's."
            )
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        route, parameters = self._found(request)
        operation = route.operation
        if not operation.public:
            self._control.sessions.check(request)
        path = _path(route, parameters)
        query = _query(route, request)
        body, raw, content_type = await _body(route, request)
        result = await operation.handler(self._control, Call(path, query, body, raw, content_type, request))
        if isinstance(result, Response):
            return result
        response = Response(status_code=204) if result is None else json_response(200, result)
        response.headers.update(_HEADERS)
        return response

    def _found(self, request: Request) -> tuple[_Route, dict[str, str]]:
        path = raw_path(request.scope)
        if not path.startswith(BASE):
            raise ControlError(404, "not-found", f"The control API is at {BASE}, not at {path}.")
        segments = path.removeprefix(BASE).split("/")
        matching = [(route, found) for route in self._routes if (found := route.matches(segments)) is not None]
        for route, found in matching:
            if route.operation.method == request.method:
                return route, found
        if matching:
            raise _WrongMethod(request.method, sorted({route.operation.method for route, _ in matching}))
        raise ControlError(
            404, "not-found", f"The control API has no {shown(path)}. GET {BASE}/openapi.json lists what it has."
        )


class _WrongMethod(ControlError):
    def __init__(self, method: str, allowed: list[str]) -> None:
        super().__init__(
            405, "method", f"{method} is not a method of this path; {' and '.join(allowed)} {_are(allowed)}."
        )
        self.allowed = allowed


def _are(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def raw_path(scope: Scope) -> str:
    """Returns the path as sent, still encoded."""
    raw = scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw else str(scope["path"])


def error_response(status: int, code: str, text: str, details: list[Any] | None = None) -> Response:
    """Returns the response for an error."""
    document = {"error": text, "code": code, **({"details": details} if details is not None else {})}
    response = json_response(status, document)
    response.headers.update(_HEADERS)
    return response


def _path(route: _Route, parameters: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for name, schema in path_schemas(route.operation).items():
        try:
            found[name] = unquote_to_bytes(parameters[name]).decode("utf-8")
        except UnicodeDecodeError:
            raise ControlError(400, "bad-request", f"The path's {name} is not UTF-8.") from None
        if "\0" in found[name]:
            raise ControlError(400, "bad-request", f"The path's {name} contains a NUL.")
        route.check(f"path {name}", schema, found[name], f"The path's {name}")
    return found


def _query(route: _Route, request: Request) -> dict[str, Any]:
    schemas = route.operation.query
    found: dict[str, Any] = {}
    try:
        pairs = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise ControlError(400, "bad-request", "The query is not UTF-8, or has too many parameters.") from None
    for name, text in pairs:
        if name not in schemas:
            names = ", ".join(schemas) or "none"
            raise ControlError(
                400, "bad-request", f"{shown(name)} is not a parameter of this query; these are: {names}."
            )
        if name in found:
            raise ControlError(400, "bad-request", f"The query has {name} more than once.")
        found[name] = _typed(text, schemas[name])
        route.check(f"query {name}", schemas[name], found[name], f"The query's {name}")
    return found


def _typed(text: str, schema: Schema) -> Any:
    kind = schema.get("type")
    if kind == "integer" and text.removeprefix("-").isdecimal() and text.isascii() and len(text) <= 20:
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


async def _body(route: _Route, request: Request) -> tuple[Any, bytes, str]:
    operation = route.operation
    if request.method not in WRITING:
        return None, b"", ""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    allowed = (JSON, *operation.other_bodies)
    if content_type not in allowed:
        raise ControlError(
            415,
            "content-type",
            f"A request that writes has the content type {' or '.join(allowed)}, also without a body.",
        )
    raw = await read_body(request.receive, operation.most_body)
    if content_type != JSON or operation.raw_body:
        return None, raw, content_type
    if operation.body is None:
        if raw.strip() not in (b"", b"{}"):
            raise ControlError(400, "bad-request", "This request has no body, or an empty object.")
        return None, raw, content_type
    body = {} if operation.body_optional and not raw else parse_document(raw, _number)
    if b"\\u" in raw:
        _check_texts(body)
    if not operation.reads_body:
        route.check("body", operation.body, body, "The body")
    return body, raw, content_type


def _check_texts(value: Any) -> None:
    """Raises ControlError (400) for texts that UTF-8 or C can't represent: JSON escapes can."""
    if isinstance(value, str):
        check_text(value, "A text of the body")
    elif isinstance(value, list):
        for inner in value:
            _check_texts(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            check_text(key, "A member's name")
            _check_texts(inner)


def _number(text: str) -> float | int:
    """Converts 40.0 to an integer, as JSON Schema does."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
