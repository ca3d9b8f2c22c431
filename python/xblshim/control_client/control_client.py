"""Sends requests to the control API and turns its errors into sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import httpx

from .client_errors import ControlClientError, MissingMember, ServiceNotFound
from .event_stream import ControlEvent, read_events
from .service_document import parse

BASE = "/xblshim/v1"
JSON = "application/json"
TOML = "application/toml"
TIMEOUT = 15.0
"""Seconds. Longer than the service's store waits for a lock, so that the service's own error arrives."""
PAGE_ROWS = 1000
_ONE_VERSION = "Start the service with the version of this command, or run this command with the service's version."


def _nothing() -> None:
    pass


class ControlClient:
    """A client of one service. Use it on one thread at a time."""

    def __init__(
        self,
        url: str,
        *,
        token: str | None = None,
        timeout: float = TIMEOUT,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`url`: as printed by `xblshim serve`. `token`: that of `xblshim serve --token`, required on other machines. Raises ServiceNotFound for
        an invalid `url`."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.url = url.rstrip("/")
        self._options: dict[str, Any] = {
            "headers": headers,
            "timeout": timeout,
            "trust_env": False,
            "transport": transport,
        }
        try:
            # Proxies in the environment are for services on other machines.
            self._http = httpx.Client(base_url=self.url, **self._options)
            if self._http.base_url.scheme not in ("http", "https") or not self._http.base_url.host:
                raise httpx.InvalidURL("it has no http:// or no host")
        except (httpx.InvalidURL, UnicodeError) as error:
            raise ServiceNotFound(
                f"{url} is not an address ({error}): write one such as http://127.0.0.1:8620 (XBLSHIM_SERVICE)."
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    # Each method takes the path's segments, encodes them, and returns the response's JSON document, or None.

    def get(self, *path: str, **query: object) -> Any:
        return self.request("GET", path, query)

    def post(self, *path: str, body: Any = None, content_type: str = JSON, **query: object) -> Any:
        return self.request("POST", path, query, body, content_type)

    def put(self, *path: str, body: Any = None, content_type: str = JSON, **query: object) -> Any:
        return self.request("PUT", path, query, body, content_type)

    def patch(self, *path: str, body: Any = None, **query: object) -> Any:
        return self.request("PATCH", path, query, body)

    def delete(self, *path: str, **query: object) -> Any:
        return self.request("DELETE", path, query)

    def request(
        self,
        method: str,
        path: tuple[str, ...],
        query: Mapping[str, object],
        body: Any = None,
        content_type: str = JSON,
    ) -> Any:
        """Sends one request. `body`: a JSON document, or a text of `content_type`. Query parameters with the value None are omitted.

        Raises ServiceNotFound, or ControlClientError with the service's sentence.
        """
        from json import dumps

        content = b"" if body is None else body.encode() if isinstance(body, str) else dumps(body).encode()
        headers = {"Content-Type": content_type} if method != "GET" else {}
        try:
            response = self._http.request(
                method, url_path(*path), params=_written(query), content=content or None, headers=headers
            )
        except httpx.HTTPError as error:
            raise self._unreachable(error) from None
        return self._document(response)

    def achievements(self, xuid: str, scid: str, **query: object) -> Iterator[dict[str, Any]]:
        """Returns a user's achievements of a title, from all pages."""
        offset = 0
        while True:
            page = self.get("users", xuid, "titles", scid, "achievements", offset=offset, limit=PAGE_ROWS, **query)
            yield from page["achievements"]
            offset += len(page["achievements"])
            if not page["achievements"] or offset >= page["matching"]:
                return

    def events(
        self,
        *topics: str,
        after: int | None = None,
        timeout: float | None = None,
        opened: Callable[[], None] = _nothing,
    ) -> Iterator[ControlEvent]:
        """Yields changes as they happen, until the service ends or the iterator is closed. No `topics` means all.

        `after` resumes after the event of that number. `timeout`: the longest time without received data, in seconds; None: no limit.
        The service sends a comment every 15 s. `opened` is called before the first event: the iterator yields every later change.
        """
        headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": str(after)} if after is not None else {})
        query = {"topics": ",".join(topics)} if topics else {}
        try:
            with self._http.stream(
                "GET",
                url_path("events"),
                params=query,
                headers=headers,
                timeout=httpx.Timeout(TIMEOUT, read=timeout),
            ) as response:
                if response.status_code != 200:
                    response.read()
                    self._document(response)
                opened()
                yield from read_events(response.iter_lines(), lambda text: parse(text, self._missing))
        except httpx.HTTPError as error:
            raise self._unreachable(error) from None

    def text(self, *path: str, accept: str, **query: object) -> str:
        """Returns a response that isn't JSON, such as the journal's JSON lines."""
        try:
            response = self._http.get(url_path(*path), params=_written(query), headers={"Accept": accept})
        except httpx.HTTPError as error:
            raise self._unreachable(error) from None
        if response.status_code != 200:
            self._document(response)
        return response.text

    def _document(self, response: httpx.Response) -> Any:
        if response.status_code == 204:
            return None
        try:
            document = parse(response.content, self._missing)
        except ValueError:
            document = None
        if response.is_success and document is not None:
            return document
        if isinstance(document, dict) and isinstance(document.get("error"), str):
            details = document.get("details")
            raise ControlClientError(
                document["error"] + self._advice(document["error"]),
                response.status_code,
                str(document.get("code", "")),
                details if isinstance(details, list) else None,
            )
        raise ServiceNotFound(
            f"What answers at {self.url} is not `xblshim serve` (status {response.status_code}). Correct XBLSHIM_SERVICE.",
            response.status_code,
        )

    def _missing(self, member: str) -> MissingMember:
        return MissingMember(
            f"The service at {self.url} is {self._program() or 'another version of xblshim'}, and doesn't send `{member}`, which this version "
            f"needs. {_ONE_VERSION}"
        )

    def _program(self) -> str:
        """Returns the service's name and version; empty when it doesn't say so."""
        try:
            with httpx.Client(base_url=self.url, **self._options) as http:  # this client may be closed
                program = http.get(url_path("service")).json()["program"]
                return program if isinstance(program, str) else ""
        except Exception:
            return ""

    def _advice(self, error: str) -> str:
        """Returns the remedy for an operation that a service of another version doesn't have."""
        program = self._program() if error.startswith("The control API has no ") else ""
        return f" The service is {program}; `xblshim --version` prints the command's. {_ONE_VERSION}" if program else ""

    def _unreachable(self, error: httpx.HTTPError) -> ServiceNotFound:
        reason = str(error) or type(error).__name__
        return ServiceNotFound(
            f"No service answers at {self.url} ({reason}). Start it with `xblshim serve`, or correct XBLSHIM_SERVICE."
        )


def url_path(*segments: str) -> str:
    """Returns the path of an operation; each segment is encoded completely."""
    # A client may remove segments of dots, and decode characters that need no encoding.
    written = [
        segment.replace(".", "%2E") if set(segment) == {"."} else quote(segment, safe="") for segment in segments
    ]
    return "/".join([BASE, *written])


def _written(query: Mapping[str, object]) -> dict[str, str]:
    return {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in query.items()
        if value is not None
    }
