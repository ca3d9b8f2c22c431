"""Selects the event loop that the calls run on."""

from __future__ import annotations

from xblshim.config import ConfigError
from xblshim.host.standard_streams import take_standard_streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio


def check(name: str) -> None:
    """Checks the setting `event_loop`. Raises ConfigError when it names a missing package. Imports no event loop."""
    if name == "uvloop":
        from importlib.util import find_spec

        if find_spec("uvloop") is None:
            raise _missing()


def _missing() -> ConfigError:
    from xblshim.host.install_command import pip_install

    return ConfigError(
        f"event_loop = uvloop: this Python has no uvloop; run {pip_install(extra='fast')}, or write asyncio."
    )


def new_loop(name: str) -> asyncio.AbstractEventLoop:
    """Creates the event loop; `auto` selects uvloop if it is installed. Raises ConfigError when the required uvloop is missing."""
    if name != "asyncio":
        try:
            import uvloop
        except ImportError:
            if name == "uvloop":
                raise _missing() from None
        else:
            take_standard_streams()
            loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()
            return loop
    from xblshim.host.asyncio_loop import new_loop as own_loop

    return own_loop()
