"""The pure parts: limits, delays, and ownership of a lease."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.host.process_owner import Owner, is_gone, this_process
from xblshim.outbox.backoff import LONGEST_DEMANDED, batch_size, pause_after, remaining
from xblshim.outbox.lease import LEASE, Claim, StoredLease
from xblshim.outbox.outbox_rows import Pause
from xblshim.outbox.rate_limits import WINDOWS, Limits


@given(st.lists(st.floats(0, 30), min_size=1, max_size=60), st.lists(st.floats(-300, 0), max_size=40))
def test_no_window_exceeds_its_limit(steps: list[float], others: list[float]) -> None:
    windows = ((3, 15.0), (10, 100.0))
    limits = Limits(windows)
    limits.set_others(others)
    now, times = 0.0, sorted(others)
    for step in steps:
        now += step
        # Never longer than the longest window, so it always continues.
        wait = limits.wait(now)
        assert 0 <= wait <= 100
        now += wait
        assert limits.wait(now) <= 1e-6
        limits.note(now)
        times.append(now)
    mine = times[len(others) :]
    for most, seconds in windows:
        for time in mine:
            assert len([other for other in times if time - seconds + 1e-6 < other <= time]) <= most


def test_the_services_limits() -> None:
    assert WINDOWS == ((100, 15.0), (300, 300.0))
    limits = Limits()
    for _ in range(100):
        assert limits.wait(0) == 0
        limits.note(0)
    assert limits.wait(0) == 15
    assert not limits.idle(299)
    assert limits.idle(300)


@given(
    st.integers(0, 2**53),
    st.floats(0, 1),
    st.one_of(st.none(), st.floats(0, 1e12)),
    st.integers(0, 10_000),
    st.integers(-(2**53), 2**53),
)
def test_a_pause_is_bounded_whatever_the_clock_does(
    now: int, random: float, demanded: float | None, failures: int, jump: int
) -> None:
    before = Pause(0, 0, False, failures, failures, "") if failures else None
    pause = pause_after(before, now, random, "why", demanded=demanded, error=True)
    meant = (pause.until - pause.since) / 1000
    assert 4.4 <= meant <= max(330, min(demanded or 0, LONGEST_DEMANDED))
    if demanded is not None:
        assert meant >= min(demanded, LONGEST_DEMANDED) - 0.001
    assert pause.failures == pause.errors == failures + 1
    assert remaining(pause, pause.since) == meant
    assert 0 <= remaining(pause, now + jump) <= meant
    assert 1 <= batch_size(pause, 100) <= 50


def test_a_pause_that_somebody_else_wrote_is_bounded_too() -> None:
    assert remaining(Pause(0, 2**60, True, 1, 0, ""), 0) == LONGEST_DEMANDED
    assert remaining(Pause(2**60, 0, True, 1, 0, ""), 0) == 0


def test_an_ended_process_is_detected() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    me = this_process()
    try:
        assert not is_gone(me)
        assert not is_gone(me._replace(pid=process.pid, started=""))
        # Another process has its number by now.
        if me.started:
            assert is_gone(me._replace(pid=process.pid))
    finally:
        process.kill()
        if sys.platform == "linux":
            # Its parent has not waited for it yet.
            while not is_gone(me._replace(pid=process.pid, started="")):
                os.sched_yield()
        process.communicate()
    assert is_gone(me._replace(pid=process.pid, started=""))


@pytest.mark.parametrize("pid", [2**31 - 1, 2**63])
def test_a_number_that_no_process_has(pid: int) -> None:
    is_gone(this_process()._replace(pid=pid))


def test_processes_of_another_machine_are_unknown() -> None:
    assert not is_gone(Owner("another", 1, ""))
    assert not is_gone(Owner("", 2**22 + 1, ""))


def test_the_rule_for_taking_a_lease() -> None:
    elsewhere = Owner("another", 1, "")
    claim = Claim()
    assert claim.may_acquire(None, 0)
    assert claim.may_acquire(StoredLease(claim.secret, elsewhere, 5), 0)
    held = StoredLease("theirs", elsewhere, 5)
    assert not claim.may_acquire(held, 0)
    assert not claim.may_acquire(held, LEASE - 1)
    assert not claim.may_acquire(held._replace(beat=6), LEASE)  # it is active
    assert not claim.may_acquire(held._replace(secret="third", beat=6), LEASE + 1)
    assert not claim.may_acquire(held, 2 * LEASE)  # the lease has changed
    assert claim.may_acquire(held, 3 * LEASE)
    # An ended process of this machine is detected immediately.
    assert Claim().may_acquire(StoredLease("theirs", this_process()._replace(started="0"), 5), 0) == bool(
        this_process().started
    )
