"""Tokens that a title requests for its own HTTP requests (XUserGetTokenAndSignature). Imported at the first such call."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from xblshim.client.attempts.log_texts import one_line
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.hresult_codes import E_GAMEUSER_FAILED_TO_GET_TOKEN, E_GAMEUSER_NO_TOKEN_REQUIRED, E_INVALIDARG
from xblshim.model.observer import Observer
from xblshim.model.plain_results import Token

from .token_source import TokenError

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.model.observer import Observer
    from xblshim.model.requests import GetToken

    from .token_source import TokenSource

DOMAIN = "xboxlive.com"
"""The domain of the services that accept the token. No other host receives it."""


class UserTokens:
    """Returns tokens from the client's own source; None: the service needs no token."""

    def __init__(self, tokens: TokenSource | None, log: Log) -> None:
        self._tokens = tokens
        self._log = log

    async def get_token(self, request: GetToken, observer: Observer) -> Token | int:
        """Returns the token and the signature, which is always empty because requests are not signed here, or an HRESULT as a signed number.

        E_GAMEUSER_NO_TOKEN_REQUIRED for the local service, and for a URL that is none of the real services over https; E_INVALIDARG for what is
        no URL; E_GAMEUSER_FAILED_TO_GET_TOKEN where the source has none, with the reason in the log. `force_refresh`: another token than
        the last one. The source has one token, whoever the user; method, headers and body would only be signed.
        """
        try:
            parts = urlsplit(request.url)
            host = parts.hostname or ""
        except ValueError:
            return E_INVALIDARG
        if not parts.scheme or not host:
            return E_INVALIDARG
        if self._tokens is None or parts.scheme != "https" or not (host == DOMAIN or host.endswith("." + DOMAIN)):
            return E_GAMEUSER_NO_TOKEN_REQUIRED
        try:
            if self._tokens.must_wait() or request.force_refresh:
                observer.waiting(WaitReason.TOKEN, 0)
            token = await self._tokens.authorization()
            if request.force_refresh:
                token = await self._tokens.authorization(token)
        except TokenError as error:
            self._log("warning", f"a token for user {request.xuid}: {one_line(self._tokens.hide(str(error)))}")
            return E_GAMEUSER_FAILED_TO_GET_TOKEN
        return Token(token, "")
