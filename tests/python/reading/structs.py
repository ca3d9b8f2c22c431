"""Shared by the tests of the struct writers: memory that detects writes beside it, random values for a table, and a check of them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from boundary_structs import FFI_
from hypothesis import strategies as st

from xblshim.bridge.struct_writer import Struct, write_struct

GUARD = b"\xa5" * 64


class Memory:
    """Zeroed memory followed by recognizable bytes."""

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
    short = st.text(st.characters(exclude_characters="\0"), max_size=6)
    return short | short.map(lambda text: text * 30)  # longer than most fields of a fixed size


def values_of(kind: Struct) -> st.SearchStrategy[Any]:
    """Returns values with every attribute of the table; an element of an array may be None."""
    ints = st.integers(0, 2**32 - 1) | st.booleans()
    attributes: dict[str, st.SearchStrategy[Any]] = {}
    types = {name: field.type.cname for name, field in FFI_.typeof(kind.name).fields}
    of_type = {
        "_Bool": st.booleans(),
        "int": st.integers(-(2**31), 2**31 - 1),
        "int32_t": st.integers(-(2**31), 2**31 - 1),
        "float": st.floats(width=32, allow_nan=False),
        "double": st.floats(allow_nan=False),
    }
    for field, attribute in kind.plain:
        attributes[attribute] = of_type.get(types[field], ints)
    attributes |= {attribute: text() for _, attribute in kind.texts}
    attributes |= {attribute: text() for _, attribute in (*kind.null_texts, *kind.chars)}
    attributes |= {attribute: st.lists(text(), max_size=3) for _, _, attribute in kind.text_arrays}
    attributes |= {
        attribute: st.lists(st.integers(0 if c_type.startswith("u") else -(2**31), 2**31 - 1), max_size=3)
        for _, _, attribute, c_type in kind.number_arrays
    }
    attributes |= {attribute: st.binary(max_size=6) for _, _, attribute in kind.blobs}
    attributes |= {attribute: values_of(inner) for _, attribute, inner in kind.inside}
    attributes |= {
        attribute: st.none() | values_of(inner) for _, attribute, inner in (*kind.pointers, *kind.null_pointers)
    }
    attributes |= {
        attribute: st.lists(st.none() | values_of(inner), max_size=3) for _, _, attribute, inner in kind.arrays
    }
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
    for field, attribute in kind.null_texts:
        assert read_text(getattr(place, field), memory) == (as_utf8(getattr(value, attribute)) or None)
    for field, attribute in kind.chars:
        read: bytes = FFI_.string(getattr(place, field))
        size, whole = FFI_.sizeof(getattr(place, field)), as_utf8(getattr(value, attribute)).encode()
        assert whole.startswith(read)
        assert len(read) < size
        assert len(read) == len(whole) or len(read) > size - 5  # a character has at most four bytes
        read.decode("utf-8")
    for field, count, attribute, c_type in kind.number_arrays:
        numbers = getattr(value, attribute)
        assert getattr(place, count) == len(numbers)
        first = getattr(place, field)
        assert int(FFI_.cast("uintptr_t", first)) % FFI_.alignof(c_type) == 0
        assert list(first[0 : len(numbers)]) == list(numbers)
    for field, count, attribute in kind.blobs:
        blob = getattr(value, attribute)
        assert getattr(place, count) == len(blob)
        assert memory.inside(getattr(place, field))
        assert bytes(FFI_.buffer(getattr(place, field), len(blob) + 1)) == blob + b"\0"
    for field, count, attribute in kind.text_arrays:
        texts = getattr(value, attribute)
        first = checked_array(place, field, count, len(texts), memory)
        assert [read_text(first[i], memory) for i in range(len(texts))] == [as_utf8(text) for text in texts]
    for field, attribute, inner in kind.inside:
        check_struct(getattr(place, field), inner, getattr(value, attribute), memory)
    for field, attribute, inner in kind.pointers:
        pointer = getattr(place, field)
        assert memory.inside(pointer)
        check_struct(pointer[0], inner, getattr(value, attribute), memory)
    for field, attribute, inner in kind.null_pointers:
        pointer, pointed = getattr(place, field), getattr(value, attribute)
        assert (pointer == FFI_.NULL) == (pointed is None)
        if pointed is not None:
            assert memory.inside(pointer)
            check_struct(pointer[0], inner, pointed, memory)
    for field, count, attribute, inner in kind.arrays:
        members = getattr(value, attribute)
        first = checked_array(place, field, count, len(members), memory)
        for i, member in enumerate(members):
            check_struct(first[i], inner, member, memory)


def checked_array(place: Any, field: str, count: str, length: int, memory: Memory) -> Any:
    first = getattr(place, field)
    assert getattr(place, count) == length
    assert (first == FFI_.NULL) == (length == 0)
    if length:
        alignment = FFI_.alignof(FFI_.typeof(first).item.cname)
        assert int(FFI_.cast("uintptr_t", first)) % alignment == 0
        assert memory.inside(first)
        assert memory.inside(first + length - 1)
    return first


def check_written(kind: Struct, value: Any) -> None:
    """Checks that `write_struct` writes `value`, and uses exactly the memory that it requested."""
    memory = Memory()
    written = write_struct(FFI_, kind, value, memory)
    memory.check()
    assert FFI_.cast("void*", memory.bytes) == written
    check_struct(FFI_.cast(f"{kind.name}*", written)[0], kind, value, memory)
