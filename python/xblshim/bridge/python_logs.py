"""Forwards this package's `logging` records to the core's log while the core runs."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator

from xblshim.host.named_tuples import NamedTuple

Log = Callable[[str, str], None]
LOGGER = logging.getLogger("xblshim")


class ToCore(logging.Handler):
    """The log handler of one core. Ignores records from other cores' threads."""

    def __init__(self, log: Log, level: str) -> None:
        super().__init__(level.upper())
        self._log = log
        self.thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread != self.thread and any(record.thread == other.thread for other in _running):
            return
        name = record.levelname.lower()
        try:
            self._log("error" if name == "critical" else name, record.getMessage())
        except Exception:
            self.handleError(record)


class _State(NamedTuple):
    """The changed properties of the logger."""

    level: int
    propagate: bool


_lock = threading.Lock()  # guards the following variables
_running: list[ToCore] = []  # replaced, never changed: it is read without the lock
_host_state = _State(logging.NOTSET, True)
_own_state: _State | None = None  # None: no core is running


@contextlib.contextmanager
def forwarding_logs(log: Log, level: str) -> Iterator[None]:
    """Passes log records to `log(level, text)`, not to the hosting program's own handlers, inside the `with`.

    To be entered and left on the thread that the core's calls run on. Those of several cores may overlap in any order: the last one to
    leave makes the logger what it was, unless the host changed it meanwhile.
    """
    handler = ToCore(log, level)
    _change(lambda: [*_running, handler])
    LOGGER.addHandler(handler)
    try:
        yield
    finally:
        LOGGER.removeHandler(handler)
        _change(lambda: [other for other in _running if other is not handler])


def _change(running: Callable[[], list[ToCore]]) -> None:
    global _running, _host_state, _own_state
    with _lock:
        # Settings that differ from ours belong to the host.
        _host_state = _State(
            LOGGER.level if _own_state is None or LOGGER.level != _own_state.level else _host_state.level,
            LOGGER.propagate
            if _own_state is None or LOGGER.propagate != _own_state.propagate
            else _host_state.propagate,
        )
        _running = running()
        new_state = _State(min(handler.level for handler in _running), False) if _running else _host_state
        LOGGER.setLevel(new_state.level)
        LOGGER.propagate = new_state.propagate
        _own_state = new_state if _running else None
