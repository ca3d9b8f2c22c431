"""The achievements that the local service holds, in an SQLite file that processes may share."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.storage.store import LOCK_WAIT, Store

from .kind import KIND
from .records import EVERYTHING, Record, Selection, Update

if TYPE_CHECKING:
    from .database import Database
    from .rules import Outcome

FILE_NAME = "achievements.sqlite3"


class AchievementStore(Store["Database"]):
    """The store in the file `path`; its folder is made when needed. See `Store` for the rules of its calls."""

    def __init__(self, path: Path, *, lock_wait: float = LOCK_WAIT) -> None:
        super().__init__(path, KIND, lock_wait=lock_wait)

    def _open(self) -> Database:
        from .database import Database

        return Database(self.path, self._lock_wait)

    async def update(self, update: Update, now: int) -> list[Outcome]:
        """Applies one request, whole, at the time `now` (milliseconds since 1970); one outcome for each of its
        achievements.

        Returns when the change is on the disk. A caller that stops waiting does not stop the change.
        """
        return await self._submit(lambda database: database.update(update, now), writes=True)

    async def select(self, selection: Selection = EVERYTHING, limit: int | None = None) -> list[Record]:
        """The records that are meant, in order; at most `limit`."""
        return await self._submit(lambda database: database.select(selection, limit), writes=False)

    async def delete(self, selection: Selection) -> list[Record]:
        """Removes the records that are meant, and says which these were."""
        return await self._submit(lambda database: database.delete(selection), writes=True)

    async def replace(self, records: Iterable[Record]) -> None:
        """Holds exactly these from now on: what a test saved before."""
        await self._submit(lambda database: database.replace(records), writes=True)
