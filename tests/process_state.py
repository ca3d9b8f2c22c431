"""The state of the process that each test leaves as it was. The tests that run later in the same process depend on it."""

from __future__ import annotations

import _signal  # without the enums of `signal`, which cost more than all the rest
import gc
import locale
import logging
import os
import sys
from typing import Any

SIGNALS = {  # without SIGALRM, which pytest-timeout handles
    name: getattr(_signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGCHLD", "SIGPIPE", "SIGUSR1", "SIGUSR2", "SIGBREAK")
    if hasattr(_signal, name)
}
LOGGERS = [logging.getLogger(name) for name in ("xblshim", "asyncio", "uvicorn")]
UMASK = os.umask(0o22)
os.umask(UMASK)


def process_state() -> dict[str, Any]:
    """Returns what `changes` compares. Each test pays for it twice: it takes some 5 µs.

    No threads, open stores and descriptors: a service that a whole module uses opens some of them when a test first needs them.
    """
    return {
        "working directory": os.getcwd(),
        "environment variables": _environment(),
        "umask": oct(os.umask(UMASK)),  # UMASK again: no thread sees another
        "signal handlers": {name: _signal.getsignal(number) for name, number in SIGNALS.items()},
        "settings of the garbage collector": (gc.isenabled(), gc.get_threshold(), gc.get_debug()),
        "sys.path": list(sys.path),
        "locale": locale.setlocale(locale.LC_ALL),
        "loggers": {one.name: (one.level, one.propagate, one.disabled, list(one.handlers)) for one in LOGGERS},
        "open clients": set(_found("xblshim.client.sending.throttle_memory", "PROCESS", "_uses")),
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """Returns a line for each difference between two states."""
    return [f"{name}: {_difference(old, after[name])}" for name, old in before.items() if old != after[name]]


def _environment() -> dict[Any, Any]:
    """Returns the encoded variables, which are there already. pytest changes one of them itself."""
    variables = dict(os.environ._data)  # type: ignore[attr-defined]
    variables.pop(os.environ.encodekey("PYTEST_CURRENT_TEST"), None)
    return variables


def _found(module: str, owner: str, attribute: str) -> Any:
    """Returns a registry of the library, or nothing where no test imported it."""
    found = sys.modules.get(module)
    return () if found is None else getattr(getattr(found, owner), attribute)


def _difference(old: Any, new: Any) -> str:
    if isinstance(old, dict):
        named = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
        return ", ".join(f"{name}: {old.get(name)!r} before, {new.get(name)!r} after" for name in named)
    if isinstance(old, set):
        return f"{new - old or 'none'} more, {old - new or 'none'} fewer"
    return f"{old} before, {new} after"
