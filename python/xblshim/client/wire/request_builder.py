"""Builds requests in the form that the service expects: method, URL, headers and body bytes."""

from __future__ import annotations

from xblshim.client.transport import address_of
from xblshim.host.light_typing import TYPE_CHECKING, NamedTuple

try:
    from _json import encode_basestring  # the function of json.encoder, without importing json
except ImportError:
    from json.encoder import encode_basestring

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xblshim.client.transport import URL, Headers, Request
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.requests import UpdateAchievement

CONTRACT_VERSION = b"2"
CONTENT_TYPE = b"application/json; charset=utf-8"
# A game has a few users, one scid and a few hundred achievements, and so bodies of few lengths.
REMEMBERED = 256
LONGEST_TARGET = 32 * 1024
"""The longest path in bytes that has a template."""


class UpdateTemplate(NamedTuple):
    """The common parts of the requests that update achievements of one user in one title."""

    head: bytes
    """The head up to the value of Content-Length, the last header except Authorization."""
    body: bytes
    """The body up to the first achievement."""

    def request(self, achievements: Iterable[tuple[str, int]], authorization: bytes = b"") -> bytes:
        """Returns the bytes of `RequestBuilder.bulk_update`'s request. `authorization` is a line with the CRLF before it, or empty."""
        listed = _listed(achievements)
        return b"%b%d%b\r\n\r\n%b%b]}" % (
            self.head,
            len(self.body) + len(listed) + 2,
            authorization,
            self.body,
            listed,
        )


class RequestBuilder:
    """Builds requests to one service. `user_agent` is sent as it is.

    Parsing a URL and normalizing headers cost more than all the rest of a call, so both are remembered.
    """

    def __init__(self, base_url: str, user_agent: str) -> None:
        """Raises httpx.InvalidURL when `base_url` is no valid base."""
        self._url_text = base_url
        self._address = address_of(base_url)
        self._parsed: URL | None = None
        self._user_agent = user_agent.encode("ascii")
        self._urls: dict[str, URL] = {}
        self._headers: dict[tuple[str, int | None, bytes], Headers] = {}
        self._templates: dict[tuple[int, int, str, str], UpdateTemplate] = {}

    def update(self, update: UpdateAchievement, settings: CallSettings) -> Request:
        """Builds the POST of one achievement's progress, with the scid in lower case. Raises httpx.InvalidURL for a scid of tens of thousands of
        letters."""
        achievement = ((update.achievement_id, update.percent_complete),)
        return self.bulk_update(update.xuid, update.title_id, update.scid, achievement, settings)

    def bulk_update(
        self, xuid: int, title_id: int, scid: str, achievements: Iterable[tuple[str, int]], settings: CallSettings
    ) -> Request:
        """Builds the POST of several achievements' progress, as pairs of id and percent. Raises as `update` does."""
        scid = scid.lower()
        return self._request(
            "POST", _update_path(xuid, scid), settings, update_body(xuid, title_id, scid, achievements)
        )

    def update_template(self, xuid: int, title_id: int, scid: str, accept_language: str) -> UpdateTemplate:
        """Returns the template of the same requests as bytes. Raises ValueError for a scid of tens of thousands of letters."""
        key = xuid, title_id, scid, accept_language
        template = self._templates.get(key)
        if template is None:
            if len(self._templates) >= REMEMBERED:
                self._templates.clear()
            template = self._templates[key] = self._new_template(*key)
        return template

    def _new_template(self, xuid: int, title_id: int, scid: str, accept_language: str) -> UpdateTemplate:
        scid = scid.lower()
        target = quoted(_update_path(xuid, scid))
        if len(target) > LONGEST_TARGET:
            raise ValueError("the scid is too long")
        lines = b"".join([b"%b: %b\r\n" % header for header in self._fixed_headers(accept_language, CONTRACT_VERSION)])
        body = _body_start(xuid, title_id, scid)
        return UpdateTemplate(b"POST %b HTTP/1.1\r\n%bContent-Length: " % (target, lines), body)

    def get(self, path: str, query: str, settings: CallSettings) -> Request:
        """Builds a GET without a body; `query` is already encoded. Raises httpx.InvalidURL for a URL of tens of thousands of letters."""
        target = quoted(path) + (b"?" + query.encode("ascii") if query else b"")
        from xblshim.client.transport import Request

        return Request("GET", self._base.copy_with(raw_path=target), headers=self._headers_of(settings, None))

    def to_service(
        self, method: str, target: bytes, version: bytes, body: bytes | None, settings: CallSettings
    ) -> Request:
        """Builds a request to a service beside achievements from its encoded path and query, and the version of its contract.

        Raises httpx.InvalidURL for a URL of tens of thousands of letters.
        """
        from xblshim.client.transport import ByteStream, Request

        headers = self._headers_of(settings, None if body is None else len(body), version)
        url = self._base.copy_with(raw_path=target)
        if body is None:
            return Request(method, url, headers=headers)
        request = Request(method, url, headers=headers, stream=ByteStream(body))
        request.read()
        return request

    def _request(self, method: str, path: str, settings: CallSettings, body: bytes) -> Request:
        from xblshim.client.transport import ByteStream, Request

        request = Request(
            method, self._url(path), headers=self._headers_of(settings, len(body)), stream=ByteStream(body)
        )
        request.read()  # makes request.content available
        return request

    @property
    def _base(self) -> URL:
        if self._parsed is None:
            from xblshim.client.transport import url_of

            self._parsed = url_of(self._url_text)
        return self._parsed

    def _url(self, path: str) -> URL:
        url = self._urls.get(path)
        if url is None:
            if len(self._urls) >= REMEMBERED:
                self._urls.clear()
            url = self._urls[path] = self._base.copy_with(raw_path=quoted(path))
        return url

    def _headers_of(
        self, settings: CallSettings, content_length: int | None, version: bytes = CONTRACT_VERSION
    ) -> Headers:
        key = settings.accept_language, content_length, version
        headers = self._headers.get(key)
        if headers is None:
            if len(self._headers) >= REMEMBERED:
                self._headers.clear()
            from xblshim.client.transport import Headers

            headers = self._headers[key] = Headers(
                [
                    *self._fixed_headers(settings.accept_language, version),
                    *([] if content_length is None else [(b"Content-Length", b"%d" % content_length)]),
                ]
            )
        return headers

    def _fixed_headers(self, accept_language: str, version: bytes) -> list[tuple[bytes, bytes]]:
        return [
            (b"Host", self._address.netloc),
            (b"x-xbl-contract-version", version),
            (b"Content-Type", CONTENT_TYPE),
            (b"Accept-Language", header_text(accept_language)),
            (b"User-Agent", self._user_agent),
        ]


