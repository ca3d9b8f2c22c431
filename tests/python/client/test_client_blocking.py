"""Requests of blocking code end in time, whatever the response."""

import asyncio
import json
from collections.abc import Callable

import pytest
from flood_support import service

from xblshim.client.attempts.attempt import AttemptFailed
from xblshim.client.attempts.blocking_request import ask
from xblshim.client.tokens.sign_in_http import MOST, SignInHttp
from xblshim.client.tokens.token_source import TokenError
from xblshim.client.wire import json_document

OK = b"HTTP/1.1 200 OK\r\n"


def failure(address: str, seconds: float = 30) -> str:
    with pytest.raises(AttemptFailed) as caught:
        ask("GET", address, {}, None, environ={}, seconds=seconds, max_body=1000)
    return str(caught.value)


def test_a_response() -> None:
    with service(OK + b"Content-Length: 2\r\nX: y\r\n\r\n{}") as address:
        response = ask("POST", address, {"a": "b"}, b"{}", environ={}, seconds=30, max_body=1000)
    assert (response.status, response.body) == (200, b"{}")
    assert response.headers is not None
    assert response.headers["x"] == "y"


@pytest.mark.parametrize(
    ("begins", "endless", "said"),
    [
        (b"", b"HTTP/1.1 100 Wait\r\n\r\n" * 100, "arrived before the response's body"),
        (OK, b"X: y\r\n" * 100, "arrived before the response's body"),
        (OK + b"X: ", b"y" * 1000, "arrived before the response's body"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n1;", b"x" * 1000, "arrived before the response's body"),
        (OK + b"\r\n", b" " * 1000, "longer than 1000 bytes"),
        (OK, b"", "no complete response within 0.2 s"),
        (OK + b"Content-Length: 9\r\n\r\n{", b"", "no complete response within 0.2 s"),
        (OK + b"Content-Type: text/html\r\nContent-Length: 0\r\n\r\n", b"", "web page"),
    ],
)
def test_responses_without_an_end(begins: bytes, endless: bytes, said: str) -> None:
    with service(begins, endless=endless) as address:
        assert said in failure(address, 0.2 if said.startswith("no complete") else 30)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://a b", "nothing"])
def test_no_response(address: str) -> None:
    assert failure(address)


def test_a_proxy_that_is_none() -> None:
    with pytest.raises(AttemptFailed, match="HTTP_PROXY names a ftp proxy"):
        ask("GET", "http://a.test", {}, None, environ={"HTTP_PROXY": "ftp://b"}, seconds=1, max_body=1)


SIGN_IN: list[tuple[str, Callable[[SignInHttp, str], object]]] = [
    ("get", lambda http, address: http.get(address)),
    ("post", lambda http, address: http.post(address, data={"a": "b"})),
    ("post_json", lambda http, address: http.post_json(address, {}, {})),
]


@pytest.mark.parametrize(("name", "work"), SIGN_IN)
def test_sign_in_has_the_same_limits(name: str, work: Callable[[SignInHttp, str], object]) -> None:
    bodies = [b" " * (MOST + 1), b"[" + b"0," * json_document.MAX_VALUES + b"0]"]
    for body in bodies:
        with (
            service(OK + b"Content-Length: %d\r\n\r\n" % len(body) + body) as address,
            pytest.raises(TokenError) as caught,
        ):
            work(SignInHttp(), address)
        assert "longer than" in str(caught.value) or "too many values" in str(caught.value)
    with service(endless=b"HTTP/1.1 100 Wait\r\n\r\n") as address, pytest.raises(TokenError, match="gave no token"):
        work(SignInHttp(), address)
    with service(OK) as address, pytest.raises(TokenError, match=r"within 0\.1 s"):
        work(SignInHttp(seconds=0.1), address)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"[" * 1000, b'{"a":1e5}', b"\xff"])
def test_what_is_no_object_has_no_members(body: bytes) -> None:
    with service(OK + b"Content-Length: %d\r\n\r\n" % len(body) + body) as address:
        found = SignInHttp().get(address).members()
    assert found == (json.loads(body) if body.startswith(b"{") else {})


def test_a_thread_beside_a_loop() -> None:
    """The sign-in of a running title does this."""

    async def run() -> int:
        with service(OK + b"Content-Length: 0\r\n\r\n") as address:
            reply = await asyncio.to_thread(SignInHttp().get, address)
        return reply.status_code

    assert asyncio.run(run()) == 200
