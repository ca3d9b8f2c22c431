"""The HTTP interface: httpx's transport interface, called directly.

`httpx_interface` is the one module that imports httpx, when one of its names is asked for: a title that only updates achievements never does. What
talks to a network is imported at its first use, too.
"""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, Any

from .address import Address, address_of
from .errors import network_errors
from .interface import Transport
from .proxies import ProxySettingError
from .transport_choice import CONNECTIONS, network_transport

if TYPE_CHECKING:
    from .httpx_interface import (
        URL,
        AsyncBaseTransport,
        AsyncByteStream,
        ByteStream,
        Headers,
        InvalidURL,
        Request,
        Response,
        url_of,
    )

__all__ = [
    "CONNECTIONS",
    "URL",
    "Address",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "ByteStream",
    "Headers",
    "InvalidURL",
    "ProxySettingError",
    "Request",
    "Response",
    "Transport",
    "address_of",
    "network_errors",
    "network_transport",
    "url_of",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import httpx_interface

    return getattr(httpx_interface, name)
