"""One attempt: a request to the transport, its whole answer within a time, or the failure in words."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from xblshim.client.transport import AsyncByteStream, NetworkError
from xblshim.model.hresult_codes import E_FAIL

from .response_body import MAX_BODY, BadBody, read_body

if TYPE_CHECKING:
    from xblshim.client.transport import AsyncBaseTransport, Headers, Request, Response

__all__ = ["MAX_BODY", "Answer", "AttemptFailed", "Attempts"]


class AttemptFailed(Exception):
    """No usable answer. The text says the cause; it may repeat what came from elsewhere, so `Policy.hide` it before it is shown."""

    network = True
    """Whether the network, the other side or what stands between is to blame: then the same request may succeed another time."""
    retriable = True
    """Whether the policy may try again."""
    hr = E_FAIL
    """The call's HRESULT, where nothing else is to be said."""


class Answer(NamedTuple):
    """A whole answer."""

    status: int
    body: bytes
    headers: Headers | None = None
    remembered: bool = False
    """No request was sent: an earlier answer asked to wait longer than this call may."""


class Attempts:
    """Sends requests, each once."""

    def __init__(
        self, transport: AsyncBaseTransport, max_body: int, max_concurrency: int | None, pages: bool = False
    ) -> None:
        """`max_body` in bytes; `max_concurrency` is how many may be with the transport at a time (None: any number), the others wait; `pages`: a web
        page is an answer like any other."""
        self._transport = transport
        self._pages = pages
        self._max_body = max_body
        self._concurrency = asyncio.Semaphore(max_concurrency) if max_concurrency is not None else None

    async def send(self, request: Request, seconds: float) -> Answer:
        """The answer, whatever its status. Raises AttemptFailed where there is none within that time."""
        max_concurrency = self._concurrency
        if max_concurrency is not None:
            await self._take(max_concurrency, seconds)
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await self._exchange(request)
        except NetworkError as error:  # also TimeoutError, the system's and ours
            if limit.expired():
                raise AttemptFailed(f"no whole answer within {seconds:g} s") from None
            raise AttemptFailed(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from error
        finally:
            if max_concurrency is not None:
                max_concurrency.release()

    @staticmethod
    async def _take(max_concurrency: asyncio.Semaphore, seconds: float) -> None:
        if not max_concurrency.locked():  # acquired immediately; a time limit would cost more
            await max_concurrency.acquire()
            return
        try:
            # Bounded like the attempt itself: a service that never responds must not stop the requests behind it.
            async with asyncio.timeout(seconds):
                await max_concurrency.acquire()
        except TimeoutError:
            raise AttemptFailed(f"no answer to earlier requests within {seconds:g} s") from None

    async def _exchange(self, request: Request) -> Answer:
        response = await self._transport.handle_async_request(request)
        try:
            headers = response.headers
            if 200 <= response.status_code <= 299 and not self._pages and is_html(headers.get("Content-Type", "")):
                raise AttemptFailed("the answer is a web page: a captive portal or a proxy stands before the service")
            return Answer(response.status_code, await self._body(response), headers)
        finally:
            await response.aclose()

    async def _body(self, response: Response) -> bytes:
        # What comes over the wire: httpx's own iterators unpack each layer whole before anybody can count.
        assert isinstance(response.stream, AsyncByteStream)
        try:
            return await read_body(response.stream, response.headers.get("Content-Encoding", ""), self._max_body)
        except BadBody as error:
            raise AttemptFailed(str(error)) from None

    async def aclose(self) -> None:
        await self._transport.aclose()


def is_html(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "text/html"
