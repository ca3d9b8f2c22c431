"""A task queue whose completion port is dispatched by one Python thread, and the calls in progress on it.

No native thread calls into Python. Completion callbacks run on the pump, a thread of the interpreter that is stopped before the interpreter ends.
So no callback runs in an interpreter that is shutting down.
"""

from __future__ import annotations

import atexit
import ctypes
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from functools import partial
from typing import Any

from xblshim.abi.rendered import ctypes_decls as api

INFINITE = 0xFFFFFFFF
END_LIMIT = 10.0
"""Seconds for the pump's last callbacks."""

_open: weakref.WeakSet[Pump] = weakref.WeakSet()


class Pump:
    """Dispatches completions. After `close`, calls in progress complete with E_ABORT or their own result."""

    def __init__(self, library: api.Library) -> None:
        self._library = library
        self.queue = api.XTaskQueueHandle()
        modes = api.XTaskQueueDispatchMode
        hr = library.XTaskQueueCreate(modes.ThreadPool, modes.Manual, ctypes.byref(self.queue))
        if hr < 0:
            raise MemoryError(f"XTaskQueueCreate gives 0x{hr & 0xFFFFFFFF:08X}")
        self._lock = threading.Lock()  # guards the following members
        self._pending: dict[int, tuple[Any, ...]] = {}
        self._calls = 0
        self._closed = False
        self._ended: list[
            tuple[Callable[[], None], tuple[Any, ...]]
        ] = []  # used by the pump only, until the callback has ended
        self._thread = threading.Thread(target=self._run, name="xblshim-session", daemon=True)
        self._thread.start()
        _open.add(self)

    def _run(self) -> None:
        going = True
        while going:  # until the queue is terminated and its last callback has run
            going = self._library.XTaskQueueDispatch(self.queue, api.XTaskQueuePort.Completion, INFINITE)
            self._resolve()

    def _resolve(self) -> None:
        while self._ended:
            resolve, _ = self._ended.pop(0)
            resolve()

    def start(
        self,
        begin: Callable[[Any], int],
        read_result: Callable[[Any, int], Any],
        *keep: object,
        drop: Callable[[Any], object] | None = None,
    ) -> Future[Any]:
        """Begins a call. The pump resolves the future with the result or the exception of `read_result(block, hr)`.

        `begin(block)` returns the call's HRESULT. `read_result` also receives the HRESULT of an immediate failure. An exception of `begin` is passed
        on, and no call is pending then. `keep` has the objects that C refers to during the call. `drop` receives the result of a canceled future.
        """
        future: Future[Any] = Future()
        block = api.XAsyncBlock()
        block.queue = self.queue

        def resolver(hr: int) -> Callable[[], None]:
            """Returns the value that resolves the future."""
            try:
                result = read_result(block, hr)
            except BaseException as error:
                return partial(_settled, partial(future.set_exception, error), None)
            return partial(_settled, partial(future.set_result, result), drop and partial(drop, result))

        def complete(_: Any) -> None:
            resolve = resolver(self._library.XAsyncGetStatus(ctypes.byref(block), False))
            with self._lock:
                kept = self._pending.pop(number)
            # The future is resolved after the library has returned from this callback. Otherwise its waiter might end the session immediately, and
            # the clean-up would warn of a pending call. `kept` includes this callback's own closure.
            self._ended.append((resolve, kept))

        callback = api.XAsyncCompletionRoutine(complete)
        block.callback = callback
        with self._lock:
            self._calls += 1
            number = self._calls
            self._pending[number] = (block, callback, keep)
        try:
            hr = begin(ctypes.byref(block))
        except Exception:  # an argument can't be converted to C, so no call was begun
            self._discard(number)
            raise
        if hr < 0:
            self._discard(number)
            resolver(hr)()
        return future

    def _discard(self, number: int) -> None:
        with self._lock:
            del self._pending[number]

    @property
    def pending(self) -> int:
        """Number of calls in progress."""
        with self._lock:
            return len(self._pending)

    def close(self) -> None:
        """Terminates the queue and joins the thread. Returns when no further callback can run, or after END_LIMIT. May be called again."""
        with self._lock:
            closed, self._closed = self._closed, True
        if closed:
            return
        _open.discard(self)
        # Without waiting, because the pump itself dispatches the completion port's part of the termination.
        self._library.XTaskQueueTerminate(self.queue, False, None, api.XTaskQueueTerminatedCallback())
        if threading.current_thread() is not self._thread:
            self._thread.join(END_LIMIT)
        self._library.XTaskQueueCloseHandle(self.queue)


def _settled(resolve: Callable[[], None], drop: Callable[[], object] | None) -> None:
    try:
        resolve()
    except InvalidStateError:  # the waiter is gone
        if drop is not None:
            drop()


@atexit.register
def _close_all() -> None:
    for pump in list(_open):
        pump.close()
