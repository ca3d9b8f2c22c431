"""Reads a file or folder name from a command's argument."""

from __future__ import annotations

import argparse
from pathlib import Path


def named_path(text: str) -> Path:
    """Refuses an empty name, such as that of a variable that isn't set: it would be the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty: is the variable set that it comes from?")
    return Path(text)
