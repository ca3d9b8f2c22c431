"""Named snapshots: files in the state folder, each the whole state as JSON."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

from xblshim.simulator.wire_format import timestamp

from .control_errors import ControlError, NoSuchThing
from .saved_files import read_json, write_json

FOLDER = "snapshots"
_OF_WINDOWS = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")
"""Names of Windows' devices, with any extension."""
_ESCAPE = "_"
"""The prefix for such names. Names of snapshots never begin with it."""


class Snapshots:
    """The stored snapshots. The schema has checked the names: no separators, and a letter or digit first."""

    def __init__(self, state_dir: Path) -> None:
        self._folder = state_dir / FOLDER
        self._writing = asyncio.Lock()

    async def put(self, name: str, state: dict[str, Any], now: int) -> dict[str, Any]:
        """Stores a state, in place of one with that name."""
        async with self._writing:
            await write_json(self._path(name), {"takenAt": timestamp(now), "state": state})
            return (await self._read_named(name))[0]

    async def get(self, name: str) -> dict[str, Any]:
        """Returns a snapshot's state."""
        state: dict[str, Any] = (await self._read_named(name))[1]
        return state

    async def row(self, name: str) -> dict[str, Any]:
        return (await self._read_named(name))[0]

    async def rows(self) -> list[dict[str, Any]]:
        """Returns all readable snapshots by name."""
        names = await asyncio.to_thread(
            lambda: {path.stem.removeprefix(_ESCAPE) for path in self._folder.glob("*.json")}
        )
        found = []
        for name in sorted(names):
            if not name.startswith("."):
                try:
                    found.append(await self.row(name))
                except ControlError:
                    continue
        return found

    async def delete(self, name: str) -> None:
        try:
            await asyncio.to_thread(self._path(name).unlink)
        except FileNotFoundError:
            raise _missing(name) from None
        except OSError as error:
            raise ControlError(
                507,
                "not-stored",
                f"The snapshot {name} can't be deleted ({error.strerror or error}). Give access to {self._folder}.",
            ) from None

    async def _read_named(self, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
        path = self._path(name)
        try:
            document = await read_json(path)
            if document is None:
                raise _missing(name)
            state = document["state"]
            row = {
                "name": name,
                "takenAt": document["takenAt"],
                "achievements": len(state["progress"]),
                "statistics": len(state.get("statistics", [])),
                "users": len({entry["xuid"] for entry in (*state["progress"], *state["users"])}),
                "bytes": (await asyncio.to_thread(path.stat)).st_size,
            }
        except (ValueError, KeyError, TypeError):
            raise ControlError(
                409, "unreadable", f"{path} is no snapshot of this service: delete it, or repair it."
            ) from None
        return row, state

    def _path(self, name: str) -> Path:
        return self._folder / f"{_ESCAPE if _OF_WINDOWS.match(name) else ''}{name}.json"


def _missing(name: str) -> NoSuchThing:
    return NoSuchThing(f"There is no snapshot {name!r}. GET snapshots lists them.")
