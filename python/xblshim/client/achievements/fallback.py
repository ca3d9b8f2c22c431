"""Where updates go that could not be posted. The outbox is one; the client knows no more of it than this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from xblshim.model.requests import UpdateAchievement


class Fallback(Protocol):
    @property
    def in_use(self) -> bool:
        """Whether settled() is to be told of successes: it may hold something."""
        ...

    def begin(self, offline: Callable[[], bool]) -> None:
        """On the loop, before all else: posts what an earlier run left. `offline`: nothing may be posted now."""
        ...

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        """Stores updates that failed; an HRESULT as a signed number. `cause` is shown and holds no secret.

        S_OK: they are on the disk and will be posted. 0x80070070 where the disk is full, E_ACCESSDENIED where the file can't be written,
        else E_FAIL; the log says why.
        """
        ...

    def settled(self, updates: Sequence[UpdateAchievement]) -> None:
        """The service took these, or has higher ones."""
        ...

    async def aclose(self) -> None: ...


def may_be_kept(status: int) -> bool:
    """Whether an update that got this answer is kept to be posted later: the service is busy or broken. What it refused for another reason
    it would refuse again."""
    return status == 429 or 500 <= status <= 599
