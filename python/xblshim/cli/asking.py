"""Asks for confirmation before a command deletes data."""

from __future__ import annotations

import sys

from .local_records import CommandError


def agreed(question: str, unattended: str) -> bool:
    """Asks a yes-or-no question at the terminal and returns whether the user agrees. Raises CommandError with the text `unattended` when there is
    no terminal.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise CommandError(unattended)
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except (EOFError, KeyboardInterrupt):
        print()
        return False
