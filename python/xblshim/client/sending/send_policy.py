"""Turns a call into attempts: token, retries, and the throttle state of the service."""

from __future__ import annotations

import asyncio
import math
import time

from xblshim.client.attempts.attempt import MAX_BODY, AttemptFailed, Attempts, CompleteResponse, FirstAttempt
from xblshim.client.attempts.log_texts import one_line
from xblshim.client.attempts.status_rules import NOT_SENT, Next
from xblshim.client.tokens.token_source import TokenError
from xblshim.host.clock import monotonic
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.hresult_codes import E_GAMEUSER_FAILED_TO_GET_TOKEN, S_OK
from xblshim.model.observer import UNOBSERVED, Attempt

from .retry_rules import attempt_timeout, back_off, may_retry, retry_after, with_jitter
from .service_warning import ServiceWarning
from .throttle_memory import Api, Entry, ThrottleMemory

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from xblshim.client.tokens.token_source import TokenSource
    from xblshim.client.transport import Headers, Request, Transport
    from xblshim.host.log_callback import Log
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer

__all__ = ["Api", "AttemptFailed", "CompleteResponse", "NoAuthorization", "Offline", "Policy"]


class Offline(AttemptFailed):
    """The title's network is switched off. No request was sent."""

    rule = NOT_SENT

    def __init__(self) -> None:
        super().__init__("the title has switched its network off")


class NoAuthorization(AttemptFailed):
    """The token source has no token. No request was sent."""

    network = False
    rule = NOT_SENT
    hr = E_GAMEUSER_FAILED_TO_GET_TOKEN


