"""Reads and changes relationships for the control API: followed, blocked and muted users. Titles receive the changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from xblshim.simulator.services.relation_book import Relations
from xblshim.simulator.services.relation_changes import announced_relations

from .group_access import GroupAccess

TOPIC = "relationships"
LISTS = ("friends", "favorites", "blocked", "muted")
REQUESTS = "friendRequests"


class Relationships(GroupAccess):
    """The relationships of users. Use it on the service's loop only."""

    @property
    def users(self) -> list[int]:
        """Returns the users whose relationships were set."""
        return list(self._group.relations)

    def row(self, xuid: int) -> dict[str, Any]:
        """Returns a user's relationships in the control API's form."""
        person = self._group.people.find(xuid)
        lists = (
            (person.friends, person.favorites, person.blocked, person.muted)
            if person is not None
            else ((),) * len(LISTS)
        )
        return {
            "xuid": str(xuid),
            **{name: [str(one) for one in users] for name, users in zip(LISTS, lists, strict=True)},
            REQUESTS: person.friend_requests if person is not None else 0,
        }

    def put(self, xuid: int, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Changes the given members."""
        present = self._group.relations.get(xuid, Relations())
        self._hold({**self._group.relations, xuid: _changed(present, changes)})
        row = self.row(xuid)
        self._events.publish(TOPIC, row)
        return row

    def forget(self, xuid: int) -> None:
        """Restores the relationships in the definitions."""
        if xuid in self._group.relations:
            self._hold({user: one for user, one in self._group.relations.items() if user != xuid})
            self._events.publish(TOPIC, self.row(xuid))

    def _hold(self, relations: dict[int, Relations]) -> None:
        with announced_relations(self._group):
            self._group.set_relations(relations)

    # Export and import

    def saved(self) -> list[dict[str, Any]]:
        """Returns the relationships that were set."""
        return [
            {
                "xuid": str(xuid),
                **{
                    name: [str(one) for one in users]
                    for name, users in zip(LISTS, relations.lists, strict=True)
                    if users is not None
                },
                **({REQUESTS: relations.friend_requests} if relations.friend_requests else {}),
            }
            for xuid, relations in self._group.relations.items()
        ]

    def replace(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Replaces all relationships by these, in the form of `saved`; a user's last row counts. The caller announces the change."""
        self._group.set_relations({int(row["xuid"]): _changed(Relations(), row) for row in rows})


def _changed(relations: Relations, changes: Mapping[str, Any]) -> Relations:
    lists = {name: tuple(dict.fromkeys(map(int, changes[name]))) for name in LISTS if name in changes}
    return relations._replace(**lists, friend_requests=changes.get(REQUESTS, relations.friend_requests))
