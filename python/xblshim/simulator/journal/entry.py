"""One entry of the journal: a request and its response."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from xblshim.simulator.request_facts import MOST_READ, UPDATE
from xblshim.simulator.service_operations import asked_of
from xblshim.simulator.wire_format import timestamp

from .secrets import kept_headers, shown_body, shown_headers, shown_path, shown_query, without_secrets

if TYPE_CHECKING:
    from xblshim.simulator.request_facts import Facts

MOST_KEPT = 16 * 1024
"""The most characters of a request's body that are shown, and the most bytes of a response's body that are kept."""
LONGEST_BODY = MOST_READ
"""The longest request body in bytes. The journal neither keeps nor shows a longer one."""
_FIXED = 900
"""The approximate bytes of an entry without its texts."""


class Entry:
    """Created when the request arrives, complete when `milliseconds` no longer changes. Its output has no secrets. They are removed when the entry
    is read, long ones when it is created.
    """

    __slots__ = (
        "_answer",
        "_facts",
        "_headers",
        "_unkept",
        "answer_headers",
        "correlation",
        "fault",
        "milliseconds",
        "number",
        "rate_limit",
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
        self.answer_headers: list[tuple[bytes, bytes]] = []
        self._facts = facts
        self._unkept = len(facts.body) if len(facts.body) > LONGEST_BODY else 0
        if self._unkept:
            facts.body = b""  # the body is too long to be parsed
        self._headers = kept_headers(headers)
        self._answer = b""
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
        if self._unkept:
            return f"({self._unkept} bytes, not kept)"
        text = shown_body(self._facts.body)
        return text if len(text) <= MOST_KEPT else text[:MOST_KEPT] + "…"

    def keep_answer(self, body: bytes) -> None:
        """Adds a part of the response's body."""
        left = MOST_KEPT - len(self._answer)
        if left > 0:
            self._answer += body[:left]
            self.size += min(left, len(body))

    @property
    def asked(self) -> dict[str, Any]:
        """Returns the request without secrets."""
        achievements = self._facts.achievements
        if self._facts.operation == UPDATE and achievements:
            entries = [{"id": name, "percentComplete": at} for name, at in achievements.items()]
            return {"achievements": without_secrets(entries)}
        facts = self._facts
        asked: dict[str, Any] = dict(parse_qsl(shown_query(facts.query), keep_blank_values=True))
        named = asked_of(facts.operation, facts.method, facts.path, facts.body)
        if named is not None:
            asked.update(without_secrets(named))
            return asked
        if achievements:
            asked["achievements"] = without_secrets([{"id": name} for name in achievements])
        body = self.body
        if body:
            try:
                asked["body"] = json.loads(body)
            except ValueError:
                asked["body"] = body
        return asked

    def document(self, *, details: bool = False) -> dict[str, Any]:
        """Returns the entry in the API's form. `details`: with headers and bodies."""
        facts = self._facts
        document: dict[str, Any] = {
            "number": self.number,
            "time": timestamp(self.time),
            "xuid": None if facts.xuid is None else str(facts.xuid),
            "titleId": None if facts.title_id is None else str(facts.title_id),
            "scid": without_secrets(facts.scid),
            "method": facts.method,
            "path": self.path,
            "operation": facts.operation,
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
            document["request"] = {"headers": shown_headers(self._headers), "body": self.body}
            document["response"] = {"headers": shown_headers(self.answer_headers), "body": shown_body(self._answer)}
        return document
