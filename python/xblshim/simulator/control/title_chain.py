"""What stands between a title's request and the service's application: journal, rate limits, network switch, faults, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from .control_state import Control


def title_chain(control: Control, app: ASGIApp) -> ASGIApp:
    """The application `app` behind these."""
    return app
