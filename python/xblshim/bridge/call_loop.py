"""Runs the event loop: takes calls out of the core's queue and returns their HRESULTs.

The core wakes the loop through a descriptor (service/bridge_abi.h, "Sleeping and waking"). One C call returns the results of one turn of the loop and
takes the new calls. An idle loop waits in its selector and costs nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from functools import partial

from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING, Any
from xblshim.model.hresult_codes import E_ABORT, E_FAIL, E_NOTIMPL, E_OUTOFMEMORY, S_OK
from xblshim.model.update_request import UpdateAchievement

from .call_reader import CallReader
from .call_table import CallKind, call_kinds
from .subscriptions import OpenEvents, Subscriptions

if TYPE_CHECKING:
    from xblshim.client.achievements.achievements_client import AchievementsClient
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer

    from .core_abi import CoreAbi

CANCEL_LIMIT = 1.0  # seconds for canceled calls to end
EVENTS_LIMIT = 1.0  # seconds for the subscriptions to end
CLIENT_LIMIT = 2.0  # seconds for the client to close: it stores what is not posted
CLOSE_LIMIT = 1.0  # seconds for the loop to close
RETRY_DELAY = 0.05  # seconds until the next exchange after one that failed


class CallLoop:
    def __init__(
        self,
        abi: CoreAbi,
        client: AchievementsClient,
        open_events: OpenEvents,
        make_loop: Callable[[], asyncio.AbstractEventLoop],
        updates: AchievementsClient | None = None,
    ) -> None:
        """`updates` begins updates without a task; None: updates run as other calls do."""
        self._abi = abi
        self._exchange = abi.exchange
        self._calls = abi.calls
        self._client = client
        self._subscriptions = Subscriptions(abi, open_events)
        self._make_loop = make_loop
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._updates = updates
        self._begun: set[int] = set()  # tokens of updates without a task
        self._result_count = 0  # how many of the abi's `results` the next exchange passes
        self._turn_is_due = False
        self._is_beginning = False  # the calls of the last exchange
        self._read = CallReader(abi).read
        self._kinds = call_kinds(client, self._subscriptions)

    def run(self) -> None:
        """Runs until the core stops it. Raises only exceptions of the machine, such as a lack of memory."""
        self._loop = loop = self._make_loop()
        loop.set_exception_handler(self._log_exception)
        try:
            loop.run_until_complete(self._serve())
            with contextlib.suppress(TimeoutError):
                loop.run_until_complete(asyncio.wait_for(self._close_loop(loop), CLOSE_LIMIT))
        finally:
            loop.close()

    async def _serve(self) -> None:
        self._stopped: asyncio.Future[None] = self._loop.create_future()
        self._loop.add_reader(self._abi.wake_handle, self._woken)
        self._client.begin(self._abi.offline)
        self._abi.started()
        self._turn()
        try:
            await self._stopped
        finally:
            self._loop.remove_reader(self._abi.wake_handle)
        await self._end_tasks()
        for name, part, limit in (
            ("the events", self._subscriptions, EVENTS_LIMIT),
            ("the client", self._client, CLIENT_LIMIT),
        ):
            try:
                await asyncio.wait_for(part.aclose(), limit)
            except Exception as error:  # the title must get to its end
                self._abi.log("warning", f"closing {name} failed: {type(error).__name__}: {error}")

    async def _end_tasks(self) -> None:
        """Cancels the calls in progress. Calls that the core passes afterwards are in-game events, for which the title already got S_OK: they are
        begun, so that the queue of events stores them."""
        updates = [] if self._updates is None else self._updates.stop_updates()
        for token in list(self._begun):
            self._ended(token, E_ABORT)
        await self._cancel_tasks(updates)
        while (call_count := self._exchange_results()) > 0:
            self._begin_all(call_count)
            await asyncio.sleep(0)  # each task runs to its first wait
            await self._cancel_tasks()

    async def _cancel_tasks(self, others: Iterable[asyncio.Task[None]] = ()) -> None:
        """Cancels all tasks and waits for them; `others` are canceled already. A call that ignores it ends with E_ABORT: while it is open, it
        takes the place of an in-game event that waits in the core."""
        for task in self._tasks.values():
            task.cancel()
        tasks = [*self._tasks.values(), *others]
        if tasks:
            _, left = await asyncio.wait(tasks, timeout=CANCEL_LIMIT)
            if left:
                self._abi.log("warning", f"{len(left)} calls did not let themselves be canceled")
        for token in list(self._tasks):
            del self._tasks[token]
            self._store_result(token, E_ABORT)

    @staticmethod
    async def _close_loop(loop: asyncio.AbstractEventLoop) -> None:
        await loop.shutdown_asyncgens()
        await loop.shutdown_default_executor()

    def _log_exception(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        self._abi.log(
            "warning", f"{context.get('message', 'an exception')}: {error!r}" if error else str(context.get("message"))
        )

    def _exchange_results(self) -> int:
        """Exchanges results for calls with the core. Returns how many calls arrived, or a negative number to stop."""
        call_count = self._exchange(self._result_count, self._calls, self._abi.at_once)
        self._result_count = 0
        return call_count

    def _woken(self) -> None:
        if not self._turn_is_due:  # else that one takes the calls along
            self._turn()

    def _turn(self) -> None:
        self._turn_is_due = False
        if self._stopped.done():  # `_end_tasks` makes the last exchanges
            return
        try:
            call_count = self._exchange_results()
        except BaseException as error:
            self._loop.call_later(RETRY_DELAY, self._turn)
            self._loop.call_exception_handler({"message": "an exchange failed", "exception": error})
            return
        if call_count < 0:
            self._stopped.set_result(None)
        elif call_count:
            self._begin_all(call_count)

    def _begin_all(self, call_count: int) -> None:
        calls = self._calls
        self._is_beginning = True
        for place in range(call_count):
            # Each call completes, whatever happens to another one.
            try:
                self._begin(calls[place])
            except BaseException as error:
                token = calls[place].token
                self._begun.discard(token)
                self._complete(token, self._failure("a call", error))
        self._is_beginning = False

    def _begin(self, call: Any) -> None:
        token = call.token
        kind = self._kinds.get(call.kind)
        if kind is None:
            self._complete(token, E_NOTIMPL)
            return
        request, settings, observer = self._read(kind, call)
        if self._updates is not None and request.__class__ is UpdateAchievement:
            self._begun.add(token)
            if self._updates.begin_update(request, settings, observer, partial(self._ended, token)):
                return
            self._begun.discard(token)
        work = self._serve_call(token, kind, request, settings, observer)
        try:
            task = self._loop.create_task(work)
        except BaseException:
            work.close()
            raise
        try:
            self._tasks[token] = task
        except BaseException:
            task.cancel()  # before its first step, so that it delivers no result
            raise

    def _ended(self, token: int, hr: int) -> None:
        """Completes an update that was begun, only once."""
        if token in self._begun:
            self._begun.remove(token)
            self._store_result(token, hr)
            if self._begun or self._tasks or self._is_beginning or self._turn_is_due:
                self._turn_soon()
            else:
                self._turn()  # no other result comes soon: one turn of the event loop less

    async def _serve_call(
        self, token: int, kind: CallKind, request: Any, settings: CallSettings, observer: Observer
    ) -> None:
        try:
            result = await kind.ask(request, settings, observer)
            if kind.result and not isinstance(result, int):
                self._abi.write_result(token, kind.result, result)
                result = S_OK
        except BaseException as error:
            result = self._failure(type(request).__name__, error)
        if self._tasks.pop(token, None) is not None:  # otherwise it was abandoned when the loop ended
            self._complete(token, result)

    def _failure(self, name: str, error: BaseException) -> int:
        """Returns the HRESULT of a call that ended with an exception."""
        if isinstance(error, asyncio.CancelledError):
            return E_ABORT
        if isinstance(error, MemoryError):
            return E_OUTOFMEMORY
        with contextlib.suppress(Exception):  # the call ends, also where nothing can be logged
            self._abi.log("error", f"{name} failed unexpectedly: {describe(error)}")
        return E_FAIL

    def _complete(self, token: int, hr: int) -> None:
        self._store_result(token, hr)
        self._turn_soon()

    def _store_result(self, token: int, hr: int) -> None:
        result = self._abi.results[self._result_count]
        result.token = token
        try:
            result.hr = hr
        except (OverflowError, TypeError) as error:  # no HRESULT
            result.hr = self._failure("a result", error)
        self._result_count += 1

    def _turn_soon(self) -> None:
        if not self._turn_is_due:
            self._loop.call_soon(self._turn)
            self._turn_is_due = True
