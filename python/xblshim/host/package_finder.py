"""Imports the modules of two packages without a search for them.

For our own interpreter only: `src/bridge/bootstrap.py` installs `PackageFinder` before a start imports its modules. The import system's own finder
looks for each module as an extension, too, and reads its compiled file with a dozen system calls; that takes half of the time of a small
module. A module that has no up-to-date compiled file, or stands elsewhere, is left to it.
"""

from __future__ import annotations

import _imp
import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType
    from typing import Any

__all__ = ["PackageFinder"]

# Neither has a module both as an extension and in Python.
_PACKAGES = ("xblshim.", "asyncio.")
_COMPILED = f".{sys.implementation.cache_tag}.pyc"
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0)


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, compiled: str, source: os.stat_result) -> None:
        super().__init__(name, path)
        self._compiled = compiled
        # The first bytes of a compiled file whose source has not changed since (PEP 552).
        self._expected = MAGIC_NUMBER + b"\0\0\0\0" + _four_bytes(int(source.st_mtime)) + _four_bytes(source.st_size)

    def get_code(self, fullname: str) -> CodeType | None:
        try:
            data = _content(self._compiled)
            if data.startswith(self._expected):
                code: CodeType = marshal.loads(memoryview(data)[len(self._expected) :])
                _imp._fix_co_filename(code, self.path)  # type: ignore[attr-defined]
                return code
        except (OSError, EOFError, TypeError, ValueError):
            pass
        return super().get_code(fullname)  # compiles the source, or raises the error


class PackageFinder:
    """An importer before the import system's own."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        if path is None or len(path) != 1 or not name.startswith(_PACKAGES):
            return None
        (folder,) = path
        last = name.rpartition(".")[2]
        source, parts = f"{folder}/{last}.py", None
        try:
            status = os.stat(source)
        except OSError:
            folder = f"{folder}/{last}"
            source, last, parts = f"{folder}/__init__.py", "__init__", [folder]
            try:
                status = os.stat(source)
            except OSError:
                return None
        compiled = f"{folder}/__pycache__/{last}{_COMPILED}"
        spec = ModuleSpec(name, _Loader(name, source, compiled, status), origin=source, is_package=parts is not None)
        spec.submodule_search_locations = parts
        spec.cached = compiled
        spec.has_location = True
        return spec


def _content(path: str) -> bytes:
    file = os.open(path, _FLAGS)
    try:
        return os.read(file, os.fstat(file).st_size)
    finally:
        os.close(file)


def _four_bytes(number: int) -> bytes:
    return (number & 0xFFFFFFFF).to_bytes(4, "little")
