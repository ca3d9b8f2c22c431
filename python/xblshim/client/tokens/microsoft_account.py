"""Signs in to a developer's own Microsoft account through msal: with a code on another device, later without interaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xblshim.host.clock import monotonic
from xblshim.host.clock import sleep as machine_sleep

from .token_source import TokenError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .sign_in_http import SignInHttp

LOGIN = "https://login.microsoftonline.com"
# Personal accounts, which can have an Xbox profile.
AUTHORITY = f"{LOGIN}/consumers"
SCOPES = ["XboxLive.signin"]


class MicrosoftAccount:
    """Signs in with one client id and msal's cache. Calls block."""

    def __init__(self, client_id: str, cache: str, http: SignInHttp) -> None:
        """`cache` is what the property `cache` returned before, or empty. Raises TokenError when msal isn't installed."""
        try:
            import msal
        except ImportError:
            from xblshim.host.install_command import pip_install

            raise TokenError(f"xblshim login needs the package msal: run {pip_install(extra='login')}.") from None
        self._cache = msal.SerializableTokenCache()
        try:
            self._cache.deserialize(cache or None)
        except (ValueError, RecursionError):
            raise TokenError("the stored login can't be used: run xblshim login again.") from None
        with _understood():
            self._app = msal.PublicClientApplication(
                client_id, authority=AUTHORITY, token_cache=self._cache, http_client=http, instance_discovery=False
            )

    @property
    def cache(self) -> str:
        """msal's cache, to be stored. It contains secrets."""
        return str(self._cache.serialize())

    def sign_in(self, show: Callable[[str, str], None], sleep: Callable[[float], None] = machine_sleep) -> str:
        """Returns an access token after the person has entered the code. `show` is called with the address and the code. Raises TokenError."""
        flow: dict[str, Any]
        with _understood():
            flow = self._app.initiate_device_flow(SCOPES)
        if "user_code" not in flow:
            raise TokenError(f"the sign-in could not begin{_error_name(flow)}: check the client id (token.client_id).")
        show(str(flow["verification_uri"]), str(flow["user_code"]))
        ends = monotonic() + float(flow.get("expires_in", 900))
        wait = float(flow.get("interval", 5))
        while True:
            # One poll a turn. Waiting is done here, so that tests don't wait.
            result: dict[str, Any]
            with _understood():
                result = self._app.acquire_token_by_device_flow(flow, exit_condition=lambda flow: True)
            if "access_token" in result:
                return str(result["access_token"])
            error = result.get("error")
            if error == "slow_down":
                wait += 5
            elif error != "authorization_pending":
                raise TokenError(f"nobody signed in{_error_name(result)}: run xblshim login again.")
            if monotonic() >= ends:
                raise TokenError("no user signed in within the time limit: run xblshim login again.")
            sleep(wait)

    def silently(self) -> str:
        """Returns an access token from the cache, renewed when it has expired. Raises TokenError."""
        accounts = self._app.get_accounts()
        if not accounts:
            raise TokenError("no user is signed in: run xblshim login.")
        result: dict[str, Any] | None
        with _understood():
            result = self._app.acquire_token_silent_with_error(SCOPES, accounts[0])
        if result is not None and "access_token" in result:
            return str(result["access_token"])
        raise TokenError(f"the stored login has expired{_error_name(result or {})}: run xblshim login again.")


@contextlib.contextmanager
def _understood() -> Iterator[None]:
    """Replaces msal's exceptions for unexpected responses, such as a captive portal's page. Their text contains the response and is not shown."""
    try:
        yield
    except (ValueError, LookupError, TypeError, AttributeError, RuntimeError):
        raise TokenError(
            "the sign-in service's response can't be parsed: check that no proxy or captive portal intercepts it, and try again."
        ) from None


def _error_name(response: dict[str, Any]) -> str:
    """Returns the error's name. Its description is omitted because it repeats parts of the request."""
    error = response.get("error")
    return (
        f" ({error})" if isinstance(error, str) and error.isascii() and error.isprintable() and len(error) < 60 else ""
    )
