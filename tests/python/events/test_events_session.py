"""A title that doesn't receive its events is disconnected, and reads again when it reconnects."""

import asyncio
import json
from typing import Any

from events_support import CHANGE, PROGRESS_URI, UNLOCKS_URI, USERS_URI, Log, settled
from hypothesis import given
from hypothesis import strategies as st
from starlette.websockets import WebSocket

from xblshim.simulator.event_hub import Hub
from xblshim.simulator.event_topics import topic_of
from xblshim.simulator.realtime_session import MAX_SUBSCRIPTIONS, MAX_WAITING, serve_session


class Peer:
    """An ASGI server's websocket, with the test as its other side."""

    def __init__(self, **scope: Any) -> None:
        self.incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.sent: list[dict[str, Any]] = []
        self.takes = asyncio.Event()
        self.takes.set()
        self.scope = {
            "type": "websocket",
            "path": "/connect",
            "headers": [(b"host", b"127.0.0.1:8620")],
            "client": ("127.0.0.1", 5),
            "subprotocols": ["rta.xboxlive.com.V2"],
            **scope,
        }
        self.incoming.put_nowait({"type": "websocket.connect"})

    async def send(self, message: Any) -> None:
        await self.takes.wait()
        self.sent.append(message)
        if message["type"] == "websocket.close":
            self.incoming.put_nowait({"type": "websocket.disconnect", "code": message["code"]})

    def say(self, *message: Any) -> None:
        self.incoming.put_nowait({"type": "websocket.receive", "text": json.dumps(message)})

    async def serve(self, hub: Hub, log: Log) -> None:
        await serve_session(WebSocket(self.scope, self.incoming.get, self.send), hub, log)


def test_a_title_that_receives_nothing() -> None:
    async def run() -> None:
        hub, log, peer = Hub(), Log(), Peer()
        serving = asyncio.ensure_future(peer.serve(hub, log))
        peer.say(1, 1, PROGRESS_URI)
        await settled()
        topic = topic_of(PROGRESS_URI)
        assert topic is not None
        assert hub.listeners(topic) == 1
        peer.takes.clear()
        for _ in range(MAX_WAITING + 10):
            hub.publish(topic, CHANGE)
        await settled()
        for _ in range(MAX_WAITING):
            hub.publish(topic, CHANGE)
        assert hub.listeners(topic) == 0
        assert not hub.listened
        peer.takes.set()
        await asyncio.wait_for(serving, 10)
        assert peer.sent[-1]["code"] == 1013
        assert len(peer.sent) < 10, "the rest was thrown away"
        assert len(log.of("warning")) == 1

    asyncio.run(run())


def test_the_limit_of_subscriptions() -> None:
    async def run() -> None:
        hub, peer = Hub(), Peer()
        serving = asyncio.ensure_future(peer.serve(hub, Log()))
        for sequence in range(MAX_SUBSCRIPTIONS + 1):
            peer.say(1, sequence, USERS_URI)
            await settled()
        assert json.loads(peer.sent[-1]["text"]) == [1, MAX_SUBSCRIPTIONS, 2, 0, None]
        peer.say(2, 0, 5)
        peer.say(1, 0, USERS_URI)
        peer.incoming.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait_for(serving, 10)
        assert not hub.listened, "nothing of it stays"

    asyncio.run(run())


URIS = st.sampled_from([PROGRESS_URI, UNLOCKS_URI, USERS_URI, UNLOCKS_URI + "0" * 30]) | st.text(max_size=20)
MESSAGES = (
    st.tuples(st.sampled_from([0, 1, 2, 3, 4, True]), st.integers(), URIS | st.integers(0, 3)).map(json.dumps)
    | st.text('[]{}",:12', max_size=10)
    | st.integers(1, 5000).map(lambda digits: f'[1,{"9" * digits},"{USERS_URI}"]')
)


@given(st.lists(MESSAGES, max_size=6))
def test_whatever_a_title_sends(messages: list[str]) -> None:
    """Each message gets a response, or the title is disconnected."""

    async def run() -> None:
        hub, peer = Hub(), Peer()
        for message in messages:
            peer.incoming.put_nowait({"type": "websocket.receive", "text": message})
        serving = asyncio.ensure_future(peer.serve(hub, Log()))
        await settled()
        peer.incoming.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait_for(serving, 10)
        assert not hub.listened
        sent = peer.sent[1:]
        if len(sent) < len(messages) or any(each["type"] == "websocket.close" for each in sent):
            assert sent[-1] == {"type": "websocket.close", "code": 1008, "reason": "not a message of the protocol"}

    asyncio.run(run())
