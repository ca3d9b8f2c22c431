"""The page writer by itself: any page comes out of the memory as it went in, and the memory is just what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cffi import FFI
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.bridge import build, pages

ROOT = Path(__file__).parents[3]
GUARD = b"\xa5" * 64


def make_ffi() -> FFI:
    ffi = FFI()
    ffi.cdef(build.public_declarations(build.FILLED))
    ffi.cdef(build.door_declarations(ROOT / "src"))
    return ffi


FFI_ = make_ffi()


class Memory:
    """Zeroed memory with something recognizable behind it."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def __call__(self, size: int) -> Any:
        self.sizes.append(size)
        self.bytes = FFI_.new("char[]", size + len(GUARD))
        FFI_.buffer(self.bytes)[size : size + len(GUARD)] = GUARD
        return FFI_.cast("void*", self.bytes)

    def check(self) -> None:
        assert len(self.sizes) == 1
        assert FFI_.buffer(self.bytes)[self.sizes[0] : self.sizes[0] + len(GUARD)] == GUARD

    def inside(self, pointer: Any) -> bool:
        start = int(FFI_.cast("uintptr_t", self.bytes))
        return start <= int(FFI_.cast("uintptr_t", pointer)) < start + self.sizes[0]


def text() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_characters="\0"), max_size=6)


def values_of(kind: pages.Struct) -> st.SearchStrategy[Any]:
    """Values with every attribute that the table names; an element of an array may be None."""
    ints = st.integers(0, 2**32 - 1) | st.booleans()
    attributes: dict[str, st.SearchStrategy[Any]] = {}
    for field, attribute in kind.plain:
        attributes[attribute] = st.booleans() if field.startswith("is") else ints
    attributes |= {attribute: text() for _, attribute in kind.texts}
    attributes |= {attribute: st.lists(text(), max_size=3) for _, attribute in kind.text_arrays}
    attributes |= {attribute: values_of(inner) for _, attribute, inner in kind.inside}
    attributes |= {attribute: st.none() | values_of(inner) for _, attribute, inner in kind.pointers}
    attributes |= {attribute: st.lists(st.none() | values_of(inner), max_size=3) for _, attribute, inner in kind.arrays}
    return st.fixed_dictionaries(attributes).map(lambda given: SimpleNamespace(**given))


PAGES = st.builds(
    SimpleNamespace,
    achievements=st.lists(st.none() | values_of(pages.ACHIEVEMENT), max_size=4),
    continuation_token=text(),
)


def read_text(pointer: Any, memory: Memory) -> str | None:
    if pointer == FFI_.NULL:
        return None
    assert memory.inside(pointer)
    read: bytes = FFI_.string(pointer)
    return read.decode("utf-8")


def as_utf8(value: str) -> str:
    return value.encode("utf-8", "replace").decode("utf-8")


def check_zero(place: Any) -> None:
    assert not any(bytes(FFI_.buffer(FFI_.addressof(place))))


def check_struct(place: Any, kind: pages.Struct, value: Any, memory: Memory) -> None:
    if value is None:
        check_zero(place)
        return
    for field, attribute in kind.plain:
        assert getattr(place, field) == getattr(value, attribute)
    for field, attribute in kind.texts:
        assert read_text(getattr(place, field), memory) == as_utf8(getattr(value, attribute))
    for field, attribute in kind.text_arrays:
        texts = getattr(value, attribute)
        first = checked_array(place, field, len(texts), memory)
        assert [read_text(first[i], memory) for i in range(len(texts))] == [as_utf8(text) for text in texts]
    for field, attribute, inner in kind.inside:
        check_struct(getattr(place, field), inner, getattr(value, attribute), memory)
    for field, attribute, inner in kind.pointers:
        pointer = getattr(place, field)
        assert memory.inside(pointer)
        check_struct(pointer[0], inner, getattr(value, attribute), memory)
    for field, attribute, inner in kind.arrays:
        members = getattr(value, attribute)
        first = checked_array(place, field, len(members), memory)
        for i, member in enumerate(members):
            check_struct(first[i], inner, member, memory)


def checked_array(place: Any, field: str, count: int, memory: Memory) -> Any:
    first = getattr(place, field)
    assert getattr(place, f"{field}Count") == count
    assert (first == FFI_.NULL) == (count == 0)
    if count:
        alignment = FFI_.alignof(FFI_.typeof(first).item.cname)
        assert int(FFI_.cast("uintptr_t", first)) % alignment == 0
        assert memory.inside(first)
        assert memory.inside(first + count - 1)
    return first


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


def _blank_of(kind: pages.Struct) -> SimpleNamespace:
    nothing: dict[str, Any] = {attribute: 0 for _, attribute in kind.plain}
    nothing |= {attribute: "" for _, attribute in kind.texts}
    nothing |= {attribute: () for _, attribute in kind.text_arrays}
    nothing |= {attribute: _blank_of(inner) for _, attribute, inner in kind.inside}
    nothing |= {attribute: None for _, attribute, _ in kind.pointers}
    nothing |= {attribute: () for _, attribute, _ in kind.arrays}
    return SimpleNamespace(**nothing)


def fields_in(kind: pages.Struct) -> Iterable[str]:
    for rows in (kind.plain, kind.texts):
        yield from (row[0] for row in rows)
    yield from (row[0] for row in (*kind.inside, *kind.pointers))
    for row in (*kind.arrays, *kind.text_arrays):
        yield row[0]
        yield f"{row[0]}Count"


def kinds_in(kind: pages.Struct) -> Iterable[pages.Struct]:
    yield kind
    for _, _, inner in (*kind.inside, *kind.pointers, *kind.arrays):
        yield from kinds_in(inner)


def test_tables_name_every_field_of_the_structs() -> None:
    for kind in kinds_in(pages.ACHIEVEMENT):
        declared = [name for name, _ in FFI_.typeof(kind.name).fields]
        assert sorted(fields_in(kind)) == sorted(declared), kind.name
