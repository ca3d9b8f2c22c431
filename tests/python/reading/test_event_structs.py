"""The event writer by itself: any event comes out of the memory as it went in, and the memory is just what it needs."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.bridge import event_structs as events
from xblshim.model.events import ProgressChange, ProgressEntry, Resync, Unlock, UserChange
from xblshim.model.results import Progression, Requirement

from .structs import FFI_, Memory, check_struct, text, values_of

U32 = st.integers(0, 2**32 - 1)
U64 = st.integers(0, 2**64 - 1)
UNLOCKS = st.builds(
    Unlock,
    *(text(),) * 4,
    gamerscore=U64,
    title_id=U32,
    xbox_user_id=U64,
    deep_link=text(),
    rarity_percentage=st.floats(width=32, allow_nan=False),
    rarity_category=st.integers(0, 2),
    time_unlocked=st.integers(0, 2**62),
)


def write(event: Any) -> tuple[Memory, Any]:
    memory = Memory()
    written = events.write_event(FFI_, event, memory)
    memory.check()
    assert FFI_.cast("void*", memory.bytes) == written
    return memory, written


@settings(max_examples=100, deadline=None)
@given(st.lists(st.none() | values_of(events.PROGRESS_ENTRY), max_size=4))
def test_any_progress(entries: list[SimpleNamespace | None]) -> None:
    memory, written = write(ProgressChange(tuple(entries)))  # type: ignore[arg-type]
    change = FFI_.cast("xblshim_progress_event*", written)
    assert change.entry_count == len(entries)
    assert (change.entries == FFI_.NULL) == (not entries)
    for place, entry in enumerate(entries):
        check_struct(change.entries[place], events.PROGRESS_ENTRY, entry, memory)


@settings(max_examples=100, deadline=None)
@given(UNLOCKS)
def test_any_unlock(unlock: Unlock) -> None:
    memory, written = write(unlock)
    check_struct(FFI_.cast("XblAchievementUnlockEvent*", written)[0], events.UNLOCK, unlock, memory)


@given(U64, U32)
def test_any_change_of_a_user(xuid: int, change: int) -> None:
    _, written = write(UserChange(xuid, change))
    event = FFI_.cast("xblshim_user_event*", written)
    assert (event.xuid, event.change) == (xuid, change)


def test_every_value_has_its_field() -> None:
    """Nothing that the plain values hold is forgotten by the tables, nor by the structs."""
    progress = ProgressEntry("7", 1, Progression((Requirement("7", "5", "10"),), 9))
    _, written = write(ProgressChange((progress,)))
    entry = FFI_.cast("xblshim_progress_event*", written).entries[0]
    requirement = entry.progression.requirements[0]
    assert (entry.progressState, entry.progression.requirementsCount, entry.progression.timeUnlocked) == (1, 1, 9)
    assert [FFI_.string(value) for value in (entry.achievementId, requirement.id)] == [b"7", b"7"]
    assert FFI_.string(requirement.currentProgressValue) == b"5"
    assert FFI_.string(requirement.targetProgressValue) == b"10"
    for struct, value in ((events.UNLOCK, Unlock), (events.PROGRESS_ENTRY, ProgressEntry)):
        rows = struct.plain + struct.texts + tuple(row[:2] for row in struct.inside)
        assert sorted(attribute for _, attribute in rows) == sorted(value._fields)
        assert {field for field, _ in rows} == {name for name, _ in FFI_.typeof(struct.name).fields}


def test_a_resync_has_no_memory() -> None:
    assert events.write_event(FFI_, Resync(), Memory()) is None


def test_no_memory() -> None:
    with pytest.raises(MemoryError):
        events.write_event(FFI_, UserChange(1, 2), lambda size: FFI_.NULL)


def test_value_that_does_not_fit() -> None:
    with pytest.raises(OverflowError):
        events.write_event(FFI_, UserChange(ctypes.c_uint64(-1).value + 1, 0), Memory())
