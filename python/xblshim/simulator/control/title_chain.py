"""The layers between a title's request and the application, in this order: journal, network switch, rate limits, faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.simulator.observing.observed_app import ObservedApp

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from .control_state import Control


def title_chain(control: Control, app: ASGIApp) -> ASGIApp:
    """Returns the application `app` behind these layers."""
    return ObservedApp(app, control.traffic)
