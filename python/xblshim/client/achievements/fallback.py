"""Interface for storing updates that could not be posted. The outbox implements it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from xblshim.model.requests import UpdateAchievement


class Fallback(Protocol):
    @property
    def in_use(self) -> bool:
        """Whether settled() must be called after successes, because the fallback may have stored updates."""
        ...

    def begin(self, offline: Callable[[], bool]) -> None:
        """Posts what an earlier run stored. Called on the loop, first. `offline` returns whether the network is switched off."""
        ...

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        """Stores updates that failed. Returns an HRESULT as a signed number. `cause` is logged and contains no secret.

        S_OK: they are on the disk and will be posted. 0x80070070 where the disk is full, E_ACCESSDENIED where the file can't be written,
        E_OUTOFMEMORY without memory, else E_FAIL; the log says why.
        """
        ...

    def settled(self, updates: Sequence[UpdateAchievement]) -> None:
        """The service accepted these updates, or has higher progress."""
        ...

    async def aclose(self) -> None: ...
