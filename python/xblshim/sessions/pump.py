"""A task queue whose completion port one Python thread dispatches, and the calls that are under way on it.

No native thread calls into Python: completion callbacks run on the pump, a thread that the interpreter knows and that is stopped before it
ends. So nothing is called in an interpreter that is going away.
"""

from __future__ import annotations

import atexit
import ctypes
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any

from xblshim.abi.rendered import ctypes_decls as api

INFINITE = 0xFFFFFFFF

_open: weakref.WeakSet[Pump] = weakref.WeakSet()


class Pump:
    """`close` ends it; what is under way then completes with E_ABORT, or as it would have."""

    def __init__(self, library: api.Library) -> None:
        self._library = library
        self.queue = api.XTaskQueueHandle()
        modes = api.XTaskQueueDispatchMode
        hr = library.XTaskQueueCreate(modes.ThreadPool, modes.Manual, ctypes.byref(self.queue))
        if hr < 0:
            raise MemoryError(f"XTaskQueueCreate gives 0x{hr & 0xFFFFFFFF:08X}")
        self._lock = threading.Lock()  # guards what follows
        self._pending: dict[int, tuple[Any, ...]] = {}
        self._calls = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="xblshim-session", daemon=True)
        self._thread.start()
        _open.add(self)

    def _run(self) -> None:
        while self._library.XTaskQueueDispatch(self.queue, api.XTaskQueuePort.Completion, INFINITE):
            pass  # false: the queue is terminated, and its last callback ran

    def start(self, begin: Callable[[Any], int], take: Callable[[Any, int], Any], *keep: object) -> Future[Any]:
        """Begins a call; the future is resolved on the pump with what `take(block, hr)` gives or raises.

        `begin(block)` gives the call's HRESULT; one that fails at once goes through `take` too. `keep` is what C points to meanwhile.
        """
        future: Future[Any] = Future()
        block = api.XAsyncBlock()
        block.queue = self.queue

        def finish(hr: int) -> None:
            with self._lock:
                # The callback's own closure is among it: let go when this call of it is over.
                kept = self._pending.pop(number, None)
            try:
                result = take(block, hr)
            except BaseException as error:
                with suppress(InvalidStateError):  # nobody waits any more
                    future.set_exception(error)
            else:
                with suppress(InvalidStateError):
                    future.set_result(result)
            del kept

        def complete(_: Any) -> None:
            finish(self._library.XAsyncGetStatus(ctypes.byref(block), False))

        callback = api.XAsyncCompletionRoutine(complete)
        block.callback = callback
        with self._lock:
            self._calls += 1
            number = self._calls
            self._pending[number] = (block, callback, keep)
        hr = begin(ctypes.byref(block))
        if hr < 0:
            finish(hr)
        return future

    @property
    def pending(self) -> int:
        """How many calls are under way."""
        with self._lock:
            return len(self._pending)

    def close(self) -> None:
        """Terminates the queue and joins the thread; returns when no callback can come any more. May be called again."""
        with self._lock:
            closed, self._closed = self._closed, True
        if closed:
            return
        _open.discard(self)
        # Without waiting: the completion port's part of the termination is done by the pump itself.
        self._library.XTaskQueueTerminate(self.queue, False, None, api.XTaskQueueTerminatedCallback())
        if threading.current_thread() is not self._thread:
            self._thread.join()
        self._library.XTaskQueueCloseHandle(self.queue)


@atexit.register
def _close_all() -> None:
    for pump in list(_open):
        pump.close()
