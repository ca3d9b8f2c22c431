"""Parses the address of a service. Plain ones are parsed here; httpx, which takes 20 ms and 3 MB to import, parses all others."""

from __future__ import annotations

import re

from xblshim.host.named_tuples import NamedTuple

# A host in lower case without empty labels, a port without leading zeros. The path is irrelevant for the service.
_PLAIN = re.compile(r"(https?)://([a-z0-9]+(?:[.-][a-z0-9]+)*)(?::([1-9][0-9]{0,4}))?(?:/[a-zA-Z0-9/_-]*)?")


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
    match = _PLAIN.fullmatch(url)
    port = int(match[3]) if match is not None and match[3] else None
    if match is None or len(url) > 255 or "xn--" in url or (port or 0) > 65535 or not _is_plain_host(match[2]):
        from .httpx_interface import url_of

        read = url_of(url)
        return Address(read.scheme, read.raw_host, read.port, read.netloc)
    scheme, host = match[1], match[2]
    if port == (443 if scheme == "https" else 80):
        port = None
    netloc = host if port is None else f"{host}:{port}"
    return Address(scheme, host.encode("ascii"), port, netloc.encode("ascii"))


def _is_plain_host(host: str) -> bool:
    """Not four numbers that are no IPv4 address: the system's look-up would read 010.0.0.1 as 8.0.0.1."""
    parts = host.split(".")
    if len(parts) != 4 or not all(map(str.isdigit, parts)):
        return True
    return all(part == str(int(part)) and int(part) < 256 for part in parts)
