"""Statistics as values, in the store's form and in the service's JSON form."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xblshim.simulator.title_world import StatisticDefinition

_LARGEST_INTEGER = 2.0**53


StatisticKey = tuple[int, str, str]
"""User, service configuration, and name, both in lower case."""


class StoredStatistic(NamedTuple):
    """A statistic of a user."""

    xuid: int
    scid: str
    """In lower case."""
    name: str
    """As first written; letter case has no meaning in it."""
    value: float | str
    updated_at: int
    """Milliseconds since 1970."""

    @property
    def key(self) -> StatisticKey:
        return self.xuid, self.scid, self.name.lower()


def is_integral(value: float) -> bool:
    return value.is_integer() and abs(value) < _LARGEST_INTEGER


def value_text(value: float | str) -> str:
    """Returns the value in a response's form."""
    if isinstance(value, str):
        return value
    return str(int(value)) if is_integral(value) else repr(value)


def value_json(value: float | str) -> float | int | str:
    """Returns the value in an event's form."""
    return int(value) if isinstance(value, float) and is_integral(value) else value


def type_of(statistic: StoredStatistic, definitions: Mapping[str, StatisticDefinition]) -> str:
    """Returns `Integer`, `Double` or `String`: the configured type, else the value's."""
    definition = definitions.get(statistic.name.lower())
    if definition is not None and definition.type:
        return definition.type
    if isinstance(statistic.value, str):
        return "String"
    return "Integer" if is_integral(statistic.value) else "Double"
