"""Each row of the table of status classes: requests, delays, and what happens to an update."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest
import virtual_time
from retrying_support import HANG, UPDATE, Noted, Step, refused, world

from xblshim.client.tokens.token_source import TokenError
from xblshim.client.tokens.value_token import ValueToken
from xblshim.model.call_settings import CallSettings
from xblshim.model.http_status import from_status
from xblshim.model.requests import UpdateAchievement

STORED = 0


class Row(NamedTuple):
    statuses: Sequence[int]
    times: list[float]
    """Seconds at which requests are sent, when the second one succeeds."""
    after: list[float]
    """The same when the response has `Retry-After: 7`."""
    stored: bool
    """Whether an update without time for a retry is stored; otherwise it ends with the status."""


ONCE, AGAIN = [0.0], [0.0, 0.0]
ROWS = [
    Row(range(200, 300), ONCE, ONCE, False),
    Row(range(300, 400), ONCE, ONCE, False),
    Row([401], AGAIN, AGAIN, False),
    Row([408], [0, 2], [0, 7], False),
    Row([429, 502, 503, 504], [0, 2], [0, 7], True),
    Row([500], [0, 10], [0, 10], True),
    Row([s for s in range(400, 500) if s not in (401, 408, 429)], ONCE, ONCE, False),
    Row([s for s in range(501, 600) if s not in (502, 503, 504)], ONCE, ONCE, True),
    Row([600, 799, 999], ONCE, ONCE, False),
]


@dataclass
class Store:
    """A fallback that stores everything."""

    in_use = True
    stored: list[UpdateAchievement] = field(default_factory=list)
    settled_ones: list[UpdateAchievement] = field(default_factory=list)

    def begin(self, offline: Callable[[], bool]) -> None: ...

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        self.stored += updates
        return STORED

    def settled(self, updates: Sequence[UpdateAchievement]) -> None:
        self.settled_ones += updates

    async def aclose(self) -> None: ...


def result_of(*steps: Step, window: int = 20, offline: bool = False, **policy: Any) -> tuple[int, list[float], Store]:
    """The update's HRESULT, when its requests were sent, and the store."""
    store = Store()

    async def work() -> tuple[int, list[float]]:
        made = world(*steps, **policy)
        made.client.fallback = store
        hr = await made.ask(UPDATE, CallSettings(timeout_window=window, retry_delay=2), Noted(lambda: offline))
        assert isinstance(hr, int)
        await made.client.aclose()
        assert not made.service.unexpected
        return hr, made.times

    return *virtual_time.run(work()), store


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.statuses[0]}")
def test_a_row(row: Row) -> None:
    for status in [*row.statuses[:12], *row.statuses[-2:]]:
        if status == 304:
            continue
        hr, times, store = result_of(status, 200)
        assert times == row.times
        assert (hr == 0) == (len(row.times) > 1 or row.stored or status < 300)
        assert bool(store.settled_ones) == (len(row.times) > 1 or status < 300)
        assert result_of(refused(status, retry_after="7"), 200)[1] == row.after
        hr, times, store = result_of(status, *([status] if status == 401 else []), window=0)
        assert len(times) == (2 if status == 401 else 1)
        assert (hr, store.stored) == ((0, [UPDATE]) if row.stored else (from_status(status) & 0xFFFFFFFF, []))


def test_every_status_has_one_row() -> None:
    covered = [status for row in ROWS for status in row.statuses]
    assert sorted(covered) == [*range(200, 600), 600, 799, 999]


def test_an_unchanged_update_is_settled() -> None:
    hr, times, store = result_of(304)
    assert (hr, times, store.stored, store.settled_ones) == (0x80190130, [0], [], [UPDATE])


@pytest.mark.parametrize("step", [ConnectionRefusedError("refused"), HANG])
def test_no_response_is_retried_and_stored(step: Step) -> None:
    _, times, store = result_of(step, 200, window=60)
    assert len(times) == 2
    assert not store.stored
    hr, times, store = result_of(step, window=0)
    assert (hr, times, store.stored) == (STORED, [0], [UPDATE])


class NoToken(ValueToken):
    async def authorization(self, refused: str | None = None) -> str:
        raise TokenError("its file is missing")


def test_an_update_that_was_not_sent_is_stored_without_a_retry() -> None:
    for how in ({"offline": True}, {"tokens": NoToken("")}):
        hr, times, store = result_of(**how)
        assert (hr, times, store.stored) == (STORED, [], [UPDATE])
