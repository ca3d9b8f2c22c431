"""The HTTP seam: httpx's transport interface, called directly.

`interface` is the one module that imports httpx. What talks to a network is imported at its first use: a title whose service is in its own
process pays for none of it.
"""

from .interface import (
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
from .opening import CONNECTIONS, network_transport
from .proxies import ProxySettingError

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
