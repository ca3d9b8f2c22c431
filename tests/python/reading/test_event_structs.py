"""The event writer: any event is read back unchanged, and its memory has exactly the needed size."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.bridge.event_structs import EVENTS
from xblshim.bridge.struct_writer import write_struct
from xblshim.model.event_values import ProgressChange, ProgressEntry, UserChange
from xblshim.model.results import Progression, Requirement

from .structs import FFI_, Memory, check_written, values_of


@pytest.mark.parametrize("event", EVENTS)
@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_event(event: type[Any], data: st.DataObject) -> None:
    check_written(EVENTS[event], data.draw(values_of(EVENTS[event])))


def test_values_reach_their_fields() -> None:
    progress = ProgressEntry("7", 1, Progression((Requirement("7", "5", "10"),), 9))
    memory = Memory()
    written = write_struct(FFI_, EVENTS[ProgressChange], ProgressChange((progress,)), memory)
    entry = FFI_.cast("xblshim_progress_change*", written).entries[0]
    requirement = entry.progression.requirements[0]
    assert (entry.progressState, entry.progression.requirementsCount, entry.progression.timeUnlocked) == (1, 1, 9)
    assert [FFI_.string(value) for value in (entry.achievementId, requirement.id)] == [b"7", b"7"]
    assert FFI_.string(requirement.currentProgressValue) == b"5"
    assert FFI_.string(requirement.targetProgressValue) == b"10"


def test_no_memory() -> None:
    with pytest.raises(MemoryError):
        write_struct(FFI_, EVENTS[UserChange], UserChange(1, 2), lambda size: FFI_.NULL)


def test_value_that_does_not_fit() -> None:
    with pytest.raises(OverflowError):
        write_struct(FFI_, EVENTS[UserChange], UserChange(ctypes.c_uint64(-1).value + 1, 0), Memory())
