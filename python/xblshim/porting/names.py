"""Recognizes names of functions of the GDK, XSAPI and libHttpClient."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from xblshim.abi.libraries import libraries
from xblshim.abi.registry_loader import load
from xblshim.abi.registry_model import Function, Registry

CANDIDATE = r"(?:X[A-Z][a-z]|Xbl|Xal|HC[A-Z])\w*"
_FAMILY = re.compile(r"Xbl|Xal|XblShim|(?:X|HC)[A-Z][a-z]+")
_OF_X11 = re.compile(
    r"XStore(?:Name|Colors?|NamedColor|Bytes|Buffer)$|XDisplay(?:Name|String|Keycodes|Height|Width|Cells|Planes|Of|Motion)"
    r"|XError(?:Event|Handler)|XUserSignals"
)
"""Functions and macros of X11 that begin like those of the GDK."""


@dataclass(frozen=True)
class Use:
    """One use of a function. `place` is a file and a line, or the kind of reference in a binary."""

    name: str
    place: str


class ReadingError(Exception):
    """The input can't be read. The text has the reason and the remedy."""


class Names:
    """The registry's functions, the entry points of Microsoft's DLLs, and a heuristic for other names."""

    def __init__(self, registry: Registry | None = None) -> None:
        self.registry = load() if registry is None else registry

    @cached_property
    def functions(self) -> dict[str, Function]:
        """The functions that this library exports, by name."""
        return {function.name: function for function in self.registry.exports()}

    @cached_property
    def entry_points(self) -> frozenset[str]:
        """The known entry points of Microsoft's DLLs."""
        return frozenset().union(*(library.entry_points for library in libraries()))

    @cached_property
    def headers(self) -> frozenset[str]:
        """The paths of the public headers, in lower case."""
        return frozenset(header.path.lower() for header in self.registry.headers)

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(found.group() for name in self.functions if (found := _FAMILY.match(name)))

    def are_known(self, name: str) -> bool:
        """Returns whether a list has the name."""
        return name in self.functions or name in self.entry_points

    def may_be(self, name: str) -> bool:
        """Returns whether an unlisted name looks like one of these functions, of a newer edition or misspelled."""
        family = _FAMILY.match(name)
        return (
            family is not None
            and family.group() in self._families
            and self.registry.find(name) is None
            and not _OF_X11.match(name)
        )

    def those_of(self, names: Iterator[tuple[str, str]]) -> Iterator[Use]:
        """Yields the uses of these functions among names with their places."""
        return (Use(name, place) for name, place in names if self.are_known(name) or self.may_be(name))
