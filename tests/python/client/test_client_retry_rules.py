"""The rules of retries, each separately."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.client.sending.retry_rules import back_off, may_retry, retry_after, with_jitter

ALMOST_ONE = 1 - 2**-53
NOW = datetime(2030, 1, 6, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize(
    ("retry", "delay", "shortest", "longest"),
    [
        (1, 2, 2, 4),
        (2, 2, 4, 8),
        (3, 2, 8, 16),
        (5, 2, 32, 60),
        (6, 2, 60, 60),
        (1, 3, 3, 9),
        (2, 7, 49, 60),
        (1, 60, 60, 60),
        (1, 2**32 - 1, 60, 60),
        (10**9, 2**32 - 1, 60, 60),
        (10**9, 2, 60, 60),
    ],
)
def test_the_wait_before_a_retry(retry: int, delay: int, shortest: float, longest: float) -> None:
    assert back_off(retry, delay, 0, 0) == shortest
    assert back_off(retry, delay, 0, ALMOST_ONE) == pytest.approx(longest)
    assert shortest <= back_off(retry, delay, 0, 0.5) <= longest


def test_the_shortest_wait() -> None:
    assert [back_off(retry, 2, 10, 0) for retry in (1, 2, 3, 4)] == [10, 10, 10, 16]


@pytest.mark.parametrize(
    ("remaining", "wait", "may"),
    [
        (20, 2, True),
        (7, 2, True),
        (6.9, 2, False),
        (5, 0, False),
        (5.1, 0, True),
        (0, 0, False),
        (-3, 0, False),
        (65, 60, True),
        (64.9, 60, False),
    ],
)
def test_whether_there_is_time(remaining: float, wait: float, may: bool) -> None:
    assert may_retry(remaining, wait) == may


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 120 ", 120),
        ("0007", 7),
        ("9" * 5000, 999999999999999),
        ("Sun, 06 Jan 2030 08:49:47 GMT", 10),
        ("Sunday, 06-Jan-30 08:49:47 GMT", 10),
        ("Sun Jan  6 08:49:47 2030", 10),
        ("Sun, 06 Jan 2030 08:49:27 GMT", 0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Sun, 06 Jan 2030 09:49:47 +0100", 10),
        (None, None),
        ("", None),
        ("-1", None),
        ("1.5", None),
        ("+7", None),
        ("1_0", None),
        ("\u0667", None),
        ("\u00b2", None),
        ("7 seconds", None),
        ("soon", None),
        ("GMT", None),
        ("Sun, 99 Jan 2030 08:49:47 GMT", None),
        ("Sun, 06 Jan 99999 08:49:47 GMT", None),
        ("::", None),
    ],
)
def test_the_value_of_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW.timestamp()) == seconds


@given(st.text())
def test_any_header_gives_seconds_or_nothing(header: str) -> None:
    found = retry_after(header, NOW.timestamp())
    assert found is None or 0 <= found < 1e15


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(9999, 1, 1)))
def test_any_http_date(date: datetime) -> None:
    date = date.replace(microsecond=0, tzinfo=UTC)
    wait = max((date - NOW).total_seconds(), 0)
    assert retry_after(format_datetime(date, usegmt=True), NOW.timestamp()) == wait


def test_the_jitter_of_a_retry_after() -> None:
    assert with_jitter(10, 0) == 10
    assert with_jitter(10, 0.5) == pytest.approx(11)
    assert 11.9 < with_jitter(10, ALMOST_ONE) <= 12
