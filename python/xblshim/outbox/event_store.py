"""The store of in-game events that wait for the service, in an SQLite file that processes may share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.storage.sqlite_store import LOCK_WAIT, Store
from xblshim.storage.store_files import Change

from .event_file import KIND, StoredEvent, Waiting

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .event_database import Database
    from .lease import Claim


class EventStore(Store["Database"]):
    """The store in the file `path`; creates its folder when needed. See `Store` for the rules of its calls."""

    def __init__(self, path: Path, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._unposted: dict[tuple[int, int], StoredEvent] = {}
        """Events accepted since the program's start and not yet removed. Belongs to the store's own thread."""
        super().__init__(path, KIND, log, lock_wait=lock_wait)

    def _open(self) -> Database:
        from .event_database import Database

        return Database(self.path, self._lock_wait)

    def _accepted(self, lost: Change) -> Sequence[StoredEvent]:
        return list(self._unposted.values())

    async def put(self, events: Sequence[StoredEvent]) -> None:
        """Stores events. Returns when they are on the disk."""

        def stored(_: None) -> None:
            self._unposted.update((event[:2], event) for event in events)

        await self._submit(lambda database: database.put(events), writes=True, stored=stored)

    async def any_waits(self, waiting: Waiting) -> bool:
        return bool(await self._submit(lambda database: database.first(waiting, 1), writes=False))

    async def begin(self, waiting: Waiting, limit: int, claim: Claim, clock: float) -> list[StoredEvent] | None:
        """Takes the lease and returns the oldest events, which belong to one user; None while another process posts. `clock` is the claim's."""

        def work(database: Database) -> list[StoredEvent] | None:
            return database.first(waiting, limit) if database.acquire_lease(waiting, claim, clock) else None

        return await self._submit(work, writes=True)

    async def end(self, waiting: Waiting, claim: Claim, posted: Iterable[StoredEvent] = ()) -> None:
        """Removes posted events, and releases the lease."""
        keys = [event[:2] for event in posted]

        def work(database: Database) -> None:
            database.remove(keys)
            database.release_lease(waiting, claim)

        def stored(_: None) -> None:
            for key in keys:
                self._unposted.pop(key, None)

        await self._submit(work, writes=True, stored=stored)
