"""Logs warnings of the local service, such as definitions for another scid. They arrive as a response header; each is one log line."""

from __future__ import annotations

from xblshim.client.attempts.log_texts import one_line
from xblshim.host.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xblshim.host.log_callback import Log

HEADER = b"x-xblshim-warning"
MOST_CHECKED = 16
"""The number of responses that are checked: a title's first requests show its errors, and checking a header takes time."""
LONGEST = 500


class ServiceWarning:
    """Logs the first warning for one client."""

    def __init__(self, log: Log | None, hide: Callable[[str], str] = str) -> None:
        """`hide` removes secrets from a text of the service."""
        self._log = log
        self._hide = hide
        self.remaining = MOST_CHECKED if log is not None else 0
        """The number of responses that are still checked."""

    def check(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Logs a response's warning. Ignores all responses after the first warning."""
        self.remaining -= 1
        for name, value in headers:
            if name.lower() == HEADER and value and self._log is not None:
                self.remaining = 0
                self._log("warning", f"the service says: {one_line(self._hide(value.decode('latin-1'))[:LONGEST])}")
                return
