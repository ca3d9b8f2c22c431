"""Prints tables, and removes control characters from texts before they reach a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_GAP = "  "
_LEAST = 4
"""The narrowest width of a folded column in cells."""


def one_line(text: str) -> str:
    """Returns the text with every non-printable character written as \\uXXXX."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, width: int | None = None) -> str:
    """Returns the rows under their headings, each column as wide as its widest cell.

    At a terminal (or within `width` cells) the widest columns are folded, so that no line is longer than the terminal is wide. Wide characters,
    such as those of Chinese, Japanese and Korean and emoji, count as the two cells that they take.
    """
    from rich.cells import cell_len

    terminal = sys.stdout is not None and sys.stdout.isatty()
    if width is None and terminal:
        from shutil import get_terminal_size

        width = get_terminal_size().columns
    lines = [list(headings), *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    if width is not None:
        _fit(widths, width - len(_GAP) * (len(widths) - 1))
    printed = [physical for line in lines for physical in _folded(line, widths)]
    if terminal and colors():
        printed[0] = f"\x1b[1m{printed[0]}\x1b[0m"
    return "\n".join(printed)


def colors() -> bool:
    """Returns whether standard output shows colors: it is a terminal, NO_COLOR isn't set, TERM isn't dumb."""
    if sys.stdout is None or not sys.stdout.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _fit(widths: list[int], room: int) -> None:
    """Narrows the widest columns until all of them fit."""
    while sum(widths) > room and max(widths) > _LEAST:
        widest = widths.index(max(widths))
        others = sorted(widths)[-2] if len(widths) > 1 else 0
        widths[widest] = max(_LEAST, min(widths[widest] - 1, max(others, widths[widest] - (sum(widths) - room))))


def _folded(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Returns the physical lines of one row."""
    from rich.cells import cell_len, chop_cells

    columns = [
        chop_cells(cell, width) if cell_len(cell) > width else [cell] for cell, width in zip(line, widths, strict=True)
    ]
    count = max(map(len, columns))
    return [
        _GAP.join(
            part + " " * (width - cell_len(part))
            for part, width in zip((c[n] if n < len(c) else "" for c in columns), widths, strict=True)
        ).rstrip()
        for n in range(count)
    ]


def counted(count: int, what: str = "update") -> str:
    """Returns a number with its noun, in singular or plural."""
    return f"{count} {what}{'' if count == 1 else 's'}"
