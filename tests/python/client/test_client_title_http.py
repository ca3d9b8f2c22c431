"""Requests that a title writes itself: their destinations, their bytes, and their tokens."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from client_support import FakeTransport, Log, SocketServer, response_of
from hypothesis import given
from hypothesis import strategies as st

from xblshim.client.sending.send_policy import Policy
from xblshim.client.title_http.host_rule import SERVICE_HOSTS, Place, place_of
from xblshim.client.title_http.title_http import Service, TitleHttp, allowed_hosts
from xblshim.client.title_http.title_request import BadRequest, absolute
from xblshim.client.tokens.token_source import TokenError
from xblshim.client.transport import AsyncBaseTransport, Request, Response, network_transport, url_of
from xblshim.model.call_settings import CallSettings
from xblshim.model.plain_results import HttpResponse
from xblshim.model.requests import HttpCall

E_FAIL = -0x7FFFBFFB
NO_TOKEN = -0x76DBAEEF
SETTINGS = CallSettings(timeout_window=0)
XUID = 2814000000000001
BASE = "http://xblshim.local"


class Token:
    """A source that returns `token 1`, after a refusal `token 2` and so on."""

    def __init__(self, fails: bool = False) -> None:
        self.given = 0
        self.fails = fails

    async def authorization(self, refused: str | None = None) -> str:
        if self.fails:
            raise TokenError("there is none")
        if refused is not None or not self.given:
            self.given += 1
        return f"token {self.given}"

    def must_wait(self, refused: str | None = None) -> bool:
        return False

    def hide(self, text: str) -> str:
        return text.replace("token ", "[hidden]")

    async def aclose(self) -> None:
        pass


def http_call(url: str, method: str = "GET", *headers: tuple[str, str], **more: Any) -> HttpCall:
    values: dict[str, Any] = {
        "xuid": XUID,
        "method": method,
        "url": url,
        "headers": headers,
        "body": b"",
        "retry_allowed": True,
        "retry_cache_id": 0,
        "timeout_seconds": 0,
        "gzip_level": 0,
    }
    return HttpCall(**{**values, **more})


class Network:
    """Hosts for `open_transport`. An unknown host fails the test."""

    def __init__(self, **hosts: AsyncBaseTransport) -> None:
        self.hosts = {name.replace("__", "://").replace("_", "."): transport for name, transport in hosts.items()}

    def __call__(self, origin: str) -> AsyncBaseTransport:
        return self.hosts[origin]


def send(
    call: HttpCall,
    *replies: Any,
    tokens: Any = None,
    base: str | None = BASE,
    allowed: tuple[str, ...] = (),
    network: Callable[[str], AsyncBaseTransport] = Network(),  # noqa: B008
    log: Log | None = None,
    settings: CallSettings = SETTINGS,
    **more: Any,
) -> tuple[HttpResponse | int, list[Request]]:
    """Returns the call's result, and the requests at the configured service, which has these replies."""

    async def run() -> tuple[HttpResponse | int, list[Request]]:
        transport = FakeTransport(*replies)
        service = Service(None if base is None else url_of(base), transport, tokens)
        http = TitleHttp(service, allowed_hosts(allowed), network, log or Log(), **more)
        try:
            return await http.call(call, settings), transport.requests
        finally:
            await http.aclose()
            assert not transport.unexpected
            assert not transport.replies

    return asyncio.run(run())


def sleepless(*arguments: Any, **more: Any) -> Policy:
    async def sleep(seconds: float) -> None:
        pass

    return Policy(*arguments, **more, sleep=sleep)


def response(result: HttpResponse | int) -> HttpResponse:
    assert isinstance(result, HttpResponse)
    return result


