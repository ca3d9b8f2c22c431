"""Delivers the events of one local service to its subscribers, inside the process and on the service's loop.

Processes that only share a store's file receive each other's progress and statistics (`following.py`), and no other events. Titles of one
`xblshim serve` receive all. The hub costs nothing for a title that never subscribes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from xblshim.host.light_typing import Any

from .users_topic import USERS

Listener = Callable[[Any], None]
"""listener(document): called while the event happens; must not raise."""


class Hub:
    """Subscriptions by topic (`event_topics.py`), and the users who are signed out, while the service runs."""

    def __init__(self) -> None:
        self._listeners: dict[str, list[Listener]] = {}
        self._signed_out: dict[int, None] = {}
        self.first_data: Callable[[str], Awaitable[Any]] = _nothing
        """Returns the data of the response to a subscription to this topic."""

    async def open(self, uri: str, listener: Listener) -> tuple[Any, Callable[[], None]] | None:
        """Returns the data of the subscription's response, and a function that ends it; None for an unknown resource.

        Events before the caller has processed the response are delayed: the listener is called afterwards.
        """
        waiting: list[Any] | None = []

        def listen(document: Any) -> None:
            if waiting is not None:
                waiting.append(document)
            else:
                listener(document)

        subscribed = self.subscribe(uri, listen)
        if subscribed is None:
            return None
        data, end = subscribed
        if data is None:
            from .event_topics import topic_of

            try:
                data = await self.first_data(topic_of(uri) or "")
            except BaseException:
                end()
                raise

        def release() -> None:
            nonlocal waiting
            documents, waiting = waiting or [], None
            for document in documents:
                listener(document)

        if waiting:
            asyncio.get_running_loop().call_soon(release)
        else:
            waiting = None
        return data, end

    def subscribe(self, uri: str, listener: Listener) -> tuple[Any, Callable[[], None]] | None:
        """Returns the data of the response, and a function that ends the subscription; None for an unknown resource."""
        from .event_topics import topic_of

        topic = topic_of(uri)
        if topic is None:
            return None
        self._listeners.setdefault(topic, []).append(listener)

        def end() -> None:
            listeners = self._listeners.get(topic, [])
            if listener in listeners:
                listeners.remove(listener)
            if not listeners:
                self._listeners.pop(topic, None)

        return self._state() if topic == USERS else None, end

    @property
    def listened(self) -> bool:
        """Whether there is any subscription."""
        return bool(self._listeners)

    def topics(self) -> list[str]:
        """Returns the topics with subscriptions."""
        return list(self._listeners)

    def listeners(self, topic: str) -> int:
        return len(self._listeners.get(topic, ()))

    def publish(self, topic: str, document: Any) -> None:
        for listener in list(self._listeners.get(topic, ())):
            listener(document)

    # Users

    @property
    def signed_out(self) -> list[int]:
        return list(self._signed_out)

    def sign(self, xuid: int, *, out: bool) -> bool:
        """Signs a user out or in. Returns whether that changed anything."""
        if (xuid in self._signed_out) == out:
            return False
        if out:
            self._signed_out[xuid] = None
        else:
            del self._signed_out[xuid]
        self.publish(USERS, self._state())
        return True

    def _state(self) -> dict[str, list[str]]:
        return {"signedOut": [str(xuid) for xuid in self._signed_out]}


async def _nothing(topic: str) -> None:
    return None
