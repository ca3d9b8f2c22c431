"""Typed values of the registry's description of the boundary between the core and the Python side."""

from __future__ import annotations

from dataclasses import dataclass

NUMBERS = ("uint32_t", "uint64_t", "int32_t", "double")
CLIENT, EVENTS = "client", "events"


def class_name(name: str) -> str:
    """``update_achievement`` in C++ and Python: ``UpdateAchievement``."""
    return "".join(word.capitalize() for word in name.split("_"))


@dataclass(frozen=True)
class Member:
    """A member of a request, a record, a result or an event.

    ``element`` is what an array consists of, else empty. ``enum`` says that ``type`` names one. ``null``: an empty text is a null pointer in C.
    ``optional``: Python's own callers may leave it out.
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
    """An enum that no public header declares."""

    name: str
    prefix: str
    doc: str
    values: tuple[BoundaryValue, ...]

    def c_name(self, value: BoundaryValue) -> str:
        """The enumerator in C."""
        return f"{self.prefix}_{value.name.upper()}"


@dataclass(frozen=True)
class Record:
    """What arrays of requests consist of, or, as a result, what a call brings."""

    name: str
    doc: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Call:
    """One kind of call. ``brings`` names its result, empty where it is an HRESULT only; ``side`` is who does it in Python."""

    name: str
    number: int
    doc: str
    members: tuple[Member, ...]
    brings: str
    side: str


@dataclass(frozen=True)
class Event:
    """One kind of subscription and what its events bring: ``members``, or a header's ``struct``."""

    name: str
    subscription: str
    number: int
    doc: str
    members: tuple[Member, ...]
    struct: str


@dataclass(frozen=True)
class CallTable:
    """The whole boundary.

    ``public_enums``: headers' enums whose numbers Python needs. ``structs``: of each header's struct that crosses it the name, by its C name.
    ``null_pointers``: by a struct's C name, its pointers to structs that are null where there is none."""

    enums: tuple[BoundaryEnum, ...] = ()
    records: tuple[Record, ...] = ()
    calls: tuple[Call, ...] = ()
    answers: tuple[Record, ...] = ()
    events: tuple[Event, ...] = ()
    structs: tuple[tuple[str, str], ...] = ()
    public_enums: tuple[str, ...] = ()
    null_pointers: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def enum(self, name: str) -> BoundaryEnum | None:
        """The boundary enum of that name."""
        return next((enum for enum in self.enums if enum.name == name), None)

    def record(self, name: str) -> Record | None:
        """The record of that name."""
        return next((record for record in self.records if record.name == name), None)
