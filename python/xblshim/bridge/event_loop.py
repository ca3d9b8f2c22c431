"""Selects the event loop that the calls run on."""

from __future__ import annotations

from xblshim.config import ConfigError
from xblshim.host.standard_streams import take_standard_streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio


_DESCRIPTORS = 16
"""More descriptors than libuv opens for a loop."""


def check_uvloop() -> None:
    """Raises ConfigError when uvloop is missing. Imports no event loop."""
    from importlib.util import find_spec

    if find_spec("uvloop") is None:
        raise _missing()


def _missing() -> ConfigError:
    from xblshim.host.install_command import pip_install

    return ConfigError(
        f"event_loop = uvloop: this Python has no uvloop; run {pip_install(extra='fast')}, or write asyncio."
    )


def _few_descriptors() -> OSError | None:
    """Returns the error when the process can open few files only. libuv ends the process when it can't open one."""
    import os

    opened: list[int] = []
    try:
        while len(opened) < _DESCRIPTORS:
            opened.append(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return error
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return None


def new_loop(name: str) -> asyncio.AbstractEventLoop:
    """Creates the event loop; `auto` selects uvloop if it is installed and the process can open more files. Raises ConfigError when the required
    uvloop is missing, OSError when the process can't open more files."""
    if name != "asyncio":
        try:
            import uvloop
        except ImportError:
            if name == "uvloop":
                raise _missing() from None
        else:
            few = _few_descriptors()
            if few is None:
                take_standard_streams()
                loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()
                return loop
            if name == "uvloop":
                raise few
    from xblshim.host.asyncio_loop import new_loop as own_loop

    return own_loop()
