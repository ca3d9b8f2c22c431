"""Between a request and its transport: what happens to an attempt. Retries, throttling and token refresh have their place here."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .transport import AsyncByteStream, NetworkError
from .watch import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable

    from .calls import CallSettings
    from .transport import AsyncBaseTransport, Request, Response
    from .watch import Watch

MIN_ATTEMPT = 5.0
MAX_ATTEMPT = 30.0
MAX_BODY = 16 * 1024 * 1024
SHORTEST_SECRET = 8


class AttemptFailed(Exception):
    """No usable answer: the network, the other side or what stands between. The text says the cause."""


class TokenSource(Protocol):
    """Where the Authorization value comes from."""

    async def authorization(self) -> str | None:
        """None where the service needs none."""
        ...

    def hide(self, text: str) -> str:
        """A text from elsewhere, such as an answer that repeats its request, with nothing of the token in it."""
        ...


class NoToken:
    async def authorization(self) -> str | None:
        return None

    def hide(self, text: str) -> str:
        return text


class StaticToken:
    """A token that the configuration holds as it is."""

    def __init__(self, value: str) -> None:
        self._value = value
        # Also what stands between its separators: services repeat the part they looked at.
        parts = {part for part in re.split(r"[\s;,=\"']+", value) if len(part) >= SHORTEST_SECRET}
        self._secrets = sorted({value, *parts}, key=len, reverse=True)

    async def authorization(self) -> str | None:
        return self._value

    def hide(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "[token]")
        return text


class Answer(NamedTuple):
    """A whole answer."""

    status: int
    body: bytes


def attempt_timeout(window: float, elapsed: float) -> float:
    """Seconds for one attempt: what is left of the window, at least 5 and at most 30. A window of 0 gives 5."""
    return min(max(window - elapsed, MIN_ATTEMPT), MAX_ATTEMPT)


class Policy:
    """Sends a request: one attempt, within its time."""

    def __init__(
        self,
        transport: AsyncBaseTransport,
        tokens: TokenSource | None = None,
        *,
        max_body: int = MAX_BODY,
        timeout: Callable[[float, float], float] = attempt_timeout,
        turns: int | None = None,
    ) -> None:
        """`max_body` in bytes; `timeout` gives an attempt's seconds from the window and what of it has passed; `turns` is how
        many attempts may be with the transport at a time (None: any number), the others wait."""
        self._transport = transport
        self._tokens = tokens or NoToken()
        self._max_body = max_body
        self._timeout = timeout
        self._turns = asyncio.Semaphore(turns) if turns is not None else None

    async def send(self, request: Request, settings: CallSettings, watch: Watch = UNWATCHED) -> Answer:
        """The service's answer, whatever its status. Raises AttemptFailed where there is none."""
        if watch.offline:
            raise AttemptFailed("the network is switched off for this title")
        authorization = await self._tokens.authorization()
        if authorization is not None:
            request.headers["Authorization"] = authorization
        seconds = self._timeout(settings.timeout_window, 0)
        if self._turns is None:
            return await self._within(seconds, request)
        try:
            # Bounded like the attempt itself: behind a service that never answers nobody waits for ever.
            async with asyncio.timeout(seconds):
                await self._turns.acquire()
        except TimeoutError:
            raise AttemptFailed(f"no answer to earlier requests within {seconds:g} s") from None
        try:
            return await self._within(seconds, request)
        finally:
            self._turns.release()

    async def _within(self, seconds: float, request: Request) -> Answer:
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await self._attempt(request)
        except NetworkError as error:  # also TimeoutError, the system's and ours
            if limit.expired():
                raise AttemptFailed(f"no whole answer within {seconds:g} s") from None
            raise AttemptFailed(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from error

    async def _attempt(self, request: Request) -> Answer:
        response = await self._transport.handle_async_request(request)
        try:
            if 200 <= response.status_code <= 299 and is_html(response.headers.get("Content-Type", "")):
                raise AttemptFailed("the answer is a web page: a captive portal or a proxy stands before the service")
            return Answer(response.status_code, await self._body(response))
        finally:
            await response.aclose()

    async def _body(self, response: Response) -> bytes:
        body = bytearray()
        async for chunk in chunks_of(response):
            body += chunk
            if len(body) > self._max_body:
                raise AttemptFailed(f"the answer is longer than {self._max_body} bytes")
        return bytes(body)

    def hide(self, text: str) -> str:
        """A text from the service as it may be logged."""
        return self._tokens.hide(text)

    async def aclose(self) -> None:
        await self._transport.aclose()


def chunks_of(response: Response) -> AsyncIterable[bytes]:
    """The body's bytes, unpacked. Nothing packed is asked for, but a server may pack all the same."""
    if isinstance(response.stream, AsyncByteStream) and "Content-Encoding" not in response.headers:
        return response.stream
    return response.aiter_bytes()


def is_html(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "text/html"
