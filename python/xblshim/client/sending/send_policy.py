"""Turns a call into attempts: token, retries, and the throttle state of the service."""

from __future__ import annotations

import asyncio
import math
import time
from typing import TYPE_CHECKING

from xblshim.client.attempts.attempt import MAX_BODY, Answer, AttemptFailed, Attempts, FirstAttempt
from xblshim.client.attempts.log_texts import one_line
from xblshim.client.tokens.token_source import TokenError
from xblshim.host.clock import monotonic
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.hresult_codes import E_GAMEUSER_FAILED_TO_GET_TOKEN, S_OK
from xblshim.model.observer import UNOBSERVED, Attempt

from .retry_rules import RETRIABLE, attempt_timeout, back_off, may_retry, retry_after, with_jitter
from .service_warning import ServiceWarning
from .throttle_memory import Api, Entry, ThrottleMemory

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from xblshim.client.tokens.token_source import TokenSource
    from xblshim.client.transport import Headers, Request, Transport
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer

__all__ = ["Answer", "Api", "AttemptFailed", "NoAuthorization", "Offline", "Policy"]


class Offline(AttemptFailed):
    """The title's network is switched off. No request was sent."""

    retriable = False

    def __init__(self) -> None:
        super().__init__("the title has switched its network off")


class NoAuthorization(AttemptFailed):
    """The token source has no token. No request was sent."""

    network = False
    retriable = False
    hr = E_GAMEUSER_FAILED_TO_GET_TOKEN


