"""The control API's interface to the outbox of the service's state folder. A higher layer implements it."""

from __future__ import annotations

from typing import Any, Protocol


class OutboxView(Protocol):
    """Interface to the outbox. Methods may raise StoreError."""

    async def summary(self) -> dict[str, Any]:
        """Returns the document of GET /outbox."""

    async def post(self) -> dict[str, Any]:
        """Posts updates for this service. Returns the document of POST /outbox/post."""

    def signature(self) -> object:
        """Returns a value that changes with the outbox's file."""
