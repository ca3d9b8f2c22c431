"""One user's connection: open while subscriptions exist, reopened when it breaks.

The first attempt to reconnect is immediate, but at most once a minute, because a service may accept connections only to close them. The next
ones follow after min(n², 60) s plus up to 5 random seconds, so that the titles of a restarted service don't connect at the same time. A connection
is replaced after 90 minutes, before the service's limit of two hours. Events in between are lost: existing subscribers get Resync as soon as the
new connection has their subscription.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xblshim.client.events.connection_watchers import CONNECTED, CONNECTING, DISCONNECTED
from xblshim.client.events.event_resources import Resource
from xblshim.client.wire.json_document import Unreadable
from xblshim.host.file_limit import describe
from xblshim.model.events import Deliver, Event, Resync
from xblshim.model.hresult_codes import E_ABORT, S_OK

from . import rta_messages
from .resource_entry import REASONS, REFUSALS, RETRIED, ResourceEntry
from .rta_socket import Connect, Socket, SocketClosed

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

LONGEST_DELAY = 60.0
JITTER = 5.0
IMMEDIATE_RETRY_INTERVAL = 60.0
"""Seconds between two immediate attempts."""
PLANNED_RECONNECT = 90 * 60.0
RESYNC_IGNORED = 5 * 60.0
"""Seconds after a connect, when all resources have just been read."""
OPEN_LIMIT = 30.0
"""Seconds for a token and the handshake."""
RESPONSE_LIMIT = 30.0
"""Seconds for the response to a subscription. Without it, the connection is replaced."""
CLOSE_LIMIT = 0.8
FAILURES_CONNECTING = 3
"""Up to this number of consecutive failures the state stays "connecting", then it becomes "disconnected"."""


def delay_of(tries: int) -> float:
    """Returns the seconds before attempt number `tries`, counted from 0."""
    return min(float(tries * tries), LONGEST_DELAY)


class Connection:
    """A user's connection. The first subscription creates it; call `close` after the last. All methods run on one loop."""

    def __init__(
        self,
        connect: Connect,
        deliver: Deliver,
        log: Log,
        random: Callable[[], float],
        time_scale: float = 1.0,
        on_state: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        """`random` returns numbers from 0 to 1; the delays before a reconnect are divided by `time_scale`. `on_state` is called with the
        connection's states, and when all resources must be read again."""
        self._connect = connect
        self._deliver = deliver
        self._log = log
        self._random = random
        self._time_scale = time_scale
        self._on_state = on_state
        self._loop = asyncio.get_running_loop()
        self._entries: dict[str, ResourceEntry] = {}
        self._keep_open: set[int] = set()
        self._sequence = 0
        self._last_immediate: float | None = None
        self._failure_logged = False
        self._waiting = False
        self._timers: set[asyncio.TimerHandle] = set()
        self._reset()
        self._task = self._loop.create_task(self._run())

    # Subscriptions

    def subscribe(self, subscription: int, resource: Resource) -> asyncio.Future[int]:
        """Subscribes and returns the HRESULT, which is S_OK also while the service can't be reached. The caller must unsubscribe after a failure."""
        future: asyncio.Future[int] = self._loop.create_future()
        entry = self._entries.get(resource.uri)
        if entry is None:
            entry = self._entries[resource.uri] = ResourceEntry(resource)
            if self._live:
                self._send_subscribe(entry)
        entry.subscriptions[subscription] = future
        if entry.id is not None:
            entry.release(S_OK)
            self._deliver_to(subscription, entry.reader.state())
        elif entry.refused is not None:
            entry.release(entry.refused)
        elif self._waiting:
            entry.release(S_OK)
        return future

    def keep_open(self, subscription: int) -> None:
        """Keeps the connection open until this is unsubscribed, with or without events."""
        self._keep_open.add(subscription)

    def unsubscribe(self, subscription: int) -> None:
        self._keep_open.discard(subscription)
        for entry in list(self._entries.values()):
            if subscription in entry.subscriptions:
                future = entry.subscriptions.pop(subscription)
                if future is not None and not future.done():
                    future.set_result(E_ABORT)
                if not entry.subscriptions:
                    self._drop(entry)

    @property
    def idle(self) -> bool:
        """Whether the connection has no subscribers."""
        return not self._entries and not self._keep_open

    def _drop(self, entry: ResourceEntry) -> None:
        del self._entries[entry.uri]
        if entry.id is not None:
            self._by_id.pop(entry.id, None)
            self._end_at_service(entry.id)

    def close(self) -> asyncio.Task[None]:
        """Closes the connection. The task ends when the socket is closed."""
        for entry in self._entries.values():
            entry.release(E_ABORT)
        self._entries.clear()
        self._task.cancel()
        return self._task

    # Connecting

    async def _run(self) -> None:
        tries = failures = 0
        missed = reported = False  # events may be missing; the loss was reported at its beginning
        while True:
            if tries:
                self._release_waiting()
                self._waiting = True
                await asyncio.sleep((delay_of(tries) + self._random() * JITTER) / self._time_scale)
                self._waiting = False
            if not reported:
                self._state(CONNECTING)
            reported = False
            try:
                async with asyncio.timeout(OPEN_LIMIT):
                    socket = await self._connect()
            except Exception as error:
                self._log_failure(f"no connection: {_text(error)}")
                tries += 1
                failures += 1
                missed = True
                self._state(CONNECTING if failures <= FAILURES_CONNECTING else DISCONNECTED)
                continue
            failures = 0
            self._state(CONNECTED)
            if missed:
                self._state(Resync())
            missed = True
            try:
                await self._serve(socket)
            except Exception as error:
                self._log("error", f"events: a connection failed unexpectedly: {_text(error)}")
            finally:
                self._release_waiting()
                self._reset()
                with contextlib.suppress(Exception):
                    async with asyncio.timeout(CLOSE_LIMIT):
                        await socket.close()
            self._state(CONNECTING)
            reported = True
            now = self._loop.time()
            immediate = self._last_immediate is None or now - self._last_immediate >= IMMEDIATE_RETRY_INTERVAL
            tries = 0 if immediate else tries + 1
            if immediate:
                self._last_immediate = now

    def _log_failure(self, what: str) -> None:
        """Logs the first failure as a warning, and the following ones at a lower level."""
        self._log(
            "debug" if self._failure_logged else "warning",
            f"events: {what}; the connection is retried while subscriptions exist",
        )
        self._failure_logged = True

    def _release_waiting(self) -> None:
        for entry in self._entries.values():
            entry.release(S_OK)

    def _reset(self) -> None:
        """Clears the state of the closed connection."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        for entry in self._entries.values():
            entry.id = entry.refused = None
        self._live = False
        self._pending: dict[int, ResourceEntry] = {}
        self._by_id: dict[int, ResourceEntry] = {}
        self._outgoing: asyncio.Queue[str] = asyncio.Queue()

    async def _serve(self, socket: Socket) -> None:
        """Runs until the connection ends or must be replaced."""
        self._live = True
        self._since = self._loop.time()
        sender = self._loop.create_task(self._send(socket))
        for entry in self._entries.values():
            self._send_subscribe(entry)
        try:
            async with asyncio.timeout(PLANNED_RECONNECT) as self._until:
                while True:
                    message = await socket.receive()
                    try:
                        self._handle(rta_messages.read(message))
                    except Unreadable as error:
                        self._log("debug", f"events: dropped: {error.sentence('the message')}")
        except TimeoutError:
            self._log("debug", "events: the connection is replaced")
        except SocketClosed as error:
            self._log_failure(f"the connection ended: {error}")
        finally:
            sender.cancel()

    async def _send(self, socket: Socket) -> None:
        with contextlib.suppress(SocketClosed):  # those who receive notices receive it, too
            while True:
                await socket.send(await self._outgoing.get())

    # Messages

    def _send_subscribe(self, entry: ResourceEntry) -> None:
        self._sequence += 1
        self._pending[self._sequence] = entry
        self._outgoing.put_nowait(rta_messages.subscribe(self._sequence, entry.uri))
        self._after(RESPONSE_LIMIT, self._check_response, self._sequence)

    def _send_subscribe_again(self, entry: ResourceEntry) -> None:
        if self._entries.get(entry.uri) is entry:
            self._send_subscribe(entry)

    def _check_response(self, sequence: int) -> None:
        if sequence in self._pending:
            self._log_failure(f"no response to a subscription within {RESPONSE_LIMIT:g} s")
            self._until.reschedule(self._loop.time())

    def _end_at_service(self, service_id: int) -> None:
        self._sequence += 1
        self._outgoing.put_nowait(rta_messages.unsubscribe(self._sequence, service_id))

    def _after(self, seconds: float, call: Callable[[Any], None], argument: object) -> None:
        def run() -> None:
            self._timers.discard(timer)
            call(argument)

        timer = self._loop.call_later(seconds, run)
        self._timers.add(timer)

    def _handle(self, message: rta_messages.Message) -> None:
        if isinstance(message, rta_messages.EventMessage):
            self._handle_event(message)
        elif isinstance(message, rta_messages.Subscribed):
            self._handle_response(message)
        elif isinstance(message, rta_messages.ResyncMessage) and self._loop.time() - self._since >= RESYNC_IGNORED:
            for entry in list(self._entries.values()):
                self._deliver_to_all(entry, [Resync()])
            self._state(Resync())

    def _handle_event(self, event: rta_messages.EventMessage) -> None:
        entry = self._by_id.get(event.id)
        if entry is None:
            return  # it was on its way when the subscription ended
        try:
            events = entry.reader.read(event.data)
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.sentence('the event')}")
            return
        self._deliver_to_all(entry, events)

    def _handle_response(self, response: rta_messages.Subscribed) -> None:
        entry = self._pending.pop(response.sequence, None)
        if entry is None:
            return
        known = self._entries.get(entry.uri) is entry
        if response.code == rta_messages.SUCCESS:
            if known:
                self._accepted(entry, response)
            else:
                self._end_at_service(response.id)
        elif known:
            self._refused(entry, response.code)

    def _accepted(self, entry: ResourceEntry, response: rta_messages.Subscribed) -> None:
        if self._failure_logged:
            self._failure_logged = False
            self._log("info", "events: they come again")
        entry.id = response.id
        entry.refusals = 0
        entry.refused = None
        self._by_id[response.id] = entry
        new = entry.release(S_OK)
        if not entry.reader.sends_state:
            for subscription in [each for each in entry.subscriptions if each not in new]:
                self._deliver_to(subscription, [Resync()])
        try:
            self._deliver_to_all(entry, entry.reader.first(response.data))
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.sentence('the response to a subscription')}")

    def _refused(self, entry: ResourceEntry, code: int) -> None:
        entry.refused = REFUSALS.get(code, S_OK)
        subscribed = len(entry.subscriptions) > len(entry.release(entry.refused))
        entry.refusals += 1
        again = ""
        if code in RETRIED:
            seconds = delay_of(entry.refusals) / self._time_scale
            self._after(seconds, self._send_subscribe_again, entry)
            again = f"; the subscription is repeated after {seconds:g} s"
        elif subscribed:
            again = "; existing subscribers receive nothing until the next connection"
        self._log("warning", f"events: no {entry.uri}: the service {REASONS.get(code, f'answered {code}')}{again}")

    def _state(self, event: Event) -> None:
        try:
            self._on_state(event)
        except Exception as error:
            self._log("error", f"events: the connection's state could not be delivered: {_text(error)}")

    def _deliver_to_all(self, entry: ResourceEntry, events: list[Event]) -> None:
        for subscription in list(entry.subscriptions):
            self._deliver_to(subscription, events)

    def _deliver_to(self, subscription: int, events: list[Event]) -> None:
        for event in events:
            try:
                self._deliver(subscription, event)
            except Exception as error:
                self._log("error", f"events: one could not be delivered: {_text(error)}")


def _text(error: Exception) -> str:
    return describe(error)
