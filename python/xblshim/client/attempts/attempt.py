"""One attempt: sends a request and returns the whole response within a time limit, or the failure in words."""

from __future__ import annotations

import asyncio

from xblshim.client.transport import network_errors
from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING, Any
from xblshim.host.named_tuples import NamedTuple
from xblshim.model.hresult_codes import E_FAIL

from .concurrency_limit import ConcurrencyLimit
from .response_body import MAX_BODY, BadBody, read_body
from .status_rules import NO_RESPONSE, StatusRule, rule_of

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from xblshim.client.transport import Headers, Request, Response, Transport

__all__ = ["MAX_BODY", "AttemptFailed", "Attempts", "CompleteResponse"]


class AttemptFailed(Exception):
    """The attempt has no usable response. The text states the cause and may repeat external text: apply `Policy.hide` before it is shown."""

    network = True
    """Whether the network, the service or something between them is the cause, so that the same request may succeed later."""
    rule = NO_RESPONSE
    hr = E_FAIL
    """The call's HRESULT if there is no more specific one."""


class CompleteResponse(NamedTuple):
    """A complete response."""

    status: int
    body: bytes
    headers: Headers | None = None
    remembered: bool = False
    """No request was sent, because an earlier response demanded a longer delay than this call allows."""

    @property
    def rule(self) -> StatusRule:
        return rule_of(self.status)


class FirstAttempt(NamedTuple):
    """A call's first attempt, made before the policy was involved."""

    outcome: Response | CompleteResponse | Exception | None
    """A response, perhaps without all of its body yet; None while the attempt lasts. An exception other than AttemptFailed ends the call."""
    authorization: str | None
    """The Authorization value of the request."""
    began: float
    """The start, by the policy's clock."""
    seconds: float
    """Its time limit."""
    deadline: float
    """The end of the time limit, by the event loop's time."""


class Attempts:
    """Sends requests, each of them once."""

    def __init__(self, transport: Transport, max_body: int, max_concurrency: int | None, pages: bool = False) -> None:
        """`max_body`: the longest body in bytes. `max_concurrency`: the largest number of concurrent requests; further ones wait (None: no limit).
        `pages`: a web page is a valid response."""
        self._transport = transport
        self._pages = pages
        self._max_body = max_body
        self.limit = ConcurrencyLimit(max_concurrency) if max_concurrency is not None else None

    async def send(self, request: Request, seconds: float) -> CompleteResponse:
        """Returns the response, with any status. Raises AttemptFailed when none arrives in time."""
        limit = self.limit
        if limit is not None:
            try:
                # Bounded like the attempt itself: a service that never responds must not stop the requests behind it.
                async with asyncio.timeout(seconds):
                    await limit.acquire()
            except TimeoutError:
                raise waited_in_vain(seconds) from None
        try:
            return await self._with_time_limit(asyncio.timeout(seconds), seconds, self._exchange(request))
        finally:
            if limit is not None:
                limit.release()

    async def finish(self, first: FirstAttempt) -> CompleteResponse:
        """Returns the response of an attempt that was begun elsewhere. Raises as send()."""
        if isinstance(first.outcome, Exception):
            raise first.outcome
        if isinstance(first.outcome, CompleteResponse):
            return first.outcome
        assert first.outcome is not None
        return await self._with_time_limit(asyncio.timeout_at(first.deadline), first.seconds, self._read(first.outcome))

    @staticmethod
    async def _with_time_limit(
        limit: asyncio.Timeout, seconds: float, exchange: Coroutine[Any, Any, CompleteResponse]
    ) -> CompleteResponse:
        try:
            async with limit:
                return await exchange
        except network_errors() as error:  # also TimeoutError, the system's and ours
            if limit.expired():
                raise took_too_long(seconds) from None
            raise failure_of(error) from error

    async def _exchange(self, request: Request) -> CompleteResponse:
        return await self._read(await self._transport.handle_async_request(request))

    async def _read(self, response: Response) -> CompleteResponse:
        try:
            headers = response.headers
            if 200 <= response.status_code <= 299 and not self._pages and is_html(headers.get("Content-Type", "")):
                raise AttemptFailed(
                    "the response is a web page: a captive portal or a proxy intercepts requests to the service"
                )
            return CompleteResponse(response.status_code, await self._body(response), headers)
        finally:
            await response.aclose()

    async def _body(self, response: Response) -> bytes:
        # The raw stream: httpx's own iterators decompress each layer completely before a limit can be checked.
        stream: Any = response.stream
        assert hasattr(stream, "__aiter__")
        try:
            return await read_body(stream, response.headers.get("Content-Encoding", ""), self._max_body)
        except BadBody as error:
            raise AttemptFailed(str(error)) from None

    async def aclose(self) -> None:
        await self._transport.aclose()


def failure_of(error: Exception) -> AttemptFailed:
    return AttemptFailed(describe(error))


def took_too_long(seconds: float) -> AttemptFailed:
    return AttemptFailed(f"no complete response within {seconds:g} s")


def waited_in_vain(seconds: float) -> AttemptFailed:
    return AttemptFailed(f"no response to earlier requests within {seconds:g} s")


def is_html(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "text/html"
