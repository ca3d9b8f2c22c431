"""Sends a title's own requests: chooses the destination and the token, and reports the outcome."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, NamedTuple

from xblshim.client.attempts.log_texts import one_line
from xblshim.client.sending.retry_rules import attempt_timeout
from xblshim.client.sending.send_policy import AttemptFailed, CompleteResponse, NoAuthorization, Policy
from xblshim.client.sending.throttle_memory import NoMemory, ThrottleMemory
from xblshim.host.file_limit import describe
from xblshim.model.hresult_codes import E_FAIL, S_OK
from xblshim.model.http_status import from_status
from xblshim.model.observer import UNOBSERVED
from xblshim.model.plain_results import HttpResponse

from .host_rule import ANY, Place, host_of, place_of
from .open_hosts import OpenHosts
from .title_request import BadRequest, absolute, build_request

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from xblshim.client.tokens.token_source import TokenSource
    from xblshim.client.transport import URL, Headers, Request, Transport
    from xblshim.host.log_callback import Log
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer
    from xblshim.model.requests import HttpCall

MAX_BODY = 256 * 1024 * 1024
"""The longest body in bytes that a title gets as one piece."""
TITLE_API_FROM = 1001
"""Throttle states of a title's own numbers; lower numbers are those of the services."""


class Service(NamedTuple):
    """The configured service, for a title's requests."""

    base: URL | None
    """Replaces a service's scheme, host and port. None: requests go to each service's own host."""
    transport: Transport
    """The transport to `base`, which its owner closes."""
    tokens: TokenSource | None
    """None: the service needs no token."""


class TitleHttp:
    """Sends a title's requests. Calls may run concurrently on one event loop."""

    def __init__(
        self,
        service: Service,
        allowed: Collection[str],
        open_transport: Callable[[str], Transport],
        log: Log,
        *,
        memory: ThrottleMemory | None = None,
        max_body: int = MAX_BODY,
        time_scale: float = 1.0,
        make_policy: Callable[..., Policy] = Policy,
    ) -> None:
        """`allowed` is the setting `http_hosts`; `open_transport` opens the way to a `scheme://host:port`; `memory` holds the throttle states
        of the title's own numbers; `time_scale` is the policy's; `make_policy` is called for each call."""
        self._service = service
        self._allowed = allowed
        self._hosts = OpenHosts(open_transport)
        self._log = log
        self._memory = ThrottleMemory() if memory is None else memory
        self._no_memory = NoMemory()
        self._max_body = max_body
        self._time_scale = time_scale
        self._make_policy = make_policy
        self._named: set[str] = set()
        self._tasks: dict[int, asyncio.Task[object]] = {}

    async def call(self, call: HttpCall, settings: CallSettings, observer: Observer = UNOBSERVED) -> HttpResponse | int:
        """Sends a request and returns its outcome, or an HRESULT as a signed number when there is no token: then nothing was sent.

        A host that nothing allows ends as without a network (E_FAIL) and is named in the log, once. Redirects are responses like any other.
        Raises nothing but the exception of a canceled task.
        """
        if call.id and (task := asyncio.current_task()) is not None:
            self._tasks[call.id] = task
        try:
            url = absolute(call.url)
            place = place_of(url, self._allowed)
            if place is Place.NOWHERE:
                return self._nowhere(host_of(url))
            target = self._target(url) if place is Place.SERVICE else url
            return await self._sent(call, build_request(call, target), place, settings, observer)
        except BadRequest as error:
            return self._failed(call, str(error))
        except Exception as error:
            return self._failed(call, describe(error), level="error")
        finally:
            self._tasks.pop(call.id, None)

    def cancel(self, call_id: int) -> None:
        """Cancels the task of the call with this id. Has no effect for other ids."""
        task = self._tasks.get(call_id)
        if task is not None:
            task.cancel()

    async def _sent(
        self, call: HttpCall, request: Request, place: Place, settings: CallSettings, observer: Observer
    ) -> HttpResponse | int:
        at_service = place is Place.SERVICE
        if at_service and self._service.base is not None:
            return await self._exchange(call, request, self._service.transport, at_service, settings, observer)
        with self._hosts.transport(request.url) as transport:
            await self._hosts.close_surplus()
            return await self._exchange(call, request, transport, at_service, settings, observer)

    async def _exchange(
        self,
        call: HttpCall,
        request: Request,
        transport: Transport,
        at_service: bool,
        settings: CallSettings,
        observer: Observer,
    ) -> HttpResponse | int:
        # A title that writes the header itself may have requested the token before.
        own = not call.xuid and "Authorization" in request.headers
        tokens = self._service.tokens if at_service and not own else None
        window, limit = settings.timeout_window, call.timeout_seconds
        policy = self._make_policy(
            transport,
            tokens,
            max_body=self._max_body,
            timeout=lambda _, elapsed: float(limit) if limit else attempt_timeout(window, elapsed),
            memory=self._memory if call.retry_cache_id >= TITLE_API_FROM else self._no_memory,
            log=self._log,
            time_scale=self._time_scale,
            renews=call.retry_allowed,
            pages=True,
        )
        if not call.retry_allowed:
            settings = settings._replace(timeout_window=0)
        try:
            response = await policy.send(request, settings, observer, api=call.retry_cache_id)
        except NoAuthorization as failure:
            self._log_line(call, policy.hide(str(failure)))
            return failure.hr
        except AttemptFailed as failure:
            return self._failed(call, policy.hide(str(failure)), failure.hr, _system_error(failure))
        return _response(response)

    def _target(self, url: URL) -> URL:
        base = self._service.base
        if base is None:  # the real services: a token is never sent unencrypted or to another port
            return url.copy_with(scheme="https", host=host_of(url), port=None, userinfo=b"")
        return base.copy_with(raw_path=url.raw_path)

    def _nowhere(self, host: str) -> HttpResponse:
        text = f"{host} is not a host of the services: the request was not sent"
        level = "debug" if host in self._named else "warning"
        self._named.add(host)
        self._log(level, f'{text}, as without a network. Allow it with http_hosts = ["{host}"] or XBLSHIM_HTTP_HOSTS.')
        return HttpResponse(E_FAIL, 0, E_FAIL, 0, text, b"", b"")

    def _failed(
        self, call: HttpCall, text: str, hr: int = E_FAIL, system_error: int = 0, level: str = "warning"
    ) -> HttpResponse:
        self._log_line(call, text, level)
        return HttpResponse(hr, 0, hr, system_error, one_line(text), b"", b"")

    def _log_line(self, call: HttpCall, text: str, level: str = "warning") -> None:
        # Without the query, which may contain secrets.
        self._log(level, f"{one_line(call.method)} {one_line(call.url.partition('?')[0])}: {one_line(text)}")

    async def aclose(self) -> None:
        """Closes the connections to hosts, not those to the service."""
        await self._hosts.aclose()


