"""The request that sets progress, as a plain value. Every title imports it; `requests.py` has the others, which take 3 ms to import.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from xblshim.host.light_typing import NamedTuple


class UpdateAchievement(NamedTuple):
    """Sets a user's progress."""

    xuid: int
    title_id: int
    scid: str
    """As the title gave it: the request lower-cases it."""
    achievement_id: str
    percent_complete: int
    """0 to 100."""
