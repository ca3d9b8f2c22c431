"""Reports quarantined files: files that could not be used and were renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from xblshim.console.tables import counted

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.storage.store_kind import Kind

_SHOWN = 3
"""Rows that can't be read and are named; the others are counted."""


class QuarantinedFile(NamedTuple):
    """A file that was moved aside."""

    path: Path
    readable: int
    """Rows that can be read in it."""
    left_out: list[str]
    """What remains of the others."""

    def told(self, what: str) -> str:
        """The file and what is in it, where a row is a `what`."""
        text = f"{self.path} was moved aside: {counted(self.readable, what)} can be read in it"
        if self.left_out:
            shown = "; ".join(self.left_out[:_SHOWN])
            more = f"; and {len(self.left_out) - _SHOWN} more" if len(self.left_out) > _SHOWN else ""
            text += f", {len(self.left_out)} can't ({shown}{more})"
        return text


def inspect_quarantine(path: Path, kind: Kind) -> list[QuarantinedFile]:
    """The files that were moved aside from this path."""
    from xblshim.storage.quarantine import quarantined_files
    from xblshim.storage.salvage import salvage

    found = []
    for file in quarantined_files(path):
        try:
            salvaged = salvage(file, kind)
        except OSError as error:
            found.append(QuarantinedFile(file, 0, [error.strerror or str(error)]))
        else:
            found.append(QuarantinedFile(file, len(salvaged.rows), salvaged.left_out))
    return found


def quarantined_outboxes(path: Path) -> list[str]:
    """A sentence for each file that was moved aside from the outbox's path, with what can be done."""
    from xblshim.outbox.outbox_file import KIND

    return [
        one.told("update")
        + (
            f"; `xblshim outbox recover {one.path}` puts them into the outbox"
            if one.readable
            else "; delete it when nobody needs it"
        )
        for one in inspect_quarantine(path, KIND)
    ]


def quarantined_achievements(path: Path) -> tuple[list[str], bool]:
    """The same for the local service's store, whose rows went into the new one; and whether any of theirs can't be read."""
    from xblshim.simulator.achievement_file import KIND

    found = inspect_quarantine(path, KIND)
    sentences = [
        f"{one.told('achievement')}, and went into the new store; delete it when nobody needs it" for one in found
    ]
    return sentences, any(one.left_out for one in found)
