"""Building blocks of the format's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from .value_rules import Rule


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table."""

    rule: Rule
    text: str
    """A sentence for people who write definitions."""
    remedy: str = ""
    """A sentence for a value that isn't allowed, where the message doesn't say enough."""


def _itself(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table."""

    label: str
    """What one entry is called, such as "achievement"."""
    text: str
    make: type[Any]
    """Called with the values as keyword arguments, each list as a tuple. Its fields without a default are the required keys."""
    keys: Mapping[str, Key]
    lists: Mapping[str, Table] = field(default_factory=dict)
    """Arrays of tables by their key."""
    singles: Mapping[str, Table] = field(default_factory=dict)
    """Tables that stand once, by their key."""
    unique: str = ""
    """The key whose value occurs once in a list; `make` of the parent gets a dictionary by it. Empty: a tuple."""
    identity: Callable[[Any], Any] = _itself
    """From a value of the unique key to what occurs once, such as the value in lower case."""
    check: Callable[[Mapping[str, Any]], Iterator[tuple[str, str, str]]] | None = None
    """Yields (key, message, remedy) for values that don't fit together."""

    @property
    def required(self) -> list[str]:
        named = {one.name for one in fields(self.make) if one.default is MISSING and one.default_factory is MISSING}
        return [key for key in self.keys if key in named or key in _ALWAYS]

    def default(self, key: str) -> Any:
        """The value of a missing key; None for a required one."""
        found = next(one for one in fields(self.make) if one.name == key)
        return None if key in self.required or found.default is MISSING else found.default


_ALWAYS = frozenset({"scid"})
"""Required in a document, and still with a default for a title without one."""
