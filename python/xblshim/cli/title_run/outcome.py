"""The result of a run: unlocked achievements, refused requests, unclosed objects, and results of the expectations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xblshim.cli.exit_codes import ExitCode

from .expectations import Checked
from .game_process import GameEnd
from .left_open import LeftOpen
from .state_expectations import CheckedState

Row = Mapping[str, Any]
_MOST_ROWS = 20


@dataclass(frozen=True)
class Outcome:
    """The result of one run."""

    command: Sequence[str]
    end: GameEnd
    unlocked: list[Row]
    progress: list[Row]
    """Achievements that changed and aren't unlocked."""
    refused: list[Row]
    """Journal entries of the requests that the service refused, including those whose retry succeeded."""
    incomplete: int
    """The number of requests that the journal has in part only."""
    checked: Sequence[Checked | CheckedState]
    left: list[LeftOpen]
    waiting: int
    """The number of updates in the outbox."""
    fail_on_leaks: bool
    problems: list[str] = field(default_factory=list)
    """Sentences about what the run itself failed to do."""

    @property
    def leaks(self) -> list[str]:
        return [leak for report in self.left for leak in report.leaks]

    @property
    def exit_code(self) -> int:
        """Returns the game's own code, if that isn't 0."""
        if self.end.code != 0:
            return self.end.code
        if any(not checked.met for checked in self.checked):
            return ExitCode.UNMET
        if self.fail_on_leaks and self.leaks:
            return ExitCode.LEAKS
        return ExitCode.FAILED if self.problems else ExitCode.DONE

    def document(self) -> dict[str, Any]:
        """Returns the JSON document."""
        return {
            "version": 1,
            "command": list(self.command),
            "exitCode": int(self.exit_code),
            "game": {
                "exitCode": self.end.code,
                "signal": self.end.signal,
                "seconds": round(self.end.seconds, 3),
                "childrenRun": bool(self.end.children),
            },
            "unlocked": list(self.unlocked),
            "progress": list(self.progress),
            "refused": list(self.refused),
            "incompleteRequests": self.incomplete,
            "expectations": [checked.document() for checked in self.checked],
            "left": [report.document() for report in self.left],
            "leaks": self.leaks,
            "outbox": self.waiting,
            "problems": self.problems,
        }

    def text(self) -> str:
        """Formats the result as lines."""
        from xblshim.console.tables import counted, one_line

        lines = [f"The game ended after {self.end.seconds:.1f} s: {self.end.text}."]
        lines += _listed("Unlocked", [_named(row) for row in self.unlocked])
        lines += _listed("Progress", [f"{_named(row)}: {row['percentComplete']} %" for row in self.progress])
        lines += _listed("Refused", _counted(refusal_text(entry) for entry in self.refused))
        if self.incomplete:
            lines.append(
                f"The journal has {counted(self.incomplete, 'incomplete line')}. Free space on the disk of the temporary folder."
            )
        if self.waiting:
            lines.append(f"In the outbox: {counted(self.waiting)} that the service has not received.")
        for report in self.left:
            lines += _listed(f"Left open by process {report.pid}, {report.moment}", report.leaks, none=False)
        if self.end.children:
            lines.append("Processes that the game started still run. They no longer have a service.")
        lines += [checked.text for checked in self.checked]
        lines += self.problems
        return "\n".join(one_line(line) for line in lines)


def _listed(heading: str, entries: Sequence[str], *, none: bool = True) -> list[str]:
    if not entries:
        return [f"{heading}: nothing."] if none else []
    more = [f"  and {len(entries) - _MOST_ROWS} more"] if len(entries) > _MOST_ROWS else []
    return [f"{heading}:", *(f"  {entry}" for entry in entries[:_MOST_ROWS]), *more]


def _counted(texts: Iterable[str]) -> list[str]:
    return [text if count == 1 else f"{count} x {text}" for text, count in Counter(texts).items()]


def _named(row: Row) -> str:
    return f"{row['id']}{' ' + row['name'] if row.get('name') else ''} (user {row['xuid']})"


def refusal_text(entry: Row) -> str:
    """Formats a journal entry as a line."""
    parameters = entry.get("parameters") or entry.get("asked") or {}  # `asked`: written by 0.2 and earlier
    achievements = parameters.get("achievements") if isinstance(parameters, dict) else None
    what = ", ".join(
        f"{one.get('id')} to {one.get('percentComplete')} %" for one in achievements or () if isinstance(one, dict)
    )
    fault = f" by the fault {entry['fault']}" if entry.get("fault") else ""
    response = f"status {entry['status']}" if entry["status"] else "no response"
    return f"{what or entry['method'] + ' ' + entry['path']}: {response}{fault}"


def changes(before: Iterable[Row], after: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Compares two listings. Returns the achievements unlocked between them, and the other changed ones."""
    known = {_key(row): row for row in before}
    unlocked, progress = [], []
    for row in after:
        old = known.get(_key(row))
        if row["timeUnlocked"] and (old is None or not old["timeUnlocked"]):
            unlocked.append(row)
        elif old is None or old["percentComplete"] != row["percentComplete"]:
            progress.append(row)
    return unlocked, progress


def _key(row: Row) -> tuple[Any, ...]:
    return row["xuid"], row["scid"], row["id"]
