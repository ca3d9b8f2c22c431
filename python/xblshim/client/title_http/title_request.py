"""Converts a title's input to a request: method, address, headers and body."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from xblshim.client.transport import ByteStream, Headers, InvalidURL, Request, url_of

if TYPE_CHECKING:
    from xblshim.client.transport import URL
    from xblshim.model.requests import HttpCall

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_OWN_HEADERS = frozenset({"host", "content-length", "transfer-encoding"})
"""Headers derived from the address and the body. A title's own ones are dropped, because they could change the end of the body."""
_HAVE_BODIES = frozenset({"POST", "PUT", "PATCH"})
_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
_GZIP = 16 + zlib.MAX_WBITS


class BadRequest(ValueError):
    """The request can't be sent. The text states the cause."""


def absolute(text: str) -> URL:
    """Returns the absolute URL of a request. Raises BadRequest."""
    try:
        url = url_of(text)
    except InvalidURL as error:
        raise BadRequest(f"the address can't be read ({error})") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise BadRequest("the address is not one of http or https with a host")
    if url.port == 0:
        raise BadRequest("the address has port 0")
    return url


def build_request(call: HttpCall, target: URL) -> Request:
    """Builds the request to `target` with `content` as its body. Raises BadRequest.

    The method and the headers are sent as the title gave them, in its order, behind Host; Content-Length follows from the body. A request that
    must not be sent twice has the transport's extension `once`.
    """
    if not call.method or not _TOKEN.issuperset(call.method):
        raise BadRequest("the method is not a word")
    headers = [(b"Host", target.netloc), *_title_headers(call)]
    body = call.body
    if call.gzip_level and body:
        packer = zlib.compressobj(call.gzip_level, zlib.DEFLATED, _GZIP)
        body = packer.compress(body) + packer.flush()
        headers.append((b"Content-Encoding", b"gzip"))
    if body or call.method in _HAVE_BODIES:
        headers.append((b"Content-Length", b"%d" % len(body)))
    once = not call.retry_allowed and call.method not in _REPEATABLE
    request = Request(
        call.method,
        target,
        headers=Headers(headers),
        stream=ByteStream(body),
        extensions={"once": True} if once else {},
    )
    request.method = call.method  # httpx converts it to capitals
    request.read()
    return request


def _title_headers(call: HttpCall) -> list[tuple[bytes, bytes]]:
    headers = []
    for name, value in call.headers:
        if not name or not _TOKEN.issuperset(name):
            raise BadRequest(f"the header's name {name!r} is not a word")
        if any(c in value for c in "\r\n\0"):
            raise BadRequest(f"the header {name} has an end of line in its value")
        if name.lower() not in _OWN_HEADERS:
            headers.append((name.encode("ascii"), value.strip(" \t").encode("utf-8", "replace")))
    return headers
