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


class Secrets:
    """The tokens that were in use lately, as what must not be shown."""

    def __init__(self, *values: str) -> None:
        self._values: list[str] = []
        self._parts: list[str] = []
        for value in values:
            self.add(value)

    def add(self, value: str) -> None:
        if value in self._values or not value:
            return
        self._values = [*self._values[1 - REMEMBERED :], value]
        # Also what stands between the separators: services repeat the part they looked at.
        parts = {part for whole in self._values for part in re.split(r"[\s;,=\"']+", whole)}
        long = {part for part in parts if len(part) >= SHORTEST_SECRET}
        self._parts = sorted({*self._values, *long}, key=len, reverse=True)

    def hide(self, text: str) -> str:
        for part in self._parts:
            text = text.replace(part, HIDDEN)
        return text

    def __repr__(self) -> str:
        return f"<{len(self._values)} secrets>"


_LIKE_A_TOKEN = re.compile(
    r"XBL[0-9.]*\s+x=\S+"  # an Authorization value
    r"|eyJ[\w-]+(?:\.[\w-]*)*"  # what starts as a JWT does
    r"|[A-Za-z0-9_+=-]{32,}"
)


def hide_what_looks_like_a_token(text: str) -> str:
    """For texts of programs that deal with tokens we don't know."""
    return _LIKE_A_TOKEN.sub(HIDDEN, text)
