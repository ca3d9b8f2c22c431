"""`xblshim login`: signs in a developer's account, for `service = live`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "login",
        help="sign in to the real service with your own account",
        description="Signs in a Microsoft account with a code that is entered in a browser, and keeps the login in the "
        "system's keyring, or else in a file of the state folder that only you can read. Needs the client id of an app "
        "registration of your own, for personal Microsoft accounts, with public client flows allowed.",
    )
    parser.add_argument(
        "--client-id",
        metavar="ID",
        help="the app registration's client id; default: token.client_id of the configuration",
    )
    parser.add_argument("--sandbox", metavar="ID", help="the sandbox; default: that of the configuration")
    parser.add_argument(
        "--relying-party",
        metavar="URL",
        help="the relying party of the token; default: token.relying_party of the configuration",
    )
    parser.add_argument("--file", action="store_true", help="store the login in the file even if a keyring exists")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, places: Mapping[str, str] | None = None) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns 1. `places` replaces addresses of Microsoft's services, for tests."""
    from xblshim.client.tokens.login_token import renew
    from xblshim.client.tokens.microsoft_account import MicrosoftAccount
    from xblshim.client.tokens.sign_in_http import SignInHttp
    from xblshim.client.tokens.stored_login import Login, LoginStore
    from xblshim.client.tokens.token_source import TokenError
    from xblshim.client.tokens.xbox_token import RELYING_PARTY
    from xblshim.config import ConfigError
    from xblshim.console.tables import one_line

    from .config import load_beside

    try:
        config = load_beside(None)
        client_id = args.client_id or config.token.client_id
        if not client_id:
            raise TokenError(
                "login needs the client id of an app registration of your own: give --client-id, or set token.client_id "
                "(XBLSHIM_TOKEN_CLIENT_ID)."
            )
        http = SignInHttp(places)
        account = MicrosoftAccount(client_id, "", http)
        access_token = account.sign_in(_show)
        relying_party = args.relying_party or config.token.relying_party or RELYING_PARTY
        login = renew(Login(client_id, args.sandbox or config.sandbox, relying_party, ""), account, access_token, http)
        kept = LoginStore(config.state_dir, use_keyring=not args.file).save(login)
    except (ConfigError, TokenError) as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return 1
    who = f"{login.gamertag} ({login.xuid})" if login.gamertag else "the account"
    print(one_line(f"Signed in as {who}, kept in {kept}. service = live uses it."))
    return 0


def _show(address: str, code: str) -> None:
    from xblshim.console.tables import one_line

    print(one_line(f"Open {address} and enter the code {code}"), flush=True)
