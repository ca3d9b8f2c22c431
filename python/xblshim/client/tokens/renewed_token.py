"""Base of sources that fetch tokens from outside: one fetch at a time, and a renewal before the token expires."""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from .token_source import Secrets, TokenError

if TYPE_CHECKING:
    from collections.abc import Callable

MARGIN = 60.0
"""Seconds before its expiry in which a token is no longer used; a tenth of the lifetime for a short-lived token."""
PAUSE = 5.0
"""Seconds before another fetch after a failure, or after the refused token came again."""


class Obtained(NamedTuple):
    value: str
    expires: float | None
    """Seconds since 1970. None: unknown; the token is used until it is refused."""


class RenewedToken(ABC):
    """A source that caches its token until it expires or is refused. Concurrent calls wait for the same renewal."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.time, *secrets: str) -> None:
        """`seconds` limits one fetch; `clock` is seconds since 1970; `secrets` are hidden in texts, as the tokens are."""
        self._seconds = seconds
        self._clock = clock
        self._secrets = Secrets(*secrets)
        self._current: Obtained | None = None
        self._renew_at = 0.0
        self._same_token_at: float | None = None
        self._failure: tuple[float, TokenError] | None = None
        self._running: asyncio.Task[str] | None = None
        self._closed = False

    @abstractmethod
    async def _obtain(self, refused: str | None) -> Obtained:
        """Fetches a token; `refused` is one that the service rejected. Raises TokenError."""

    @abstractmethod
    def _timeout_text(self) -> str:
        """Returns the error text of a fetch that exceeded its time limit."""

    def ready(self) -> str | None:
        return self._cached(None)

    def must_wait(self, refused: str | None = None) -> bool:
        return self._cached(refused) is None

    @property
    def last(self) -> str:
        return "" if self._current is None else self._current.value

    async def user(self) -> int | None:
        return None

    async def authorization(self, refused: str | None = None) -> str:
        value = self._cached(refused)
        if value is not None:
            return value
        if self._closed:
            raise TokenError("the source of tokens is closed.")
        if self._running is None:
            if self._failure is not None and 0 <= self._clock() - self._failure[0] < PAUSE:
                raise TokenError(str(self._failure[1]))
            self._running = asyncio.ensure_future(self._renew(refused))
            self._running.add_done_callback(self._ended)
        # Canceling one call doesn't cancel the fetch for the others.
        return await asyncio.shield(self._running)

    def _cached(self, refused: str | None) -> str | None:
        current, now = self._current, self._clock()
        if current is None or now >= self._renew_at:
            return None
        if current.value == refused:
            recently = self._same_token_at is not None and 0 <= now - self._same_token_at < PAUSE
            return current.value if recently else None
        return current.value

    async def _renew(self, refused: str | None) -> str:
        self._failure = None
        try:
            async with asyncio.timeout(self._seconds):
                obtained = await self._obtain(refused)
        except (TokenError, TimeoutError) as error:
            failure = error if isinstance(error, TokenError) else TokenError(self._timeout_text())
            self._failure = self._clock(), failure
            raise failure from None
        now = self._clock()
        self._cache(obtained, now)
        self._same_token_at = now if obtained.value == refused else None
        return obtained.value

    def _cache(self, obtained: Obtained, now: float) -> None:
        self._secrets.add(obtained.value)
        self._current = obtained
        if obtained.expires is None:
            self._renew_at = float("inf")
        else:
            lifetime = obtained.expires - now
            # An expired token is still used for a short time, because the service's response is more reliable than our clock.
            self._renew_at = now + max(lifetime - min(MARGIN, lifetime / 10), PAUSE)

    def _ended(self, task: asyncio.Task[str]) -> None:
        self._running = None
        if not task.cancelled():
            task.exception()  # its waiters have received the exception

    def hide(self, text: str) -> str:
        return self._secrets.hide(text)

    async def aclose(self) -> None:
        self._closed = True
        running = self._running
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
