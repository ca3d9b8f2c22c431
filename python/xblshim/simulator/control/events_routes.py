"""Route of the stream of server-sent events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from xblshim.simulator.events.feed import MOST_LISTENERS, TOPICS
from xblshim.simulator.events.stream import EventStream, parse_place, parse_topics

from .json_schemas import NAMED, Schema, described
from .operations import Call, Operation

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .control_state import Control

SCHEMAS: dict[str, Schema] = {}


class _Streamed(Response):
    """Wraps a stream as a handler's response."""

    def __init__(self, stream: EventStream) -> None:
        super().__init__()
        self._stream = stream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._stream(scope, receive, send)


async def stream_events(control: Control, call: Call) -> Response:
    feed = control.feed
    topics = parse_topics(call.query)
    place = call.request.headers.get("last-event-id") or call.query.get("lastEventId")
    return _Streamed(EventStream(feed, topics, parse_place(place, feed.last)))


OPERATIONS = (
    Operation(
        "streamEvents",
        "GET",
        "/events",
        "Changes as server-sent events, without end",
        stream_events,
        query={
            "topics": described(NAMED, f"Topics, separated by commas; without it, all: {', '.join(TOPICS)}."),
            "lastEventId": described(NAMED, "As the header Last-Event-ID: goes on behind this event."),
        },
        response_types={"text/event-stream": {"type": "string"}},
        errors={503: f"There are {MOST_LISTENERS} listeners."},
        description="A comment every 15 seconds keeps the connection open. A listener that doesn't read, or that comes back too late, "
        "gets `lost`: what it shows has to be read again.",
    ),
)
