"""Stores relationships of users that were set over the control API."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xblshim.simulator.title_world import WorldUser


class Relations(NamedTuple):
    """The relationships that were set for a user. None: those in definitions apply."""

    friends: tuple[int, ...] | None = None
    favorites: tuple[int, ...] | None = None
    blocked: tuple[int, ...] | None = None
    muted: tuple[int, ...] | None = None
    friend_requests: int = 0
    """The number of requests that wait for the user."""

    @property
    def lists(self) -> tuple[tuple[int, ...] | None, ...]:
        return self.friends, self.favorites, self.blocked, self.muted

    def over(self, defined: WorldUser) -> Relations:
        """Returns these relationships, completed by those in definitions."""
        return Relations(
            self.friends if self.friends is not None else defined.friends,
            self.favorites if self.favorites is not None else defined.favorites,
            self.blocked if self.blocked is not None else defined.blocked,
            self.muted if self.muted is not None else defined.muted,
            self.friend_requests,
        )


RelationBook = dict[int, Relations]
"""The relationships by user."""
