"""Reads the functions that C# code imports with DllImport and LibraryImport, from its syntax tree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from xblshim.parity.csharp_syntax import imports, line_of, parsed
from xblshim.parity.facts import ParityError

from .names import Names, ReadingError, Use


def uses_of_csharp(text: str, path: Path, shown: str, names: Names) -> Iterator[Use]:
    """Yields the imports of a file. Raises ReadingError when C#'s grammar is not installed."""
    try:
        root = parsed(text, path)
    except ParityError as error:
        raise ReadingError(str(error)) from None
    return names.those_of((one.entry_point, f"{shown}:{line_of(one.method)}") for one in imports(root))
