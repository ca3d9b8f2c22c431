"""Parses the bytes of a response into status, headers and body. Does no input or output of its own.

httptools' parser (llhttp, as strict as it is by default) reads the format; added is what it leaves to a client: limits, interim responses,
bodies that end with the connection, and the refusal of what can't be read safely.
"""

from __future__ import annotations

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from .errors import RemoteProtocolError

LONGEST_REPEATED = 1024
"""The longest response in bytes that is not parsed again when it repeats."""
HEAD_LIMIT = 100 * 1024
"""The most bytes of heads, interim responses, chunk sizes and trailers without a byte of the body."""

_Complete = tuple[bytes | None, int, list[tuple[bytes, bytes]], list[bytes]]
_NOTHING: _Complete = None, 0, [], []


class ResponseParser:
    """Parses the responses of one connection in sequence: `expect`, then `feed` or `end` until `complete`."""

    __slots__ = (
        "_bodiless",
        "_last",
        "_parser",
        "_spent",
        "_without_body",
        "body",
        "complete",
        "headers",
        "reusable",
        "started",
        "status",
    )

    def __init__(self) -> None:
        self._spent = True
        self.complete = True
        self._last = _NOTHING
        """The last complete response that came in one piece: bytes, status, headers, body. The same bytes again have the same meaning."""

    def expect(self, method: str) -> None:
        """Prepares for the response to a request of this method."""
        if self._spent:
            self._parser = HttpResponseParser(self)
        # The parser expects the body that the head announces. So after a response to HEAD it can't be reused.
        self._spent = self._bodiless = method == "HEAD"
        if self._bodiless:
            self._last = _NOTHING
        self._without_body = 0
        self.started = False
        """Whether a byte of the response has arrived."""
        self.status = 0
        """0 until the head is complete."""
        self.headers: list[tuple[bytes, bytes]] = []
        self.body: list[bytes] = []
        """Received and not yet consumed pieces of the body. The consumer clears it."""
        self.complete = False
        self.reusable = False
        """Whether another request may follow on the connection. Known only when the response is complete."""

    def feed(self, data: bytes) -> None:
        """Parses data. Raises RemoteProtocolError for anything that is no response or can't be parsed safely."""
        is_first = not self.started
        self.started = True
        last = self._last
        if is_first and data == last[0]:
            _, self.status, self.headers, body = last
            self.body = body.copy()
            self.complete = self.reusable = True
            return
        self._without_body += len(data)
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:
            if not self.complete:
                cause = error.__context__  # our own exception, if a callback raised it
                raise cause if isinstance(cause, RemoteProtocolError) else RemoteProtocolError(str(error)) from None
            # The response is complete. Bytes after it belong to no request.
            self.reusable = False
        if self._without_body > HEAD_LIMIT and not self.complete:
            raise _too_long()
        if is_first and self.reusable and not self._bodiless and len(data) <= LONGEST_REPEATED:
            self._last = data, self.status, self.headers, self.body.copy()

    def end(self) -> None:
        """Called when the service closes the connection. Raises RemoteProtocolError when the response is incomplete."""
        if self.complete:
            return
        if not self.status or any(_is_framing(name) for name, _ in self.headers):
            raise RemoteProtocolError("the connection was closed before the end of the response")
        self.complete = True

    # Called by the parser. Everything after the end of the expected response is surplus.

    def on_message_begin(self) -> None:
        if self.complete:
            self.reusable = False

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.status:  # trailers are not used
            self.headers.append((name, value.strip(b" \t")))

    def on_headers_complete(self) -> None:
        if self.status:
            return
        headers = self.headers
        if self._without_body > HEAD_LIMIT and sum(len(name) + len(value) for name, value in headers) > HEAD_LIMIT:
            raise _too_long()
        status = self._parser.get_status_code()
        if status < 200:
            if status < 100 or status == 101:
                raise RemoteProtocolError(f"status {status} is not valid for this request")
            headers.clear()  # headers of an interim response
            return
        coded = False
        for name, value in headers:
            if len(name) == 17 and name.lower() == b"transfer-encoding":
                if coded or value.lower() != b"chunked":
                    raise RemoteProtocolError("the response's Transfer-Encoding is not exactly chunked")
                coded = True
        self.status = status
        if self._bodiless:
            self._complete()

    def on_body(self, data: bytes) -> None:
        if self.complete:
            self.reusable = False
            return
        self._without_body = 0
        self.body.append(data)

    def on_message_complete(self) -> None:
        if self.status and not self.complete:
            self._complete()

    def _complete(self) -> None:
        self.complete = True
        self.reusable = self._parser.should_keep_alive()


def _is_framing(name: bytes) -> bool:
    return name.lower() in (b"content-length", b"transfer-encoding")


def _too_long() -> RemoteProtocolError:
    return RemoteProtocolError(f"more than {HEAD_LIMIT} bytes arrived before the response's body")
