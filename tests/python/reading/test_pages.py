"""The page writer: any page is read back unchanged, and its memory has exactly the needed size."""

from __future__ import annotations

import cProfile
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.bridge.result_structs import ACHIEVEMENT, PAGE, RESULT_STRUCTS
from xblshim.bridge.struct_writer import Struct, write_struct

from .structs import FFI_, Memory, check_written, values_of


@pytest.mark.parametrize("name", RESULT_STRUCTS)
@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_result(name: str, data: st.DataObject) -> None:
    check_written(RESULT_STRUCTS[name], data.draw(values_of(RESULT_STRUCTS[name])))


def test_equal_texts_stand_once() -> None:
    sizes = []
    for names in (["same" * 100] * 50, [f"{i:04}" * 100 for i in range(50)]):
        memory = Memory()
        platforms = SimpleNamespace(**{**vars(_blank()), "platforms_available_on": names})
        write_struct(FFI_, PAGE, SimpleNamespace(achievements=[platforms], continuation_token=""), memory)
        sizes += memory.sizes
    assert sizes[1] - sizes[0] == 49 * 401


def test_the_cost_of_a_page() -> None:
    """Counts Python and C calls for each achievement. Each has a name of its own."""
    count = 200
    achievements = [SimpleNamespace(**{**vars(_blank()), "name": str(number)}) for number in range(count)]
    page = SimpleNamespace(achievements=achievements, continuation_token="")
    write_struct(FFI_, PAGE, page, Memory())  # cffi parses the names of types once
    profile = cProfile.Profile()
    profile.runcall(write_struct, FFI_, PAGE, page, Memory())
    assert sum(entry.callcount for entry in profile.getstats()) <= 16 * count


def test_no_memory() -> None:
    with pytest.raises(MemoryError):
        write_struct(FFI_, PAGE, SimpleNamespace(achievements=[None], continuation_token=""), lambda size: FFI_.NULL)


def test_value_that_does_not_fit() -> None:
    page = SimpleNamespace(
        achievements=[SimpleNamespace(**{**vars(_blank()), "estimated_unlock_time": -1})], continuation_token=""
    )
    with pytest.raises(OverflowError):
        write_struct(FFI_, PAGE, page, Memory())


def _blank() -> SimpleNamespace:
    return _blank_of(ACHIEVEMENT)


def _blank_of(kind: Struct) -> SimpleNamespace:
    nothing: dict[str, Any] = {attribute: 0 for _, attribute in kind.plain}
    nothing |= {attribute: "" for _, attribute in (*kind.texts, *kind.null_texts, *kind.chars)}
    nothing |= {row[2]: () for row in (*kind.text_arrays, *kind.number_arrays, *kind.blobs)}
    nothing |= {attribute: _blank_of(inner) for _, attribute, inner in kind.inside}
    nothing |= {attribute: None for _, attribute, _ in (*kind.pointers, *kind.null_pointers)}
    nothing |= {row[2]: () for row in kind.arrays}
    return SimpleNamespace(**nothing)


def fields_in(kind: Struct) -> Iterable[str]:
    for rows in (kind.plain, kind.texts, kind.null_texts, kind.chars, kind.inside, kind.pointers, kind.null_pointers):
        yield from (row[0] for row in rows)
    for rows in (kind.arrays, kind.text_arrays, kind.number_arrays, kind.blobs):
        for row in rows:
            yield from row[:2]


def kinds_in(kind: Struct) -> Iterable[Struct]:
    yield kind
    for rows in (kind.inside, kind.pointers, kind.null_pointers, kind.arrays):
        for row in rows:
            yield from kinds_in(row[-1])


@pytest.mark.parametrize("name", RESULT_STRUCTS)
def test_tables_name_every_field_of_the_structs(name: str) -> None:
    for kind in kinds_in(RESULT_STRUCTS[name]):
        declared = [name for name, _ in FFI_.typeof(kind.name).fields]
        assert sorted(fields_in(kind)) == sorted(declared), kind.name
