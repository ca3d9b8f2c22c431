"""Reads the package's version without importing importlib.metadata at a game's start."""

from __future__ import annotations


def version() -> str:
    """Returns the version of pyproject.toml, which CMake writes beside this file when it installs the package."""
    try:
        from ._version_text import VERSION
    except ImportError:  # a source tree without a build
        from importlib.metadata import PackageNotFoundError
        from importlib.metadata import version as installed

        try:
            return installed("xblshim")
        except PackageNotFoundError:
            return "0"
    return str(VERSION)
