"""The page writer by itself: any page comes out of the memory as it went in, and the memory is just what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.bridge import page_structs as pages
from xblshim.bridge.struct_writer import Struct

from .structs import FFI_, Memory, as_utf8, check_struct, read_text, text, values_of

PAGES = st.builds(
    SimpleNamespace,
    achievements=st.lists(st.none() | values_of(pages.ACHIEVEMENT), max_size=4),
    continuation_token=text(),
)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_any_page(page: Any) -> None:
    memory = Memory()
    pages.write_page(FFI_, page, memory)
    memory.check()
    written = FFI_.cast("xblshim_page*", memory.bytes)
    assert written.achievement_count == len(page.achievements)
    assert read_text(written.continuation_token, memory) == (as_utf8(page.continuation_token) or None)
    assert (written.achievements == FFI_.NULL) == (not page.achievements)
    for i, achievement in enumerate(page.achievements):
        check_struct(written.achievements[i], pages.ACHIEVEMENT, achievement, memory)


def test_equal_texts_stand_once() -> None:
    sizes = []
    for names in (["same" * 100] * 50, [f"{i:04}" * 100 for i in range(50)]):
        memory = Memory()
        platforms = SimpleNamespace(**{**vars(_blank()), "platforms_available_on": names})
        pages.write_page(FFI_, SimpleNamespace(achievements=[platforms], continuation_token=""), memory)
        sizes += memory.sizes
    assert sizes[1] - sizes[0] == 49 * 401


def test_no_memory() -> None:
    with pytest.raises(MemoryError):
        pages.write_page(FFI_, SimpleNamespace(achievements=[None], continuation_token=""), lambda size: FFI_.NULL)


def test_value_that_does_not_fit() -> None:
    page = SimpleNamespace(
        achievements=[SimpleNamespace(**{**vars(_blank()), "estimated_unlock_time": -1})], continuation_token=""
    )
    with pytest.raises(OverflowError):
        pages.write_page(FFI_, page, Memory())


def _blank() -> SimpleNamespace:
    return _blank_of(pages.ACHIEVEMENT)


def _blank_of(kind: Struct) -> SimpleNamespace:
    nothing: dict[str, Any] = {attribute: 0 for _, attribute in kind.plain}
    nothing |= {attribute: "" for _, attribute in kind.texts}
    nothing |= {attribute: () for _, attribute in kind.text_arrays}
    nothing |= {attribute: _blank_of(inner) for _, attribute, inner in kind.inside}
    nothing |= {attribute: None for _, attribute, _ in kind.pointers}
    nothing |= {attribute: () for _, attribute, _ in kind.arrays}
    return SimpleNamespace(**nothing)


def fields_in(kind: Struct) -> Iterable[str]:
    for rows in (kind.plain, kind.texts):
        yield from (row[0] for row in rows)
    yield from (row[0] for row in (*kind.inside, *kind.pointers))
    for row in (*kind.arrays, *kind.text_arrays):
        yield row[0]
        yield f"{row[0]}Count"


def kinds_in(kind: Struct) -> Iterable[Struct]:
    yield kind
    for _, _, inner in (*kind.inside, *kind.pointers, *kind.arrays):
        yield from kinds_in(inner)


def test_tables_name_every_field_of_the_structs() -> None:
    for kind in kinds_in(pages.ACHIEVEMENT):
        declared = [name for name, _ in FFI_.typeof(kind.name).fields]
        assert sorted(fields_in(kind)) == sorted(declared), kind.name
