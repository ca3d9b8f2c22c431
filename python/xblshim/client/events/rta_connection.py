"""One user's connection: open while subscriptions exist, reopened when it breaks.

The first try to connect again comes at once (once a minute at most: a service that takes connections only to close them must not be asked without
end), the next ones after min(n², 60) s and up to 5 s by chance, so that the titles of a service that restarts don't come all at once. A connection
is replaced after 90 minutes, before the service's limit of two hours. Whoever was subscribed before is told to read again once
the new connection has its subscription: what happened meanwhile isn't told.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from xblshim.client.events.connection_watchers import CONNECTED, CONNECTING, DISCONNECTED
from xblshim.client.events.event_resources import Resource
from xblshim.client.wire.json_document import Unreadable
from xblshim.model.events import Deliver, Event, Resync
from xblshim.model.hresult_codes import E_ABORT, E_XBL_RTA_ACCESS_DENIED, E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED, S_OK

from . import rta_messages

Log = Callable[[str, str], None]

LONGEST_DELAY = 60.0
JITTER = 5.0
AT_ONCE_AGAIN = 60.0
"""Seconds between two immediate attempts."""
PLANNED_RECONNECT = 90 * 60.0
RESYNC_IGNORED = 5 * 60.0
"""Seconds after a connect, when all resources have just been read."""
OPEN_LIMIT = 30.0
"""Seconds for a token and the handshake."""
ANSWER_LIMIT = 30.0
"""Seconds for the response to a subscription. Without it, the connection is replaced."""
CLOSE_LIMIT = 0.8
FAILURES_CONNECTING = 3
"""Up to this number of consecutive failures the state stays "connecting", then it becomes "disconnected"."""

_HRESULTS = {
    rta_messages.SUBSCRIPTION_LIMIT: E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED,
    rta_messages.ACCESS_DENIED: E_XBL_RTA_ACCESS_DENIED,
}
_AGAIN = (rta_messages.THROTTLED, rta_messages.UNAVAILABLE)
_WORDS = {
    rta_messages.UNKNOWN_RESOURCE: "doesn't know it",
    rta_messages.SUBSCRIPTION_LIMIT: "has reached its limit of subscriptions",
    rta_messages.ACCESS_DENIED: "denies access to it",
    rta_messages.THROTTLED: "throttles subscriptions",
    rta_messages.UNAVAILABLE: "is unavailable",
}


class SocketClosed(Exception):
    """The connection is closed. The text states the cause."""


class Socket(Protocol):
    """The interface of `websocket.WebSocket`, which tests replace."""

    async def send(self, text: str) -> None:
        """Raises SocketClosed."""
        ...

    async def receive(self) -> bytes:
        """Returns the next message. Raises SocketClosed. May be canceled."""
        ...

    async def close(self) -> None: ...


Connect = Callable[[], Awaitable[Socket]]
"""Returns a new connection. Any exception means a failure."""


def delay_of(tries: int) -> float:
    """Returns the seconds before attempt number `tries`, counted from 0."""
    return min(float(tries * tries), LONGEST_DELAY)


class _Wanted:
    """A resource with subscribers."""

    def __init__(self, resource: Resource) -> None:
        self.uri = resource.uri
        self.reader = resource.reader()
        self.told: dict[int, asyncio.Future[int] | None] = {}
        """The subscriptions; each has a future while `subscribe` waits."""
        self.id: int | None = None
        """The service's id for the subscription; None without one."""
        self.refusals = 0
        self.refused: int | None = None
        """The HRESULT of the connection's last refusal, which new subscriptions get, too. S_OK if the refusal is temporary."""

    def release(self, hr: int) -> list[int]:
        """Resolves all waiting subscriptions with the HRESULT, and returns them."""
        waiting = [(subscription, future) for subscription, future in self.told.items() if future is not None]
        for subscription, future in waiting:
            self.told[subscription] = None
            if not future.done():
                future.set_result(hr)
        return [subscription for subscription, _ in waiting]


