"""Between a request and its transport: what happens to an attempt. Retries, throttling and token refresh have their place here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .transport import NetworkError

if TYPE_CHECKING:
    from .calls import CallSettings
    from .transport import AsyncBaseTransport, Request

MIN_ATTEMPT = 5.0
MAX_ATTEMPT = 30.0
MAX_BODY = 16 * 1024 * 1024


class AttemptFailed(Exception):
    """No usable answer: the network, the other side or what stands between. The text says the cause."""


class TokenSource(Protocol):
    """Where the Authorization value comes from; None where the service needs none."""

    async def authorization(self) -> bytes | None: ...


class NoToken:
    async def authorization(self) -> bytes | None:
        return None


class StaticToken:
    """A token that the configuration holds as it is."""

    def __init__(self, value: str) -> None:
        self._value = value.encode()

    async def authorization(self) -> bytes | None:
        return self._value


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer."""

    status: int
    body: bytes


def attempt_timeout(window: float, elapsed: float) -> float:
    """Seconds for one attempt: what is left of the window, at least 5 and at most 30. A window of 0 gives 5."""
    return min(max(window - elapsed, MIN_ATTEMPT), MAX_ATTEMPT)


class Policy:
    """Sends a request: one attempt, within its time."""

    def __init__(
        self, transport: AsyncBaseTransport, tokens: TokenSource | None = None, max_body: int = MAX_BODY
    ) -> None:
        self._transport = transport
        self._tokens = tokens or NoToken()
        self._max_body = max_body

    async def send(self, request: Request, settings: CallSettings) -> Answer:
        """The service's answer, whatever its status. Raises AttemptFailed where there is none."""
        authorization = await self._tokens.authorization()
        if authorization is not None:
            request.headers["Authorization"] = authorization.decode("latin-1")
        seconds = attempt_timeout(settings.timeout_window, 0)
        try:
            async with asyncio.timeout(seconds):
                return await self._attempt(request)
        except TimeoutError:
            raise AttemptFailed(f"no whole answer within {seconds:g} s") from None
        except NetworkError as error:
            raise AttemptFailed(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from error

    async def _attempt(self, request: Request) -> Answer:
        response = await self._transport.handle_async_request(request)
        try:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > self._max_body:
                    raise AttemptFailed(f"the answer is longer than {self._max_body} bytes")
        finally:
            await response.aclose()
        if 200 <= response.status_code <= 299 and is_html(response.headers.get("Content-Type", "")):
            raise AttemptFailed("the answer is a web page: a captive portal or a proxy stands before the service")
        return Answer(response.status_code, bytes(body))

    async def aclose(self) -> None:
        await self._transport.aclose()


def is_html(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "text/html"
