"""What the registry holds, as typed values.

One :class:`Header` for each public header, its items in the order in which the header shows them.
Everything that is rendered (headers, export lists, link stubs, cffi and ctypes declarations) is made
from these values and from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from .call_model import CallTable


@dataclass(frozen=True)
class Include:
    """One ``#include``; ``when`` is the preprocessor condition it stands under, or empty."""

    path: str
    when: str = ""


@dataclass(frozen=True)
class Parameter:
    """One parameter: ``sal`` is its annotation (``_In_``), ``type`` the C type as written, ``doc`` its meaning where the function works."""

    name: str
    type: str
    sal: str = ""
    doc: str = ""


WORKS = "works"
HARMLESS = "harmless"
STUB = "stub"


@dataclass(frozen=True)
class Function:
    """An exported function. ``implemented`` is false where the sources hold no definition of it: it is rendered.

    ``answer`` is set where the function has nothing to do here and always answers alike, as on a PC without the thing it is about: the name of an
    HRESULT (of a function that begins a call: what the call ends with), another C++ expression, "nothing" of a function without a result,
    "registers" and "unregisters" for events that never come, "closes" for handles with nothing behind them, "size" and "text" for the result of a
    call whose ``gives`` name a payload.
    ``gives`` are the values of its out-parameters, ``name = expression``.
    ``when`` is the condition under which the header shows it; it is exported without one.
    """

    name: str
    returns: str
    params: tuple[Parameter, ...]
    noexcept: bool
    implemented: bool
    doc: str
    variadic: bool = False
    deprecated: bool = False
    when: str = ""
    answer: str = ""
    gives: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """What a title gets: WORKS, HARMLESS (the answer that lets it go on) or STUB (E_NOTIMPL, null, 0, false)."""
        if self.answer:
            return HARMLESS
        return WORKS if self.implemented else STUB


@dataclass(frozen=True)
class Callback:
    """A function the title hands in: ``pointer`` tells a pointer typedef from a function typedef.

    ``annotations`` are those of its result.
    """

    name: str
    returns: str
    params: tuple[Parameter, ...]
    pointer: bool
    convention: str
    doc: str
    when: str = ""
    annotations: str = ""


@dataclass(frozen=True)
class Field:
    """A struct member. ``offset`` and ``size`` are bytes on every 64-bit target.

    One with ``members`` is an unnamed union or struct, whose members are used as the whole's own; ``kind`` says which.
    """

    name: str
    type: str
    offset: int
    size: int
    array: str = ""
    doc: str = ""
    members: tuple[Field, ...] = ()
    kind: str = ""


def leaves(fields: Iterable[Field]) -> Iterator[Field]:
    """The members that have a name, those of unnamed unions and structs among them."""
    for member in fields:
        if member.members:
            yield from leaves(member.members)
        else:
            yield member


@dataclass(frozen=True)
class Struct:
    """A struct or, by its ``kind``, a union, with its size and alignment in bytes on every 64-bit target."""

    name: str
    size: int
    align: int
    fields: tuple[Field, ...]
    doc: str
    tag: str = ""
    when: str = ""
    guard: str = ""
    kind: str = "struct"


@dataclass(frozen=True)
class Enumerator:
    """A named value of an enum."""

    name: str
    value: int
    doc: str = ""


@dataclass(frozen=True)
class Enum:
    """A scoped enum in C++; a typedef and prefixed macros in C. ``flags`` gets the bit operators."""

    name: str
    underlying: str
    enumerators: tuple[Enumerator, ...]
    flags: bool
    doc: str


@dataclass(frozen=True)
class Handle:
    """An opaque pointer typedef; ``alias`` names another handle it is the same type as."""

    name: str
    opaque: str
    doc: str
    alias: str = ""


@dataclass(frozen=True)
class Alias:
    """A typedef of a scalar or, with an ``array``, of that many (``length``, as the C text ``array``)."""

    name: str
    type: str
    doc: str
    when: str = ""
    array: str = ""
    length: int = 0


