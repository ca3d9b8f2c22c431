"""An operation of the control API. Each resource has a table of them; routes and the document are built from the tables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .control_errors import ControlError, NoSuchThing

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .control_state import Control
    from .json_schemas import Schema

__all__ = ["JSON", "TOML", "WRITING", "Call", "ControlError", "Handler", "NoSuchThing", "Operation"]

JSON = "application/json"
TOML = "application/toml"
WRITING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class Call:
    """A request whose path, query and body match the operation's schemas."""

    path: Mapping[str, str]
    """The path's parameters, decoded."""
    query: Mapping[str, Any]
    """The present query parameters, converted to the schemas' types: text, int or bool."""
    body: Any
    """The JSON body; None without a body, or if it has another type."""
    raw: bytes
    """The unparsed body."""
    content_type: str
    """The body's content type, without parameters, in lower case; empty for a request that doesn't write."""
    request: Request

    def text(self) -> str:
        """The body as text. Raises ControlError (400) unless it is UTF-8."""
        try:
            return self.raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ControlError(400, "not-utf-8", f"The body is not UTF-8: {error}.") from None


Handler = Callable[["Control", Call], Awaitable["Response | dict[str, Any] | list[Any] | None"]]
"""Returns a JSON document (sent with the operation's status), None (204), or a response. Raises ControlError, RequestError, StoreError."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of a table of operations."""

    id: str
    """The operationId, in camel case."""
    method: str
    path: str
    """Below BASE, with parameters in braces, each a whole segment or its end (`journal.jsonl` is a segment of its own)."""
    summary: str
    handler: Handler
    query: Mapping[str, Schema] = field(default_factory=dict)
    """All are optional. Unknown parameters are refused."""
    body: Schema | None = None
    """The schema of a JSON body. None: the request has no body."""
    body_optional: bool = False
    """Whether a request without a body is valid. Its `Call.body` is an empty object."""
    raw_body: bool = False
    """Whether the handler parses the body itself, because it reports the lines of errors. `Call.body` is None then."""
    other_bodies: tuple[str, ...] = ()
    """Further content types. The handler parses their bodies itself."""
    reads_body: bool = False
    """The handler validates the body and reports all of its errors with 422."""
    response: Schema | None = None
    """The schema of the JSON response. None: 204."""
    response_types: Mapping[str, Schema] = field(default_factory=dict)
    """Further content types of the response."""
    errors: Mapping[int, str] = field(default_factory=dict)
    """Further error statuses, each with its condition."""
    path_schemas: Mapping[str, Schema] = field(default_factory=dict)
    """Path parameters that PATH_SCHEMAS doesn't have."""
    description: str = ""
    most_body: int = 1 << 20
    """The longest body in bytes."""
    public: bool = False
    """Whether other machines may call it without a token."""