# -- destinations ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", sorted(SERVICE_HOSTS))
@pytest.mark.parametrize("form", ["https://{}/a/b?c=d", "http://{}:8080/a/b?c=d", "HTTPS://{}./a/b?c=d#e"])
def test_hosts_of_the_services_go_to_the_configured_one(host: str, form: str) -> None:
    url = form.format(host.upper())
    result, requests = send(http_call(url), response_of(200, b"here"), tokens=Token())
    assert (response(result).status, response(result).body) == (200, b"here")
    assert (str(requests[0].url), requests[0].headers["Host"]) == (f"{BASE}/a/b?c=d", "xblshim.local")
    assert requests[0].headers["Authorization"] == "token 1"


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("http://127.0.0.1:8080/", Place.NETWORK),
        ("http://127.9.9.9/", Place.NETWORK),
        ("https://localhost/", Place.NETWORK),
        ("http://LocalHost./", Place.NETWORK),
        ("http://[::1]:80/", Place.NETWORK),
        ("http://api.localhost/", Place.NETWORK),
        ("http://localhost.example.com/", Place.NOWHERE),
        ("http://127.0.0.1.example.com/", Place.NOWHERE),
        ("http://0.0.0.0/", Place.NOWHERE),
        ("http://10.0.0.1/", Place.NOWHERE),
        ("http://[2001:db8::1]/", Place.NOWHERE),
        ("https://xboxlive.com/", Place.NOWHERE),
        ("https://evil-profile.xboxlive.com/", Place.NOWHERE),
        ("https://profile.xboxlive.com.evil.example/", Place.NOWHERE),
        ("https://profile.xboxlive.com@evil.example/", Place.NOWHERE),
        ("https://evil.example/profile.xboxlive.com", Place.NOWHERE),
        ("https://evil.example#@profile.xboxlive.com/", Place.NOWHERE),
        ("https://user:password@profile.xboxlive.com/", Place.SERVICE),
    ],
)
def test_the_rule_of_the_hosts(url: str, place: Place) -> None:
    assert place_of(absolute(url), frozenset()) is place


@pytest.mark.parametrize(
    ("setting", "url", "allowed"),
    [
        (("example.com",), "https://Example.COM:8443/", True),
        (("example.com",), "https://api.example.com/", False),
        (("bücher.example",), "https://bücher.example/", True),
        (("bücher.example",), "https://xn--bcher-kva.example/", True),
        (("2001:db8::1",), "http://[2001:db8::1]/", True),
        (("*",), "https://anything.example/", True),
        ((), "https://example.com/", False),
    ],
)
def test_http_hosts_allows_hosts(setting: tuple[str, ...], url: str, allowed: bool) -> None:
    assert (place_of(absolute(url), allowed_hosts(setting)) is Place.NETWORK) is allowed


def test_a_star_does_not_take_the_services_hosts_away() -> None:
    assert place_of(absolute("https://profile.xboxlive.com/"), allowed_hosts(("*",))) is Place.SERVICE


def test_another_host_ends_as_without_a_network_and_is_named_once() -> None:
    log = Log()

    async def run() -> list[HttpResponse | int]:
        http = TitleHttp(Service(url_of(BASE), FakeTransport(), Token()), (), Network(), log)
        return [await http.call(http_call("https://www.example.com/secret?key=1"), SETTINGS) for _ in range(2)]

    for result in asyncio.run(run()):
        assert (response(result).hr, response(result).network_hr, response(result).status) == (E_FAIL, E_FAIL, 0)
        assert "www.example.com" in response(result).platform_message
    assert [level for level, _ in log.lines] == ["warning", "debug"]
    assert 'http_hosts = ["www.example.com"]' in log.lines[0][1]
    assert "secret" not in log.text


def test_a_token_goes_to_no_other_host_and_no_redirect_is_followed() -> None:
    other = FakeTransport(response_of(200))
    result, _ = send(
        http_call("https://example.com/"), tokens=Token(), allowed=("*",), network=Network(https__example_com=other)
    )
    assert response(result).status == 200
    assert "Authorization" not in other.requests[0].headers
    result, requests = send(
        http_call("https://profile.xboxlive.com/"), response_of(307, location="https://example.com/"), tokens=Token()
    )
    assert (response(result).status, response(result).hr & 0xFFFFFFFF) == (307, 0x80190133)
    assert b"Location\0https://example.com/\0" in response(result).headers.replace(b"location", b"Location")
    assert len(requests) == 1


def test_the_real_services_are_asked_at_their_own_hosts_over_tls_alone() -> None:
    profile = FakeTransport(response_of(200))
    send(
        http_call("http://u:p@Profile.XboxLive.com:81/a"),
        tokens=Token(),
        base=None,
        network=Network(https__profile_xboxlive_com=profile),
    )
    assert str(profile.requests[0].url) == "https://profile.xboxlive.com/a"
    assert profile.requests[0].headers["Host"] == "profile.xboxlive.com"
    assert profile.requests[0].headers["Authorization"] == "token 1"


def test_an_own_authorization_is_replaced_for_a_user_and_kept_without_one() -> None:
    own = ("authorization", "mine")
    _, requests = send(http_call("https://profile.xboxlive.com/", "GET", own), response_of(200), tokens=Token())
    assert requests[0].headers["Authorization"] == "token 1"
    _, requests = send(http_call("https://profile.xboxlive.com/", "GET", own, xuid=0), response_of(200), tokens=Token())
    assert requests[0].headers["Authorization"] == "mine"
    _, requests = send(http_call("https://profile.xboxlive.com/", xuid=0), response_of(200), tokens=Token())
    assert requests[0].headers["Authorization"] == "token 1"


