"""The achievements calls: plain values in, HRESULTs out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from .hresult import E_FAIL, from_status
from .policy import AttemptFailed

if TYPE_CHECKING:
    from .calls import CallSettings, UpdateAchievement
    from .policy import Answer, Policy
    from .requests import RequestBuilder

Log = Callable[[str, str], None]

_READ_OF_A_REFUSAL = 64 * 1024
_SHOWN_OF_A_TEXT = 400


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
        """Sets an achievement's progress; an HRESULT as a signed number, never an exception but that of a cancelled task.

        S_OK when the service took it; 0x80190130 when it was unlocked already or is not higher; 0x80190000 + status for the service's
        other refusals; E_FAIL when no answer came, with a line in the log that names the cause.
        """
        try:
            answer = await self._policy.send(self._requests.update(update, settings), settings)
        except AttemptFailed as failure:
            self._tell(update, str(failure))
            return E_FAIL
        except Exception as error:
            self._tell(update, f"{type(error).__name__}: {error}", "error")
            return E_FAIL
        hr = from_status(answer.status)
        if hr and answer.status != 304:
            self._tell(update, _refusal(answer))
        return hr

    def _tell(self, update: UpdateAchievement, what: str, level: str = "warning") -> None:
        # Hidden before it is cut: the half of a token that a cut leaves can't be recognized.
        what = _one_line(self._policy.hide(what))
        self._log(level, f"updating achievement {update.achievement_id!r} of {update.scid!r}: {what}")

    async def aclose(self) -> None:
        """Closes the connections and what stands behind them."""
        try:
            await self._policy.aclose()
        finally:
            if self._close is not None:
                await self._close()


def _refusal(answer: Answer) -> str:
    """The status and what the service says of it."""
    text = answer.body[:_READ_OF_A_REFUSAL].decode("utf-8", "replace")
    return f"the service answered {answer.status}{': ' + text if text.strip() else ''}"


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > _SHOWN_OF_A_TEXT:
        text = text[:_SHOWN_OF_A_TEXT] + "..."
    return "".join(character if character.isprintable() else "?" for character in text)
