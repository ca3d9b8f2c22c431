"""What the tests of the struct writers share: memory that tells what was written beside it, any values for a table, and a check against it."""

from __future__ import annotations

import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from cffi import FFI
from hypothesis import strategies as st

from xblshim.bridge.struct_writer import Struct

ROOT = Path(__file__).parents[3]
GUARD = b"\xa5" * 64


def make_ffi() -> FFI:
    ffi = FFI()
    build = runpy.run_path(str(ROOT / "python" / "xblshim" / "bridge" / "build.py"))  # in no wheel
    ffi.cdef(build["public_declarations"](*build["FILLED"]))
    ffi.cdef(build["door_declarations"](ROOT / "src"))
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


def values_of(kind: Struct) -> st.SearchStrategy[Any]:
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


def check_struct(place: Any, kind: Struct, value: Any, memory: Memory) -> None:
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
