"""The request byte for byte, for any input of the title."""

import json
import re

import pytest
from client_support import SCID, SETTINGS, UPDATE, URL, USER_AGENT, XUID
from hypothesis import example, given
from hypothesis import strategies as st

from xblshim.client.transport import InvalidURL
from xblshim.client.wire.request_builder import REMEMBERED, RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement

IDS = st.one_of(st.text(min_size=1), st.text(st.sampled_from('"\\/\b\f\n\r\t\0\x1f\x7fé\u2028\U0001f3c6'), min_size=1))


def builder(url: str = URL) -> RequestBuilder:
    return RequestBuilder(url, USER_AGENT)


def headers_of(
    length: int, host: bytes = b"achievements.xboxlive.com", languages: bytes = b"fr-CA,fr,en-US,en"
) -> list[tuple[bytes, bytes]]:
    return [
        (b"Host", host),
        (b"x-xbl-contract-version", b"2"),
        (b"Content-Type", b"application/json; charset=utf-8"),
        (b"Accept-Language", languages),
        (b"User-Agent", b"xblshim/9.8.7"),
        (b"Content-Length", b"%d" % length),
    ]


def test_the_whole_request() -> None:
    request = builder().update(UPDATE, SETTINGS)
    body = (
        b'{"action":"progressUpdate","serviceConfigId":"00000000-0000-0000-0000-0000abcd5678","titleId":305419896,'
        b'"userId":"2814000000000001","achievements":[{"id":"7","percentComplete":40}]}'
    )
    assert request.method == "POST"
    assert str(request.url) == (
        "https://achievements.xboxlive.com/users/xuid(2814000000000001)/achievements/00000000-0000-0000-0000-0000abcd5678/update"
    )
    assert (
        request.url.raw_path
        == b"/users/xuid(2814000000000001)/achievements/00000000-0000-0000-0000-0000abcd5678/update"
    )
    assert request.headers.raw == headers_of(len(body))
    assert request.content == body


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://127.0.0.1:8620", b"127.0.0.1:8620"),
        ("http://[::1]:8620", b"[::1]:8620"),
        ("http://xblshim.local", b"xblshim.local"),
        ("https://EXAMPLE.com:443", b"example.com"),
    ],
)
def test_another_service(url: str, host: bytes) -> None:
    request = builder(url).update(UPDATE, CallSettings())
    assert request.headers.raw == headers_of(len(request.content), host, b"en-US")
    assert request.url.netloc == host


def test_the_largest_numbers() -> None:
    update = UpdateAchievement(2**64 - 1, 2**32 - 1, SCID, "7", 0)
    request = builder().update(update, SETTINGS)
    assert b"/users/xuid(18446744073709551615)/" in request.url.raw_path
    assert b'"titleId":4294967295,"userId":"18446744073709551615"' in request.content
    assert request.content.endswith(b'"percentComplete":0}]}')


def test_cached_parts_are_not_mixed_up() -> None:
    """One builder for many users, scids, languages and lengths gives the same requests as a new builder for each."""
    one = builder()
    for number in range(3 * REMEMBERED):
        update = UpdateAchievement(XUID + number % 300, 7, f"scid-{number % 5}", "9" * (number % 290 + 1), number % 101)
        settings = CallSettings(accept_language=f"l{number % 3}")
        request, expected = one.update(update, settings), builder().update(update, settings)
        assert request.url == expected.url
        assert request.headers.raw == expected.headers.raw
        assert request.content == expected.content
    assert len(one._urls) <= REMEMBERED
    assert len(one._headers) <= REMEMBERED


def test_a_changed_request_changes_no_other() -> None:
    """The policy adds the token to a request. The next request, perhaps of another user, must not have it."""
    one = builder()
    one.update(UPDATE, SETTINGS).headers["Authorization"] = "secret"
    assert "Authorization" not in one.update(UPDATE, SETTINGS).headers


@given(IDS, st.integers(0, 100))
@example("\ud800", 1)
def test_an_id_comes_back(achievement_id: str, percent: int) -> None:
    request = builder().update(UpdateAchievement(XUID, 7, SCID, achievement_id, percent), SETTINGS)
    [entry] = json.loads(request.content)["achievements"]
    assert entry == {"id": achievement_id.encode("utf-8", "replace").decode(), "percentComplete": percent}
    assert request.headers["Content-Length"] == str(len(request.content))


@given(st.text(min_size=1))
@example("a/../b")
@example("a b\r\nX: y")
@example("?#%zz%41")
def test_a_scid_stays_in_the_path(scid: str) -> None:
    request = builder().update(UpdateAchievement(XUID, 7, scid, "7", 1), SETTINGS)
    path = request.url.raw_path
    assert re.fullmatch(rb"[!-~]+", path)
    assert not re.search(rb"[?#]", path)
    assert path.endswith(b"/update")
    assert request.url.netloc == b"achievements.xboxlive.com"
    assert json.loads(request.content)["serviceConfigId"] == scid.lower().encode("utf-8", "replace").decode()


def test_a_scid_of_many_letters() -> None:
    with pytest.raises(InvalidURL):
        builder().update(UpdateAchievement(XUID, 7, "a" * 100_000, "7", 1), SETTINGS)


@given(st.text())
@example("en\r\nX-Injected: 1")
@example(" ")
def test_languages_stay_in_their_header(languages: str) -> None:
    request = builder().update(UPDATE, CallSettings(accept_language=languages))
    [value] = [value for name, value in request.headers.raw if name == b"Accept-Language"]
    assert re.fullmatch(rb"[ -~]*", value)
    assert len(request.headers.raw) == 6
    if re.fullmatch(r"[a-zA-Z0-9,-]*", languages):
        assert value == languages.encode()
