"""Typed values of the registry.

There is a :class:`Header` for each public header, with its items in the header's order. Everything rendered (headers, export lists, link stubs,
cffi and ctypes declarations) depends only on these values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from .call_model import CallTable


@dataclass(frozen=True)
class Include:
    """One ``#include``. ``when`` is its preprocessor condition, or empty."""

    path: str
    when: str = ""


@dataclass(frozen=True)
class Parameter:
    """One parameter. ``sal`` is its annotation (``_In_``), ``type`` the C type as written.

    ``doc`` is its meaning if the function works or the callback is called.
    """

    name: str
    type: str
    sal: str = ""
    doc: str = ""


WORKS = "works"
HARMLESS = "harmless"
STUB = "stub"


@dataclass(frozen=True)
class Function:
    """An exported function. ``implemented`` is false when the sources don't define it, so that its definition is rendered.

    ``fixed_result`` is set for a function that always returns the same result, like a PC without the feature. It is the name of an HRESULT (for a
    function that begins a call: the call's result), another C++ expression, "nothing" (no result), "registers" and "unregisters" (for events that
    never occur), "closes" (for handles without an object), or "size" and "text" (for the result of a call whose ``outputs`` name a payload).
    ``outputs`` are the values of its out-parameters, ``name = expression``. ``when`` is the preprocessor condition of its declaration; the export has
    no condition.
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
    fixed_result: str = ""
    outputs: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """The outcome for a title: WORKS, HARMLESS (a result that lets the title continue) or STUB (E_NOTIMPL, null, 0, false)."""
        if self.fixed_result:
            return HARMLESS
        return WORKS if self.implemented else STUB


@dataclass(frozen=True)
class Callback:
    """A function type that the title implements. ``pointer`` is true for a pointer typedef, false for a function typedef.

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

    A field with ``members`` is an unnamed union or struct of the given ``kind``. Its members are accessed like members of the enclosing struct.
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
    """Yields the named members, including those of unnamed unions and structs."""
    for member in fields:
        if member.members:
            yield from leaves(member.members)
        else:
            yield member


@dataclass(frozen=True)
class Struct:
    """A struct or, depending on ``kind``, a union, with its size and alignment in bytes on every 64-bit target."""

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
    """An enum: scoped in C++, a typedef and prefixed macros in C. ``flags`` adds the bit operators."""

    name: str
    underlying: str
    enumerators: tuple[Enumerator, ...]
    flags: bool
    doc: str


@dataclass(frozen=True)
class Handle:
    """An opaque pointer typedef. ``alias`` is the name of another handle with the same type."""

    name: str
    opaque: str
    doc: str
    alias: str = ""


@dataclass(frozen=True)
class Alias:
    """A typedef of a scalar or, with ``array``, of an array of ``length`` elements (``array`` is the length as C text)."""

    name: str
    type: str
    doc: str
    when: str = ""
    array: str = ""
    length: int = 0


@dataclass(frozen=True)
class Constant:
    """A typed constant: ``const`` in C++, a macro in C. A struct constant has a brace initializer."""

    name: str
    type: str
    value: int
    doc: str
    struct: bool = False


@dataclass(frozen=True)
class Macro:
    """A preprocessor macro. ``value`` is set when it is an integer that other languages need, too."""

    name: str
    body: str
    doc: str
    params: str = ""
    value: int | None = None
    when: str = ""
    guard: bool = True


@dataclass(frozen=True)
class EmptyMacros:
    """Macros that are empty for compilers other than Windows' (annotations, calling conventions)."""

    names: tuple[str, ...]
    doc: str
    when: str = ""


@dataclass(frozen=True)
class HResults:
    """The position of one group of HRESULT names in a header. The names are in hresults.toml."""

    group: str
    doc: str


@dataclass(frozen=True)
class Section:
    """A banner with the topic and a paragraph."""

    title: str
    doc: str


@dataclass(frozen=True)
class Text:
    """Preprocessor text that is rendered unchanged."""

    text: str


Item: TypeAlias = (
    Function | Callback | Struct | Enum | Handle | Alias | Constant | Macro | EmptyMacros | HResults | Section | Text
)


CORE = "core"
SERVICES = "services"
UNLISTED = "unlisted"


@dataclass(frozen=True)
class Header:
    """A public header: its path below ``include/``, its includes and its declarations.

    ``part`` is CORE, SERVICES or UNLISTED. SERVICES are functions that titles link but seldom call: Python declares them in separate modules, and
    link stubs among them need no texts. UNLISTED functions are exported by Microsoft's libraries and declared in none of their headers: this
    library exports them, too, and declares them only for its own sources.
    ``errors`` names the lists of ``errors.toml`` that ``doc`` ends with.
    """

    path: str
    title: str
    doc: str
    includes: tuple[Include, ...]
    items: tuple[Item, ...]
    part: str = CORE
    errors: tuple[str, ...] = ()


@dataclass(frozen=True)
class HResult:
    """A named result. ``group`` is the header group that declares it, or empty."""

    name: str
    value: int
    meaning: str
    remedy: str
    group: str = ""

    @property
    def hex(self) -> str:
        """The value in hexadecimal, such as ``0x80190130``."""
        return f"0x{self.value:08X}"


@dataclass(frozen=True)
class Setting:
    """A key of the configuration.

    ``type`` is the name of a parser in ``config/setting_values.py``. ``default`` is written as in a configuration file (None: no default).
    ``without`` describes the behavior without a value. ``run_time`` is the name of the function that changes the setting while the library runs, or
    empty.
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
    """The whole public API."""

    headers: tuple[Header, ...]
    hresults: tuple[HResult, ...]
    settings: tuple[Setting, ...] = ()
    calls: CallTable = field(default_factory=CallTable)
    _by_name: dict[str, Item] = field(default_factory=dict, repr=False, compare=False)

    def functions(self) -> tuple[Function, ...]:
        """All functions that a public header declares, in header order."""
        return self._functions(h for h in self.headers if h.part != UNLISTED)

    def exports(self) -> tuple[Function, ...]:
        """All functions that the library exports: those of :meth:`functions`, then those that no public header declares."""
        return self._functions(self.headers)

    def _functions(self, headers: Iterable[Header]) -> tuple[Function, ...]:
        return tuple(i for h in headers for i in h.items if isinstance(i, Function))

    def items(self, part: str) -> tuple[Item, ...]:
        """Returns the declarations of one part's headers, in header order."""
        return tuple(i for h in self.headers if h.part == part for i in h.items)

    def find(self, name: str) -> Item | None:
        """Returns the type, function or constant of that name, or None."""
        if not self._by_name:
            for header in self.headers:
                for item in header.items:
                    found = getattr(item, "name", None)
                    if isinstance(found, str):
                        self._by_name[found] = item
        return self._by_name.get(name)

    def group(self, name: str) -> tuple[HResult, ...]:
        """Returns the results that one header group declares."""
        return tuple(r for r in self.hresults if r.group == name)
