"""Exchanges a Microsoft account's access token for a service's Authorization value: first the user token, then the XSTS token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.model import hresult_codes

from .token_expiry import read_moment
from .token_source import TokenError

if TYPE_CHECKING:
    from .sign_in_http import Reply, SignInHttp

USER = "https://user.auth.xboxlive.com"
XSTS = "https://xsts.auth.xboxlive.com"
RELYING_PARTY = "http://xboxlive.com"
_HEADERS = {"x-xbl-contract-version": "1"}

# XSTS' values of the member XErr, which are HRESULTs as unsigned numbers.
_REFUSALS = {
    hresult_codes.XO_E_ENFORCEMENT_BAN: "the account is banned from Xbox services: sign in with another one.",
    hresult_codes.XO_E_ACCOUNT_PARENTALLY_RESTRICTED: (
        "a parent restricted the account: the parent must let it sign in at https://account.microsoft.com/family."
    ),
    hresult_codes.XO_E_ACCOUNT_CREATION_REQUIRED: "the account has no Xbox profile: make one at https://www.xbox.com, then sign in again.",
    hresult_codes.XO_E_ACCOUNT_TERMS_OF_USE_NOT_ACCEPTED: "the account has not accepted the Xbox terms of use: sign in once at https://www.xbox.com.",
    hresult_codes.XO_E_ACCOUNT_COUNTRY_NOT_AUTHORIZED: "Xbox services are not available in the account's country.",
    hresult_codes.XO_E_ACCOUNT_AGE_VERIFICATION_REQUIRED: "the account's age must be verified: sign in once at https://www.xbox.com.",
    hresult_codes.XO_E_ACCOUNT_CURFEW: "the account may not sign in at this hour: a parent set its times.",
    hresult_codes.XO_E_ACCOUNT_CHILD_NOT_IN_FAMILY: (
        "the account is a child's: an adult must add it to a family at https://account.microsoft.com/family."
    ),
    hresult_codes.XO_E_CONTENT_ISOLATION: (
        "the sandbox does not match the account or the title: "
        "check sandbox (XBLSHIM_SANDBOX) and the account's access in Partner Center."
    ),
    hresult_codes.XO_E_RETAIL_ACCOUNT_NOT_ALLOWED: (
        "a retail account can't sign in to this sandbox: use a test account of it, or set sandbox = RETAIL."
    ),
    hresult_codes.XO_E_SANDBOX_NOT_ALLOWED: (
        "the account has no access to this sandbox: use a test account of it, or check sandbox (XBLSHIM_SANDBOX)."
    ),
}


class XboxToken(NamedTuple):
    authorization: str
    expires: float | None
    """Seconds since 1970."""
    xuid: str
    """Empty if the relying party doesn't receive it."""
    gamertag: str

    def __repr__(self) -> str:
        return f"XboxToken(xuid={self.xuid!r}, gamertag={self.gamertag!r}, expires={self.expires!r})"


def xbox_token(http: SignInHttp, access_token: str, sandbox: str, relying_party: str) -> XboxToken:
    """Performs both exchanges. Raises TokenError with the service's refusal. Titles and devices are not authenticated; services that require it
    refuse."""
    user = http.post_json(
        f"{USER}/user/authenticate",
        {
            "RelyingParty": "http://auth.xboxlive.com",
            "TokenType": "JWT",
            "Properties": {
                "AuthMethod": "RPS",
                "SiteName": "user.auth.xboxlive.com",
                "RpsTicket": f"d={access_token}",
            },
        },
        _HEADERS,
    )
    user_token = _token(user, "the Xbox user service")
    xsts = http.post_json(
        f"{XSTS}/xsts/authorize",
        {
            "RelyingParty": relying_party,
            "TokenType": "JWT",
            "Properties": {"UserTokens": [user_token], "SandboxId": sandbox},
        },
        _HEADERS,
    )
    token, claims = _token(xsts, "XSTS"), _claims(xsts.members())
    if not isinstance(claims.get("uhs"), str):
        raise TokenError("XSTS's response lacks the user's hash: try another relying party (token.relying_party).")
    expires = xsts.members().get("NotAfter")
    return XboxToken(
        f"XBL3.0 x={claims['uhs']};{token}",
        read_moment(expires) if isinstance(expires, str) else None,
        str(claims.get("xid", "")),
        str(claims.get("gtg", "")),
    )


def _token(reply: Reply, who: str) -> str:
    members = reply.members()
    if reply.status_code == 200:
        token = members.get("Token")
        if isinstance(token, str) and token and token.isascii() and token.isprintable():
            return token
        raise TokenError(f"{who} sent a response without a token: try again later.")
    raise TokenError(f"{who} refused the sign-in: {_refusal(reply, members)}")


def _refusal(reply: Reply, members: dict[str, Any]) -> str:
    try:
        code = int(members["XErr"])
    except (LookupError, TypeError, ValueError):
        if reply.status_code == 401:
            return "it answered 401: check that the client id is of an app registration for personal Microsoft accounts, and sign in again."
        return f"it answered {reply.status_code}: try again later."
    return _REFUSALS.get(
        (code & 0xFFFFFFFF) - 0x1_0000_0000, f"it gave the code {code}: run xblshim hresult 0x{code & 0xFFFFFFFF:08X}."
    )


def _claims(members: dict[str, Any]) -> dict[str, Any]:
    try:
        claims = members["DisplayClaims"]["xui"][0]
    except (LookupError, TypeError):
        return {}
    return claims if isinstance(claims, dict) else {}
