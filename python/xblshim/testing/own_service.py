"""Runs a local service on a free port on its own thread, with a control API client: for one test, and for `xblshim run`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .quiet_logs import quiet
from .serving_thread import ServingThread

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from xblshim.config import Config
    from xblshim.control_client import ControlClient
    from xblshim.host.log_callback import Log
    from xblshim.simulator.journal.entry import Entry


class OwnService:
    """A service that is open from the constructor to `close`."""

    def __init__(self, config: Config, log: Log, allow_hosts: Iterable[str] = ()) -> None:
        """`config`: its state folder, definitions and users. `allow_hosts`: further names that the Host header may have, beside those of this
        machine and of the real services.

        Raises DefinitionsError where the definitions can't be used, and StoreError where the store can't.
        """
        from xblshim.simulator.served_service import open_served_service

        self._ended = False
        self._thread = ServingThread()
        try:
            self._service = open_served_service(config, log)
        except BaseException:
            self._thread.close()
            raise
        try:
            self._thread.run(self._service.ready())
            with quiet():
                self.url = self._thread.serve(self._service.app, allow_hosts)
                self._service.local.service.address = self.url
                self.control: ControlClient = _quiet_client(self.url)
        except BaseException:
            self._end()
            raise

    @property
    def app(self) -> ASGIApp:
        """The ASGI application, for clients in this process that need no port (httpx.ASGITransport)."""
        return self._service.app

    def watch_journal(self, watcher: Callable[[Entry], None]) -> None:
        """Calls `watcher` on the service's loop with each complete entry of the journal. It must not raise."""
        self._service.control.traffic.journal.watchers.append(watcher)

    def journal_entries(self) -> list[Entry]:
        """Returns the journal's entries, also those whose response has not ended. The watchers have those that have."""

        from xblshim.simulator.journal.request_journal import Filter

        async def entries() -> list[Entry]:
            return self._service.control.traffic.journal.select(Filter())

        return self.run(entries())  # type: ignore[no-any-return]

    def run(self, work: Any) -> Any:
        """Runs a coroutine on the service's loop. Returns or raises its result."""
        return self._thread.run(work)

    def close(self) -> None:
        """Closes the service. May be called again."""
        with quiet():
            self.control.close()
        self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._thread.run(self._service.aclose())
            self._thread.close()


def _quiet_client(url: str) -> ControlClient:
    from xblshim.control_client import ControlClient

    class Quiet(ControlClient):
        """A client whose requests are not logged: the tested program sends none of them."""

        def request(self, *arguments: Any, **named: Any) -> Any:
            with quiet():
                return super().request(*arguments, **named)

        def text(self, *arguments: Any, **named: Any) -> str:
            with quiet():
                return super().text(*arguments, **named)

    return Quiet(url)
