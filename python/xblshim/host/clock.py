"""Reads the machine's clock, even if a test tool has replaced the functions of `time`.

Tools that freeze time (freezegun) and tests that patch `time.sleep` replace attributes of the module `time`, and of every module that imported one
of them. With such a clock, our waits would never end. So these functions come from a second instance of the built-in module, which no tool patches.
The wall clock is not among them: a test chooses the time of an unlock.
"""

from __future__ import annotations

from functools import partial
from importlib.machinery import BuiltinImporter

from xblshim.host.light_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["monotonic", "sleep"]


def _second_instance() -> Any:
    spec = BuiltinImporter.find_spec("time")
    if spec is None:  # no known CPython
        import time

        return time
    module = BuiltinImporter.create_module(spec)
    assert module is not None
    BuiltinImporter.exec_module(module)
    return module


_time = _second_instance()
# Tools that patch the C functions (time-machine) don't change CLOCK_MONOTONIC.
_clock_id = getattr(_time, "CLOCK_MONOTONIC", None)

sleep: Callable[[float], None] = _time.sleep

# A C function, because the event loop reads the clock several times a call.
monotonic: Callable[[], float] = _time.monotonic if _clock_id is None else partial(_time.clock_gettime, _clock_id)
"""Seconds since an arbitrary time; never set back, never frozen."""
