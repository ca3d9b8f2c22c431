"""An update in progress. Imports nothing slow."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.host.named_tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer
    from xblshim.model.requests import UpdateAchievement


class Update(NamedTuple):
    """An update with a call that waits for it."""

    request: UpdateAchievement
    settings: CallSettings
    observer: Observer
    done: Callable[[int], None]
    """Receives the HRESULT, a signed number."""
