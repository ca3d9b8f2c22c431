"""xblshim: a drop-in for the achievements part of the Xbox Services API.

Importing this costs nothing: the embedded runtime imports it at a game's start. What is heavy is imported where it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.abi.rendered.ctypes_decls import Library
    from xblshim.sessions import AsyncSession, Session, XblError, session

    ffi: Any
    lib: Any

__all__ = ["AsyncSession", "Session", "XblError", "ffi", "lib", "library_path", "load", "session"]


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
    from xblshim.host.frozen import remedy

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
    from xblshim.host.frozen import remedy

    raise FileNotFoundError(f"xblshim's library {folder}/{name} is not installed beside its Python package: {remedy()}")


def load() -> Library:
    """The library through ctypes, with argument and result types of every function set.

    Structures, enums and constants are in `xblshim.abi.rendered.ctypes_decls`, those of the other services in `ctypes_services`.
    Raises FileNotFoundError where the library is not installed.
    """
    from xblshim.abi.rendered import ctypes_decls
    from xblshim.host.frozen import check_bridge

    check_bridge()
    return ctypes_decls.Library(str(library_path()))


if not TYPE_CHECKING:  # a module with a __getattr__ has every name for mypy, misspelled ones too

    def __getattr__(name: str) -> Any:
        """What is heavier than this module, imported when it is asked for: sessions and their names; `ffi` and `lib` for cffi."""
        if name in ("session", "Session", "AsyncSession", "XblError"):
            from xblshim import sessions

            return getattr(sessions, name)
        if name in ("ffi", "lib"):
            from xblshim.abi import cffi_library

            return getattr(cffi_library, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
