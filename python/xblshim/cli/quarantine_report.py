"""Reports quarantined files: files that could not be used and were renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from xblshim.console.tables import counted

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.storage.store_kind import Kind

_SHOWN = 3
"""The most unreadable rows that a report names. It counts the others."""


class QuarantinedFile(NamedTuple):
    """A quarantined file."""

    path: Path
    readable: int
    """The number of readable rows."""
    left_out: list[str]
    """A description of each unreadable row."""

    def told(self, what: str) -> str:
        """Describes the file and its contents. `what` is the term for a row."""
        text = f"{self.path} is quarantined: {counted(self.readable, what)} in it can be read"
        if self.left_out:
            shown = "; ".join(self.left_out[:_SHOWN])
            more = f"; and {len(self.left_out) - _SHOWN} more" if len(self.left_out) > _SHOWN else ""
            text += f", {len(self.left_out)} can't ({shown}{more})"
        return text


def inspect_quarantine(path: Path, kind: Kind) -> list[QuarantinedFile]:
    """Reads the quarantined files of this path."""
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
    """Returns a sentence with the remedy for each quarantined file of the outbox."""
    from xblshim.outbox.outbox_file import KIND

    return [
        one.told("update")
        + (
            f"; `xblshim outbox recover {one.path}` puts them into the outbox"
            if one.readable
            else "; delete it when you no longer need it"
        )
        for one in inspect_quarantine(path, KIND)
    ]


def quarantined_achievements(path: Path) -> tuple[list[str], bool]:
    """Returns a sentence for each quarantined store of the local service, whose rows are in the new store, and whether any row is unreadable."""
    from xblshim.simulator.achievement_file import KIND

    found = inspect_quarantine(path, KIND)
    sentences = [
        f"{one.told('achievement')}, and the new store has them; delete it when you no longer need it" for one in found
    ]
    return sentences, any(one.left_out for one in found)
