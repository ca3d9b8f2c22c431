"""One entry of the journal: a request and its response."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from xblshim.simulator.request_facts import UPDATE
from xblshim.simulator.wire_format import timestamp

from .secrets import shown_body, shown_headers, shown_path, shown_query, without_secrets

if TYPE_CHECKING:
    from xblshim.simulator.request_facts import Facts

MOST_KEPT = 16 * 1024
"""Bytes of a request's and of a response's body that are kept."""
_FIXED = 900
"""Bytes of an entry beside its texts, roughly."""


class Entry:
    """Made when the response begins, complete when `milliseconds` no longer changes."""

    __slots__ = (
        "_answer",
        "_body",
        "_headers",
        "_query",
        "achievements",
        "answer_headers",
        "correlation",
        "fault",
        "method",
        "milliseconds",
        "number",
        "operation",
        "path",
        "rate_limit",
        "scid",
        "size",
        "status",
        "time",
        "title_id",
        "xuid",
    )

    def __init__(self, facts: Facts, headers: list[tuple[bytes, bytes]], time: int, correlation: str) -> None:
        """`time`: milliseconds since 1970, UTC, when the request came."""
        self.number = 0
        self.time = time
        self.xuid = facts.xuid
        self.title_id = facts.title_id
        self.scid = facts.scid
        self.method = facts.method
        self._query = shown_query(facts.query)
        path = shown_path(facts.path)
        self.path = f"{path}?{self._query}" if self._query else path
        """With its query."""
        self.operation = facts.operation
        self.achievements = facts.achievements
        self.status = 0
        """0 where the connection was closed instead."""
        self.milliseconds = 0.0
        self.fault: str | None = None
        self.rate_limit: dict[str, Any] | None = None
        self.correlation = correlation
        self.answer_headers: dict[str, str] = {}
        self._headers = shown_headers(headers)
        self._body = _shortened(shown_body(facts.body[: MOST_KEPT * 2]))
        self._answer = b""
        texts = sum(len(name) + len(value) for name, value in headers)
        self.size = _FIXED + len(self.path) + len(self._body) + texts + sum(map(len, facts.achievements))

    def keep_answer(self, body: bytes) -> None:
        """A part of the response's body."""
        left = MOST_KEPT - len(self._answer)
        if left > 0:
            self._answer += body[:left]
            self.size += min(left, len(body))

    @property
    def asked(self) -> dict[str, Any]:
        """What was asked, without secrets."""
        if self.operation == UPDATE and self.achievements:
            entries = [{"id": name, "percentComplete": at} for name, at in self.achievements.items()]
            return {"achievements": without_secrets(entries)}
        asked: dict[str, Any] = dict(parse_qsl(self._query, keep_blank_values=True))
        if self.achievements:
            asked["achievements"] = without_secrets([{"id": name} for name in self.achievements])
        if self._body:
            try:
                asked["body"] = json.loads(self._body)
            except ValueError:
                asked["body"] = self._body
        return asked

    def document(self, *, details: bool = False) -> dict[str, Any]:
        """As the API shows it. `details`: with headers and bodies."""
        document: dict[str, Any] = {
            "number": self.number,
            "time": timestamp(self.time),
            "xuid": None if self.xuid is None else str(self.xuid),
            "titleId": None if self.title_id is None else str(self.title_id),
            "scid": self.scid,
            "method": self.method,
            "path": self.path,
            "operation": self.operation,
            "asked": self.asked,
            "status": self.status,
            "milliseconds": round(self.milliseconds, 3),
            "correlation": self.correlation,
        }
        if self.fault is not None:
            document["fault"] = self.fault
        if self.rate_limit is not None:
            document["rateLimit"] = self.rate_limit
        if details:
            document["request"] = {"headers": self._headers, "body": self._body}
            document["response"] = {"headers": self.answer_headers, "body": shown_body(self._answer)}
        return document


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_KEPT else text[:MOST_KEPT] + "…"