# -- results --------------------------------------------------------------------------------------------


def test_without_a_token_nothing_is_sent() -> None:
    result, requests = send(http_call("https://profile.xboxlive.com/"), tokens=Token(fails=True))
    assert (result, requests) == (NO_TOKEN, [])


def test_a_401_gets_one_more_attempt_unless_retries_are_forbidden() -> None:
    result, requests = send(
        http_call("https://profile.xboxlive.com/"), response_of(401), response_of(200), tokens=Token()
    )
    assert response(result).status == 200
    assert [request.headers["Authorization"] for request in requests] == ["token 2", "token 2"]
    result, _ = send(http_call("https://profile.xboxlive.com/", retry_allowed=False), response_of(401), tokens=Token())
    assert (response(result).status, response(result).hr & 0xFFFFFFFF) == (401, 0x80190191)


def test_retries_happen_within_the_window_alone() -> None:
    window = CallSettings(timeout_window=60)
    result, requests = send(
        http_call("https://profile.xboxlive.com/"),
        response_of(503),
        response_of(200),
        settings=window,
        make_policy=sleepless,
    )
    assert (response(result).status, len(requests)) == (200, 2)
    result, requests = send(
        http_call("https://profile.xboxlive.com/", retry_allowed=False), response_of(503), settings=window
    )
    assert (response(result).status, len(requests)) == (503, 1)


def test_calls_with_a_number_of_their_own_share_a_throttle_state() -> None:
    async def run() -> list[int]:
        transport = FakeTransport(response_of(429, retry_after="1000"), response_of(200), response_of(200))
        http = TitleHttp(Service(url_of(BASE), transport, None), (), Network(), Log())
        url = "https://profile.xboxlive.com/"
        calls = [http_call(url, retry_cache_id=number) for number in (1001, 1001, 1002, 0)]
        return [response(await http.call(call, SETTINGS)).status for call in calls]

    assert asyncio.run(run()) == [429, 429, 200, 200]  # the second one was not sent


def test_a_web_page_is_a_response() -> None:
    result, _ = send(http_call("https://profile.xboxlive.com/"), response_of(200, b"<html>", content_type="text/html"))
    assert (response(result).hr, response(result).body) == (0, b"<html>")


def test_headers_are_sorted_and_joined() -> None:
    reply = Response(200, headers=[("b", "1"), ("X-A", "2"), ("B", "3"), ("a", "4")], stream=response_of(200).stream)
    result, _ = send(http_call("https://profile.xboxlive.com/"), reply)
    assert response(result).headers == b"a\x004\0b\x001, 3\0X-A\x002\0"


@pytest.mark.parametrize(
    "call",
    [
        http_call(""),
        http_call("junk"),
        http_call("/path"),
        http_call("ftp://localhost/"),
        http_call("http://"),
        http_call("http://localhost:0/"),
        http_call("http://localhost:99999/"),
        http_call("http://exa mple.com/"),
        http_call("https://profile.xboxlive.com/", ""),
        http_call("https://profile.xboxlive.com/", "GET /x HTTP/1.1\r\nA: b"),
        http_call("https://profile.xboxlive.com/", "GET", ("A b", "c")),
        http_call("https://profile.xboxlive.com/", "GET", ("A", "b\r\nC: d")),
        http_call("https://profile.xboxlive.com/", "GET", ("", "b")),
    ],
)
def test_what_can_not_be_sent_is_a_network_failure(call: HttpCall) -> None:
    result, requests = send(call)
    assert (response(result).hr, response(result).status, requests) == (E_FAIL, 0, [])
    assert response(result).platform_message


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        url = absolute(text)
    except BadRequest:
        return
    assert url.scheme in ("http", "https")
    assert place_of(url, frozenset()) in Place


# -- on the wire -----------------------------------------------------------------------------------


def over_the_wire(
    call: HttpCall, serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], **more: Any
) -> tuple[HttpResponse | int, list[bytes]]:
    """A call to a server on this machine; {} in its address is replaced by the server's address."""

    async def run() -> tuple[HttpResponse | int, list[bytes]]:
        async with SocketServer(serve) as server:
            http = TitleHttp(Service(url_of(BASE), FakeTransport(), Token()), (), network_transport, Log(), **more)
            try:
                result = await http.call(call._replace(url=call.url.format(server.url)), SETTINGS)
            finally:
                await http.aclose()
            return result, [request.replace(server.url[7:].encode(), b"HOST") for request in server.requests]

    return asyncio.run(run())