class Policy:
    """Sends a call's request until it has a final response, or the time is over."""

    def __init__(
        self,
        transport: Transport,
        tokens: TokenSource | None = None,
        *,
        max_body: int = MAX_BODY,
        timeout: Callable[[float, float], float] = attempt_timeout,
        max_concurrency: int | None = None,
        memory: ThrottleMemory | None = None,
        clock: Callable[[], float] = monotonic,
        wall_clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random: Callable[[], float] | None = None,
        time_scale: float = 1.0,
        log: Callable[[str, str], None] | None = None,
        renews: bool = True,
        pages: bool = False,
    ) -> None:
        """`max_body` in bytes; `timeout` gives an attempt's seconds from the window and what of it has passed; `max_concurrency` is how
        many attempts may be with the transport at a time (None: any number); `memory` is what is known of the service (None: nothing yet).
        `clock` never goes back, `wall_clock` is seconds since 1970, `random` gives numbers in [0, 1). Waits are `time_scale` times shorter than
        the rules say, and count in the window as if they weren't: so there are as many attempts. `renews`: one more attempt follows a 401;
        `pages`: an answer may be a web page."""
        self._attempts = Attempts(transport, max_body, max_concurrency, pages)
        self.limit = self._attempts.limit
        self._renews = renews
        self.tokens = tokens
        self.timeout = timeout
        self.memory = ThrottleMemory() if memory is None else memory
        self.clock = clock
        self._wall_clock = wall_clock
        self._sleep = sleep
        self._random = random or _random
        self._time_scale = time_scale
        self._log = log
        self.warning = ServiceWarning(log, self.hide)

    async def send(
        self,
        request: Request,
        settings: CallSettings,
        observer: Observer = UNOBSERVED,
        *,
        api: int = Api.UPDATE,
        first: FirstAttempt | None = None,
    ) -> Answer:
        """Returns the service's last response, with any status. Raises AttemptFailed when the last attempt has none.

        All within the call's window, but for the one attempt that follows a 401 at once: with a new token where there is one. `first` is the
        call's first attempt, where it was made already.
        """
        clock, memory = self.clock, self.memory
        window = settings.timeout_window
        began = started = clock()
        if first is not None:
            began = started = first.began
            if first.authorization is not None:
                request.headers["Authorization"] = first.authorization
        elif memory.entries:
            if (remembered := await self._patience(api, started, window, observer, settings.run)) is not None:
                return remembered
            began = clock()
            started -= (began - started) * (self._time_scale - 1)
        retries = 0
        refused: str | None = None
        denied = not self._renews
        while True:
            failure: AttemptFailed | None = None
            answer: Answer | None = None
            status: int | None = None
            try:
                if first is not None:
                    made, first = first, None
                    answer = await self._attempts.finish(made)
                else:
                    answer = await self._attempt(request, self.timeout(window, began - started), observer, refused)
                status = answer.status
            except AttemptFailed as error:
                if not error.retriable:
                    raise
                failure = error
            if answer is not None and status not in RETRIABLE:
                if status == 401 and not denied:
                    denied = True
                    refused = request.headers.get("Authorization")
                    began = clock()
                    continue
                if memory.entries and answer.status < 400:
                    memory.succeeded(api, began)
                if self.warning.left:
                    self.warning.look(() if answer.headers is None else answer.headers.raw)
                return answer
            now = clock()
            retries += 1
            wait = back_off(retries, settings.retry_delay, status, self._random())
            asked = self._asked_for(answer)
            wait = max(wait, asked)
            again = may_retry(window - (now - started), wait)
            entry = None
            if asked and status is not None:
                until = now + asked / self._time_scale
                entry = memory.write(api, until, status, pending=again, now=now, run=settings.run)
            if not again:
                if answer is None:
                    raise failure or AssertionError
                return answer
            pause = wait / self._time_scale
            started -= wait - pause
            if self._log is not None:
                what = f"the service answered {status}" if failure is None else str(failure)
                self._log("info", f"{one_line(self.hide(what))}; the next attempt is in {pause:.1f} s")
            await self._wait(pause, WaitReason.THROTTLE if 0 < asked == wait else WaitReason.RETRY, observer, entry)
            began = clock()

    async def _attempt(self, request: Request, seconds: float, observer: Observer, refused: str | None) -> Answer:
        if observer.offline:
            raise Offline
        if self.tokens is not None:
            await self._authorize(self.tokens, request, observer, refused)
        if not observer.observed:
            return await self._attempts.send(request, seconds)
        try:
            answer = await self._attempts.send(request, seconds)
        except AttemptFailed as failure:
            observer.attempt(self._told(request, None, failure.hr))
            raise
        observer.attempt(self._told(request, answer, S_OK))
        return answer

    async def _authorize(self, tokens: TokenSource, request: Request, observer: Observer, refused: str | None) -> None:
        try:
            if tokens.must_wait(refused):
                observer.waiting(WaitReason.TOKEN, 0)
                value = await tokens.authorization(refused)
                observer.waiting(WaitReason.SERVICE, 0)
            else:
                value = await tokens.authorization(refused)
        except TokenError as error:
            raise NoAuthorization(str(error)) from error
        request.headers["Authorization"] = value

    def _told(self, request: Request, answer: Answer | None, network_hr: int) -> Attempt:
        def shown(headers: Headers | None) -> tuple[tuple[str, str], ...]:
            # The names as sent. httpx compares lower-case ones.
            pairs = () if headers is None else headers.raw
            return tuple((name.decode("latin-1"), self.hide(value.decode("latin-1"))) for name, value in pairs)

        return Attempt(
            request.method,
            str(request.url),
            shown(request.headers),
            request.content,
            answer.status if answer else 0,
            shown(answer.headers if answer else None),
            # The response may repeat its request. Latin-1 maps each byte to a character, and back.
            self.hide(answer.body.decode("latin-1")).encode("latin-1") if answer else b"",
            network_hr,
        )

    def _asked_for(self, answer: Answer | None) -> float:
        """Returns the seconds that a failed response demands, with jitter; 0 when it demands none."""
        if answer is None or answer.headers is None:
            return 0.0
        asked = retry_after(answer.headers.get("Retry-After"), self._wall_clock())
        return with_jitter(asked, self._random()) if asked else 0.0

    async def _patience(self, api: int, started: float, window: float, observer: Observer, run: int) -> Answer | None:
        """Waits for a throttle. Returns None when the call may send, else the failure that is stored for the service."""
        memory, now = self.memory, started
        while (entry := memory.look(api, now, run)) is not None:
            if entry.pending or (entry.until - started) * self._time_scale > window:
                return _remembered(entry, (entry.until - now) * self._time_scale)
            entry.pending = True
            await self._wait(entry.until - now, WaitReason.THROTTLE, observer, entry)
            memory.clear(api, entry)  # a sleep may end slightly early
            now = self.clock()
        return None

    async def _wait(self, seconds: float, reason: WaitReason, observer: Observer, entry: Entry | None) -> None:
        """Waits for `entry`, for which this call is now the pending one."""
        observer.waiting(reason, seconds)
        try:
            await self._sleep(seconds)
        except BaseException:  # the call's task was canceled and won't send
            if entry is not None:
                entry.pending = False
            raise
        observer.waiting(WaitReason.SERVICE, 0)

    def hide(self, text: str) -> str:
        """Returns a text of the service without secrets, for the log."""
        return text if self.tokens is None else self.tokens.hide(text)

    async def aclose(self) -> None:
        try:
            await self._attempts.aclose()
        finally:
            if self.tokens is not None:
                await self.tokens.aclose()


def _remembered(entry: Entry, left: float) -> Answer:
    """Returns the service's stored response with the remaining delay."""
    from xblshim.client.transport import Headers

    return Answer(entry.status, b"", Headers({"Retry-After": str(math.ceil(left))}), remembered=True)


def _random() -> float:
    from random import random  # a game whose calls succeed never imports it

    return random()
