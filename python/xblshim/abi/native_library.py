"""Finds the installed native library and loads it through ctypes. Imports nothing slow."""

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
    """The folder of the installed C side: include, lib, lib/cmake/xblshim, lib/pkgconfig. Raises FileNotFoundError where it isn't."""
    for folder in _native_folders():
        if (folder / "include").is_dir():
            return folder
    from xblshim.host.frozen_program import remedy

    raise FileNotFoundError(f"xblshim's native library is not installed beside its Python package: {remedy()}")


def library_path() -> Path:
    """The shared library that games link and that ctypes loads. Raises FileNotFoundError where it isn't."""
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
    """The library through ctypes, with argument and result types of every function set.

    Structures, enums and constants are in `xblshim.abi.rendered.ctypes_decls`, those of the other services in `ctypes_services`.
    Raises FileNotFoundError where the library is not installed.
    """
    from xblshim.host.frozen_program import check_bridge

    from .rendered import ctypes_decls

    check_bridge()
    return ctypes_decls.Library(str(library_path()))
