"""Writes plain values as C structs into memory that the core owns.

Tables say which value becomes which field. Values are gone through twice: first to see how many structs of each kind and which texts there are,
then to write them. So it takes one piece of memory of exactly the right size, one C call, and equal texts (empty ones, scids, platforms) stand in
it once:

    the head | arrays of structs, one for each kind | const char* of all text arrays | arrays of numbers | texts | bytes
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

NUMBERS_ALIGNED = 8


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


class Contents:
    """The contents of values: the number of structs of each kind in arrays or behind pointers, their texts, the length of their text arrays."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.texts: dict[str, bytes] = {}  # each once, in UTF-8 with its NUL
        self.text_pointers = 0
        self.numbers: list[tuple[str, int]] = []  # the C type and length of each array of numbers
        self.blobs: list[bytes] = []

    def text(self, text: str) -> None:
        if text not in self.texts:
            # JSON may contain lone surrogates, which UTF-8 can't represent.
            self.texts[text] = text.encode("utf-8", "replace").replace(b"\0", b" ") + b"\0"

    def array(self, kind: Struct, values: Sequence[Any]) -> None:
        self.counts[kind.name] = self.counts.get(kind.name, 0) + len(values)
        for value in values:
            if value is not None:
                self.struct(kind, value)

    def struct(self, kind: Struct, value: Any) -> None:
        for _, attribute in kind.texts:
            self.text(getattr(value, attribute))
        for _, attribute in kind.null_texts:
            if getattr(value, attribute):
                self.text(getattr(value, attribute))
        for _, _, attribute, c_type in kind.number_arrays:
            self.numbers.append((c_type, len(getattr(value, attribute))))
        for _, _, attribute in kind.blobs:
            self.blobs.append(getattr(value, attribute))
        for _, _, attribute in kind.text_arrays:
            texts = getattr(value, attribute)
            self.text_pointers += len(texts)
            for text in texts:
                self.text(text)
        for _, attribute, inner in kind.inside:
            self.struct(inner, getattr(value, attribute))
        for _, attribute, inner in kind.pointers:
            self.array(inner, (getattr(value, attribute),))
        for _, attribute, inner in kind.null_pointers:
            if (pointed := getattr(value, attribute)) is not None:
                self.array(inner, (pointed,))
        for _, _, attribute, inner in kind.arrays:
            self.array(inner, getattr(value, attribute))


class Writer:
    """Writes memory whose layout follows from the contents. The memory is `new_memory(size)`, which must be zeroed and aligned for any type.

    MemoryError when there is none. Values that don't fit their field raise OverflowError.
    """

    def __init__(self, ffi: Any, head: str, contents: Contents, new_memory: Callable[[int], Any]) -> None:
        self._null = ffi.NULL
        self._sizeof = ffi.sizeof
        places: dict[str, int] = {}
        end: int = ffi.sizeof(head)
        for name, count in contents.counts.items():
            places[name] = end
            end += count * ffi.sizeof(name)  # each a multiple of a pointer's size
        text_pointers = end
        end += contents.text_pointers * ffi.sizeof("char*")
        numbers = []
        for c_type, length in contents.numbers:
            numbers.append((c_type, end))
            end += -(-length * ffi.sizeof(c_type) // NUMBERS_ALIGNED) * NUMBERS_ALIGNED
        texts = b"".join(contents.texts.values())

        memory = new_memory(end + len(texts) + sum(len(blob) + 1 for blob in contents.blobs))
        if memory == ffi.NULL:
            raise MemoryError("the core has no memory")
        self.memory = memory
        start = ffi.cast("char*", memory)
        self.head = ffi.cast(f"{head}*", memory)
        self._free = {name: ffi.cast(f"{name}*", start + place) for name, place in places.items()}
        self._free_text_pointers = ffi.cast("char const**", start + text_pointers)
        self._free_numbers = iter([ffi.cast(f"{c_type}*", start + place) for c_type, place in numbers])
        ffi.memmove(start + end, texts, len(texts))
        self._texts: dict[str, Any] = {}
        for text, encoded in contents.texts.items():
            self._texts[text] = start + end
            end += len(encoded)
        blobs = []
        for blob in contents.blobs:
            ffi.memmove(start + end, blob, len(blob))
            blobs.append(ffi.cast("uint8_t*", start + end))
            end += len(blob) + 1
        self._free_blobs = iter(blobs)

    def text(self, text: str) -> Any:
        return self._texts[text]

    def array(self, kind: Struct, values: Sequence[Any]) -> Any:
        """Returns the array's address, null for an empty one. A None leaves its struct zeroed."""
        if not values:
            return self._null
        first = self._free[kind.name]
        self._free[kind.name] = first + len(values)
        for place, value in enumerate(values):
            if value is not None:
                self.struct(first[place], kind, value)
        return first

    def _text_array(self, texts: Sequence[str]) -> Any:
        if not texts:
            return self._null
        first = self._free_text_pointers
        self._free_text_pointers = first + len(texts)
        for place, text in enumerate(texts):
            first[place] = self._texts[text]
        return first

    def _number_array(self, numbers: Sequence[int]) -> Any:
        first = next(self._free_numbers)
        for place, number in enumerate(numbers):
            first[place] = number
        return first

    def struct(self, out: Any, kind: Struct, value: Any) -> None:
        for field, attribute in kind.plain:
            setattr(out, field, getattr(value, attribute))
        for field, attribute in kind.texts:
            setattr(out, field, self._texts[getattr(value, attribute)])
        for field, attribute in kind.null_texts:
            text = getattr(value, attribute)
            setattr(out, field, self._texts[text] if text else self._null)
        for field, attribute in kind.chars:
            setattr(out, field, _cut(getattr(value, attribute), self._sizeof(getattr(out, field))))
        for field, count, attribute in kind.text_arrays:
            texts = getattr(value, attribute)
            setattr(out, field, self._text_array(texts))
            setattr(out, count, len(texts))
        for field, count, attribute, _ in kind.number_arrays:
            numbers = getattr(value, attribute)
            setattr(out, field, self._number_array(numbers))
            setattr(out, count, len(numbers))
        for field, size, attribute in kind.blobs:
            setattr(out, field, next(self._free_blobs))
            setattr(out, size, len(getattr(value, attribute)))
        for field, attribute, inner in kind.inside:
            self.struct(getattr(out, field), inner, getattr(value, attribute))
        for field, attribute, inner in kind.pointers:
            setattr(out, field, self.array(inner, (getattr(value, attribute),)))
        for field, attribute, inner in kind.null_pointers:
            if (pointed := getattr(value, attribute)) is not None:
                setattr(out, field, self.array(inner, (pointed,)))
        for field, count, attribute, inner in kind.arrays:
            values = getattr(value, attribute)
            setattr(out, field, self.array(inner, values))
            setattr(out, count, len(values))


def _cut(text: str, size: int) -> bytes:
    """Returns the text in UTF-8 with a final NUL, at most `size` bytes, truncated between characters."""
    encoded = text.encode("utf-8", "replace").partition(b"\0")[0]
    return encoded if len(encoded) < size else encoded[: size - 1].decode("utf-8", "ignore").encode()


def write_struct(ffi: Any, kind: Struct, value: Any, new_memory: Callable[[int], Any]) -> Any:
    """Writes `value` and all that it points to into `new_memory(size)`, and returns that memory. Raises what `Writer` raises."""
    contents = Contents()
    contents.struct(kind, value)
    writer = Writer(ffi, kind.name, contents, new_memory)
    writer.struct(writer.head, kind, value)
    return writer.memory
