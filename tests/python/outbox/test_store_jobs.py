"""Results of a store's jobs: each waiter receives its own, whatever the others do."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from outbox_support import Log, held, opened, run, update

from xblshim.storage.store_errors import StoreError
from xblshim.storage.store_jobs import Job, deliver


class Raising:
    """A waiter whose method of this name raises."""

    def __init__(self, name: str, error: BaseException) -> None:
        self._name = name
        self._error = error

    def _called(self, name: str) -> None:
        if name == self._name:
            raise self._error

    def done(self) -> bool:
        self._called("done")
        return False

    def set_result(self, _: Any, /) -> None:
        self._called("set_result")

    def set_exception(self, _: Exception, /) -> None:
        self._called("set_exception")


def job(loop: asyncio.AbstractEventLoop, waiter: Any, result: Any = None) -> Job:
    made = Job(lambda _: None, True, loop, waiter)
    made.done, made.result = result is not None, result
    return made


@pytest.mark.parametrize("name", ["done", "set_result", "set_exception"])
def test_a_waiter_that_raises_keeps_no_result_from_the_others(name: str) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        reported: list[BaseException] = []
        loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))
        errors = [RuntimeError("first"), MemoryError("second")]
        futures = [loop.create_future() for _ in range(3)]
        result = None if name == "set_exception" else 7
        deliver(
            [
                job(loop, futures[0], 7),
                job(loop, Raising(name, errors[0]), result),
                job(loop, futures[1], 7),
                job(loop, Raising(name, errors[1]), result),
                job(loop, futures[2]),
            ]
        )
        assert await asyncio.wait_for(futures[0], 10) == 7
        assert await asyncio.wait_for(futures[1], 10) == 7
        with pytest.raises(StoreError):
            await asyncio.wait_for(futures[2], 10)
        assert reported == errors, "the loop reports each"

    run(main())


def test_an_interrupt_in_a_waiter_keeps_no_result_from_the_others() -> None:
    """KeyboardInterrupt ends the loop's run. The loop's next run delivers the rest."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        future = loop.create_future()
        deliver([job(loop, Raising("set_result", KeyboardInterrupt()), 7), job(loop, future, 7)])
        with pytest.raises(KeyboardInterrupt):
            loop.run_until_complete(asyncio.sleep(0))
        assert loop.run_until_complete(asyncio.wait_for(future, 10)) == 7


def test_a_closed_loop_keeps_no_result_from_the_others() -> None:
    closed = asyncio.new_event_loop()
    waiting = closed.create_future()
    closed.close()

    async def main() -> None:
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        deliver([job(closed, waiting, 7), job(loop, future, 7)])
        assert await asyncio.wait_for(future, 10) == 7
        assert not waiting.done()

    run(main())


class FailingLoop:
    """A loop that can't take a call."""

    def call_soon_threadsafe(self, *_: Any) -> None:
        raise MemoryError


def test_a_loop_that_fails_keeps_no_result_from_the_others() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        deliver([job(FailingLoop(), None, 7), job(loop, future, 7)])  # type: ignore[arg-type]
        assert await asyncio.wait_for(future, 10) == 7

    run(main())


def test_a_loop_that_is_closed_while_its_job_runs(tmp_path: Path) -> None:
    """The job is committed, and the store serves other loops."""
    log = Log()
    with opened(tmp_path / "outbox.sqlite3", log) as store:
        loop = asyncio.new_event_loop()

        async def begin() -> None:
            store._submit(lambda database: database.put([update("1")], 1), writes=True)

        loop.run_until_complete(begin())
        loop.close()
        assert run(held(store)) == {"1": 40}
        assert log.lines == []


def test_bookkeeping_that_fails_after_the_commit_fails_no_job(tmp_path: Path) -> None:
    """Data on the disk is accepted: no caller of the transaction gets a failure, and nothing runs twice."""

    async def main() -> None:
        runs: list[str] = []

        def work(name: str) -> Any:
            def put(database: Any) -> str:
                runs.append(name)
                database.put([update(name)], 1)
                return name

            return put

        def stored(_: str) -> None:
            raise MemoryError

        await store.ready()
        futures = [
            store._submit(work("1"), writes=True),
            store._submit(work("2"), stored, writes=True),
            store._submit(work("3"), writes=True),
        ]
        assert await asyncio.gather(*futures, return_exceptions=True) == ["1", "2", "3"]
        assert sorted(runs) == ["1", "2", "3"]
        assert set(await held(store)) == {"1", "2", "3"}

    log = Log()
    with opened(tmp_path / "outbox.sqlite3", log) as store:
        run(main())
    assert [text for text in log.of("error") if "MemoryError" in text]
