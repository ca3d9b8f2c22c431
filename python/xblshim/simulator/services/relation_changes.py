"""Sends changes of relationships to titles that subscribe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from xblshim.simulator.event_topics import followed_user, relationships_topic

if TYPE_CHECKING:
    from .service_group import ServiceGroup


class _PublishedRelations(NamedTuple):
    """The relationships that titles that follow a user have received."""

    friends: dict[int, bool]
    """Each friend, with whether it is a favorite."""
    requests: int


@contextmanager
def announced_relations(group: ServiceGroup) -> Iterator[None]:
    """Sends the differences that the block makes to titles. Compares only users whose relationships a title follows."""
    followed = [user for topic in group.hub.topics() if (user := followed_user(topic)) is not None]
    before = {user: _relations_of(group, user) for user in followed}
    yield
    for user, was in before.items():
        now = _relations_of(group, user)
        _publish(group, user, "Added", [one for one in now.friends if one not in was.friends])
        changed = [one for one, favorite in now.friends.items() if was.friends.get(one, favorite) != favorite]
        _publish(group, user, "Changed", changed)
        _publish(group, user, "Removed", [one for one in was.friends if one not in now.friends])
        if now.requests != was.requests:
            event = {"NotificationType": "IncomingFriendRequestCountChanged", "Count": now.requests}
            group.hub.publish(relationships_topic(user), event)


def _publish(group: ServiceGroup, user: int, kind: str, people: list[int]) -> None:
    if people:
        event = {"NotificationType": kind, "Xuids": [str(one) for one in people]}
        group.hub.publish(relationships_topic(user), event)


def _relations_of(group: ServiceGroup, user: int) -> _PublishedRelations:
    person = group.people.find(user)
    if person is None:
        return _PublishedRelations({}, 0)
    return _PublishedRelations({one: one in person.favorites for one in person.friends}, person.friend_requests)
