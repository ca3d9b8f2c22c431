"""The garbage collector while our own interpreter starts, and while it makes many objects."""

import gc
from collections.abc import Iterator

import pytest

from xblshim.host import collector


@pytest.fixture(autouse=True)
def collecting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collector, "_is_ours", False)  # `pause` sets it
    gc.enable()
    yield
    gc.enable()
    gc.unfreeze()


def test_the_collector_is_paused_until_the_start_is_over() -> None:
    collector.pause()
    assert not gc.isenabled()
    collector.resume()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_a_second_start_freezes_nothing_more() -> None:
    for _ in range(2):
        collector.pause()
        collector.pause()
        collector.resume()
        frozen = gc.get_freeze_count()
        kept = [[] for _ in range(1000)]  # type: list[list[None]]
    assert gc.isenabled()
    assert gc.get_freeze_count() <= frozen
    assert len(kept) == 1000


def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    collector.pause()
    collector.resume()
    assert not gc.isenabled()


def test_nothing_is_resumed_that_was_not_paused() -> None:
    collector.resume()
    assert gc.get_freeze_count() == 0


def test_our_own_collector_is_paused_for_a_while() -> None:
    collector.pause()
    assert not collector.paused(gc.isenabled)
    assert not gc.isenabled(), "the start isn't over"
    collector.resume()
    assert not collector.paused(gc.isenabled)
    assert gc.isenabled()
    assert not collector.paused(lambda: collector.paused(gc.isenabled) or gc.isenabled()), (
        "a pause ended within another"
    )
    assert gc.isenabled()


def test_an_error_ends_the_pause() -> None:
    collector.pause()
    collector.resume()
    with pytest.raises(ZeroDivisionError):
        collector.paused(lambda: 1 / 0)
    assert gc.isenabled()


def test_a_hosts_collector_is_never_paused() -> None:
    """Another thread of the host may switch it off for good meanwhile."""
    assert collector.paused(gc.isenabled)
    collector.paused(gc.disable)
    assert not gc.isenabled()
