"""`xblshim.session()`: a title with a signed-in user, for `with` and for `async with`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .arguments import c_number
from .notebook_html import NotebookTable
from .session_core import DEFAULT_SCID, Core, Page, options_of

if TYPE_CHECKING:
    from .session_leaderboards import Among, LeaderboardEntry
    from .session_results import Achievement, UpdateResult, User
    from .session_services import Profile, StatisticValue


class Statistics:
    """The title's statistics of users. Failures raise XblError; writes are not stored while offline."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def write(self, values: Mapping[str, StatisticValue]) -> None:
        """Replaces all statistics of the user: those that are not named are removed."""
        from . import session_services

        session_services.write(self._core, values, replace=True).result()

    def update(self, values: Mapping[str, StatisticValue]) -> None:
        """Changes the named statistics."""
        from . import session_services

        session_services.write(self._core, values, replace=False).result()

    def delete(self, *names: str) -> None:
        """Removes the named statistics."""
        from . import session_services

        session_services.delete(self._core, names).result()

    def read(self, *names: str, xuid: int | None = None) -> dict[str, StatisticValue]:
        """Returns a user's statistics with these names; `xuid` None: the session's user. Integers are int, other numbers float."""
        from . import session_services

        return session_services.read(self._core, names, xuid).result()


class AsyncStatistics:
    """Same as Statistics, awaited."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def write(self, values: Mapping[str, StatisticValue]) -> None:
        """Same as Statistics.write."""
        from . import session_services

        await asyncio.wrap_future(session_services.write(self._core, values, replace=True))

    async def update(self, values: Mapping[str, StatisticValue]) -> None:
        """Same as Statistics.update."""
        from . import session_services

        await asyncio.wrap_future(session_services.write(self._core, values, replace=False))

    async def delete(self, *names: str) -> None:
        """Same as Statistics.delete."""
        from . import session_services

        await asyncio.wrap_future(session_services.delete(self._core, names))

    async def read(self, *names: str, xuid: int | None = None) -> dict[str, StatisticValue]:
        """Same as Statistics.read."""
        from . import session_services

        return await asyncio.wrap_future(session_services.read(self._core, names, xuid))


class _OfUser(NotebookTable):
    """A session of a user."""

    _core: Core

    @property
    def user(self) -> User:
        return self._core.user

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.user!r}>"

    def _html_rows(self) -> Mapping[str, object]:
        return {"user": self.user.gamertag, "xuid": self.user.xuid}


class Session(_OfUser):
    """A session for `with`, with blocking calls. Usable from several threads."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.stats = Statistics(core)

    def profile(self, xuid: int | None = None) -> Profile:
        """Returns a user's profile; None: the session's user's. Raises XblError (HTTP_E_STATUS_NOT_FOUND) for an unknown user."""
        from . import session_services

        return session_services.profile(self._core, xuid).result()

    def leaderboard(
        self,
        name: str,
        *,
        among: Among = "everybody",
        configured: bool = False,
        ascending: bool = False,
        page_size: int = 0,
    ) -> Iterator[LeaderboardEntry]:
        """Yields the rows of a leaderboard from the first rank on. Pages are fetched as rows are read.

        `name` is that of a statistic which the title writes, or with `configured` that of a leaderboard configured at the service. `among` is
        `everybody`, or the user and the user's `friends` or `favorites`. `ascending` is the order among these; a leaderboard of everybody has
        its own. `page_size`: rows of a request, 0 as the service likes. XblError (HTTP_E_STATUS_NOT_FOUND) for an unknown leaderboard.
        """
        from . import session_leaderboards

        wanted = session_leaderboards.LeaderboardQuery(name, among, configured, ascending, page_size)
        entries, rest = session_leaderboards.first_page(self._core, wanted).result()
        yield from entries
        while rest is not None:
            entries, rest = session_leaderboards.next_page(self._core, rest, page_size).result()
            yield from entries

    def update(self, achievement_id: str, percent: int = 100) -> UpdateResult:
        """Sets an achievement's progress, 0 to 100; 100 unlocks it.

        The service keeps the higher percentage: `changed` of the result is False when `percent` is not higher. ArgumentError for a wrong
        argument; XblError for every other failure. Offline, the update is stored and posted later, and this returns.
        """
        return self._core.update(achievement_id, percent).result()

    def achievement(self, achievement_id: str) -> Achievement:
        """Returns one achievement. Raises XblError (HTTP_E_STATUS_NOT_FOUND) for an unknown id."""
        return self._core.achievement(achievement_id).result()

    def achievements(self, *, unlocked_only: bool = False) -> Iterator[Achievement]:
        """Yields all of the title's achievements. Pages are fetched as they are read."""
        found, rest = self._core.first_page(unlocked_only).result()
        try:
            yield from found
            while rest is not None:
                following, rest = rest, None
                found, rest = self._core.next_page(following).result()
                yield from found
        finally:
            if rest is not None:
                self._core.close_page(rest)


