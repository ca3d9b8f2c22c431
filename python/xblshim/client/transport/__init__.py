"""The HTTP seam: httpx's transport interface, called directly.

`httpx_interface` is the one module that imports httpx. What talks to a network is imported at its first use: a title whose service is in its own
process pays for none of it.
"""

from .httpx_interface import (
    URL,
    AsyncBaseTransport,
    AsyncByteStream,
    ByteStream,
    Headers,
    InvalidURL,
    NetworkError,
    Request,
    Response,
    url_of,
)
from .proxies import ProxySettingError
from .transport_choice import CONNECTIONS, network_transport

__all__ = [
    "CONNECTIONS",
    "URL",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "ByteStream",
    "Headers",
    "InvalidURL",
    "NetworkError",
    "ProxySettingError",
    "Request",
    "Response",
    "network_transport",
    "url_of",
]
