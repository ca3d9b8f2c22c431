"""Network options of `xblshim serve`: listening address, allowed networks, and the token of the control API."""

from __future__ import annotations

import argparse
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple

from xblshim.control_client.token_variable import TOKEN_VARIABLE
from xblshim.host.loopback import is_loopback

Network = IPv4Network | IPv6Network


class Access(NamedTuple):
    """The network options."""

    host: str
    networks: tuple[Network, ...]
    token: str | None

    def opened(self, port: int) -> list[str]:
        """Returns a sentence for each thing that other machines can reach."""
        if not self.networks:
            return []
        names = ", ".join(str(network) for network in self.networks)
        rest = (
            "the page and the control API need the token from there"
            if self.token is not None
            else "the page and the control API are refused from there (see --token)"
        )
        return [f"Open to other machines: titles of {names} may use port {port} of {self.host}; {rest}."]


def add_options(parser: argparse.ArgumentParser, default_host: str) -> None:
    parser.add_argument(
        "--host",
        type=_address,
        default=default_host,
        metavar="ADDRESS",
        help=f"the address to listen on, such as 0.0.0.0; default {default_host}. Addresses other than this machine's loopback need --allow",
    )
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        type=_network,
        metavar="NETWORK",
        help="other machines that may connect, titles included, such as 192.168.1.0/24; may be given several times",
    )
    parser.add_argument(
        "--token",
        help=f"the token that other machines need for the page, the commands and the control API. Programs of this machine can read a command line: "
        f"prefer {TOKEN_VARIABLE} or --token-file",
    )
    parser.add_argument("--token-file", metavar="FILE", help="a file with the token")


def access_of(args: argparse.Namespace) -> Access:
    """Reads the options. Raises InputError for options that exclude each other."""
    from .local_records import InputError

    token = _token(args.token, args.token_file)
    if not is_loopback(args.host) and not args.allow:
        raise InputError(
            f"--host {args.host} lets other machines connect: name them with --allow NETWORK, such as --allow 192.168.1.0/24."
        )
    return Access(args.host, tuple(args.allow), token)


def _token(given: str | None, file: str | None) -> str | None:
    import os
    from pathlib import Path

    from xblshim.simulator.control.sessions import LEAST_TOKEN

    from .local_records import InputError

    named = [given, file, os.environ.get(TOKEN_VARIABLE) or None]
    if sum(one is not None for one in named) > 1:
        raise InputError(f"There are several tokens: keep one of --token, --token-file and {TOKEN_VARIABLE}.")
    token = given if given is not None else named[2]
    if file is not None:
        try:
            token = Path(file).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(
                f"The token's file {file} can't be read ({error}). Name another with --token-file."
            ) from None
    if token is not None and (len(token) < LEAST_TOKEN or not token.isascii() or not token.isprintable()):
        raise InputError(
            f"The token must have at least {LEAST_TOKEN} characters of ASCII. Make one: "
            'python3 -c "import secrets; print(secrets.token_urlsafe())".'
        )
    return token


def _address(text: str) -> str:
    if text.lower() == "localhost":
        return "127.0.0.1"
    try:
        return str(ip_address(text.strip("[]")))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not an address: write one such as 0.0.0.0 or 192.168.1.5"
        ) from None


def _network(text: str) -> Network:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a network: write one such as 192.168.1.0/24") from None
