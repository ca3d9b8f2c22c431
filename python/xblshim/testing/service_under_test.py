"""A local service for one test on a free port of this machine, as a thin layer on its control API."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xblshim.host.private_files import make_folder

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from xblshim.sessions import session
    from xblshim.simulator.records import Record

    from .calls import Call, Fault
    from .own_service import OwnService

SCID = "00000000-0000-0000-0000-000012345678"
TITLE_ID = 0x12345678
DROP = 0
"""A status that closes the connection without a response."""
Snapshot = Mapping[str, Any]
"""The state of a service in the form of GET /xblshim/v1/state."""


class ServiceUnderTest:
    """A service that opens at first use; `users`, `scid` and `title_id` are set before. Methods may be called from any thread.

    The first use of an undefined achievement creates it, as in any local service without a definitions file.
    """

    DROP = DROP

    def __init__(self, folder: Path) -> None:
        """`folder` belongs to the test: the store is created there."""
        self.folder = folder
        self.scid = SCID
        self.title_id = TITLE_ID
        self.definitions: Path | None = None
        self.users: tuple[tuple[int, str], ...] = ((2814600000000001, "Tester"),)
        """The users who can sign in: xuid and gamertag. The first one is the default user."""
        self.allow_hosts: tuple[str, ...] = ()
        """Names that requests may have in their Host header, besides those of this machine and of the real services."""
        self._lock = threading.RLock()  # for opening and closing; guards the following members
        self._open: OwnService | None = None

    # The title and its service

    def define(
        self,
        achievements: str | os.PathLike[str] | Sequence[Mapping[str, Any]],
        *,
        strict: bool = True,
        title_name: str = "A title under test",
    ) -> None:
        """Sets the title's achievements: a definitions file, or rows with its keys (`id`, `name`, `gamerscore`, …).

        Of a file the scid and title id are taken too. Replaces those that were defined before, also while the service is in use. Raises
        InvalidDefinitions, a ValueError, with every error.
        """
        from .definitions_of_tests import definitions_of, install, text_of_rows

        if isinstance(achievements, str | os.PathLike):
            path = Path(achievements)
        else:
            path = self.folder / "definitions.json"
            path.write_text(text_of_rows(self.scid, self.title_id, title_name, strict, achievements), "utf-8")
        found = definitions_of(path)
        with self._lock:
            self.definitions = path
            self.scid, self.title_id = found.scid or self.scid, found.title_id or self.title_id
            if self._open is not None:
                install(self._open.control, path)

    @property
    def url(self) -> str:
        """The service's address, such as http://127.0.0.1:40001."""
        return self._opened().url

    @property
    def app(self) -> ASGIApp:
        """The ASGI application, for clients in this process that need no port (httpx.ASGITransport)."""
        return self._opened().app

    def control(self, method: str, *path: str, body: Any = None, **query: object) -> Any:
        """Sends a request to the control API and returns the response's document. `path` are the segments below /xblshim/v1.

        Raises ControlClientError (of `xblshim.control_client`) with the service's sentence.
        """
        with self._lock:
            return self._opened().control.request(method, path, query, body)

    def environment(self, base: Mapping[str, str] | None = None) -> dict[str, str]:
        """Returns the environment for a program under test, with this service, these users, and a separate state folder.

        `base` is what it starts from; None: this process's, less its own XBLSHIM_ variables.
        """
        base_environment = os.environ if base is None else base
        inherited = {name: value for name, value in base_environment.items() if not name.startswith("XBLSHIM_")}
        return inherited | {
            "XBLSHIM_SERVICE": self.url,
            "XBLSHIM_TITLE_ID": str(self.title_id),
            "XBLSHIM_USERS": self._users_setting(),
            "XBLSHIM_STATE_DIR": str(self._state()),
            "XBLSHIM_PYTHON": sys.executable,
        }

    def session(
        self, *, user: int | None = None, log: str | None = None, options: Mapping[str, str] | None = None
    ) -> session:
        """Returns an `xblshim.session` in this process with this title, service and users, for tests of Python programs."""
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

    # Faults

    def fail(
        self,
        status: int | None = 503,
        *,
        times: int | None = 1,
        path: str = "",
        delay: float = 0.0,
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | str = b"",
        **more: Any,
    ) -> Fault:
        """Responds to the next `times` requests (None: all) whose path contains `path` with `status`, after `delay` seconds.

        `DROP` closes the connection; None sends the normal response late. The fault has the number of affected requests. `more` are further members
        of a fault of the control API, of its match and of its action, in Python's spelling: `half=True`, `bytes_per_second=10`,
        `content_type="text/html"`, `share=0.5`, `seconds=10`, `xuid=…`, `achievement="7"`. Raises ValueError for what is no fault.
        """
        from xblshim.control_client import ControlClientError

        from .calls import Fault
        from .fault_of_arguments import fault_document

        document = fault_document(status, times, path, delay, retry_after, headers, body, more)
        try:
            made = self.control("POST", "faults", body=document)
        except ControlClientError as error:
            raise ValueError(
                "; ".join([str(error), *(str(one.get("message", one)) for one in error.details)])
            ) from None
        name = str(made["id"])

        def find() -> Mapping[str, Any] | None:
            return next((fault for fault in self.control("GET", "faults") if fault["id"] == name), None)

        return Fault(name, find, lambda: self.control("DELETE", "faults", name))

    def play(self, scenario: Mapping[str, Any]) -> None:
        """Starts a scenario: faults in order, such as `{"steps": [{"action": {"status": 503}, "times": 2}]}`. Raises ControlClientError."""
        self.control("PUT", "scenario", body=dict(scenario))

    def clear_faults(self) -> None:
        """Removes all faults and the scenario."""
        self.control("DELETE", "faults")
        self.control("DELETE", "scenario")

    # Requests

    @property
    def calls(self) -> list[Call]:
        """Returns every request so far, in the order of the responses."""
        import json

        from .calls import call_of

        with self._lock:
            text = self._opened().control.text("journal.jsonl", accept="application/jsonl", details=True)
        return [call_of(json.loads(line)) for line in text.splitlines()]

    @property
    def updates(self) -> list[tuple[str, int]]:
        """Returns each requested achievement and percent, whether or not it had an effect."""
        return [pair for call in self.calls for pair in call.updates.items()]

    def forget_calls(self) -> None:
        self.control("DELETE", "journal")

    # Stored data

    def records(self, xuid: int | None = None) -> list[Record]:
        """Returns every achievement with progress, of one user or of all."""
        from .calls import record_of

        return [record_of(row) for row in self.control("GET", "achievements", xuid=xuid)["achievements"]]

    def percent(self, achievement_id: str, xuid: int | None = None) -> int:
        """Returns an achievement's progress; 0 without an update. `xuid` None: the default user."""
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
        """Raises AssertionError, with the stored progress, unless each achievement is unlocked."""
        self._assert(achievement_ids, xuid, "unlocked", lambda percent: percent >= 100)

    def assert_locked(self, *achievement_ids: str, xuid: int | None = None) -> None:
        """Raises AssertionError unless each achievement is locked."""
        self._assert(achievement_ids, xuid, "locked", lambda percent: percent < 100)

    def assert_progress(self, achievement_id: str, percent: int, xuid: int | None = None) -> None:
        """Raises AssertionError unless the progress is exactly this."""
        self._assert((achievement_id,), xuid, f"at {percent} %", lambda held: held == percent)

    def statistics(self, xuid: int | None = None) -> dict[str, float | str]:
        """Returns the title's statistics that have a value, by name. Without a user: the default user's."""
        rows = self.control("GET", "users", str(self._user(xuid)), "titles", self.scid, "statistics")
        return {row["name"]: row["value"] for row in rows if row["value"] is not None}

    def assert_statistic(self, name: str, value: float | str | None, xuid: int | None = None) -> None:
        """Raises AssertionError, with the stored values, unless the statistic has this value; None: no value. Names are not case-sensitive."""
        __tracebackhide__ = True
        held = self.statistics(xuid)
        found = next((has for other, has in held.items() if other.lower() == name.lower()), None)
        if found != value:
            raise AssertionError(
                f"the statistic {name!r} of user {self._user(xuid)} is {found!r}, not {value!r}. The service holds {held or 'none'}."
            )

    def assert_presence(self, state: str, text: str | None = None, xuid: int | None = None) -> None:
        """Raises AssertionError unless the user is `Online`, `Away` or `Offline` as given, and, with a text, shows it in a title where the user is
        active."""
        __tracebackhide__ = True
        found = self.control("GET", "users", str(self._user(xuid)), "presence")
        texts = [title["text"] for title in found["titles"] if title["active"]]
        if found["state"] != state or (text is not None and text not in texts):
            wanted = state if text is None else f"{state} with {text!r}"
            raise AssertionError(
                f"user {self._user(xuid)} is {found['state']}{f' with {texts}' if texts else ''}, not {wanted}."
            )

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
        """Describes the stored data, with its owner when the assertion is about another user or title."""
        others = [
            *([f"user {record.xuid}"] if record.xuid != wanted else []),
            *([f"scid {record.scid}"] if record.scid != self.scid.lower() else []),
        ]
        whose = f" ({', '.join(others)})" if others else ""
        return f"{record.achievement_id!r} at {record.progress.percent} %{whose}"

    def reset(self) -> None:
        """Deletes all progress, the journal and the faults. Titles receive the progress as events."""
        self.control("POST", "reset", body={})
        self.forget_calls()
        self.clear_faults()

    def snapshot(self) -> Snapshot:
        """Returns the users, definitions and progress, for `restore`."""
        state: Snapshot = self.control("GET", "state")
        return state

    def restore(self, snapshot: Snapshot) -> None:
        """Restores a snapshot. Titles receive the progress as events."""
        self.control("PUT", "state", body=snapshot)

    # Opening and closing

    def _opened(self) -> OwnService:
        with self._lock:
            if self._open is None:
                from xblshim.config import User, load
                from xblshim.simulator.endpoint_support import no_log

                from .own_service import OwnService

                options = {"state_dir": str(self.folder / "service"), "log": "error"}
                config = load(program_dir=None, environ={}, options=options)
                users: tuple[User, ...] = tuple(User(xuid, gamertag) for xuid, gamertag in self.users)
                definitions = None if self.definitions is None else str(self.definitions)
                config = config._replace(definitions=definitions, users=users)
                self._open = OwnService(config, no_log, self.allow_hosts)
            return self._open

    def close(self) -> None:
        """Closes the service. May be called again, and from several threads."""
        with self._lock:
            opened, self._open = self._open, None
            if opened is not None:
                opened.close()
