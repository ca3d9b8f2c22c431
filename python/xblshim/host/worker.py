"""Runs blocking work beside the event loop, on our own daemon thread. Neither the loop nor the host's Python waits for the thread at exit.

Both would wait for the threads of asyncio's own executor.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable

from xblshim.host.light_typing import TypeVar

Result = TypeVar("Result")

ENDING = 1.0
"""Seconds that a thread has to end after its work was abandoned."""


async def run_on_worker(work: Callable[[], Result], give_up: Callable[[], None] | None = None) -> Result:
    """Returns or raises the result of `work`. When the task is canceled, `give_up` is called to end the work soon; without it the work continues
    unattended."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def settle(result: Result | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, error = None, None
        try:
            result = work()
        except BaseException as raised:
            error = raised
        with contextlib.suppress(RuntimeError):  # the loop is closed, so there is no waiter
            loop.call_soon_threadsafe(settle, result, error)

    thread = threading.Thread(target=run, name="xblshim worker", daemon=True)
    thread.start()
    ends = True
    try:
        return await done
    except asyncio.CancelledError:
        ends = give_up is not None
        if give_up is not None:
            give_up()
        raise
    finally:
        if ends:
            # The work is complete or abandoned, so this is short. No other wait is allowed here, because it blocks the loop.
            thread.join(ENDING)
