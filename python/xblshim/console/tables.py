"""How the commands print: tables, and texts that can't steer the terminal they are shown in."""

from __future__ import annotations

from collections.abc import Sequence


def one_line(text: str) -> str:
    """The text with every character that isn't printable written as \\uXXXX."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows under their headings, each column as wide as its widest cell."""
    lines = [list(headings), *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def counted(count: int, what: str = "update") -> str:
    """So many of them."""
    return f"{count} {what}{'' if count == 1 else 's'}"
