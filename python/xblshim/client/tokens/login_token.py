"""The token of a stored login: cached until it expires, then renewed without user interaction."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from xblshim.host.worker import run_on_worker

from .microsoft_account import MicrosoftAccount
from .renewed_token import MARGIN, Obtained, RenewedToken
from .token_source import TokenError
from .xbox_token import xbox_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.host.log_callback import Log

    from .sign_in_http import SignInHttp
    from .stored_login import Login, LoginStore

SECONDS = 60.0


class LoginToken(RenewedToken):
    """Reads what `xblshim login` stored, and stores renewed tokens there for this process and others.

    A login for another sandbox than `sandbox` gives no token.
    """

    def __init__(
        self,
        store: LoginStore,
        http: SignInHttp,
        *,
        sandbox: str,
        seconds: float = SECONDS,
        clock: Callable[[], float] = time.time,
        log: Log | None = None,
    ) -> None:
        super().__init__(seconds, clock)
        self._log = log
        self._store = store
        self._http = http
        self._sandbox = sandbox
        self._user: str | None = None

    async def _obtain(self, refused: str | None) -> Obtained:
        login = await run_on_worker(lambda: self._renewed(refused))
        self._user = login.xuid
        return Obtained(login.authorization, login.expires)

    def _renewed(self, refused: str | None) -> Login:
        login = self._store.load()
        if login.sandbox != self._sandbox:  # its token would post this sandbox's updates into another one
            raise TokenError(
                f"the login is for sandbox {login.sandbox}, and this run is for {self._sandbox}: run xblshim login "
                f"--sandbox {self._sandbox}, or set sandbox (XBLSHIM_SANDBOX) to {login.sandbox}."
            )
        lasts = login.expires is None or self._clock() < login.expires - MARGIN
        if login.authorization and login.authorization != refused and lasts:
            return login
        account = MicrosoftAccount(login.client_id, login.cache, self._http)
        login = renew(login, account, account.silently(), self._http)
        try:
            self._store.save(login)
        except TokenError as error:
            if self._log is not None:  # this process can still use the token
                self._log("warning", str(error))
        return login

    async def user(self) -> int | None:
        if self._user is None:
            self._user = (await run_on_worker(self._store.load)).xuid
        return int(self._user) if self._user.isdecimal() else None

    def _timeout_text(self) -> str:
        return f"the sign-in services didn't respond within {self._seconds:g} s: check the network and try again."


def renew(login: Login, account: MicrosoftAccount, access_token: str, http: SignInHttp) -> Login:
    """Returns the login with a new token. Raises TokenError."""
    token = xbox_token(http, access_token, login.sandbox, login.relying_party)
    return login._replace(
        cache=account.cache,
        authorization=token.authorization,
        expires=token.expires,
        xuid=token.xuid,
        gamertag=token.gamertag,
    )
