"""Facts of a set of headers, as rows that can be compared one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Value = str | int | bool | None

KINDS = ("header", "function", "callback", "struct", "enum", "typedef", "constant", "macro")
"""In the order of reports."""
COMPILED, TEXT, SYSTEM, EXPORTS, DECLARED = "compiled", "text", "system table", "export table", "declaration"
"""What a row compares: the compiler's facts of both sides, spelled tokens, a value that one side leaves to the system's headers, a
library's export table, or a wrapper's declarations with the compiler's facts."""
CERTAIN = frozenset((COMPILED, EXPORTS))


class ParityError(Exception):
    """The comparison can't be made; the text says why and what to do."""


@dataclass(frozen=True)
class Fact:
    """One declaration. `properties` name everything of it that must agree: a row each.

    A function has "returns", "noexcept", "convention", "linkage", "parameter 1" (its type) and so on; a struct "size", "align" and each
    member by its name; an enum "underlying" and each enumerator; a macro its value, a number or a text as it is written.
    """

    kind: str
    name: str
    header: str
    properties: Mapping[str, Value]
    line: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where a property stands, if not in the declaration's first line."""

    def place(self, what: str = "") -> str:
        """`XAsync.h:12` of the declaration or of a property; empty where there is none."""
        line = self.lines.get(what, self.line)
        return f"{self.header}:{line}" if self.header and line else self.header


class Uncompared(NamedTuple):
    """Something that both sides, or one, have and that this comparison says nothing about. `declarations` is how many it holds."""

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
    """The GDK's edition, such as 251000, where its headers say it."""
    facts: dict[tuple[str, str], Fact] = field(default_factory=dict)
    system: dict[str, Fact] = field(default_factory=dict)
    """The macros that headers beside the compared ones define: a header that leaves one to them lacks nothing."""
    uncompared: list[Uncompared] = field(default_factory=list)
    """What was met and has no property that could be compared: member functions, templates, operators."""
    more: tuple[str, ...] = ()
    """Headers that lie beside the compared ones and that the other side has no name for."""
    genuine: bool = False
    """Whether the system's headers are real ones, and no stand-ins."""
    outside_files: tuple[str, ...] = ()
    """The system's headers that were read, by their paths."""

    def add(self, fact: Fact) -> None:
        """Keeps the first declaration of a name: later ones repeat it."""
        self.facts.setdefault((fact.kind, fact.name), fact)

    def of(self, kind: str) -> Iterator[Fact]:
        return (fact for fact in self.facts.values() if fact.kind == kind)


@dataclass(frozen=True, order=True)
class Difference:
    """One row of the report. A whole declaration that one side lacks has an empty `what`.

    `theirs` is what the user names: headers, a library or a wrapper ("there"). `ours` is what that is held against: this library, or the
    headers that a wrapper or a library is compared with ("here").
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
        """`certain`, or `likely` where a text or a table stands for what a compiler would say."""
        return "certain" if self.basis in CERTAIN else "likely"

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
