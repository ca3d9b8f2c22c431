"""Finds the installed native library and loads it through ctypes. Its imports are fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .rendered.ctypes_decls import Library


def _native_folders() -> list[Path]:
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("xblshim._native")
    return [Path(folder) for folder in spec.submodule_search_locations or ()] if spec else []


def native_path() -> Path:
    """Returns the folder of the installed C files: include, lib, lib/cmake/xblshim, lib/pkgconfig. Raises FileNotFoundError when it doesn't exist."""
    for folder in _native_folders():
        if (folder / "include").is_dir():
            return folder
    from xblshim.host.frozen_program import remedy

    raise FileNotFoundError(f"xblshim's native library is not installed beside its Python package: {remedy()}")


def library_path() -> Path:
    """Returns the path of the shared library that games link and that ctypes loads. Raises FileNotFoundError when it doesn't exist."""
    import sys

    folder, name = {"win32": ("bin", "xblshim.dll"), "darwin": ("lib", "libxblshim.dylib")}.get(
        sys.platform, ("lib", "libxblshim.so")
    )
    for native in _native_folders():
        path = native / folder / name
        if path.is_file():
            return path
    from xblshim.host.frozen_program import remedy

    raise FileNotFoundError(f"xblshim's library {folder}/{name} is not installed beside its Python package: {remedy()}")


def load() -> Library:
    """Loads the library through ctypes and sets the argument and result types of all functions.

    Structures, enums and constants are in `xblshim.abi.rendered.ctypes_decls`, those of the other services in `ctypes_services`. Raises
    FileNotFoundError when the library is not installed.
    """
    from xblshim.host.frozen_program import check_bridge

    from .rendered import ctypes_decls

    check_bridge()
    return ctypes_decls.Library(str(library_path()))
