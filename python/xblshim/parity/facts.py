"""What a set of headers says, taken apart so far that two of them can be compared row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Value = str | int | bool | None

KINDS = ("header", "function", "callback", "struct", "enum", "typedef", "constant", "macro")
"""In the order of reports."""


class ParityError(Exception):
    """The comparison can't be made; the text says why and what to do."""


@dataclass(frozen=True)
class Fact:
    """One declaration. `properties` name everything of it that must agree: a row each.

    A function has "returns", "noexcept", "convention", "parameter 1" (its type) and so on; a struct "size", "align" and each member by its
    name; an enum "underlying" and each enumerator; a macro its value, a number or a text as it is written.
    """

    kind: str
    name: str
    header: str
    properties: Mapping[str, Value]


@dataclass
class Surface:
    """All declarations of one set of headers for one target."""

    target: str
    headers: tuple[str, ...] = ()
    edition: int | None = None
    """The GDK's edition, such as 251000, where its headers say it."""
    facts: dict[tuple[str, str], Fact] = field(default_factory=dict)
    system: dict[str, int] = field(default_factory=dict)
    """The results and other values that system headers define: a header that leaves one to them lacks nothing."""

    def add(self, fact: Fact) -> None:
        """Keeps the first declaration of a name: later ones repeat it."""
        self.facts.setdefault((fact.kind, fact.name), fact)

    def of(self, kind: str) -> Iterator[Fact]:
        return (fact for fact in self.facts.values() if fact.kind == kind)


@dataclass(frozen=True, order=True)
class Difference:
    """One row of the report. A whole declaration that one side lacks has an empty `what`."""

    kind: str
    name: str
    what: str
    theirs: Value
    ours: Value
    header: str = field(default="", compare=False)

    @property
    def status(self) -> str:
        """`missing here` (this library lacks it), `missing there`, or `differs`."""
        if self.theirs is None and self.ours is not None:
            return "missing there"
        return "missing here" if self.ours is None and self.theirs is not None else "differs"

    @property
    def key(self) -> str:
        """Names the difference, with both values: a baseline accepts this one and no other."""
        theirs, ours = self.texts
        return f"{self.kind} {self.name} {self.what}: {theirs} | {ours}"

    @property
    def texts(self) -> tuple[str, str]:
        """Both values as reports write them: -1 and 0xFFFFFFFF are different numbers with the same hex digits."""
        theirs, ours = shown(self.theirs), shown(self.ours)
        return (str(self.theirs), str(self.ours)) if theirs == ours else (theirs, ours)


def shown(value: Value) -> str:
    """A value as reports write it."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and value & 0xFFFF0000 and -(1 << 31) <= value < 1 << 32:
        return f"0x{value & 0xFFFFFFFF:08X}"
    return str(value)


def rows_of(differences: Iterable[Difference]) -> list[Difference]:
    """In the order of reports: by kind, then by name, each declaration's rows as they were found."""
    return sorted(differences, key=lambda row: (KINDS.index(row.kind), row.name))