class AsyncSession(_OfUser):
    """A session for `async with`, with awaited calls. Use it on one event loop."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.stats = AsyncStatistics(core)

    async def profile(self, xuid: int | None = None) -> Profile:
        """Same as Session.profile."""
        from . import session_services

        return await asyncio.wrap_future(session_services.profile(self._core, xuid))

    async def leaderboard(
        self,
        name: str,
        *,
        among: Among = "everybody",
        configured: bool = False,
        ascending: bool = False,
        page_size: int = 0,
    ) -> AsyncIterator[LeaderboardEntry]:
        """Same as Session.leaderboard."""
        from . import session_leaderboards

        wanted = session_leaderboards.LeaderboardQuery(name, among, configured, ascending, page_size)
        page = await asyncio.wrap_future(session_leaderboards.first_page(self._core, wanted))
        for entry in page.entries:
            yield entry
        while page.following is not None:
            future = session_leaderboards.next_page(self._core, page.following, page_size)
            page = await asyncio.wrap_future(future)
            for entry in page.entries:
                yield entry

    async def update(self, achievement_id: str, percent: int = 100) -> UpdateResult:
        """Same as Session.update. Cancellation of the task does not undo the update."""
        return await asyncio.wrap_future(self._core.update(achievement_id, percent))

    async def achievement(self, achievement_id: str) -> Achievement:
        """Same as Session.achievement."""
        return await asyncio.wrap_future(self._core.achievement(achievement_id))

    async def achievements(self, *, unlocked_only: bool = False) -> AsyncIterator[Achievement]:
        """Same as Session.achievements."""
        found, rest = await self._page(self._core.first_page(unlocked_only))
        try:
            for achievement in found:
                yield achievement
            while rest is not None:
                following, rest = rest, None
                found, rest = await self._page(self._core.next_page(following))
                for achievement in found:
                    yield achievement
        finally:
            if rest is not None:
                self._core.close_page(rest)

    async def _page(self, future: Future[Page]) -> Page:
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            # If the page has arrived, it is dropped here. Otherwise the future is canceled, and the code that resolves it drops the page.
            if future.done() and not future.cancelled() and future.exception() is None:
                self._core.drop_page(future.result())
            raise


class session:
    """Starts the library, signs a user in, and releases everything at the end of the block.

        with xblshim.session() as s:
            s.update("7", 40)

        async with xblshim.session(service="http://127.0.0.1:8620") as s:
            await s.update("7", 100)

    `user` is a configured user's xuid; None: the first one. The settings precede those of files and variables: `service` is `local`, a base
    URL or `live`. The library serves one title at a time in a process: a second session beside an open one raises XblError.
    """

    def __init__(
        self,
        scid: str = DEFAULT_SCID,
        *,
        user: int | None = None,
        service: str | None = None,
        title_id: int | None = None,
        state_dir: str | PathLike[str] | None = None,
        definitions: str | PathLike[str] | None = None,
        log: str | None = None,
        options: Mapping[str, str] | None = None,
    ) -> None:
        """`options` are further settings by their keys, such as {"sandbox": "XDKS.1"}."""
        self._scid = scid
        self._user = user
        self._title_id = title_id
        named = {
            "service": service,
            "title_id": title_id,
            "state_dir": state_dir,
            "definitions": definitions,
            "log": log,
        }
        self._options = options_of(named, options)
        self._core: Core | None = None

    def _open(self) -> Core:
        if self._title_id is not None and not isinstance(self._title_id, str):
            c_number("title_id", self._title_id, 0xFFFFFFFF, "an integer of 32 bits", 0x12345678)
        return Core(self._scid, self._user, self._options)

    def __enter__(self) -> Session:
        self._core = self._open()
        return Session(self._core)

    def __exit__(self, *_: object) -> None:
        core, self._core = self._core, None
        if core is not None:
            core.close()

    async def __aenter__(self) -> AsyncSession:
        # Opening and closing wait for the library, so they don't run on the loop.
        loop = asyncio.get_running_loop()
        opening = loop.run_in_executor(None, self._open)
        try:
            self._core = await asyncio.shield(opening)
        except asyncio.CancelledError:
            # The thread continues, and an unclosed session would keep every later one from opening.
            await _to_the_end(opening)
            if opening.exception() is None:
                await _to_the_end(loop.run_in_executor(None, opening.result().close))
            raise
        return AsyncSession(self._core)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        core, self._core = self._core, None
        if core is not None:
            await asyncio.shield(asyncio.to_thread(core.close))


async def _to_the_end(future: asyncio.Future[Any]) -> None:
    """Returns when the work is finished, even if the waiting task is canceled repeatedly."""
    while not future.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([future])
