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
    """A sentence for authors of definitions."""
    remedy: str = ""
    """A sentence for invalid values, if the message isn't enough."""


def _itself(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table."""

    label: str
    """The term for one entry, such as "achievement"."""
    text: str
    make: type[Any]
    """Called with the values as keyword arguments, each list as a tuple. Its fields without a default are the required keys."""
    keys: Mapping[str, Key]
    lists: Mapping[str, Table] = field(default_factory=dict)
    """Arrays of tables by their key."""
    singles: Mapping[str, Table] = field(default_factory=dict)
    """Single tables by their key."""
    unique: str = ""
    """The key whose values are unique in a list. The parent's `make` receives a dictionary by that key. Empty: a tuple."""
    identity: Callable[[Any], Any] = _itself
    """Converts a unique key's value for comparison, such as to lower case."""
    check: Callable[[Mapping[str, Any]], Iterator[tuple[str, str, str]]] | None = None
    """Yields (key, message, remedy) for values that contradict each other."""
    together: tuple[tuple[str, str], ...] = ()
    """Pairs of keys of which a table has both or neither."""

    def conflicts(self, values: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
        """Yields what `together` and `check` find."""
        for pair in self.together:
            missing = [key for key in pair if key not in values]
            if len(missing) == 1:
                yield missing[0], "is missing", f"Write both {' and '.join(pair)}, or neither."
        if self.check is not None:
            yield from self.check(values)

    @property
    def required(self) -> list[str]:
        named = {one.name for one in fields(self.make) if one.default is MISSING and one.default_factory is MISSING}
        return [key for key in self.keys if key in named or key in _ALWAYS]

    def default(self, key: str) -> Any:
        """Returns the value of a missing key; None for a required one."""
        found = next(one for one in fields(self.make) if one.name == key)
        return None if key in self.required or found.default is MISSING else found.default


_ALWAYS = frozenset({"scid"})
"""Keys that a document requires, although a title without a document has a default."""
