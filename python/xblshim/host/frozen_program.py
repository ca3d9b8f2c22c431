"""Detects programs packed with their Python by PyInstaller, cx_Freeze or Nuitka. They have no pip."""

from __future__ import annotations

import sys

from .install_command import reinstall


def is_frozen() -> bool:
    """Returns whether this program is frozen. Then `sys.executable` is the program itself, which must not be run as a Python."""
    return bool(getattr(sys, "frozen", False)) or "__compiled__" in getattr(sys.modules.get("__main__"), "__dict__", {})


def remedy() -> str:
    """Returns the remedy for a missing part of the package, as an imperative."""
    if is_frozen():
        return (
            "this program was frozen without it; build it again with all of xblshim "
            "(PyInstaller: xblshim's own hook does so where xblshim is installed, else --collect-all xblshim)"
        )
    return f"run {reinstall()}"


def check_bridge() -> None:
    """Raises FileNotFoundError in a frozen program without the bridge. The library's own error text would recommend pip."""
    if is_frozen():
        from importlib.util import find_spec

        if find_spec("xblshim._bridge") is None:
            raise FileNotFoundError(f"xblshim's bridge is not beside its Python package: {remedy()}")
