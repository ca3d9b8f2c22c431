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


def native_path() -> Path:
    """The folder of the installed C side: include, lib, lib/cmake/xblshim, lib/pkgconfig."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("xblshim._native")
    for folder in spec.submodule_search_locations or () if spec else ():
        if Path(folder, "include").is_dir():
            return Path(folder)
    raise FileNotFoundError(
        "xblshim's native library is not installed beside its Python package: pip install --force-reinstall xblshim"
    )


def library_path() -> Path:
    """The shared library that games link and that ctypes loads."""
    import sys

    names = {"win32": ("bin", "xblshim.dll"), "darwin": ("lib", "libxblshim.dylib")}
    folder, name = names.get(sys.platform, ("lib", "libxblshim.so"))
    path = native_path() / folder / name
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: pip install --force-reinstall xblshim")
    return path


def load() -> Library:
    """The library through ctypes, with argument and result types of every function set.

    Structures, enums and constants are in `xblshim.abi.rendered.ctypes_decls`, those of the other services in `ctypes_services`.
    Raises FileNotFoundError where the library is not installed.
    """
    from xblshim.abi.rendered import ctypes_decls

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
