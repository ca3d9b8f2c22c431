"""What every source of tokens is, and how what it knows is kept out of texts."""

from __future__ import annotations

import re
from typing import Protocol

SHORTEST_SECRET = 8
REMEMBERED = 8
HIDDEN = "[token]"


class TokenError(Exception):
    """The source has no token to give; the text is a sentence with the remedy and without a secret."""


class TokenSource(Protocol):
    """Where the Authorization value comes from. Used on one event loop."""

    async def authorization(self, refused: str | None = None) -> str:
        """The value. `refused` is one that the service has just refused with 401: then the source gets
        another, unless it has one already. Raises TokenError."""
        ...

    def must_wait(self, refused: str | None = None) -> bool:
        """Whether authorization() will wait for something outside, such as a program or a server."""
        ...

    def hide(self, text: str) -> str:
        """A text from elsewhere, such as an answer that repeats its request, with nothing of the token in it."""
        ...

    async def aclose(self) -> None:
        """Ends what the source still has under way."""
        ...


class UserTokenSource(TokenSource, Protocol):
    """A source that tells what it knows of the user whose tokens it gives."""

    @property
    def last(self) -> str:
        """The value that it gave last; empty before the first."""
        ...

    def ready(self) -> str | None:
        """The value, where it needs no wait and nothing is wrong; None: await authorization()."""
        ...

    async def user(self) -> int | None:
        """The user's xuid; None where it does not know. Gets no token. Raises TokenError."""
        ...


class Secrets:
    """What must not be shown: what it is made with, and the tokens that were in use lately."""

    def __init__(self, *always: str) -> None:
        self._always = tuple(filter(None, always))
        self._lately: list[str] = []
        self._parts = _with_parts(self._always)

    def add(self, token: str) -> None:
        if token and token not in self._lately:
            self._lately = [*self._lately[1 - REMEMBERED :], token]
            self._parts = _with_parts((*self._always, *self._lately))

    def hide(self, text: str) -> str:
        for part in self._parts:
            text = text.replace(part, HIDDEN)
        return text

    def __repr__(self) -> str:
        return f"<{len(self._always) + len(self._lately)} secrets>"


def _with_parts(secrets: tuple[str, ...]) -> list[str]:
    """The secrets and what stands between their separators, as services repeat the part they looked at; the longest first."""
    parts = (part for secret in secrets for part in re.split(r"[\s;,=\"']+", secret))
    return sorted({*secrets, *(part for part in parts if len(part) >= SHORTEST_SECRET)}, key=len, reverse=True)


_LIKE_A_TOKEN = re.compile(
    r"XBL[0-9.]*\s+x=\S+"  # an Authorization value
    r"|eyJ[\w-]+(?:\.[\w-]*)*"  # what starts as a JWT does
    r"|[A-Za-z0-9_+=-]{32,}"
)


def hide_what_looks_like_a_token(text: str) -> str:
    """For texts of programs that deal with tokens we don't know."""
    return _LIKE_A_TOKEN.sub(HIDDEN, text)
