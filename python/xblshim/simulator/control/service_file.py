"""Stores users and definitions that were set over the control API in the state folder's service.json."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xblshim.host.private_files import replace_file

from .control_errors import ControlError
from .json_schemas import DEFINITIONS_TEXT, NAMED, RELATIONSHIPS, TEXT, XUID, array_of, members
from .saved_files import read_json, write_json
from .schema_check import checker

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

FILE_NAME = "service.json"
VERSION = 1
BAD = 400
SCHEMA = members(
    {
        "version": {"const": VERSION},
        "users": array_of(members({"xuid": XUID}, {"gamertag": NAMED, "picture": TEXT})),
        "definitions": array_of(DEFINITIONS_TEXT),
    },
    {"relationships": array_of(members({"xuid": XUID}, RELATIONSHIPS))},
)


class ServiceFile:
    """The file service.json. Use it on the service's loop only."""

    def __init__(self, folder: Path, log: Log) -> None:
        self.path = folder / FILE_NAME
        self._log = log
        self._writing = asyncio.Lock()
        self.collect: Callable[[], dict[str, Any]] = dict
        """Returns the data to write; set by `Control`."""

    async def load(self) -> dict[str, Any]:
        """Returns the file's content; empty without a file. An unusable file is quarantined and logged."""
        try:
            document = await read_json(self.path)
            if document is None:
                return {}
            checker(SCHEMA, "It")(document)
            found: dict[str, Any] = document
            return found
        except ValueError as error:
            reason = f"it is not JSON: {error}"
        except ControlError as error:
            if error.status != BAD:
                raise
            reason = str(error).rstrip(".")
        quarantined = self.path.with_suffix(".unreadable.json")
        await asyncio.to_thread(replace_file, self.path, quarantined)
        self._log(
            "warning",
            f"{self.path} can't be used, because {reason}. It was moved to {quarantined}; its users, relationships and definitions are gone.",
        )
        return {}

    async def save(self) -> None:
        """Writes the present state. Raises ControlError (507)."""
        async with self._writing:
            await write_json(self.path, {"version": VERSION, **self.collect()})
