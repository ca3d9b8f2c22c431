"""Writes the control API's files in the state folder: atomically, readable by this user alone."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from xblshim.host.private_files import make_folder, opener, replace_file

from .control_errors import ControlError


async def write_json(path: Path, document: Any) -> None:
    """Replaces the file atomically. Raises ControlError (507) on failure; then the old file is unchanged."""
    try:
        await asyncio.to_thread(_write, path, json.dumps(document, indent=1).encode())
    except OSError as error:
        raise ControlError(
            507,
            "not-stored",
            f"{path} can't be written ({error.strerror or error}). Make room, or name another state folder (XBLSHIM_STATE_DIR).",
        ) from None


async def read_json(path: Path) -> Any:
    """Returns the document; None without a file. Raises ValueError for invalid JSON and ControlError (507) for an unreadable file."""
    try:
        return json.loads(await asyncio.to_thread(path.read_bytes))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ControlError(
            507, "not-stored", f"{path} can't be read ({error.strerror or error}). Give access to it."
        ) from None


def _write(path: Path, content: bytes) -> None:
    make_folder(path.parent)
    written = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with open(written, "wb", opener=opener) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace_file(written, path)
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise
