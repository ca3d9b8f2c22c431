"""What the local service warns a title of, such as definitions for another scid: a header of its responses becomes one line of the title's log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.client.attempts.log_texts import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.client.transport import Headers

HEADER = "x-xblshim-warning"
LOOKED_AT = 16
"""Responses of a client: what is wrong with a title is wrong with its first requests, and a header costs time."""
LONGEST = 500


class ServiceWarning:
    """Of one client."""

    def __init__(self, log: Callable[[str, str], None] | None) -> None:
        self._log = log
        self.left = LOOKED_AT if log is not None else 0
        """Responses to be looked at."""

    def look(self, headers: Headers | None) -> None:
        """Logs the first warning; no response is looked at after it."""
        self.left -= 1
        text = headers.get(HEADER) if headers is not None else None
        if text and self._log is not None:
            self.left = 0
            self._log("warning", f"the service says: {one_line(text[:LONGEST])}")
