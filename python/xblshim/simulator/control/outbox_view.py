"""The control API's interface to the outbox of the service's state folder. A higher layer implements it."""

from __future__ import annotations

from typing import Any, Protocol


class OutboxView(Protocol):
    """May raise StoreError."""

    async def look(self) -> dict[str, Any]:
        """The document of GET /outbox."""

    async def post(self) -> dict[str, Any]:
        """Posts what waits for this service; the document of POST /outbox/post."""

    def signature(self) -> object:
        """A value that changes with the outbox's file."""
