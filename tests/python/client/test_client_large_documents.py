"""Large documents: jiter parses them, and nothing but the time differs from what json makes of them."""

import gc
import json
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reading_support import EXAMPLE

from xblshim.client.wire import achievement_json, json_document
from xblshim.client.wire.achievement_json import read_list
from xblshim.client.wire.json_document import LARGE, MAX_DEPTH, MAX_DIGITS, Unreadable, parse
from xblshim.host import collector


def outcome(body: bytes) -> Any:
    """The document with the types of its values and the order of its members, or the error's sentence and HRESULT."""
    try:
        return repr(parse(body))
    except Unreadable as error:
        return str(error), error.hr


def check(body: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_document, "LARGE", 0)
        by_jiter = outcome(body)
        patch.setattr(json_document, "LARGE", len(body) + 1)
        assert by_jiter == outcome(body)


NUMBERS = st.from_regex(r"-?[0-9]{1,40}(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=[]), max_size=5).map(json.dumps)  # with halves of surrogate pairs
CONSTANTS = st.sampled_from(
    ["null", "true", "false", "NaN", "Infinity", "-Infinity", "nul", '"\\u0000"', '"\\x"', "01", "1."]
)
TOKENS = st.sampled_from(
    [
        *b'[]{},:"\\-+.eE0 \n\t\0',
        0xFF,
        b'""',
        b'"a":',
        b"\\u00",
        b"\\ud83c",
        b"\\udfc6",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"null",
    ]
).map(lambda token: bytes([token]) if isinstance(token, int) else token)


def containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Arrays and objects, also with members of the same name."""
    members = st.lists(st.tuples(TEXTS | st.sampled_from(['"a"', '"\\u0061"', '""']), inner), max_size=4)
    return st.lists(inner, max_size=4).map(lambda items: f"[{', '.join(items)}]") | members.map(
        lambda items: "{" + ",\n".join(f"{name}: {value}" for name, value in items) + "}"
    )


@given(st.recursive(NUMBERS | TEXTS | CONSTANTS, containers))
@example("18446744073709551616")
@example("[-9223372036854775809, -0, -0.0, 1e400, -1E400, 1e-400, 1.7976931348623159e308]")
@example('{"a": 1, "b": 2, "a": {"a": 3}}')
@example('"\\ud800" ')
def test_documents(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"))


@given(st.lists(TOKENS, max_size=12).map(b"".join) | st.binary(max_size=20))
@example(b"")
@example(b'\xef\xbb\xbf{"a": 1}')
@example(b'"\xff"')
def test_bytes(body: bytes) -> None:
    check(body)


@given(st.binary(max_size=6), st.integers(0, len(EXAMPLE)), st.integers(0, 20))
def test_damaged_lists(damage: bytes, place: int, length: int) -> None:
    body = EXAMPLE.encode()
    check(body[:place] + damage + body[place + length :])


@pytest.mark.parametrize("levels", [MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1, 5000])
@pytest.mark.parametrize(
    ("start", "end"), [(b"[", b"]"), (b'{"":', b"}"), (b'[{"":', b"}]"), (b'[1,{"":2,"a":', b"}]")]
)
def test_levels(levels: int, start: bytes, end: bytes) -> None:
    count, odd = divmod(levels, start.count(b"[") + start.count(b"{"))
    body = b"[" * odd + start * count + b"0" + end * count + b"]" * odd
    check(body)
    assert isinstance(outcome(body), str) == (levels <= MAX_DEPTH)


@pytest.mark.parametrize("digits", [MAX_DIGITS, MAX_DIGITS + 1, 4300, 4301, 100_000])
@pytest.mark.parametrize("before", range(0, 32, 5))
def test_digits(digits: int, before: int) -> None:
    body = b" " * before + b"[" + b"9" * digits + b"]"
    assert isinstance(outcome(body), str) == (digits <= MAX_DIGITS)
    for form in (body, body.replace(b"[", b"[-"), body.replace(b"[", b"[0.")):
        check(form)


def long_list(count: int = 1000) -> bytes:
    document = json.loads(EXAMPLE)
    document["achievements"] = [document["achievements"][0] | {"id": str(number)} for number in range(count)]
    return json.dumps(document).encode()


def fail(*_: object) -> None:
    raise AssertionError


def test_jiter_parses_what_is_large_and_only_that(monkeypatch: pytest.MonkeyPatch) -> None:
    body = long_list(1)
    pages = [read_list(body + b" " * spaces) for spaces in (0, LARGE - len(body) - 1)]
    monkeypatch.setattr(json_document, "_parse_large", fail)
    pages += [read_list(body + b" " * spaces) for spaces in (0, LARGE - len(body) - 1)]
    monkeypatch.undo()
    monkeypatch.setattr(json_document, "_DECODER", None)
    pages.append(read_list(body + b" " * (LARGE - len(body))))
    assert pages == [pages[0]] * 5


def test_without_jiter(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter that refuses the extension module raises ImportError, too."""
    page = read_list(long_list())
    monkeypatch.setitem(sys.modules, "jiter", None)
    assert read_list(long_list()) == page


def test_no_texts_are_kept() -> None:
    import jiter

    read_list(long_list())
    assert jiter.cache_usage() == 0


@pytest.mark.parametrize("is_ours", [True, False])
def test_our_own_collector_rests_meanwhile(is_ours: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def seen(body: bytes) -> Any:
        assert gc.isenabled() is not is_ours
        return parse(body)

    gc.enable()
    monkeypatch.setattr(collector, "_is_ours", is_ours)
    monkeypatch.setattr(achievement_json, "parse", seen)
    assert read_list(EXAMPLE.encode()).achievements
    assert gc.isenabled()