class _Call:
    """A call in progress. Times are by the policy's clock."""

    __slots__ = ("api", "began", "observer", "refused_token", "request", "retries", "settings", "started")

    def __init__(self, request: Request, settings: CallSettings, observer: Observer, api: int, now: float) -> None:
        self.request = request
        self.settings = settings
        self.observer = observer
        self.api = api
        self.retries = 0
        self.refused_token: str | None = None
        self.began = now
        """The start of the current attempt."""
        self.started = now
        """The start of the window. With a time scale it moves back, as if each wait had its full length."""

    def continue_from(self, first: FirstAttempt) -> None:
        """Takes over the first attempt, which was made already."""
        self.began = self.started = first.began
        if first.authorization is not None:
            self.request.headers["Authorization"] = first.authorization


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
        log: Log | None = None,
        renews: bool = True,
        pages: bool = False,
    ) -> None:
        """`max_body` in bytes; `timeout` gives an attempt's seconds from the window and what of it has passed; `max_concurrency` is how
        many attempts may be with the transport at a time (None: any number); `memory` is what is known of the service (None: nothing yet).
        `clock` never goes back, `wall_clock` is seconds since 1970, `random` gives numbers in [0, 1). Waits are `time_scale` times shorter than
        the rules say, and count in the window as if they weren't: so there are as many attempts. `renews`: one more attempt follows a 401;
        `pages`: a response may be a web page."""
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
    ) -> CompleteResponse:
        """Returns the service's last response, with any status. Raises AttemptFailed when the last attempt has none.

        `status_rules` says what follows each attempt. All attempts but the one with a new token are made within the call's window. `first` is
        the call's first attempt, where it was made already.
        """
        call = _Call(request, settings, observer, api, self.clock())
        if first is not None:
            call.continue_from(first)
        elif self.memory.entries and (remembered := await self._wait_for_throttle(call)) is not None:
            return remembered
        may_renew = self._renews
        while True:
            outcome = await self._outcome(call, first)
            first = None
            step = outcome.rule.next
            if step is Next.NEW_TOKEN and may_renew:
                may_renew = False
                call.refused_token = request.headers.get("Authorization")
            elif step is not Next.RETRY or not await self._wait_for_retry(call, outcome):
                break
            call.began = self.clock()
        if isinstance(outcome, AttemptFailed):
            raise outcome
        if step is not Next.RETRY:
            self._final(call, outcome)
        return outcome

    async def _outcome(self, call: _Call, first: FirstAttempt | None) -> CompleteResponse | AttemptFailed:
        """Makes an attempt, or completes `first`."""
        try:
            return await (self._attempt(call) if first is None else self._attempts.finish(first))
        except AttemptFailed as failure:
            return failure

    async def _wait_for_retry(self, call: _Call, outcome: CompleteResponse | AttemptFailed) -> bool:
        """Waits before a retry. Returns False immediately when the call's window has no time for it. Stores the delay that the service demands in
        either case."""
        now = self.clock()
        call.retries += 1
        wait = back_off(call.retries, call.settings.retry_delay, outcome.rule.min_back_off, self._random())
        demanded, entry = 0.0, None
        if isinstance(outcome, CompleteResponse):
            demanded = self._demanded_delay(outcome)
            wait = max(wait, demanded)
        has_time = may_retry(call.settings.timeout_window - (now - call.started), wait)
        if isinstance(outcome, CompleteResponse) and demanded:
            until = now + demanded / self._time_scale
            run = call.settings.run
            entry = self.memory.write(call.api, until, outcome.status, pending=has_time, now=now, run=run)
        if not has_time:
            return False
        pause = wait / self._time_scale
        call.started -= wait - pause
        if self._log is not None:
            what = f"the service answered {outcome.status}" if isinstance(outcome, CompleteResponse) else str(outcome)
            self._log("info", f"{one_line(self.hide(what))}; the next attempt is in {pause:.1f} s")
        await self._wait(pause, WaitReason.THROTTLE if 0 < demanded == wait else WaitReason.RETRY, call.observer, entry)
        return True

    def _final(self, call: _Call, response: CompleteResponse) -> None:
        """Called with a response that ends the call and is no retriable failure."""
        if self.memory.entries and response.status < 400:
            self.memory.succeeded(call.api, call.began)
        if self.warning.remaining:
            self.warning.check(() if response.headers is None else response.headers.raw)

    async def _attempt(self, call: _Call) -> CompleteResponse:
        request, observer = call.request, call.observer
        seconds = self.timeout(call.settings.timeout_window, call.began - call.started)
        if observer.offline:
            raise Offline
        if self.tokens is not None:
            await self._authorize(self.tokens, request, observer, call.refused_token)
        if not observer.observed:
            return await self._attempts.send(request, seconds)
        try:
            response = await self._attempts.send(request, seconds)
        except AttemptFailed as failure:
            observer.attempt(self._observed_attempt(request, None, failure.hr))
            raise
        observer.attempt(self._observed_attempt(request, response, S_OK))
        return response

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

    def _observed_attempt(self, request: Request, response: CompleteResponse | None, network_hr: int) -> Attempt:
        def shown(headers: Headers | None) -> tuple[tuple[str, str], ...]:
            # The names as sent. httpx compares lower-case ones.
            pairs = () if headers is None else headers.raw
            return tuple((name.decode("latin-1"), self.hide(value.decode("latin-1"))) for name, value in pairs)

        return Attempt(
            request.method,
            str(request.url),
            shown(request.headers),
            request.content,
            response.status if response else 0,
            shown(response.headers if response else None),
            # The response may repeat its request. Latin-1 maps each byte to a character, and back.
            self.hide(response.body.decode("latin-1")).encode("latin-1") if response else b"",
            network_hr,
        )

    def _demanded_delay(self, response: CompleteResponse) -> float:
        """Returns the seconds that a failed response demands, with jitter; 0 when it demands none."""
        if response.headers is None:
            return 0.0
        demanded = retry_after(response.headers.get("Retry-After"), self._wall_clock())
        return with_jitter(demanded, self._random()) if demanded else 0.0

    async def _wait_for_throttle(self, call: _Call) -> CompleteResponse | None:
        """Waits for a throttle. Returns None when the call may send, else the failure that is stored for the service."""
        memory, began, run = self.memory, call.began, call.settings.run
        now = began
        while (entry := memory.entry_in_force(call.api, now, run)) is not None:
            if entry.pending or (entry.until - began) * self._time_scale > call.settings.timeout_window:
                return _remembered(entry, (entry.until - now) * self._time_scale)
            entry.pending = True
            await self._wait(entry.until - now, WaitReason.THROTTLE, call.observer, entry)
            memory.clear(call.api, entry)  # a sleep may end slightly early
            now = self.clock()
        call.began = self.clock()
        call.started -= (call.began - began) * (self._time_scale - 1)
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


def _remembered(entry: Entry, seconds: float) -> CompleteResponse:
    """Returns the service's stored response with the remaining delay."""
    from xblshim.client.transport import Headers

    return CompleteResponse(entry.status, b"", Headers({"Retry-After": str(math.ceil(seconds))}), remembered=True)


def _random() -> float:
    from random import random  # a game whose calls succeed never imports it

    return random()
