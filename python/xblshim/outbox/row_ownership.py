"""Decides whose rows this process may post: those of the user whose token it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.client.tokens.token_source import TokenError

from .outbox_rows import Scope

if TYPE_CHECKING:
    from xblshim.client.tokens.token_source import UserTokenSource


class Ownership:
    """Identifies the token's user.

    A login has its user. Any other token counts as the token of the default user in the same configuration. Its account is stored with each
    of this user's rows, by which a process with another configuration recognizes them.
    """

    def __init__(self, tokens: UserTokenSource | None, default_xuid: int) -> None:
        """`tokens` is None when the service requires no token: then rows of all users may be posted."""
        self._tokens = tokens
        self._default = default_xuid
        self._xuid: int | None = None
        self.guarded = None if tokens is None else _OneAccount(tokens)
        """The same tokens for posting. It returns only tokens of the account of the last `scope`."""

    @property
    def needs_token(self) -> bool:
        return self._tokens is not None

    def account_for(self, xuid: int) -> str:
        """Returns the account to store with a row of this user. Sends no request."""
        if self._tokens is None or xuid != (self._default if self._xuid is None else self._xuid):
            return ""
        return _account_of(self._tokens.last)

    async def scope(self, service: str, sandbox: str, *, wait: bool = True) -> Scope:
        """Returns what may be posted now. Fetches the token first, unless that requires a wait and `wait` is False."""
        if self._tokens is None or self.guarded is None:
            return Scope(service, sandbox)
        self.guarded.only = None
        try:
            self._xuid = await self._tokens.user()
            if wait or not self._tokens.must_wait():
                await self._tokens.authorization()
                self.guarded.only = _account_of(self._tokens.last)
        except TokenError:
            pass  # the POST reports it
        xuid = self._default if self._xuid is None else self._xuid
        return Scope(service, sandbox, xuid, _account_of(self._tokens.last))


ANY_OWNER = Ownership(None, 0)
"""For a service without tokens."""


class _OneAccount:
    """A UserTokenSource restricted to one account: another source of the process may have received another account's token meanwhile."""

    def __init__(self, tokens: UserTokenSource) -> None:
        self._tokens = tokens
        self.only: str | None = None
        """The only account; empty: any; None: there was no token when the rows were selected."""

    @property
    def last(self) -> str:
        return self._tokens.last

    async def user(self) -> int | None:
        return await self._tokens.user()

    def ready(self) -> str | None:
        return None

    async def authorization(self, refused: str | None = None) -> str:
        value = await self._tokens.authorization(refused)
        if self.only is None:
            raise TokenError("the token arrived only now: stored updates are posted with it next time.")
        if self.only and _account_of(value) != self.only:
            raise TokenError(
                "the token now belongs to another account: updates stored for the previous account are not posted with it."
            )
        return value

    def must_wait(self, refused: str | None = None) -> bool:
        return self._tokens.must_wait(refused)

    def hide(self, text: str) -> str:
        return self._tokens.hide(text)

    async def aclose(self) -> None:
        await self._tokens.aclose()


def _account_of(authorization: str) -> str:
    from xblshim.client.tokens.token_account import account_of  # used only for services with tokens

    return account_of(authorization)
