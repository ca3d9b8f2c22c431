"""GET /events: a feed as server-sent events."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from xblshim.simulator.service_errors import RequestError

from .feed import TOPICS, Feed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

COMMENT_SECONDS = 15.0
"""Seconds between two comments, which keep an idle connection open."""
_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


def parse_topics(parameters: Mapping[str, str]) -> frozenset[str] | None:
    """Parses the topics of a query; None: all. Raises RequestError (400) for unknown ones."""
    for name in parameters:
        if name not in ("topics", "lastEventId"):
            raise RequestError(400, f"{name} is unknown here; topics and lastEventId are known.")
    if "topics" not in parameters:
        return None
    topics = frozenset(topic for topic in parameters["topics"].split(",") if topic)
    unknown = sorted(topics - set(TOPICS))
    if unknown or not topics:
        raise RequestError(400, f"topics has {', '.join(unknown) or 'nothing'}; the topics are {', '.join(TOPICS)}.")
    return topics


def parse_place(header: str | None, last: int) -> int:
    """Returns where a listener resumes, from its Last-Event-ID; without one, the newest event. -1 for a foreign id: the listener receives `lost`."""
    if header is None or not header:
        return last
    return int(header) if header.isascii() and header.isdigit() and len(header) <= 18 else -1


class EventStream:
    """The response, an ASGI application. Ends when the client disconnects or the feed ends."""

    def __init__(
        self, feed: Feed, topics: frozenset[str] | None, place: int, comment_seconds: float = COMMENT_SECONDS
    ) -> None:
        """Raises RequestError (503) with too many listeners."""
        if not feed.enter():
            raise RequestError(503, f"There are {feed.listeners} listeners already. Close one of them, and try again.")
        self._feed = feed
        self._topics = topics
        self._place = place
        self._comment_seconds = comment_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
            sending = asyncio.create_task(self._send(send))
            leaving = asyncio.create_task(_left(receive))
            try:
                await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in (sending, leaving):
                    task.cancel()
                for task in (sending, leaving):
                    with contextlib.suppress(asyncio.CancelledError, OSError):
                        await task
        finally:
            self._feed.leave()

    async def _send(self, send: Send) -> None:
        # The first comment is sent immediately. It shows the client that it is connected, and from which event on.
        await send({"type": "http.response.body", "body": f": at {self._feed.last}\n\n".encode(), "more_body": True})
        while not self._feed.ended:
            text, self._place = self._feed.after(self._place, self._topics)
            if not text:
                before = self._place
                await self._feed.wait(before, self._comment_seconds)
                text = b"" if self._feed.last != before or self._feed.ended else b":\n\n"
            if text:
                await send({"type": "http.response.body", "body": text, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
