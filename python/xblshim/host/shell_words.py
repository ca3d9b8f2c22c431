"""Quotes commands in sentences, so that users can paste them into their shell."""

from __future__ import annotations

import os
import re
import shlex
import sys

_PLAIN = re.compile(r"[\w@%+=:,./\\~-]+")


def shell_word(text: str, windows: bool = os.name == "nt") -> str:
    """Returns the argument, quoted where a shell requires it: with double quotes for cmd.exe and PowerShell, else for a POSIX shell."""
    if not windows:
        return shlex.quote(text)
    return text if _PLAIN.fullmatch(text) else f'"{text}"'


def python_command(*arguments: str) -> str:
    """Returns a command for the running Python."""
    return " ".join(map(shell_word, (sys.executable or "python3", *arguments)))