def header_text(text: str) -> bytes:
    """Converts a title's text to a header value: forbidden characters become question marks, so that a text can't end its line."""
    return "".join(c if " " <= c <= "~" else "?" for c in text).strip().encode("ascii")


def _update_path(xuid: int, scid: str) -> str:
    return f"/users/xuid({xuid})/achievements/{scid}/update"


def update_body(xuid: int, title_id: int, scid: str, achievements: Iterable[tuple[str, int]]) -> bytes:
    """Returns the body with the members in the service's order, without spaces, and text beyond ASCII as UTF-8."""
    return b"%b%b]}" % (_body_start(xuid, title_id, scid), _listed(achievements))


def _body_start(xuid: int, title_id: int, scid: str) -> bytes:
    start = b'{"action":"progressUpdate","serviceConfigId":%b,"titleId":%d,"userId":"%d","achievements":['
    return start % (encode_basestring(scid).encode("utf-8", "replace"), title_id, xuid)


def _listed(achievements: Iterable[tuple[str, int]]) -> bytes:
    listed = b""
    for name, percent in achievements:
        comma = b"," if listed else b""
        text = encode_basestring(name).encode("utf-8", "replace")
        listed += b'%b{"id":%b,"percentComplete":%d}' % (comma, text, percent)
    return listed


_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/%")


def quoted(path: str) -> bytes:
    """Returns the path as bytes of a request line. Forbidden characters (a space, a quote, non-ASCII text) are percent-encoded, so that a scid
    can't end the line or start a query."""
    if _PLAIN.issuperset(path):
        return path.encode("ascii")
    return "".join(
        c if c in _PLAIN else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "replace")) for c in path
    ).encode("ascii")
