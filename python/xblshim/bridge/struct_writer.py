"""Writes plain values as C structs into memory that the core owns.

Tables say which value becomes which field. Values are gone through twice: first to reserve a piece of the memory for each array and to collect the
texts, then to write the pieces. So it takes one piece of memory of exactly the right size, one C call, and equal texts (empty ones, scids,
platforms) stand in it once:

    the head | arrays of structs, pointers, numbers and bytes | texts

All structs of an array are written together, by columns: a column has one field of all of them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, repeat, starmap
from operator import attrgetter
from typing import Any, NamedTuple

ALIGNED = 8
"""Every array starts at a multiple of it."""


class Struct(NamedTuple):
    """A C struct. Each row names a field and the value's attribute; rows of arrays also name the length field."""

    name: str
    plain: tuple[tuple[str, str], ...] = ()  # numbers and truth values
    texts: tuple[tuple[str, str], ...] = ()  # const char*
    null_texts: tuple[tuple[str, str], ...] = ()  # const char*, null for an empty text
    chars: tuple[tuple[str, str], ...] = ()  # char[], with the end of a longer text cut off
    inside: tuple[tuple[str, str, Struct], ...] = ()  # a struct in the struct
    pointers: tuple[tuple[str, str, Struct], ...] = ()  # to a struct; to a zeroed one for None
    null_pointers: tuple[tuple[str, str, Struct], ...] = ()  # to a struct; null for None
    arrays: tuple[tuple[str, str, str, Struct], ...] = ()  # of structs
    text_arrays: tuple[tuple[str, str, str], ...] = ()  # of const char*
    number_arrays: tuple[tuple[str, str, str, str], ...] = ()  # of the C type at the end
    blobs: tuple[tuple[str, str, str], ...] = ()  # bytes, followed by a zero that the size doesn't count


