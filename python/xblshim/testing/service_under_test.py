"""A local service for one test: its store, definitions, users, faults and journal, on a free port of this machine."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.host.private_files import make_folder

from .faults import DROP, Fault, fault

if TYPE_CHECKING:
    from xblshim.config import User
    from xblshim.sessions import session
    from xblshim.simulator.local_service import LocalService
    from xblshim.simulator.records import Record

    from .journal import Call
    from .serving_thread import ServingThread
    from .wrapped_app import WrappedApp

SCID = "00000000-0000-0000-0000-000012345678"
TITLE_ID = 0x12345678
Snapshot = tuple["Record", ...]


class ServiceUnderTest:
    """Opened at its first use, so what it is to be is set before: `define`, `users`. Its methods may be called from any thread.

    Achievements that no definition names are made on first use, as by any local service without a definitions file.
    """

    DROP = DROP

    def __init__(self, folder: Path) -> None:
        """`folder` is the test's own: the store goes there."""
        self.folder = folder
        self.scid = SCID
        self.title_id = TITLE_ID
        self.definitions: Path | None = None
        self.users: tuple[tuple[int, str], ...] = ((2814600000000001, "Tester"),)
        """Who can sign in: xuid and gamertag; the first is the default user."""
        self.allow_hosts: tuple[str, ...] = ()
        """Names that requests may have in their Host header, beside those of this machine and of the real services."""
        self._lock = threading.RLock()  # of opening and closing: guards what follows
        self._open: _Open | None = None
        self._url: str | None = None

    # What it is

    def define(
        self,
        achievements: str | os.PathLike[str] | Sequence[Mapping[str, Any]],
        *,
        strict: bool = True,
        title_name: str = "A title under test",
    ) -> None:
        """The title's achievements: a definitions file, or rows with the keys of one (`id`, `name`, `gamerscore`, …).

        Of a file the scid and title id are taken too. Raises RuntimeError once the service is open.
        """
        if self._open is not None:
            raise RuntimeError("the service is open already: define the achievements before its first use")
        if isinstance(achievements, str | os.PathLike):
            from xblshim.simulator.definitions import load_definitions

            self.definitions = Path(achievements)
            found = load_definitions(self.definitions)
            self.scid, self.title_id = found.scid or self.scid, found.title_id or self.title_id
            return
        import json

        document = {
            "scid": self.scid,
            "title_id": self.title_id,
            "title_name": title_name,
            "strict": strict,
            "achievements": [dict(row) for row in achievements],
        }
        self.definitions = self.folder / "definitions.json"
        self.definitions.write_text(json.dumps(document), "utf-8")

    @property
    def url(self) -> str:
        """Where it answers, such as http://127.0.0.1:40001."""
        with self._lock:
            if self._url is None:
                opened = self._opened()
                self._url = opened.thread.serve(opened.app, self.allow_hosts)
            return self._url

    @property
    def app(self) -> WrappedApp:
        """The ASGI application, for clients in this process that need no port (httpx.ASGITransport)."""
        return self._opened().app

    def environment(self, base: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment for a program under test: it finds this service, these users, and a state folder of its own.

        `base` is what it starts from; None: this process's, less its own XBLSHIM_ variables.
        """
        given = os.environ if base is None else base
        kept = {name: value for name, value in given.items() if not name.startswith("XBLSHIM_")}
        return kept | {
            "XBLSHIM_SERVICE": self.url,
            "XBLSHIM_TITLE_ID": str(self.title_id),
            "XBLSHIM_USERS": self._users_setting(),
            "XBLSHIM_STATE_DIR": str(self._state()),
            "XBLSHIM_PYTHON": sys.executable,
        }

    def session(
        self, *, user: int | None = None, log: str | None = None, options: Mapping[str, str] | None = None
    ) -> session:
        """An `xblshim.session` in this process, for tests of Python programs: of this title, with this service and these users."""
        from xblshim.sessions import session

        return session(
            self.scid,
            user=user,
            service=self.url,
            title_id=self.title_id,
            state_dir=self._state(),
            log=log,
            options={"users": self._users_setting(), **(options or {})},
        )

    def _user(self, xuid: int | None) -> int:
        if xuid is None and not self.users:
            raise ValueError(
                "the service has no users: say whose progress is meant (xuid=…), or set users before the first use"
            )
        return self.users[0][0] if xuid is None else xuid

    def _users_setting(self) -> str:
        for _, gamertag in self.users:
            if "," in gamertag:
                raise ValueError(
                    f"the gamertag {gamertag!r} has a comma, which separates users in a setting: choose another"
                )
        return ",".join(f"{xuid}:{gamertag}" for xuid, gamertag in self.users)

    def _state(self) -> Path:
        state = self.folder / "state"
        make_folder(state)
        return state

    # What it does wrong

    def fail(
        self,
        status: int | None = 503,
        *,
        times: int | None = 1,
        path: str = "",
        delay: float = 0.0,
        retry_after: int | None = None,
        headers: dict[str, str] | None = None,
        body: bytes = b"",
    ) -> Fault:
        """From now on `times` requests (None: all) whose path holds `path` are answered with `status`, after `delay` seconds.

        `DROP` closes the connection in the middle of the answer; None answers rightly, late. The fault says how many requests it met.
        """
        made = fault(status, times=times, path=path, delay=delay, retry_after=retry_after, headers=headers, body=body)
        self.app.add_fault(made)
        return made

    def clear_faults(self) -> None:
        self.app.clear_faults()

    # What was asked of it

    @property
    def calls(self) -> list[Call]:
        """Every request so far, in the order of their answers."""
        return self.app.calls()

    @property
    def updates(self) -> list[tuple[str, int]]:
        """Each achievement and percent that was asked for, also where nothing came of it."""
        return [pair for call in self.calls for pair in call.updates.items()]

    def forget_calls(self) -> None:
        self.app.forget_calls()

    # What it holds

    def records(self, xuid: int | None = None) -> list[Record]:
        """Every achievement that has progress; of one user, or of all."""
        from xblshim.simulator.records import Selection

        thread, service = self._held()
        return list(thread.run(service.store.select(Selection(xuid))))

    def percent(self, achievement_id: str, xuid: int | None = None) -> int:
        """How far it is; 0 where nobody updated it. Of the default user unless another is named."""
        wanted = self._user(xuid)
        return next(
            (
                r.progress.percent
                for r in self.records(wanted)
                if (r.scid, r.achievement_id) == (self.scid.lower(), achievement_id)
            ),
            0,
        )

    def assert_unlocked(self, *achievement_ids: str, xuid: int | None = None) -> None:
        """AssertionError, with what the service holds, unless each of them is unlocked."""
        self._assert(achievement_ids, xuid, "unlocked", lambda percent: percent >= 100)

    def assert_locked(self, *achievement_ids: str, xuid: int | None = None) -> None:
        """AssertionError unless each of them is still locked."""
        self._assert(achievement_ids, xuid, "locked", lambda percent: percent < 100)

    def assert_progress(self, achievement_id: str, percent: int, xuid: int | None = None) -> None:
        """AssertionError unless it is exactly so far."""
        self._assert((achievement_id,), xuid, f"at {percent} %", lambda held: held == percent)

    def _assert(self, ids: Sequence[str], xuid: int | None, what: str, right: Any) -> None:
        __tracebackhide__ = True
        wanted = self._user(xuid)
        for achievement_id in ids:
            percent = self.percent(achievement_id, wanted)
            if not right(percent):
                held = ", ".join(self._told(record, wanted) for record in self.records()) or "nothing"
                asked = ", ".join(f"{i!r} to {p} %" for i, p in self.updates) or "none"
                raise AssertionError(
                    f"achievement {achievement_id!r} is not {what}: it is at {percent} % for user {wanted}. "
                    f"The service holds {held}; updates that came: {asked}."
                )

    def _told(self, record: Record, wanted: int) -> str:
        """What it holds, and whose that is where the assertion is about another user or title."""
        others = [
            *([f"user {record.xuid}"] if record.xuid != wanted else []),
            *([f"scid {record.scid}"] if record.scid != self.scid.lower() else []),
        ]
        whose = f" ({', '.join(others)})" if others else ""
        return f"{record.achievement_id!r} at {record.progress.percent} %{whose}"

    def reset(self) -> None:
        """Forgets all progress, the journal and the faults."""
        self.restore(())
        self.forget_calls()
        self.clear_faults()

    def snapshot(self) -> Snapshot:
        """All progress, for `restore`."""
        return tuple(self.records())

    def restore(self, snapshot: Snapshot) -> None:
        """Sets all progress to what it was."""
        thread, service = self._held()
        thread.run(service.store.replace(snapshot))

    # Opening and closing

    def _opened(self) -> _Open:
        with self._lock:
            if self._open is None:
                from xblshim.config import User, load
                from xblshim.simulator.local_service import open_local_service

                from .serving_thread import ServingThread
                from .wrapped_app import WrappedApp

                options = {"state_dir": str(self.folder / "service"), "log": "error"}
                config = load(program_dir=None, environ={}, options=options)
                users: tuple[User, ...] = tuple(User(xuid, gamertag) for xuid, gamertag in self.users)
                config = config._replace(definitions=self.definitions, users=users)
                service = open_local_service(config, _ignore)
                self._open = _Open(service, WrappedApp(service.app), ServingThread())
            return self._open

    def _held(self) -> tuple[ServingThread, LocalService]:
        opened = self._opened()
        return opened.thread, opened.service

    def close(self) -> None:
        """Ends it. May be called again, and from several threads."""
        with self._lock:
            opened, self._open, self._url = self._open, None, None
        if opened is not None:
            opened.thread.run(opened.service.aclose())
            opened.thread.close()


class _Open(NamedTuple):
    service: LocalService
    app: WrappedApp
    thread: ServingThread


def _ignore(level: str, text: str) -> None:
    pass
