"""Loads Python files that no package contains: scripts of tools/, and what builds the bridge."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]


def loaded_module(path: Path) -> ModuleType:
    """Returns a new module each time. Keeps sys.path as it is: a script adds its own folder."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module


def tool(name: str) -> ModuleType:
    """Returns the script tools/`name`.py."""
    return loaded_module(ROOT / "tools" / f"{name}.py")


def bridge_build() -> ModuleType:
    """Returns the module that declares the bridge to cffi."""
    return loaded_module(ROOT / "python" / "xblshim" / "bridge" / "build.py")