class Connection:
    """A user's connection. The first subscription creates it; call `close` after the last. All methods run on one loop."""

    def __init__(
        self,
        connect: Connect,
        deliver: Deliver,
        log: Log,
        chance: Callable[[], float],
        time_scale: float = 1.0,
        tell_state: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        """`chance` returns numbers from 0 to 1; the delays before a reconnect are divided by `time_scale`. `tell_state` is called with the
        connection's states, and when all resources must be read again."""
        self._connect = connect
        self._deliver = deliver
        self._log = log
        self._chance = chance
        self._time_scale = time_scale
        self._tell_state = tell_state
        self._loop = asyncio.get_running_loop()
        self._wanted: dict[str, _Wanted] = {}
        self._kept_open: set[int] = set()
        self._sequence = 0
        self._at_once: float | None = None
        self._complained = False
        self._waiting = False
        self._timers: set[asyncio.TimerHandle] = set()
        self._forget()
        self._task = self._loop.create_task(self._run())

    # Subscriptions

    def subscribe(self, subscription: int, resource: Resource) -> asyncio.Future[int]:
        """Subscribes and returns the HRESULT, which is S_OK also while the service can't be reached. The caller must unsubscribe after a failure."""
        future: asyncio.Future[int] = self._loop.create_future()
        wanted = self._wanted.get(resource.uri)
        if wanted is None:
            wanted = self._wanted[resource.uri] = _Wanted(resource)
            if self._live:
                self._ask(wanted)
        wanted.told[subscription] = future
        if wanted.id is not None:
            wanted.release(S_OK)
            self._tell(subscription, wanted.reader.state())
        elif wanted.refused is not None:
            wanted.release(wanted.refused)
        elif self._waiting:
            wanted.release(S_OK)
        return future

    def keep_open(self, subscription: int) -> None:
        """Keeps the connection open until this is unsubscribed, with or without events."""
        self._kept_open.add(subscription)

    def unsubscribe(self, subscription: int) -> None:
        self._kept_open.discard(subscription)
        for wanted in list(self._wanted.values()):
            if subscription in wanted.told:
                future = wanted.told.pop(subscription)
                if future is not None and not future.done():
                    future.set_result(E_ABORT)
                if not wanted.told:
                    self._drop(wanted)

    @property
    def idle(self) -> bool:
        """Whether the connection has no subscribers."""
        return not self._wanted and not self._kept_open

    def _drop(self, wanted: _Wanted) -> None:
        del self._wanted[wanted.uri]
        if wanted.id is not None:
            self._by_id.pop(wanted.id, None)
            self._end_at_service(wanted.id)

    def close(self) -> asyncio.Task[None]:
        """Closes the connection. The task ends when the socket is closed."""
        for wanted in self._wanted.values():
            wanted.release(E_ABORT)
        self._wanted.clear()
        self._task.cancel()
        return self._task

    # Connecting

    async def _run(self) -> None:
        tries = failures = 0
        missed = told = False  # events may be missing; the loss was reported at its beginning
        while True:
            if tries:
                self._wait_no_more()
                self._waiting = True
                await asyncio.sleep((delay_of(tries) + self._chance() * JITTER) / self._time_scale)
                self._waiting = False
            if not told:
                self._state(CONNECTING)
            told = False
            try:
                async with asyncio.timeout(OPEN_LIMIT):
                    socket = await self._connect()
            except Exception as error:
                self._complain(f"no connection: {_text(error)}")
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
                self._wait_no_more()
                self._forget()
                with contextlib.suppress(Exception):
                    async with asyncio.timeout(CLOSE_LIMIT):
                        await socket.close()
            self._state(CONNECTING)
            told = True
            now = self._loop.time()
            at_once = self._at_once is None or now - self._at_once >= AT_ONCE_AGAIN
            tries = 0 if at_once else tries + 1
            if at_once:
                self._at_once = now

    def _complain(self, what: str) -> None:
        """Logs the first failure as a warning, and the following ones at a lower level."""
        self._log(
            "debug" if self._complained else "warning",
            f"events: {what}; the connection is retried while subscriptions exist",
        )
        self._complained = True

    def _wait_no_more(self) -> None:
        for wanted in self._wanted.values():
            wanted.release(S_OK)

    def _forget(self) -> None:
        """Clears the state of the closed connection."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        for wanted in self._wanted.values():
            wanted.id = wanted.refused = None
        self._live = False
        self._asked: dict[int, _Wanted] = {}
        self._by_id: dict[int, _Wanted] = {}
        self._outgoing: asyncio.Queue[str] = asyncio.Queue()

    async def _serve(self, socket: Socket) -> None:
        """Runs until the connection ends or must be replaced."""
        self._live = True
        self._since = self._loop.time()
        sender = self._loop.create_task(self._send(socket))
        for wanted in self._wanted.values():
            self._ask(wanted)
        try:
            async with asyncio.timeout(PLANNED_RECONNECT) as self._until:
                while True:
                    message = await socket.receive()
                    try:
                        self._take(rta_messages.read(message))
                    except Unreadable as error:
                        self._log("debug", f"events: dropped: {error.told_of('the message')}")
        except TimeoutError:
            self._log("debug", "events: the connection is replaced")
        except SocketClosed as error:
            self._complain(f"the connection ended: {error}")
        finally:
            sender.cancel()

    async def _send(self, socket: Socket) -> None:
        with contextlib.suppress(SocketClosed):  # those who receive notices receive it, too
            while True:
                await socket.send(await self._outgoing.get())

    # Messages

    def _ask(self, wanted: _Wanted) -> None:
        self._sequence += 1
        self._asked[self._sequence] = wanted
        self._outgoing.put_nowait(rta_messages.subscribe(self._sequence, wanted.uri))
        self._after(ANSWER_LIMIT, self._check_answered, self._sequence)

    def _ask_again(self, wanted: _Wanted) -> None:
        if self._wanted.get(wanted.uri) is wanted:
            self._ask(wanted)

    def _check_answered(self, sequence: int) -> None:
        if sequence in self._asked:
            self._complain(f"no answer to a subscription within {ANSWER_LIMIT:g} s")
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

    def _take(self, message: rta_messages.Message) -> None:
        if isinstance(message, rta_messages.Told):
            self._take_event(message)
        elif isinstance(message, rta_messages.Subscribed):
            self._take_answer(message)
        elif isinstance(message, rta_messages.ReadAgain) and self._loop.time() - self._since >= RESYNC_IGNORED:
            for wanted in list(self._wanted.values()):
                self._tell_all(wanted, [Resync()])
            self._state(Resync())

    def _take_event(self, event: rta_messages.Told) -> None:
        wanted = self._by_id.get(event.id)
        if wanted is None:
            return  # it was on its way when the subscription ended
        try:
            events = wanted.reader.read(event.data)
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.told_of('the event')}")
            return
        self._tell_all(wanted, events)

    def _take_answer(self, answer: rta_messages.Subscribed) -> None:
        wanted = self._asked.pop(answer.sequence, None)
        if wanted is None:
            return
        known = self._wanted.get(wanted.uri) is wanted
        if answer.code == rta_messages.SUCCESS:
            if known:
                self._begin(wanted, answer)
            else:
                self._end_at_service(answer.id)
        elif known:
            self._refused(wanted, answer.code)

    def _begin(self, wanted: _Wanted, answer: rta_messages.Subscribed) -> None:
        if self._complained:
            self._complained = False
            self._log("info", "events: they come again")
        wanted.id = answer.id
        wanted.refusals = 0
        wanted.refused = None
        self._by_id[answer.id] = wanted
        new = wanted.release(S_OK)
        if not wanted.reader.tells_state:
            for subscription in [each for each in wanted.told if each not in new]:
                self._tell(subscription, [Resync()])
        try:
            self._tell_all(wanted, wanted.reader.first(answer.data))
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.told_of('the answer to a subscription')}")

    def _refused(self, wanted: _Wanted, code: int) -> None:
        wanted.refused = _HRESULTS.get(code, S_OK)
        subscribed = len(wanted.told) > len(wanted.release(wanted.refused))
        wanted.refusals += 1
        again = ""
        if code in _AGAIN:
            seconds = delay_of(wanted.refusals) / self._time_scale
            self._after(seconds, self._ask_again, wanted)
            again = f"; it is asked again after {seconds:g} s"
        elif subscribed:
            again = "; who is subscribed already is told nothing until the connection has been made anew"
        self._log("warning", f"events: no {wanted.uri}: the service {_WORDS.get(code, f'answered {code}')}{again}")

    def _state(self, event: Event) -> None:
        try:
            self._tell_state(event)
        except Exception as error:
            self._log("error", f"events: the connection's state could not be delivered: {_text(error)}")

    def _tell_all(self, wanted: _Wanted, events: list[Event]) -> None:
        for subscription in list(wanted.told):
            self._tell(subscription, events)

    def _tell(self, subscription: int, events: list[Event]) -> None:
        for event in events:
            try:
                self._deliver(subscription, event)
            except Exception as error:
                self._log("error", f"events: one could not be delivered: {_text(error)}")


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
