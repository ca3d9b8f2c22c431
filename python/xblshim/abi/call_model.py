"""Typed values of ``calls.toml``, which describes the boundary between the core and the Python side."""

from __future__ import annotations

from dataclasses import dataclass

NUMBERS = ("uint32_t", "uint64_t", "int32_t", "double")
CLIENT, EVENTS = "client", "events"


def class_name(name: str) -> str:
    """Returns the class name in C++ and Python: ``UpdateAchievement`` for ``update_achievement``."""
    return "".join(word.capitalize() for word in name.split("_"))


@dataclass(frozen=True)
class Member:
    """A member of a request, a record, a result or an event.

    ``element`` is an array's element type, otherwise empty. ``enum``: ``type`` is the name of an enum. ``null``: an empty text is a null pointer in
    C. ``optional``: callers in Python may omit it.
    """

    name: str
    type: str
    doc: str = ""
    element: str = ""
    enum: bool = False
    null: bool = False
    optional: bool = False


@dataclass(frozen=True)
class BoundaryValue:
    """A named value of a boundary enum."""

    name: str
    value: int
    doc: str = ""


@dataclass(frozen=True)
class BoundaryEnum:
    """An enum of the boundary that no public header declares."""

    name: str
    prefix: str
    doc: str
    values: tuple[BoundaryValue, ...]

    def c_name(self, value: BoundaryValue) -> str:
        """Returns the enumerator's name in C."""
        return f"{self.prefix}_{value.name.upper()}"


@dataclass(frozen=True)
class Record:
    """The element of an array in a request, or a call's result."""

    name: str
    doc: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Call:
    """One kind of call. ``result`` is the name of its result, empty when the call has only an HRESULT. ``side`` is the Python object that runs it."""

    name: str
    number: int
    doc: str
    members: tuple[Member, ...]
    result: str
    side: str


@dataclass(frozen=True)
class Event:
    """One kind of subscription. Its events have the ``members``, or a header's ``struct``."""

    name: str
    subscription: str
    number: int
    doc: str
    members: tuple[Member, ...]
    struct: str


@dataclass(frozen=True)
class CallTable:
    """All calls and events of the boundary.

    ``public_enums``: the enums of headers whose numbers Python needs. ``structs``: the Python name of each header struct, by its C name.
    ``null_pointers``: by a struct's C name, the pointers to structs that are null when there is no value.
    """

    enums: tuple[BoundaryEnum, ...] = ()
    records: tuple[Record, ...] = ()
    calls: tuple[Call, ...] = ()
    results: tuple[Record, ...] = ()
    events: tuple[Event, ...] = ()
    structs: tuple[tuple[str, str], ...] = ()
    public_enums: tuple[str, ...] = ()
    null_pointers: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def enum(self, name: str) -> BoundaryEnum | None:
        """Returns the boundary enum of that name, or None."""
        return next((enum for enum in self.enums if enum.name == name), None)

    def record(self, name: str) -> Record | None:
        """Returns the record of that name, or None."""
        return next((record for record in self.records if record.name == name), None)