class _Pieces:
    """The pieces of the memory, and the texts after them. Columns of addresses are iterators: they are read when the memory's address is known."""

    def __init__(self, ffi: Any) -> None:
        self._ffi = ffi
        self._end = 0
        self._address = 0
        self._contents: list[tuple[int, Callable[[], bytes]]] = []  # the place of each piece
        self._texts: dict[str, int] = {}  # the address of each

    def structs(self, kind: Struct, values: Sequence[Any]) -> int:
        """Adds an array of structs, and returns its place. A None leaves its struct zeroed."""
        if not values:
            return self._end
        packer = _packer(self._ffi, kind.name)
        present = [value for value in values if value is not None]
        zeroed = bytes(packer.size)

        def content() -> bytes:
            packed = starmap(packer.pack, zip(*columns, strict=True))
            return b"".join(packed if len(present) == len(values) else _spread(values, packed, zeroed))

        place = self._add(packer.size * len(values), content)
        columns = self._columns(kind, present) if present else []
        return place

    def write(self, new_memory: Callable[[int], Any]) -> Any:
        """Writes all pieces into `new_memory(size)`, and returns it. Raises MemoryError, and OverflowError for a value that does not fit."""
        # JSON may contain lone surrogates, which UTF-8 can't represent.
        encoded = [text.encode("utf-8", "replace").replace(b"\0", b" ") + b"\0" for text in self._texts]
        texts = b"".join(encoded)
        memory = new_memory(self._end + len(texts))
        if memory == self._ffi.NULL:
            raise MemoryError("the core has no memory")
        self._address = int(self._ffi.cast("uintptr_t", memory))
        self._texts.update(zip(list(self._texts), _starts(encoded, self._address + self._end), strict=True))
        start = self._ffi.cast("char*", memory)
        try:
            for place, content in self._contents:
                piece = content()
                self._ffi.memmove(start + place, piece, len(piece))
        except struct.error as error:
            raise OverflowError(f"a value does not fit its field: {error}") from None
        self._ffi.memmove(start + self._end, texts, len(texts))
        return memory

    def _add(self, size: int, content: Callable[[], bytes]) -> int:
        place = self._end
        self._end += -(-size // ALIGNED) * ALIGNED
        self._contents.append((place, content))
        return place

    def _columns(self, kind: Struct, values: list[Any]) -> list[Iterable[Any]]:
        """Returns a column for each field, in the order of the C struct; those of an inner struct in its place."""
        fields: dict[str, list[Iterable[Any]]] = {}

        def column(attribute: str) -> list[Any]:
            return list(map(attrgetter(attribute), values))

        for field, attribute in kind.plain:
            fields[field] = [column(attribute)]
        for field, attribute in kind.texts:
            fields[field] = [self._text_column(column(attribute))]
        for field, attribute in kind.null_texts:
            texts = column(attribute)
            addresses = self._text_column([text for text in texts if text])
            fields[field] = [_spread([text or None for text in texts], addresses, 0)]
        for field, attribute in kind.chars:
            size = self._ffi.sizeof(dict(self._ffi.typeof(kind.name).fields)[field].type)
            fields[field] = [map(_cut, column(attribute), repeat(size))]
        for field, attribute, inner in kind.inside:
            fields[field] = self._columns(inner, column(attribute))
        for field, attribute, inner in kind.pointers:
            fields[field] = [self._each_address(inner, column(attribute))]
        for field, attribute, inner in kind.null_pointers:
            pointed = column(attribute)
            addresses = self._each_address(inner, [value for value in pointed if value is not None])
            fields[field] = [_spread(pointed, addresses, 0)]
        for field, count, attribute, inner in kind.arrays:
            arrays = column(attribute)
            place = self.structs(inner, list(chain.from_iterable(arrays)))
            fields[field] = [self._addresses(place, arrays, self._ffi.sizeof(inner.name))]
            fields[count] = [map(len, arrays)]
        for field, count, attribute in kind.text_arrays:
            arrays = column(attribute)
            texts = list(chain.from_iterable(arrays))
            place = self._numbers("uintptr_t", len(texts), self._text_column(texts))
            fields[field] = [self._addresses(place, arrays, self._ffi.sizeof("uintptr_t"))]
            fields[count] = [map(len, arrays)]
        for field, count, attribute, c_type in kind.number_arrays:
            arrays = column(attribute)
            numbers = list(chain.from_iterable(arrays))
            place = self._numbers(c_type, len(numbers), numbers)
            fields[field] = [self._addresses(place, arrays, self._ffi.sizeof(c_type))]
            fields[count] = [map(len, arrays)]
        for field, count, attribute in kind.blobs:
            blobs = column(attribute)
            places = [self._add_ended(blob) for blob in blobs]
            fields[field] = [(self._address + place for place in places)]
            fields[count] = [map(len, blobs)]
        return list(chain.from_iterable(fields[name] for name, _ in self._ffi.typeof(kind.name).fields))

    def _text_column(self, texts: list[str]) -> Iterator[int]:
        self._texts.update(dict.fromkeys(texts, 0))
        return map(self._texts.__getitem__, texts)

    def _numbers(self, c_type: str, count: int, numbers: Iterable[int]) -> int:
        """Adds an array of numbers, and returns its place."""
        packer = struct.Struct(f"={count}{_code(self._ffi, self._ffi.typeof(c_type))}")
        return self._add(packer.size, lambda: packer.pack(*numbers))

    def _add_ended(self, content: bytes) -> int:
        """Adds bytes with a zero behind them, and returns their place. Does not copy them: a response's body may have 256 MiB."""
        return self._add(len(content) + 1, lambda: content)  # the core's memory is zeroed

    def _addresses(self, place: int, arrays: Sequence[Sequence[Any]], size: int) -> Iterator[int]:
        """The addresses of adjacent arrays; null for an empty one. `size`: of an element."""
        for array, start in zip(arrays, _starts(arrays), strict=True):
            yield self._address + place + start * size if array else 0

    def _each_address(self, kind: Struct, values: Sequence[Any]) -> Iterator[int]:
        """Adds structs, and returns the address of each."""
        return self._addresses(self.structs(kind, values), [(value,) for value in values], self._ffi.sizeof(kind.name))


def _starts(parts: Sequence[Sequence[Any]], start: int = 0) -> Iterator[int]:
    """The start of each part."""
    return accumulate(map(len, parts[:-1]), initial=start) if parts else iter(())


def _spread(values: Sequence[Any], ours: Iterator[Any], instead: Any) -> Iterator[Any]:
    """The next of `ours` for each value, and `instead` for each None."""
    return (instead if value is None else next(ours) for value in values)


@cache
def _packer(ffi: Any, name: str) -> struct.Struct:
    """Returns what packs the fields of a C struct, with zeros between them."""
    return struct.Struct(f"={_code(ffi, ffi.typeof(name))}")


def _code(ffi: Any, c_type: Any) -> str:
    """Returns a C type's code for the module struct."""
    size = ffi.sizeof(c_type)
    if c_type.kind == "struct":
        code, end = "", 0
        for _, field in c_type.fields:
            code += f"{field.offset - end}x{_code(ffi, field.type)}"
            end = field.offset + ffi.sizeof(field.type)
        return f"{code}{size - end}x"
    if c_type.kind == "array":  # of char
        return f"{size}s"
    known = {"_Bool": "?", "float": "f", "double": "d"}.get(c_type.cname)
    if known is not None:
        return known
    signed = c_type.kind != "pointer" and int(ffi.cast(c_type, -1)) < 0
    code = {1: "b", 2: "h", 4: "i", 8: "q"}[size]
    return code if signed else code.upper()


def _cut(text: str, size: int) -> bytes:
    """Returns the text in UTF-8 with a final NUL, at most `size` bytes, truncated between characters."""
    encoded = text.encode("utf-8", "replace").partition(b"\0")[0]
    return encoded if len(encoded) < size else encoded[: size - 1].decode("utf-8", "ignore").encode()


def write_struct(ffi: Any, kind: Struct, value: Any, new_memory: Callable[[int], Any]) -> Any:
    """Writes `value` and all that it points to into `new_memory(size)`, and returns that memory, which must be zeroed and aligned for any type.

    Raises MemoryError when there is none, and OverflowError for a value that does not fit its field.
    """
    pieces = _Pieces(ffi)
    pieces.structs(kind, [value])
    return pieces.write(new_memory)
