"""The users of the local service: names, friends, favorites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from xblshim.simulator.title_world import WorldUser

from .relation_book import RelationBook, Relations

if TYPE_CHECKING:
    from xblshim.config import User
    from xblshim.simulator.title_world import World

PEOPLE, FAVORITES = "people", "favorites"
"""The social groups, in lower case."""

_CLASSIC, _MODERN, _SUFFIX, _UNIQUE = 15, 96, 14, 100
"""The longest forms of a gamertag in bytes, as in XUserGetGamertag."""


class Gamertag(NamedTuple):
    """The forms of a gamertag."""

    classic: str
    modern: str
    suffix: str
    unique: str


def _cut(text: str, size: int) -> str:
    encoded = text.encode()
    return text if len(encoded) <= size else encoded[: max(size, 0)].decode("utf-8", "ignore")


def gamertag_of(configured: str) -> Gamertag:
    """Returns the forms of `Name` or `Name#1234`, as the library's own."""
    name, hash_mark, suffix = configured.rpartition("#")
    if not (hash_mark and suffix.isascii() and suffix.isdigit() and len(suffix) <= _SUFFIX):
        name, suffix = configured, ""
    unique = f"{_cut(name, _UNIQUE - len(suffix) - 1)}#{suffix}" if suffix else _cut(name, _UNIQUE)
    return Gamertag(_cut(name, _CLASSIC - len(suffix)) + suffix, _cut(name, _MODERN), suffix, unique)


class Person(NamedTuple):
    """A user of the service."""

    xuid: int
    gamertag: Gamertag
    friends: tuple[int, ...]
    favorites: tuple[int, ...]
    blocked: tuple[int, ...]
    muted: tuple[int, ...]
    denied: tuple[str, ...]
    """Denied permissions."""
    friend_requests: int


class People:
    """All users, those of the configuration first. The first one is the caller of requests without a user."""

    def __init__(self, users: Sequence[User], world: World, set_relations: RelationBook) -> None:
        """`set_relations`: relationships that replace those in definitions."""
        names = {user.xuid: user.gamertag for user in users}
        for xuid, user in world.users.items():
            names[xuid] = user.gamertag or names.get(xuid) or _drawn_name(xuid)
        for xuid in set_relations:
            names.setdefault(xuid, _drawn_name(xuid))
        self._people: Mapping[int, Person] = {
            xuid: _person(
                xuid, name, names, world.users.get(xuid, WorldUser(xuid)), set_relations.get(xuid, Relations())
            )
            for xuid, name in names.items()
        }

    @property
    def caller(self) -> int:
        return next(iter(self._people), 0)

    def find(self, xuid: int) -> Person | None:
        return self._people.get(xuid)

    def group(self, xuid: int, name: str) -> tuple[int, ...] | None:
        """Returns the members of a user's social group; None for an unknown group."""
        person = self._people.get(xuid)
        match name.lower():
            case "people" | "all":
                return person.friends if person is not None else ()
            case "favorites" | "favorite":
                return person.favorites if person is not None else ()
        return None


def _drawn_name(xuid: int) -> str:
    """Returns a generated gamertag for a user without one."""
    return f"Player{xuid % 10_000:04d}"


def _person(xuid: int, name: str, names: Mapping[int, str], defined: WorldUser, changed: Relations) -> Person:
    relations = changed.over(defined)
    return Person(
        xuid,
        gamertag_of(name),
        relations.friends if relations.friends is not None else tuple(other for other in names if other != xuid),
        relations.favorites or (),
        relations.blocked or (),
        relations.muted or (),
        defined.denied_permissions,
        relations.friend_requests,
    )
