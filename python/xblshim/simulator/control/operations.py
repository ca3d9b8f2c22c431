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
    """The query's parameters that are present, as the schemas' types: text, int or bool."""
    body: Any
    """The JSON body; None where there is none, or where it is of another type."""
    raw: bytes
    """The body as it came."""
    content_type: str
    """Of the body, without parameters, in lower case; empty for a request that doesn't write."""
    request: Request

    def text(self) -> str:
        """The body as text. Raises ControlError (400) unless it is UTF-8."""
        try:
            return self.raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ControlError(400, "not-utf-8", f"The body is not UTF-8: {error}.") from None


Handler = Callable[["Control", Call], Awaitable["Response | dict[str, Any] | list[Any] | None"]]
"""Returns a JSON document (answered with the operation's status), None (204), or a response of its own. May raise ControlError, RequestError,
StoreError."""


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
    """All are optional. Others are refused."""
    body: Schema | None = None
    """Of a JSON body. None: the request has no body."""
    body_optional: bool = False
    """Whether a request without a body is good; its `Call.body` is an empty object."""
    raw_body: bool = False
    """Whether the handler parses the body itself, because it tells the lines of errors. `Call.body` is None then."""
    other_bodies: tuple[str, ...] = ()
    """Further content types, whose bodies the handler reads itself."""
    reads_body: bool = False
    """The handler checks the body and reports every error of it, with 422."""
    answer: Schema | None = None
    """Of the JSON answer. None: 204."""
    answer_types: Mapping[str, Schema] = field(default_factory=dict)
    """Further content types of the answer."""
    errors: Mapping[int, str] = field(default_factory=dict)
    """Further statuses of errors, and when they occur."""
    path_schemas: Mapping[str, Schema] = field(default_factory=dict)
    """Of path parameters that PATH_SCHEMAS doesn't have."""
    description: str = ""
    most_body: int = 1 << 20
    """Bytes of a body."""
    public: bool = False
    """Whether other machines may call it without a token."""
