"""`xblshim logout`: deletes what `xblshim login` stored."""

from __future__ import annotations

import argparse
import sys


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "logout",
        help="delete the login",
        description="Deletes what xblshim login kept on this machine. The account's owner can also withdraw the app's "
        "access at https://account.live.com/consent/Manage.",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, even if no account was signed in, or prints the error on stderr and returns 1."""
    from xblshim.client.tokens.stored_login import LoginStore
    from xblshim.client.tokens.token_source import TokenError
    from xblshim.config import ConfigError

    from .config import load_beside

    try:
        was_there = LoginStore(load_beside(None).state_dir).delete()
    except (ConfigError, TokenError) as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return 1
    print("Signed out." if was_there else "No account was signed in.")
    return 0