@dataclass(frozen=True)
class Constant:
    """A typed constant: ``const`` in C++, a macro in C. A struct constant has a brace initialiser."""

    name: str
    type: str
    value: int
    doc: str
    struct: bool = False


@dataclass(frozen=True)
class Macro:
    """A preprocessor macro. ``value`` is set when it is an integer that other languages need too."""

    name: str
    body: str
    doc: str
    params: str = ""
    value: int | None = None
    when: str = ""
    guard: bool = True


@dataclass(frozen=True)
class EmptyMacros:
    """Macros that mean nothing to a compiler off Windows (annotations, calling conventions)."""

    names: tuple[str, ...]
    doc: str
    when: str = ""


@dataclass(frozen=True)
class HResults:
    """The place of one group of HRESULT names in a header; the names stand in hresults.toml."""

    group: str
    doc: str


@dataclass(frozen=True)
class Section:
    """A topic banner with a paragraph."""

    title: str
    doc: str


@dataclass(frozen=True)
class Text:
    """Preprocessor text that is taken over as it stands."""

    text: str


Item: TypeAlias = (
    Function | Callback | Struct | Enum | Handle | Alias | Constant | Macro | EmptyMacros | HResults | Section | Text
)


CORE = "core"
SERVICES = "services"
UNLISTED = "unlisted"


@dataclass(frozen=True)
class Header:
    """A public header: its path below ``include/``, what it includes and what it declares.

    ``part`` is CORE, or SERVICES for the calls that a title links but seldom makes: these are declared
    in Python modules of their own, and may go without texts as long as they are link stubs. UNLISTED is what Microsoft's libraries
    export and no header of theirs declares: exported here too, and declared for our own sources only.
    """

    path: str
    title: str
    doc: str
    includes: tuple[Include, ...]
    items: tuple[Item, ...]
    part: str = CORE


@dataclass(frozen=True)
class HResult:
    """A named result. ``group`` says which header group declares it; empty when none does."""

    name: str
    value: int
    meaning: str
    remedy: str
    group: str = ""

    @property
    def hex(self) -> str:
        """The value as people write it: ``0x80190130``."""
        return f"0x{self.value:08X}"


@dataclass(frozen=True)
class Setting:
    """A key of the configuration.

    ``type`` names a parser of ``config/setting_values.py``; ``default`` is written as a person writes it, None where there is none; ``without`` says
    what applies then; ``run_time`` names the function that changes the setting while the library runs, empty where none does.
    """

    key: str
    variable: str
    type: str
    doc: str
    default: str | None = None
    without: str = ""
    choices: tuple[str, ...] = ()
    secret: bool = False
    run_time: str = ""


@dataclass(frozen=True)
class Registry:
    """The whole public surface."""

    headers: tuple[Header, ...]
    hresults: tuple[HResult, ...]
    settings: tuple[Setting, ...] = ()
    calls: CallTable = field(default_factory=CallTable)
    _by_name: dict[str, Item] = field(default_factory=dict, repr=False, compare=False)

    def functions(self) -> tuple[Function, ...]:
        """Every function that a public header declares, in header order."""
        return self._functions(h for h in self.headers if h.part != UNLISTED)

    def exports(self) -> tuple[Function, ...]:
        """Every function that the library exports: those of :meth:`functions`, then those that no public header declares."""
        return self._functions(self.headers)

    def _functions(self, headers: Iterable[Header]) -> tuple[Function, ...]:
        return tuple(i for h in headers for i in h.items if isinstance(i, Function))

    def items(self, part: str) -> tuple[Item, ...]:
        """What the headers of one part declare, in header order."""
        return tuple(i for h in self.headers if h.part == part for i in h.items)

    def find(self, name: str) -> Item | None:
        """The type, function or constant of that name."""
        if not self._by_name:
            for header in self.headers:
                for item in header.items:
                    found = getattr(item, "name", None)
                    if isinstance(found, str):
                        self._by_name[found] = item
        return self._by_name.get(name)

    def group(self, name: str) -> tuple[HResult, ...]:
        """The results that one header group declares."""
        return tuple(r for r in self.hresults if r.group == name)
