"""Logs when the service begins or stops accepting updates: one line a change, not one a call."""

from __future__ import annotations

from pathlib import Path

from xblshim.host.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log


class Connection:
    """The state of one service, as seen by this process."""

    def __init__(self, service: str, path: Path, log: Log) -> None:
        """`path` is the outbox's, for log lines."""
        self._service = service
        self._path = path
        self._log = log
        self.lost = False
        self._others = False

    def failed(self, cause: str) -> None:
        """An update could not be posted. `cause` contains no secret."""
        if self.lost:
            self._log("debug", f"{self._service} still takes no updates: {cause}")
            return
        self.lost = True
        self._log(
            "warning",
            f"Disconnected: {self._service} takes no updates now ({cause}). They are kept in {self._path} and posted when it does.",
        )

    def works(self) -> None:
        """The service accepted an update."""
        if self.lost:
            self.lost = False
            self._log("info", f"Reconnected: {self._service} takes updates again.")

    def refused(self, achievement_id: str, scid: str, problem: str) -> None:
        """The service refused an update permanently."""
        self._log(
            "warning",
            f"The update of achievement {achievement_id!r} of {scid!r} was refused: {problem}. It is kept: xblshim outbox list",
        )

    def others(self) -> None:
        """All stored updates belong to users other than the token's."""
        if not self._others:
            self._others = True
            self._log(
                "warning",
                f"What waits for {self._service} is of users whose token is not configured. It is kept: xblshim outbox list",
            )

    def drained(self, posted: int, refused: int) -> None:
        """No stored update remains."""
        left = (
            f" {_updates(refused)} that it refused {'is' if refused == 1 else 'are'} kept: xblshim outbox list"
            if refused
            else ""
        )
        self._log("info", f"Drained: {_updates(posted)} of the outbox went to {self._service}.{left}")


def _updates(count: int) -> str:
    return f"{count} update{'' if count == 1 else 's'}"