def allowed_hosts(hosts: Collection[str]) -> frozenset[str]:
    """Returns the setting `http_hosts` in the form of requests: names beyond ASCII are encoded."""
    from xblshim.client.transport import url_of

    def as_requested(host: str) -> str:
        return host_of(url_of(f"http://[{host}]" if ":" in host else f"http://{host}"))

    return frozenset(host if host == ANY else as_requested(host) for host in hosts)


def _response(response: CompleteResponse) -> HttpResponse:
    headers: dict[bytes, tuple[bytes, list[bytes]]] = {}
    for name, value in _without_coding(response.headers):
        headers.setdefault(name.lower(), (name, []))[1].append(value)
    listed = b"".join(b"%b\0%b\0" % (headers[key][0], b", ".join(headers[key][1])) for key in sorted(headers))
    return HttpResponse(from_status(response.status), response.status, S_OK, 0, "", listed, response.body)


def _without_coding(headers: Headers | None) -> list[tuple[bytes, bytes]]:
    """Returns the response's headers, without the coding that was removed from its body."""
    pairs = [] if headers is None else headers.raw
    return [(name, value) for name, value in pairs if name.lower() != b"content-encoding"]


_WINSOCK = {64: 10054, 121: 10060, 1225: 10061, 1231: 10051, 1232: 10065, 1236: 10053}
"""Windows' completion ports have their own error numbers for these. Titles expect those of Winsock. Python's errno for them is EINVAL."""


def _system_error(failure: BaseException) -> int:
    """Returns the system's error number of a failed attempt; 0 when it has none."""
    error: BaseException | None = failure
    while error is not None:
        if isinstance(error, OSError) and error.errno:
            number: int = getattr(error, "winerror", None) or error.errno
            return abs(_WINSOCK.get(number, number) if sys.platform == "win32" else number) & 0xFFFFFFFF
        error = error.__cause__ or error.__context__
    return 0
