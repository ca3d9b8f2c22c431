"""Interface of all sources of tokens, and the removal of secrets from texts."""

from __future__ import annotations

from xblshim.host.light_typing import Protocol

SHORTEST_SECRET = 8
REMEMBERED = 8
HIDDEN = "[token]"


class TokenError(Exception):
    """The source has no token. The text is a sentence with the remedy and without a secret."""


class TokenSource(Protocol):
    """A source of the Authorization value. Used on one event loop."""

    async def authorization(self, refused: str | None = None) -> str:
        """Returns the value. `refused` is one that the service rejected with 401: the source fetches another, unless it has one already. Raises
        TokenError."""

    def must_wait(self, refused: str | None = None) -> bool:
        """Returns whether authorization() will wait for an external program or server."""

    def hide(self, text: str) -> str:
        """Returns an external text, such as a response that repeats its request, without any part of the token."""

    async def aclose(self) -> None:
        """Ends the source's work in progress."""


class UserTokenSource(TokenSource, Protocol):
    """A source that also identifies the user of its tokens."""

    @property
    def last(self) -> str:
        """The value that was returned last; empty before the first."""

    def ready(self) -> str | None:
        """Returns the value when it is available without a wait; None means: await authorization()."""

    async def user(self) -> int | None:
        """Returns the user's xuid, or None when the source can't identify it. Fetches no token. Raises TokenError."""


class Secrets:
    """Texts that must not be shown: those given at construction, and the tokens in recent use."""

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
    """Returns the secrets and their parts between separators, because services repeat the part that they checked; the longest first."""
    import re

    parts = (part for secret in secrets for part in re.split(r"[\s;,=\"']+", secret))
    return sorted({*secrets, *(part for part in parts if len(part) >= SHORTEST_SECRET)}, key=len, reverse=True)


_LIKE_A_TOKEN = (
    r"XBL[0-9.]*\s+x=\S+"  # an Authorization value
    r"|eyJ[\w-]+(?:\.[\w-]*)*"  # the beginning of a JWT
    r"|[A-Za-z0-9_+=-]{32,}"
)


def hide_what_looks_like_a_token(text: str) -> str:
    """Hides anything that looks like a token, for texts of programs that handle tokens unknown to us."""
    import re

    return re.sub(_LIKE_A_TOKEN, HIDDEN, text)
