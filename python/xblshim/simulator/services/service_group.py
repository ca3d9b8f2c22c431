"""Shared by the endpoints of the services beside achievements: users, statistics, presence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from xblshim.simulator.definitions import Definitions
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.title_world import World

from .event_records import EventLog
from .followed_statistics import FollowedStatistics
from .people import People
from .presence_book import PresenceBook
from .presence_expiry import PresenceExpiry
from .relation_book import RelationBook
from .statistic_store import FILE_NAME, StatisticStore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from xblshim.config import User
    from xblshim.simulator.endpoint_support import Service

    from .group_observer import GroupObserver


class ServiceGroup:
    """The services beside achievements of one local service. Created at the first request to one of them."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.hub = service.hub
        self.presence = PresenceBook(service.now, lambda: self.world.presence.expires_seconds / service.time_scale)
        self.expiry = PresenceExpiry(self.presence.remaining)
        self.events = EventLog()
        """The in-game events that titles wrote."""
        self.observer: GroupObserver | None = None
        """Receives actions of titles. None in-process."""
        self.followed: FollowedStatistics | None = None
        """Watches the store of statistics for writes of other processes; None while the store isn't open."""
        self._statistics: StatisticStore | None = None
        self._people: tuple[World, Sequence[User], People] | None = None
        self._relations: RelationBook = {}

    @property
    def definitions(self) -> Definitions:
        """The definitions of the first title, for requests without a title."""
        return next(iter(self.service.titles), None) or _NOTHING

    @property
    def world(self) -> World:
        return self.definitions.world

    @property
    def people(self) -> People:
        world, users = self.world, self.service.users
        if self._people is None or self._people[0] is not world or self._people[1] is not users:
            self._people = world, users, People(users, world, self._relations)
        return self._people[2]

    @property
    def relations(self) -> RelationBook:
        """The relationships that were set over the control API. Read-only."""
        return self._relations

    def set_relations(self, relations: RelationBook) -> None:
        """Replaces the relationships. `relation_changes.announced_relations` sends the differences to titles."""
        self._relations = relations
        self._people = None

    def definitions_of(self, scid: str) -> Definitions:
        """Returns the definitions for a scid in lower case; empty ones without any."""
        return self.service.titles.of(scid) or _NOTHING

    def world_of(self, scid: str) -> World:
        """Returns the tables for a scid in lower case; empty ones without definitions."""
        return self.definitions_of(scid).world

    @property
    def has_statistics(self) -> bool:
        """Returns whether the store of statistics exists. Reading must not create it."""
        return self._statistics is not None or os.path.exists(self._statistics_path)

    @property
    def _statistics_path(self) -> Path:
        return self.service.store.path.with_name(FILE_NAME)

    @property
    def statistics(self) -> StatisticStore:
        """The store, opened at first use: titles without statistics need neither its thread nor its file."""
        if self._statistics is None:
            self._statistics = StatisticStore(self._statistics_path, self.service.log)
            self.followed = FollowedStatistics(self._statistics, self.hub, self.service.log)
            self.service.store.dependent_stores += (self.followed, self._statistics)
        return self._statistics

    def check_scid(self, scid: str) -> str:
        """Returns the scid in lower case. Raises RequestError (404) when the definitions name another one."""
        lower = scid.lower()
        if self.service.titles.of(lower) is None and next(iter(self.service.titles), None) is not None:
            raise RequestError(404, self.service.titles.other_scid(lower))
        return lower


_NOTHING = Definitions()
