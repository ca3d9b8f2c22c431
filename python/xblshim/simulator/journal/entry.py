"""One entry of the journal: a request and its response."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from xblshim.simulator.request_facts import MOST_READ, UPDATE
from xblshim.simulator.service_operations import parameters_of
from xblshim.simulator.wire_format import timestamp

from .secrets import shown_body, shown_headers, shown_path, shown_query, stored_headers, without_secrets

if TYPE_CHECKING:
    from xblshim.simulator.request_facts import Facts

MOST_STORED = 16 * 1024
"""The most characters of a request's body that are shown, and the most bytes of a response's body that are stored."""
LONGEST_BODY = MOST_READ
"""The longest request body in bytes. The journal neither stores nor shows a longer one."""
_FIXED = 900
"""The approximate bytes of an entry without its texts."""


class Entry:
    """Created when the request arrives, complete when `milliseconds` no longer changes. Its output has no secrets. They are removed when the entry
    is read, long ones when it is created.
    """

    __slots__ = (
        "_facts",
        "_headers",
        "_omitted_bytes",
        "_response_body",
        "correlation",
        "fault",
        "milliseconds",
        "number",
        "rate_limit",
        "response_headers",
        "size",
        "status",
        "time",
    )

    def __init__(self, facts: Facts, headers: list[tuple[bytes, bytes]], time: int, correlation: str) -> None:
        """`time`: the request's arrival in milliseconds since 1970, UTC."""
        self.number = 0
        self.time = time
        self.status = 0
        """0 if the connection was closed without a response."""
        self.milliseconds = 0.0
        self.fault: str | None = None
        self.rate_limit: dict[str, Any] | None = None
        self.correlation = correlation
        self.response_headers: list[tuple[bytes, bytes]] = []
        self._facts = facts
        self._omitted_bytes = len(facts.body) if len(facts.body) > LONGEST_BODY else 0
        if self._omitted_bytes:
            facts.body = b""  # the body is too long to be parsed
        self._headers = stored_headers(headers)
        self._response_body = b""
        self.size = _FIXED + len(facts.body) + len(facts.path) + len(facts.query)
        for name, value in self._headers:
            self.size += len(name) + len(value)

    @property
    def facts(self) -> Facts:
        """The request's facts with its secrets, for filters."""
        return self._facts

    @property
    def path(self) -> str:
        """The path with its query."""
        path, query = shown_path(self._facts.path), shown_query(self._facts.query)
        return f"{path}?{query}" if query else path

    @property
    def body(self) -> str:
        """The request's body as text; the beginning of a long one."""
        if self._omitted_bytes:
            return f"({self._omitted_bytes} bytes, not stored)"
        text = shown_body(self._facts.body)
        return text if len(text) <= MOST_STORED else text[:MOST_STORED] + "…"

    def add_response_body(self, body: bytes) -> None:
        """Adds a part of the response's body."""
        remaining = MOST_STORED - len(self._response_body)
        if remaining > 0:
            self._response_body += body[:remaining]
            self.size += min(remaining, len(body))

    @property
    def parameters(self) -> dict[str, Any]:
        """An update's achievements, or the query and the body, without secrets."""
        achievements = self._facts.achievements
        if self._facts.operation == UPDATE and achievements:
            entries = [{"id": name, "percentComplete": at} for name, at in achievements.items()]
            return {"achievements": without_secrets(entries)}
        facts = self._facts
        parameters: dict[str, Any] = dict(parse_qsl(shown_query(facts.query), keep_blank_values=True))
        named = parameters_of(facts.operation, facts.method, facts.path, facts.body)
        if named is not None:
            parameters.update(without_secrets(named))
            return parameters
        if achievements:
            parameters["achievements"] = without_secrets([{"id": name} for name in achievements])
        body = self.body
        if body:
            try:
                parameters["body"] = json.loads(body)
            except ValueError:
                parameters["body"] = body
        return parameters

    def document(self, *, details: bool = False) -> dict[str, Any]:
        """Returns the entry in the API's form. `details`: with headers and bodies. `asked` is the former name of `parameters`."""
        facts, parameters = self._facts, self.parameters
        document: dict[str, Any] = {
            "number": self.number,
            "time": timestamp(self.time),
            "xuid": None if facts.xuid is None else str(facts.xuid),
            "titleId": None if facts.title_id is None else str(facts.title_id),
            "scid": without_secrets(facts.scid),
            "method": facts.method,
            "path": self.path,
            "operation": facts.operation,
            "parameters": parameters,
            "asked": parameters,
            "status": self.status,
            "milliseconds": round(self.milliseconds, 3),
            "correlation": self.correlation,
        }
        if self.fault is not None:
            document["fault"] = self.fault
        if self.rate_limit is not None:
            document["rateLimit"] = self.rate_limit
        if details:
            document["request"] = {"headers": shown_headers(self._headers), "body": self.body}
            document["response"] = {
                "headers": shown_headers(self.response_headers),
                "body": shown_body(self._response_body),
            }
        return document
