"""The rules of an update, without a store."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.simulator.records import Progress
from xblshim.simulator.update_rules import Outcome, advance, status

NOW = 1_900_000_000_000
EARLIER = NOW - 1


@pytest.mark.parametrize(
    ("held", "percent", "after", "outcome"),
    [
        (None, 0, None, Outcome.NOT_HIGHER),
        (None, 1, Progress(1, None, NOW), Outcome.RAISED),
        (None, 99, Progress(99, None, NOW), Outcome.RAISED),
        (None, 100, Progress(100, NOW, NOW), Outcome.UNLOCKED),
        (Progress(40, None, EARLIER), 0, Progress(40, None, EARLIER), Outcome.NOT_HIGHER),
        (Progress(40, None, EARLIER), 39, Progress(40, None, EARLIER), Outcome.NOT_HIGHER),
        (Progress(40, None, EARLIER), 40, Progress(40, None, EARLIER), Outcome.NOT_HIGHER),
        (Progress(40, None, EARLIER), 41, Progress(41, None, NOW), Outcome.RAISED),
        (Progress(40, None, EARLIER), 100, Progress(100, NOW, NOW), Outcome.UNLOCKED),
        (Progress(100, EARLIER, EARLIER), 0, Progress(100, EARLIER, EARLIER), Outcome.ALREADY_UNLOCKED),
        (Progress(100, EARLIER, EARLIER), 100, Progress(100, EARLIER, EARLIER), Outcome.ALREADY_UNLOCKED),
    ],
)
def test_advance(held: Progress | None, percent: int, after: Progress | None, outcome: Outcome) -> None:
    assert advance(held, percent, NOW) == (after, outcome)


@pytest.mark.parametrize("percent", [-1, 101, 2**32])
def test_a_percent_out_of_range_is_the_callers_mistake(percent: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 100"):
        advance(None, percent, NOW)


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([Outcome.RAISED], 200),
        ([Outcome.UNLOCKED], 200),
        ([Outcome.NOT_HIGHER], 304),
        ([Outcome.ALREADY_UNLOCKED], 304),
        ([Outcome.NOT_HIGHER, Outcome.ALREADY_UNLOCKED], 304),
        ([Outcome.NOT_HIGHER, Outcome.RAISED, Outcome.ALREADY_UNLOCKED], 200),
    ],
)
def test_status(outcomes: list[Outcome], expected: int) -> None:
    assert status(outcomes) == expected


@given(st.lists(st.integers(0, 100), max_size=30))
def test_progress_is_the_highest_ever_sent(percents: list[int]) -> None:
    held: Progress | None = None
    for now, percent in enumerate(percents):
        before = held
        held, outcome = advance(held, percent, now)
        assert outcome.changed == (held != before)
        assert outcome.changed == (percent > (before.percent if before else 0))
        assert (held is not None and held.unlocked_at is not None) == (100 in percents[: now + 1])
    assert (held.percent if held else 0) == max(percents, default=0)
    if held is not None and held.unlocked_at is not None:
        assert held.unlocked_at == percents.index(100)