def saying(data: bytes) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return serve


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


def test_a_request_is_sent_as_the_title_wrote_it() -> None:
    call = http_call(
        "{}/a b/%41?q=ü", "Post", ("x-B", "1"), ("A", " é "), ("Host", "other"), ("content-length", "9"), body=b"\0\1"
    )
    result, requests = over_the_wire(call, saying(OK))
    assert response(result).status == 200
    assert requests == [
        b"Post /a%20b/%41?q=%C3%BC HTTP/1.1\r\nHost: HOST\r\nx-B: 1\r\nA: \xc3\xa9\r\nContent-Length: 2\r\n\r\n\0\1"
    ]
    assert over_the_wire(http_call("{}", "POST"), saying(OK))[1] == [
        b"POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n"
    ]
    assert over_the_wire(http_call("{}"), saying(OK))[1] == [b"GET / HTTP/1.1\r\nHost: HOST\r\n\r\n"]


def test_a_body_may_be_packed() -> None:
    _, requests = over_the_wire(http_call("{}", "PUT", body=b"a" * 1000, gzip_level=9), saying(OK))
    head, _, body = requests[0].partition(b"\r\n\r\n")
    assert b"Content-Encoding: gzip" in head
    assert gzip.decompress(body) == b"a" * 1000


def test_a_packed_response_is_unpacked_and_says_so_no_longer() -> None:
    packed = gzip.compress(b"plain")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nX-A: 1\r\nContent-Length: %d\r\n\r\n" % len(packed)
    result, _ = over_the_wire(http_call("{}"), saying(head + packed))
    assert response(result).body == b"plain"
    assert b"gzip" not in response(result).headers


def test_bodies_of_many_megabytes_and_their_limit() -> None:
    size = 12 << 20
    big = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + bytes(size)
    result, _ = over_the_wire(http_call("{}", timeout_seconds=60), saying(big))
    assert response(result).body == bytes(size)
    result, _ = over_the_wire(http_call("{}", timeout_seconds=60), saying(big), max_body=size - 1)
    assert (response(result).hr, response(result).body) == (E_FAIL, b"")


def test_a_refused_connection_has_the_systems_number() -> None:
    async def run() -> HttpResponse | int:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        http = TitleHttp(Service(url_of(BASE), FakeTransport(), None), (), network_transport, Log())
        result = await http.call(http_call(f"http://127.0.0.1:{port}/"), SETTINGS)
        await http.aclose()
        return result

    import errno

    result = response(asyncio.run(run()))
    assert (result.hr, result.network_hr, result.platform_error) == (E_FAIL, E_FAIL, errno.ECONNREFUSED)
    assert result.platform_message


def test_a_request_that_must_not_be_repeated_uses_no_connection_that_may_be_closed() -> None:
    async def run() -> list[int]:
        served = 0

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal served
            served += 1
            if served == 2:
                writer.close()  # without a byte of a response
            else:
                writer.write(OK)

        async with SocketServer(serve) as server:
            http = TitleHttp(Service(url_of(BASE), FakeTransport(), None), (), network_transport, Log())
            calls = [http_call(server.url), http_call(server.url, "POST", retry_allowed=False)]
            statuses = [response(await http.call(call, SETTINGS)).status for call in calls]
            await http.aclose()
            return [*statuses, len(server.requests)]

    assert asyncio.run(run()) == [200, 0, 2]


def test_a_canceled_call_closes_its_connection() -> None:
    async def run() -> None:
        closed = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            http.cancel(7)
            http.cancel(8)  # no call has this id
            await reader.read()
            closed.set()

        async with SocketServer(serve) as server:
            http = TitleHttp(Service(url_of(BASE), FakeTransport(), None), (), network_transport, Log())
            task = asyncio.ensure_future(http.call(http_call(server.url, id=7), SETTINGS))
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.wait_for(closed.wait(), 10)
            await http.aclose()

    asyncio.run(run())


def test_hosts_beyond_the_limit_are_closed_when_they_are_idle() -> None:
    async def run() -> None:
        opened: dict[str, FakeTransport] = {}

        def open_transport(origin: str) -> AsyncBaseTransport:
            opened[origin] = FakeTransport(response_of(200))
            return opened[origin]

        http = TitleHttp(Service(url_of(BASE), FakeTransport(), None), ("*",), open_transport, Log())
        for number in range(40):
            await http.call(http_call(f"http://h{number}.example/"), SETTINGS)
        assert sum(not transport.closed for transport in opened.values()) == 16
        await http.aclose()
        assert all(transport.closed == 1 for transport in opened.values())

    asyncio.run(run())
