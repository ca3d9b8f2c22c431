"""Looks up the outcome of each function that a program uses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from xblshim.abi.registry_model import HARMLESS, STUB, WORKS
from xblshim.abi.render_outcomes import result_of
from xblshim.console.tables import table

from .binary_imports import is_binary, uses_of_binary
from .names import Names, ReadingError, Use
from .source_files import is_source, is_text, uses_of_file, uses_of_sources

UNKNOWN = "unknown"
_ARCHIVES = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
)
"""The first bytes of zip, 7z, rar, gzip, bzip2, xz and zstd."""
ORDER = (UNKNOWN, STUB, HARMLESS, WORKS)


@dataclass(frozen=True)
class Outcome:
    """The outcome of one function. `outcome` is one of ORDER, `result` the fixed result of a function that isn't implemented, `place` the first of
    `uses`.
    """

    name: str
    outcome: str
    result: str
    place: str
    uses: int


def outcomes_of(path: Path, names: Names) -> list[Outcome]:
    """Returns the outcomes for a program, a library, a source file or a folder of source files. Raises ReadingError when it can't be read."""
    return _judged(_uses(path, names), names)


def _uses(path: Path, names: Names) -> Iterable[Use]:
    try:
        if path.is_dir():
            return list(uses_of_sources(path, names))
        if path.exists() and not path.is_file():  # reading a pipe or a device may never end
            raise ReadingError(f"{path} is neither a file nor a folder: name a program, a source file or a folder.")
        with path.open("rb") as file:
            beginning = file.read(8)
        if is_binary(beginning):
            return list(uses_of_binary(path, names))
        if beginning.startswith(_ARCHIVES):
            raise ReadingError(
                f"{path} is an archive: extract it, and name the program or the folder of sources in it."
            )
        if not is_text(path):
            raise ReadingError(
                f"{path} is neither a program nor source text: name the program, or a folder of sources."
            )
        uses = list(uses_of_file(path, path.name, names))
        if not uses and not is_source(path):
            raise ReadingError(
                f"{path} is neither a program nor a source file in C, C++, C# or Rust, and has no name of a function: name the program, or a "
                "folder of sources."
            )
        return uses
    except OSError as error:
        raise ReadingError(f"{path} can't be read: {error.strerror}.") from None


def _judged(uses: Iterable[Use], names: Names) -> list[Outcome]:
    found: dict[str, list[str]] = {}
    for use in uses:
        found.setdefault(use.name, []).append(use.place)
    judged = []
    for name, places in found.items():
        function = names.functions.get(name)
        outcome, result = (UNKNOWN, "") if function is None else (function.outcome, result_of(function))
        judged.append(Outcome(name, outcome, result.replace("`", ""), places[0], len(places)))
    return sorted(judged, key=lambda one: (ORDER.index(one.outcome), one.name))


def counts(found: Iterable[Outcome]) -> dict[str, int]:
    """Counts the functions by outcome."""
    counted = Counter(one.outcome for one in found)
    return {outcome: counted[outcome] for outcome in reversed(ORDER)}


def without_remainder(found: Iterable[Outcome]) -> bool:
    """Returns whether a title can continue after all of the functions: none is a stub or unknown."""
    return all(one.outcome in (WORKS, HARMLESS) for one in found)


def as_table(found: list[Outcome]) -> str:
    """Formats a table for people. Functions that need work come first."""
    summary = ", ".join(f"{outcome} {count}" for outcome, count in counts(found).items())
    rows = [
        (one.name, one.outcome, one.result, one.place + (f" and {one.uses - 1} more" if one.uses > 1 else ""))
        for one in found
    ]
    head = f"{len(found)} function{'' if len(found) == 1 else 's'}: {summary}"
    return f"{table(('FUNCTION', 'OUTCOME', 'RESULT', 'WHERE'), rows)}\n\n{head}" if rows else head


def as_json(found: list[Outcome]) -> str:
    """Formats the outcomes as JSON. ``answer`` is the former name of ``result``."""
    functions = [{**asdict(one), "answer": one.result} for one in found]
    return json.dumps({"counts": counts(found), "functions": functions}, indent=2)
