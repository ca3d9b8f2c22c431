"""Facts of a set of headers, as rows that can be compared one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Value = str | int | bool | None

KINDS = ("header", "function", "callback", "struct", "enum", "typedef", "constant", "macro")
"""The kinds of declarations, in the order of reports."""
COMPILED, TEXT, SYSTEM, EXPORTS, DECLARED = "compiled", "text", "system table", "export table", "declaration"
"""The source of a row's values: the compiler's facts of both sides, tokens of the source, a value that one side leaves to the system's headers, a
library's export table, or a wrapper's declarations.
"""
CERTAIN = frozenset((COMPILED, EXPORTS))


class ParityError(Exception):
    """The comparison is impossible. The text says why and has the remedy."""


@dataclass(frozen=True)
class Fact:
    """One declaration. `properties` has everything that must agree, as a row each.

    A function has "returns", "noexcept", "convention", "linkage", "parameter 1" (its type) and so on. A struct has "size", "align" and each member
    by its name. An enum has "underlying" and each enumerator. A macro has its value, a number or a text as written.
    """

    kind: str
    name: str
    header: str
    properties: Mapping[str, Value]
    line: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)
    """The lines of properties that aren't in the declaration's first line."""

    def place(self, what: str = "") -> str:
        """Returns the place of the declaration or of a property, such as `XAsync.h:12`. Empty when there is none."""
        line = self.lines.get(what, self.line)
        return f"{self.header}:{line}" if self.header and line else self.header


class Uncompared(NamedTuple):
    """Something that the comparison leaves out, although one or both sides have it. `declarations` is the number of its declarations."""

    kind: str
    name: str
    why: str
    declarations: int = 1
    place: str = ""


@dataclass
class Surface:
    """All declarations of one set of headers for one target."""

    target: str
    headers: tuple[str, ...] = ()
    edition: int | None = None
    """The GDK's edition, such as 251000, if its headers define it."""
    facts: dict[tuple[str, str], Fact] = field(default_factory=dict)
    system: dict[str, Fact] = field(default_factory=dict)
    """The macros of headers beside the compared ones. A compared header may rely on them."""
    uncompared: list[Uncompared] = field(default_factory=list)
    """Declarations without comparable properties: member functions, templates, operators."""
    more: tuple[str, ...] = ()
    """Headers beside the compared ones that the other side doesn't have."""
    genuine: bool = False
    """Whether the system's headers are real ones, not stand-ins."""
    outside_files: tuple[str, ...] = ()
    """The paths of the system's headers that were read."""

    def add(self, fact: Fact) -> None:
        """Adds a declaration. The first one of a name counts, since later ones repeat it."""
        self.facts.setdefault((fact.kind, fact.name), fact)

    def of(self, kind: str) -> Iterator[Fact]:
        return (fact for fact in self.facts.values() if fact.kind == kind)


@dataclass(frozen=True, order=True)
class Difference:
    """One row of the report. A declaration that one side lacks entirely has an empty `what`.

    `theirs` is what the user names: headers, a library or a wrapper ("there"). `ours` is the other side of the comparison: this library, or the
    headers for a wrapper or a library ("here").
    """

    kind: str
    name: str
    what: str
    theirs: Value
    ours: Value
    header: str = field(default="", compare=False)
    there_at: str = field(default="", compare=False)
    """File and line on the user's side."""
    here_at: str = field(default="", compare=False)
    basis: str = field(default=COMPILED, compare=False)

    @property
    def status(self) -> str:
        """`missing here`, `missing there`, or `differs`."""
        if self.theirs is None and self.ours is not None:
            return "missing there"
        return "missing here" if self.ours is None and self.theirs is not None else "differs"

    @property
    def sure(self) -> str:
        """`certain`, or `likely` when a text or a table replaces the compiler's value."""
        return "certain" if self.basis in CERTAIN else "likely"

    @property
    def key(self) -> str:
        """Identifies the difference with both values. A baseline accepts only this one."""
        theirs, ours = self.texts
        return f"{self.kind} {self.name} {self.what}: {theirs} | {ours}"

    @property
    def texts(self) -> tuple[str, str]:
        """Returns both values as reports write them. -1 and 0xFFFFFFFF are different numbers with the same hexadecimal digits."""
        theirs, ours = shown(self.theirs), shown(self.ours)
        return (str(self.theirs), str(self.ours)) if theirs == ours else (theirs, ours)


def shown(value: Value) -> str:
    """Formats a value for reports."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and value & 0xFFFF0000 and -(1 << 31) <= value < 1 << 32:
        return f"0x{value & 0xFFFFFFFF:08X}"
    return str(value)


def rows_of(differences: Iterable[Difference]) -> list[Difference]:
    """Sorts differences by kind, then by name. The rows of one declaration keep their order."""
    return sorted(differences, key=lambda row: (KINDS.index(row.kind), row.name))
