"""Lists the service's users: those of the configuration and definitions, added users, users with progress, and signed-out users."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.config import User
from xblshim.simulator.picture_urls import picture_url
from xblshim.simulator.services.relation_book import Relations
from xblshim.simulator.title_world import WorldUser

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.records import Record
    from xblshim.simulator.services.statistic_records import StoredStatistic


class Person(NamedTuple):
    """The values that were set for a user."""

    gamertag: str | None = None
    picture: str | None = None


class Users:
    """The users. Use it on the service's loop only."""

    def __init__(self, service: Service, configured: Sequence[User]) -> None:
        self._service = service
        self._users = tuple(configured)
        self._configured = {user.xuid: user.gamertag for user in configured}
        self._set: dict[int, Person] = {}

    def is_configured(self, xuid: int) -> bool:
        return xuid in self._configured

    def put(self, xuid: int, gamertag: str | None, picture: str | None) -> None:
        """Adds a user, or changes the given values."""
        known = self._set.get(xuid, Person())
        self._set[xuid] = Person(gamertag or known.gamertag, picture if picture is not None else known.picture)
        self._name()

    def forget(self, xuid: int) -> None:
        self._set.pop(xuid, None)
        self._name()

    def _name(self) -> None:
        """Adds the user to the services that titles read profiles from."""
        named = {xuid: one.gamertag for xuid, one in self._set.items() if one.gamertag}
        configured = [user._replace(gamertag=named.pop(user.xuid, user.gamertag)) for user in self._users]
        self._service.set_pictures = {xuid: one.picture for xuid, one in self._set.items() if one.picture}
        self._service.users = (*configured, *(User(xuid, gamertag) for xuid, gamertag in named.items()))

    def _defined(self) -> dict[int, WorldUser]:
        """Returns the users in all definitions."""
        return {xuid: user for definitions in self._service.titles for xuid, user in definitions.world.users.items()}

    def known(self, records: Iterable[Record | StoredStatistic]) -> list[int]:
        """Returns all users, the configured ones first. `records`: all progress and all statistics."""
        signed_out = self._service.hub.signed_out
        group = self._service.group()
        with_data = [*(record.xuid for record in records), *group.presence.users, *group.relations]
        return list(dict.fromkeys([*self._configured, *self._set, *self._defined(), *with_data, *signed_out]))

    def row(self, xuid: int, records: Iterable[Record]) -> dict[str, Any]:
        """Returns a user in the control API's form. `records`: the user's, perhaps among others."""
        person = self._set.get(xuid, Person())
        defined = self._defined().get(xuid)
        gamertag = person.gamertag or (defined.gamertag if defined else "") or self._configured.get(xuid)
        group = self._service.group()
        relations = group.relations.get(xuid, Relations()).over(group.world.users.get(xuid, WorldUser(xuid)))
        name, mark, _ = (gamertag or "").partition("#")
        return {
            "xuid": str(xuid),
            "gamertag": name if mark else gamertag,
            "signedIn": xuid not in self._service.hub.signed_out,
            "gamerscore": sum(map(self._gamerscore, (record for record in records if record.xuid == xuid))),
            "configured": xuid in self._configured,
            **({"modernGamertag": gamertag} if mark else {}),
            "picture": picture_url(self._service, xuid, self._service.address or ""),
            "friends": [str(one) for one in relations.friends] if relations.friends is not None else None,
            "favorites": [str(one) for one in relations.favorites or ()],
            "blocked": [str(one) for one in relations.blocked or ()],
            "muted": [str(one) for one in relations.muted or ()],
        }

    def _gamerscore(self, record: Record) -> int:
        definitions = self._service.titles.of(record.scid)
        found = definitions.achievements.get(record.achievement_id) if definitions is not None else None
        return found.gamerscore if found is not None and record.progress.unlocked_at is not None else 0

    # Export and import

    def saved(self) -> list[dict[str, Any]]:
        """Returns the users that were added or changed."""
        return [
            {
                "xuid": str(xuid),
                **({"gamertag": one.gamertag} if one.gamertag else {}),
                **({"picture": one.picture} if one.picture else {}),
            }
            for xuid, one in self._set.items()
        ]

    def replace(self, rows: Iterable[dict[str, Any]]) -> None:
        """Replaces all added and changed users by these, in the form of `saved`."""
        self._set = {int(row["xuid"]): Person(row.get("gamertag"), row.get("picture")) for row in rows}
        self._name()
