"""The achievements calls: plain values in, HRESULTs out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from .hresult import E_FAIL, from_status
from .policy import AttemptFailed, Policy

if TYPE_CHECKING:
    from .calls import CallSettings, UpdateAchievement
    from .requests import RequestBuilder

Log = Callable[[str, str], None]


class AchievementsClient:
    """One service's achievements. Its calls may run at the same time, on one event loop."""

    def __init__(
        self, requests: RequestBuilder, policy: Policy, log: Log, close: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """`close` is awaited last by aclose(): for what stands behind the transport."""
        self._requests = requests
        self._policy = policy
        self._log = log
        self._close = close

    async def update(self, update: UpdateAchievement, settings: CallSettings) -> int:
        """Sets an achievement's progress; an HRESULT as a signed number, never an exception.

        S_OK when the service took it; 0x80190130 when it was unlocked already or is not higher; 0x80190000 + status for the service's
        other refusals; E_FAIL when no answer came, with a line in the log that names the cause.
        """
        try:
            answer = await self._policy.send(self._requests.update(update, settings), settings)
        except AttemptFailed as failure:
            self._log("warning", f"updating achievement {update.achievement_id!r} of {update.scid}: {failure}")
            return E_FAIL
        hr = from_status(answer.status)
        if hr and answer.status != 304:
            self._log(
                "warning",
                f"updating achievement {update.achievement_id!r} of {update.scid}: {_refusal(answer.status, answer.body)}",
            )
        return hr

    async def aclose(self) -> None:
        """Closes the connections and what stands behind them."""
        try:
            await self._policy.aclose()
        finally:
            if self._close is not None:
                await self._close()


def _refusal(status: int, body: bytes) -> str:
    """The status and the start of what the service says of it, on one line."""
    text = " ".join(body[:400].decode("utf-8", "replace").split())
    text = "".join(character if character.isprintable() else "?" for character in text)
    return f"the service answered {status}{': ' + text if text else ''}"
