"""Parses the address of a service. Plain ones are parsed here; httpx, which takes 20 ms and 3 MB to import, parses all others."""

from __future__ import annotations

from xblshim.host.named_tuples import NamedTuple

_DIGITS = "0123456789"
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_PATH = _DIGITS + _SMALL + _SMALL.upper() + "/_-"


class Address(NamedTuple):
    """Scheme, host and port; the names are those of httpx.URL."""

    scheme: str
    raw_host: bytes
    port: int | None
    """None: the scheme's default."""
    netloc: bytes
    """In the form of the header Host."""

    @property
    def raw_scheme(self) -> bytes:
        return self.scheme.encode("ascii")


def address_of(url: str) -> Address:
    """Parses an address. Raises httpx.InvalidURL."""
    scheme, _, rest = url.partition("://")
    authority, _, path = rest.partition("/")
    host, colon, digits = authority.partition(":")
    port = _plain_port(digits) if colon else None
    if (
        len(url) > 255
        or scheme not in ("http", "https")
        or not _is_plain_host(host)
        or port == 0
        or path.strip(_PATH)
        or "xn--" in url
    ):
        from .httpx_interface import url_of

        read = url_of(url)
        return Address(read.scheme, read.raw_host, read.port, read.netloc)
    if port == (443 if scheme == "https" else 80):
        port = None
    netloc = host if port is None else f"{host}:{port}"
    return Address(scheme, host.encode("ascii"), port, netloc.encode("ascii"))


def _plain_port(digits: str) -> int:
    """Returns the port; 0 for a text that is no port, or has leading zeros."""
    if not 0 < len(digits) <= 5 or digits.strip(_DIGITS) or digits.startswith("0"):
        return 0
    port = int(digits)
    return port if port <= 65535 else 0


def _is_plain_host(host: str) -> bool:
    """A host in lower case without empty labels, and not four numbers that are no IPv4 address: the system's look-up would read 010.0.0.1 as
    8.0.0.1."""
    if host.strip(_SMALL + _DIGITS + ".-") or not all(host.replace("-", ".").split(".")):
        return False
    parts = host.split(".")
    if len(parts) != 4 or not all(map(str.isdigit, parts)):
        return True
    return all(part == str(int(part)) and int(part) < 256 for part in parts)
