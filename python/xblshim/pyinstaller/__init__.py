"""PyInstaller's entry point into the package. Imports nothing of the package."""

from __future__ import annotations

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """Returns the folder of hook-xblshim.py."""
    return [str(Path(__file__).parent)]
