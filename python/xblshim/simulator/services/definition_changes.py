"""Sends what changed definitions change for users."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .presence_changes import expiry_changed
from .relation_changes import announced_relations

if TYPE_CHECKING:
    from .service_group import ServiceGroup


@contextmanager
def announced_definitions(group: ServiceGroup) -> Iterator[None]:
    """Sends the differences of relationships that the block makes to titles. Presence expires as the new definitions say."""
    with announced_relations(group):
        yield
    expiry_changed(group)
