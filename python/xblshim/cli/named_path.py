"""Reads a file or folder name from a command's argument."""

from __future__ import annotations

import argparse
from pathlib import Path


def named_file(text: str) -> str:
    """Returns the name as it was typed, under the rule of `named_path`."""
    named_path(text)
    return text


def named_path(text: str) -> Path:
    """Returns the path of a command-line argument. Rejects an empty name, such as that of an unset variable: it would mean the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty: is the variable set that it comes from?")
    return Path(text)
