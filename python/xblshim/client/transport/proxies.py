"""Reads a service's proxy from the environment: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in either case."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.host.loopback import is_loopback

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .address import Address
    from .httpx_interface import URL

_SCHEMES = ("http", "https", "socks5", "socks5h")


class ProxySettingError(ValueError):
    """A variable names a proxy that can't be used. The text is a sentence with the remedy and without the proxy's password."""


def proxy_for(url: URL | Address, environ: Mapping[str, str]) -> str | None:
    """Returns the address of the proxy for `url`; None for a direct connection, which services on this machine always get.

    NO_PROXY is a list of hosts, each of which may have a port, names all its sub-domains too, or is a network such as 10.0.0.0/8;
    `*` is everything. Raises ProxySettingError for a proxy of a kind that there isn't, and for what is no address.
    """
    variable, address = _first_variable(environ, f"{url.scheme}_proxy", "all_proxy")
    if not address:
        return None
    host = url.raw_host.decode("ascii").lower().rstrip(".")
    port = url.port or (443 if url.scheme == "https" else 80)
    if is_loopback(host) or _is_excepted(host, port, _first_variable(environ, "no_proxy")[1]):
        return None
    if "://" not in address:
        address = f"http://{address}"
    scheme = address.partition("://")[0].lower()
    if scheme not in _SCHEMES:
        raise ProxySettingError(f"{variable} names a {scheme} proxy: name one of {', '.join(_SCHEMES)}, or unset it.")
    if scheme.startswith("socks") and not _has_socks():
        raise ProxySettingError(
            f"{variable} names a SOCKS proxy, for which a package is missing: pip install socksio, or unset it."
        )
    if not _is_address(address):
        raise ProxySettingError(
            f"{variable} names no proxy's address: write one such as http://proxy.example:3128, in a password each /, ?, #, @ and % as %2F, %3F, "
            "%23, %40 and %25, or unset it."
        )
    return address


def _is_address(address: str) -> bool:
    """Checks an address. A request would fail, too, but its error text may contain a part of the password: up to a / in it, a password looks like
    a port."""
    from .httpx_interface import InvalidURL, url_of

    try:
        url = url_of(address)
    except InvalidURL:
        return False
    return bool(url.host) and (url.port is None or 0 < url.port < 65536) and b"@" not in url.raw_path


def _first_variable(environ: Mapping[str, str], *names: str) -> tuple[str, str]:
    """Returns the first of these variables that is set, and its value. Lower case has precedence, as in other programs."""
    for name in names:
        for variable in (name, name.upper()):
            value = environ.get(variable, "").strip()
            if value:
                return variable, value
    return "", ""


def _is_excepted(host: str, port: int, exceptions: str) -> bool:
    return any(_matches(host, port, entry.strip().lower()) for entry in exceptions.split(",") if entry.strip())


def _matches(host: str, port: int, entry: str) -> bool:
    if entry == "*":
        return True
    if "/" in entry:
        return _is_in_network(host, entry)
    # An IPv6 address contains colons, so with a port it is in brackets.
    name, colon, number = entry.rpartition(":")
    if colon and number.isdecimal() and (":" not in name or name.endswith("]")):
        if int(number) != port:
            return False
        entry = name
    entry = entry.strip("[]").removeprefix("*").lstrip(".")
    return bool(entry) and (host == entry or host.endswith(f".{entry}"))


def _is_in_network(host: str, network: str) -> bool:
    import ipaddress

    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


def _has_socks() -> bool:
    from importlib.util import find_spec

    return find_spec("socksio") is not None
