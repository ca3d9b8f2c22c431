"""xblshim: a drop-in for the achievements part of the Xbox Services API.

Importing this costs nothing: the embedded runtime imports it at a game's start. Each name is imported when it is asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing is not imported at a start, because reading the configuration is faster than that import
if TYPE_CHECKING:
    from typing import Any

    from xblshim.abi.cffi_library import ffi, lib
    from xblshim.abi.native_library import library_path, load
    from xblshim.abi.native_library import native_path as native_path
    from xblshim.sessions import ArgumentError, AsyncSession, Session, XblError, session

    __version__: str

__all__ = [
    "ArgumentError",
    "AsyncSession",
    "Session",
    "XblError",
    "__version__",
    "ffi",
    "lib",
    "library_path",
    "load",
    "session",
]

if not TYPE_CHECKING:  # mypy would accept any name of a module with __getattr__, misspelled ones included

    def __getattr__(name: str) -> Any:
        """The names of `__all__`: sessions; the library through ctypes and its path; `ffi` and `lib` for cffi; the version."""
        if name == "__version__":
            from xblshim.host.version import version

            return version()
        if name in ("session", "Session", "AsyncSession", "XblError", "ArgumentError"):
            from xblshim import sessions

            return getattr(sessions, name)
        if name in ("library_path", "load", "native_path"):
            from xblshim.abi import native_library

            return getattr(native_library, name)
        if name in ("ffi", "lib"):
            from xblshim.abi import cffi_library

            return getattr(cffi_library, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
