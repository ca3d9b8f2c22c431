"""`xblshim outbox recover`: copies the readable rows of a quarantined file into the outbox."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.console.tables import counted

if TYPE_CHECKING:
    from xblshim.config import Config

_DONE = ".recovered"


async def recover(config: Config, name: str) -> int:
    """Copies the rows. Returns 0 when all updates of the file are in the outbox. Returns 1, with a sentence on stderr, when some are unreadable."""
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.outbox.outbox_file import KIND
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.storage.quarantine import is_quarantined, rename
    from xblshim.storage.salvage import salvage
    from xblshim.wiring.open_outbox import outbox_path

    from .local_records import CommandError

    outbox = outbox_path(config.state_dir)
    path = _found(name, outbox)
    if _is_same(path, outbox):
        raise CommandError(f"{path} is the outbox itself: `xblshim outbox flush` posts what is in it.")
    try:
        found = salvage(path, KIND)
    except OSError as error:
        raise CommandError(f"{path} can't be read ({error.strerror or error}).") from None
    if found.rows:
        store = OutboxStore(outbox, log_to_stderr(config.log_level))
        try:
            stored = await store.merge(found.rows)
        finally:
            await store.aclose()
        print(f"{counted(len(found.rows))} can be read in {path}; {stored} of them were not in the outbox and are now.")
    else:
        print(f"No update can be read in {path}.")
    for text in found.left_out:
        print(f"xblshim: one update can't be read: {text}", file=sys.stderr)
    if is_quarantined(path):
        done = path.with_name(path.name + _DONE)
        rename(path, done)
        print(f"The file was renamed to {done}. Delete it when you no longer need it.")
    return int(bool(found.left_out))


def _found(name: str, outbox: Path) -> Path:
    """Finds a file by its path, or by its name in the outbox's folder."""
    from .local_records import CommandError, is_there

    for path in (Path(name), outbox.parent / name if os.path.basename(name) == name else Path(name)):
        if is_there(path):
            return path
    raise CommandError(f"There is no file {name}. `xblshim outbox list` names the quarantined files.")


def _is_same(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False
