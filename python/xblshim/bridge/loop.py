"""The event loop's side of the door: takes calls out of the core's queue, gives their HRESULTs back.

The core wakes the loop through a socket, and only when it sleeps; what the tasks of one turn of the loop have to answer goes back in one C call,
which brings new calls with it. An idle loop waits in its selector and costs nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from xblshim.client.calls import (
    CallSettings,
    GetAchievement,
    GetToken,
    ListAchievements,
    Subscribe,
    UpdateAchievement,
    UpdateAchievements,
)
from xblshim.client.watch import Attempt, WaitReason, Watch

from .subscriptions import OpenEvents, Subscriptions

if TYPE_CHECKING:
    from xblshim.client.events import Event
    from xblshim.client.results import Page

Log = Callable[[str, str], None]
Request = TypeVar("Request")
Brought = TypeVar("Brought")

E_ABORT = -0x7FFFBFFC  # 0x80004004
E_FAIL = -0x7FFFBFFB  # 0x80004005
E_NOTIMPL = -0x7FFFBFFF  # 0x80004001
E_OUTOFMEMORY = -0x7FF8FFF2  # 0x8007000E
S_OK = 0
STOP = -1
UPDATE_ACHIEVEMENT = 1
LIST_ACHIEVEMENTS = 2
GET_ACHIEVEMENT = 3
UPDATE_ACHIEVEMENTS = 4
GET_TOKEN = 5
SUBSCRIBE = 6
UNSUBSCRIBE = 7

CANCEL_LIMIT = 1.0  # seconds for cancelled calls to come to their end
CLOSE_LIMIT = 1.0  # seconds for the client to close


class Client(Protocol):
    async def update(self, update: UpdateAchievement, settings: CallSettings, watch: Watch) -> int: ...

    async def list_achievements(
        self, request: ListAchievements, settings: CallSettings, watch: Watch
    ) -> Page | int: ...

    async def get_achievement(self, request: GetAchievement, settings: CallSettings, watch: Watch) -> Page | int: ...

    async def update_many(self, updates: UpdateAchievements, settings: CallSettings, watch: Watch) -> list[int]: ...

    def begin(self, offline: Callable[[], bool]) -> None: ...

    async def get_token(
        self,
        user_xuid: int,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        force_refresh: bool,
    ) -> tuple[str, str] | int: ...

    async def aclose(self) -> None: ...


class CoreDoor(Protocol):
    """`xblshim.bridge.embedded.Door`, or a test's."""

    wake_handle: int
    calls: Any  # of xblshim_call
    answers: Any  # of xblshim_answer

    def exchange(self, answer_count: int) -> int: ...

    def give_page(self, token: int, page: Page) -> None: ...

    def give_results(self, token: int, results: list[int]) -> None: ...

    def give_event(self, subscription: int, event: Event) -> None: ...

    def give_token(self, token: int, brought: tuple[str, str]) -> None: ...

    def bytes_of(self, start: Any, size: int) -> bytes: ...

    def text(self, value: Any) -> bytes: ...

    def waiting(self, token: int, reason: int, milliseconds: int) -> None: ...

    def attempt(self, token: int, attempt: Attempt) -> None: ...

    def offline(self) -> bool: ...

    def log(self, level: str, text: str) -> None: ...

    def started(self) -> None: ...


class CallWatch(Watch):
    """One call of the core's."""

    __slots__ = ("_door", "_observed", "_offline", "_token")

    def __init__(self, door: CoreDoor, token: int, offline: bool, observed: bool) -> None:
        self._door = door
        self._token = token
        self._offline = offline
        self._observed = observed

    @property
    def offline(self) -> bool:
        return self._offline

    @property
    def observed(self) -> bool:
        return self._observed

    def attempt(self, attempt: Attempt) -> None:
        self._door.attempt(self._token, attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        self._door.waiting(self._token, reason, int(seconds * 1000))


class CallLoop:
    def __init__(
        self,
        door: CoreDoor,
        client: Client,
        open_events: OpenEvents,
        make_loop: Callable[[], asyncio.AbstractEventLoop],
    ) -> None:
        self._door = door
        self._client = client
        self._subscriptions = Subscriptions(door, open_events)
        self._make_loop = make_loop
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._done: list[tuple[int, int]] = []
        self._turn_is_due = False
        self._settings: dict[tuple[int, int, bytes], CallSettings] = {}

    def run(self) -> None:
        """Serves until the core says stop. May raise only what comes from the machine, such as a lack of memory."""
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
        self._loop.add_reader(self._door.wake_handle, self._turn)
        self._client.begin(self._door.offline)
        self._door.started()
        self._turn()
        try:
            await self._stopped
        finally:
            self._loop.remove_reader(self._door.wake_handle)
        await self._end_tasks()
        for name, part in (("the events", self._subscriptions), ("the client", self._client)):
            try:
                await asyncio.wait_for(part.aclose(), CLOSE_LIMIT)
            except Exception as error:  # the title must get to its end
                self._door.log("warning", f"closing {name} failed: {type(error).__name__}: {error}")

    async def _end_tasks(self) -> None:
        tasks = list(self._tasks.values())
        if tasks:
            for task in tasks:
                task.cancel()
            _, left = await asyncio.wait(tasks, timeout=CANCEL_LIMIT)
            if left:
                self._door.log("warning", f"{len(left)} calls did not let themselves be cancelled")
        self._give_answers()

    @staticmethod
    async def _close_loop(loop: asyncio.AbstractEventLoop) -> None:
        await loop.shutdown_asyncgens()
        await loop.shutdown_default_executor()

    def _log_exception(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        self._door.log(
            "warning", f"{context.get('message', 'an exception')}: {error!r}" if error else str(context.get("message"))
        )

    def _give_answers(self) -> int:
        """One exchange with the core: how many calls came, or STOP."""
        done, self._done = self._done, []
        answers = self._door.answers
        for place, (token, hr) in enumerate(done):
            answer = answers[place]
            answer.token = token
            answer.hr = hr
        return self._door.exchange(len(done))

    def _turn(self) -> None:
        self._turn_is_due = False
        taken = self._give_answers()
        if taken == STOP:
            if not self._stopped.done():
                self._stopped.set_result(None)
            return
        calls = self._door.calls
        client = self._client
        create_task = self._loop.create_task
        for place in range(taken):
            call = calls[place]
            token = call.token
            kind = call.kind
            if kind == UPDATE_ACHIEVEMENT:
                self._tasks[token] = create_task(
                    self._settle(
                        token, client.update, self._read_update(call), self._read_settings(call), self._watch(call)
                    )
                )
            elif kind == LIST_ACHIEVEMENTS:
                self._tasks[token] = create_task(
                    self._bring(
                        token,
                        client.list_achievements,
                        self._door.give_page,
                        self._read_list(call),
                        self._read_settings(call),
                        self._watch(call),
                    )
                )
            elif kind == GET_ACHIEVEMENT:
                self._tasks[token] = create_task(
                    self._bring(
                        token,
                        client.get_achievement,
                        self._door.give_page,
                        self._read_get(call),
                        self._read_settings(call),
                        self._watch(call),
                    )
                )
            elif kind == UPDATE_ACHIEVEMENTS:
                self._tasks[token] = create_task(
                    self._bring(
                        token,
                        client.update_many,
                        self._door.give_results,
                        self._read_updates(call),
                        self._read_settings(call),
                        self._watch(call),
                    )
                )
            elif kind == SUBSCRIBE:
                self._tasks[token] = create_task(
                    self._settle(token, self._subscriptions.subscribe, call.subscription, self._read_subscribe(call))
                )
            elif kind == UNSUBSCRIBE:
                self._tasks[token] = create_task(
                    self._settle(token, self._subscriptions.unsubscribe, call.subscription)
                )
            elif kind == GET_TOKEN:
                self._tasks[token] = create_task(
                    self._bring(
                        token,
                        self._get_token,
                        self._door.give_token,
                        self._read_get_token(call),
                        self._read_settings(call),
                        self._watch(call),
                    )
                )
            else:
                self._answer(token, E_NOTIMPL)

    def _watch(self, call: Any) -> Watch:
        return CallWatch(self._door, call.token, bool(call.offline), bool(call.observed))

    def _read_update(self, call: Any) -> UpdateAchievement:
        text = self._door.text
        return UpdateAchievement(
            call.xuid,
            call.title_id,
            text(call.scid).decode("utf-8", "replace"),
            text(call.achievement_id).decode("utf-8", "replace"),
            call.percent_complete,
        )

    def _read_updates(self, call: Any) -> UpdateAchievements:
        text = self._door.text
        items = (call.items[place] for place in range(call.item_count))
        return UpdateAchievements(
            call.xuid,
            call.title_id,
            text(call.scid).decode("utf-8", "replace"),
            tuple((text(item.achievement_id).decode("utf-8", "replace"), item.percent_complete) for item in items),
        )

    def _read_list(self, call: Any) -> ListAchievements:
        return ListAchievements(
            call.xuid,
            call.title_id,
            call.achievement_type,
            bool(call.unlocked_only),
            call.order_by,
            call.skip_items,
            call.max_items,
            self._door.text(call.continuation_token).decode("utf-8", "replace"),
        )

    def _read_get(self, call: Any) -> GetAchievement:
        text = self._door.text
        return GetAchievement(
            call.xuid, text(call.scid).decode("utf-8", "replace"), text(call.achievement_id).decode("utf-8", "replace")
        )

    def _read_subscribe(self, call: Any) -> Subscribe:
        scid = self._door.text(call.scid).decode("utf-8", "replace")
        return Subscribe(call.subscription_kind, call.xuid, call.title_id, scid)

    def _read_get_token(self, call: Any) -> GetToken:
        def text(value: Any) -> str:
            return self._door.text(value).decode("utf-8", "replace")

        return GetToken(
            call.xuid,
            text(call.method),
            text(call.url),
            tuple((text(call.headers[n].name), text(call.headers[n].value)) for n in range(call.header_count)),
            self._door.bytes_of(call.body, call.body_size),
            bool(call.force_refresh),
        )

    async def _get_token(self, get: GetToken, settings: CallSettings, watch: Watch) -> tuple[str, str] | int:
        return await self._client.get_token(*get)

    def _read_settings(self, call: Any) -> CallSettings:
        # A game has one or two of them: not worth an object a call.
        key = (call.retry_delay_seconds, call.timeout_window_seconds, self._door.text(call.accept_language))
        settings = self._settings.get(key)
        if settings is None:
            if len(self._settings) > 64:
                self._settings.clear()
            settings = self._settings[key] = CallSettings(key[0], key[1], key[2].decode("utf-8", "replace"))
        return settings

    async def _settle(self, token: int, ask: Callable[..., Awaitable[int]], *arguments: Any) -> None:
        """A call that brings an HRESULT only."""
        try:
            hr = await ask(*arguments)
        except asyncio.CancelledError:
            hr = E_ABORT
        except BaseException as error:
            self._door.log("error", f"{ask.__name__} failed unexpectedly: {type(error).__name__}: {error}")
            hr = E_FAIL
        del self._tasks[token]
        self._answer(token, hr)

    async def _bring(
        self,
        token: int,
        ask: Callable[[Request, CallSettings, Watch], Awaitable[Brought | int]],
        give: Callable[[int, Brought], None],
        request: Request,
        settings: CallSettings,
        watch: Watch,
    ) -> None:
        """A call that brings something, which `give` writes where the title will find it."""
        try:
            brought = await ask(request, settings, watch)
            if isinstance(brought, int):
                hr = brought
            else:
                give(token, brought)
                hr = S_OK
        except asyncio.CancelledError:
            hr = E_ABORT
        except MemoryError:
            hr = E_OUTOFMEMORY
        except BaseException as error:
            self._door.log("error", f"{type(request).__name__} failed unexpectedly: {type(error).__name__}: {error}")
            hr = E_FAIL
        del self._tasks[token]
        self._answer(token, hr)

    def _answer(self, token: int, hr: int) -> None:
        self._done.append((token, hr))
        if not self._turn_is_due:
            self._turn_is_due = True
            self._loop.call_soon(self._turn)


@contextlib.contextmanager
def forwarding_logs(log: Log, level: str) -> Iterator[None]:
    """While it lasts, what our own modules log through `logging` goes to the core's log."""
    import logging

    class ToCore(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            name = record.levelname.lower()
            try:
                log("error" if name == "critical" else name, record.getMessage())
            except Exception:
                self.handleError(record)

    logger = logging.getLogger("xblshim")
    handler = ToCore()
    before = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(level.upper())
    logger.propagate = False  # the hosting program's own handlers are not asked
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before[0])
        logger.propagate = before[1]
