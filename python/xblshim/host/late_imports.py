"""Keeps modules that asyncio, pathlib and ssl import and seldom use out of a title that needs none of them.

For our own interpreter only: `src/bridge/bootstrap.py` installs `LateImports` before anything imports asyncio. asyncio is imported without ssl, as in
a Python that has none, and gets it with the first other import of ssl. For the other modules of the tables below a `LateModule` is imported, which
imports the module with its first use.

Nothing is replaced while another thread runs that Python has started, because that thread could import the replacement.
"""

from __future__ import annotations

import sys
from _thread import _count as _threads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from logging import Logger
    from types import ModuleType
    from typing import Any

__all__ = ["LateImports"]


class LateLogger:
    """Stands for asyncio's logger. The first use of an attribute imports logging and replaces this."""

    def __init__(self, name: str) -> None:
        object.__setattr__(self, "_name", name)

    def debug(self, *args: Any, **options: Any) -> None:
        # Each new event loop does this. Nobody listens before logging is imported.
        if "logging" in sys.modules:
            self.__getattr__("debug")(*args, **options)

    def __getattr__(self, attribute: str) -> Any:
        return getattr(self._logger(), attribute)

    def __setattr__(self, attribute: str, value: Any) -> None:
        setattr(self._logger(), attribute, value)

    def __delattr__(self, attribute: str) -> None:
        delattr(self._logger(), attribute)

    def _logger(self) -> Logger:
        import logging

        logger = logging.getLogger(self._name)
        _replace("logger", self, logger)
        return logger


def _extract_stack(frame: Any = None, limit: int | None = None) -> Any:
    # The C functions of asyncio keep this one.
    import traceback

    return traceback.extract_stack(frame or sys._getframe(1), limit)


def _quote_from_bytes(*args: Any, **options: Any) -> str:
    # pathlib keeps this one.
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(*args, **options)


# With the values that are read during the import.
_LATE_IN_ASYNCIO: dict[str, dict[str, Any]] = {
    "concurrent.futures": {name: name for name in ("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED")},
    "inspect": {},
    "linecache": {},
    "logging": {"DEBUG": 10, "getLogger": LateLogger},
    "subprocess": {"PIPE": -1, "STDOUT": -2, "DEVNULL": -3},
    "traceback": {"extract_stack": _extract_stack},
}
_INSIDE_ASYNCIO = ("mixins", "sslproto", "staggered")
_EXPORTED_BY_ASYNCIO = ("locks", "queues", "runners", "streams", "subprocess", "taskgroups", "threads", "timeouts")
_LATE_IN_PATHLIB: dict[str, dict[str, Any]] = {"urllib.parse": {"quote_from_bytes": _quote_from_bytes}}
_LATE_IN_SSL: dict[str, dict[str, Any]] = {"base64": {}}


class LateModule(type(sys)):  # type: ignore[misc]
    """Stands for a module in those that import it while it is in sys.modules. The first use of an attribute imports the module and replaces this."""

    def __init__(self, name: str, values: dict[str, Any]) -> None:
        super().__init__(name)
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system asks for such
            raise AttributeError(name)
        return getattr(self.module(), name)

    def module(self) -> ModuleType:
        """Imports the module, and replaces this by it."""
        self.withdraw()
        __import__(self.__name__)
        module = sys.modules[self.__name__]
        _replace(self.__name__.rpartition(".")[2], self, module)
        return module

    def withdraw(self) -> None:
        """Ends the replacement in modules that are imported from now on."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]


def _replace(name: str, stand_in: object, value: object) -> None:
    for user in list(sys.modules.values()):
        if getattr(user, "__dict__", {}).get(name) is stand_in:
            setattr(user, name, value)


class LateImports:
    """An importer before all others."""

    # Bytes of a connection's buffer, which is filled with zeros: asyncio takes 256 KiB. A TLS record has 16 KiB.
    TLS_BUFFER = 16 * 1024
    # The modules of asyncio that look for ssl when they are imported.
    USERS = ("base_events", "selector_events", "proactor_events", "sslproto", "unix_events", "windows_events")

    @classmethod
    def find_spec(cls, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name == "asyncio":
            if (
                "ssl" not in sys.modules
                and not _threads()
                and (3, 11) <= sys.version_info < (3, 14)
                and _loaded_by("ssl", None, None)
            ):
                return _loaded_by(name, path, cls._load_asyncio)
        elif name == "asyncio.sslproto":
            return _loaded_by(name, path, cls._load_sslproto)
        elif name == "httptools":
            return _loaded_by(name, path, cls._load_httptools)
        elif name == "pathlib":
            return _loaded_by(name, path, cls._load_pathlib)
        elif name == "ssl":
            return _loaded_by(name, path, cls._load_ssl)
        return None

    @staticmethod
    def _load_asyncio(execute: Callable[[ModuleType], None], module: ModuleType) -> None:
        own = {name: LateModule(f"asyncio.{name}", {"__all__": ()}) for name in _INSIDE_ASYNCIO + _EXPORTED_BY_ASYNCIO}
        sys.modules["ssl"] = None  # type: ignore[assignment] # an import of it fails with ImportError
        sys.modules.update({late.__name__: late for late in own.values()})
        module.__dict__.update(own)
        try:
            _execute(execute, module, _LATE_IN_ASYNCIO)
        finally:
            del sys.modules["ssl"]
            for late in own.values():
                late.withdraw()

        others = module.__dict__.pop("__all__")

        def late_name(name: str) -> Any:
            if name == "__all__":  # of `from asyncio import *`
                late_names = [exported for each in _EXPORTED_BY_ASYNCIO for exported in own[each].module().__all__]
                return module.__dict__.setdefault("__all__", (*others, *late_names))
            if not name.startswith("__"):
                for exporting in _EXPORTED_BY_ASYNCIO:
                    found = own[exporting].module()
                    if name in found.__all__:
                        for exported in found.__all__:  # a name that the program has set stays
                            module.__dict__.setdefault(exported, getattr(found, exported))
                        return getattr(found, name)
            raise AttributeError(f"module 'asyncio' has no attribute {name!r}", name=name, obj=module)

        module.__dict__["__getattr__"] = late_name

    @classmethod
    def _load_sslproto(cls, execute: Callable[[ModuleType], None], module: ModuleType) -> None:
        execute(module)
        if module.__dict__["ssl"] is not None:
            module.__dict__["SSLProtocol"].max_size = cls.TLS_BUFFER

    @staticmethod
    def _load_httptools(execute: Callable[[ModuleType], None], module: ModuleType) -> None:
        from .light_typing import Any, Protocol

        _execute(execute, module, {"typing": {"Optional": Any, "Protocol": Protocol}})  # of annotations only

    @staticmethod
    def _load_pathlib(execute: Callable[[ModuleType], None], module: ModuleType) -> None:
        _execute(execute, module, _LATE_IN_PATHLIB)

    @classmethod
    def _load_ssl(cls, execute: Callable[[ModuleType], None], module: Any) -> None:
        _execute(execute, module, _LATE_IN_SSL)
        for user in cls.USERS:
            found: Any = sys.modules.get("asyncio." + user)
            if found is not None and getattr(found, "ssl", module) is None:
                found.ssl = module
                if user == "sslproto":
                    found.SSLAgainErrors = (module.SSLWantReadError, module.SSLSyscallError)
                    found.SSLProtocol.max_size = cls.TLS_BUFFER


def _loaded_by(
    name: str, path: Any, load: Callable[[Callable[[ModuleType], None], ModuleType], None] | None
) -> ModuleSpec | None:
    # None: by another importer, such as a frozen program's, as if this one were not there.
    from _frozen_importlib_external import PathFinder, SourceFileLoader

    spec = PathFinder.find_spec(name, path)
    loader: Any = None if spec is None else spec.loader
    if type(loader) is not SourceFileLoader:
        return None
    if load is not None:
        execute = loader.exec_module
        loader.exec_module = lambda module: load(execute, module)  # type: ignore[method-assign]
    return spec


def _execute(execute: Callable[[ModuleType], None], module: ModuleType, late: dict[str, dict[str, Any]]) -> None:
    stand_ins = []
    for name, values in late.items():
        if name not in sys.modules and not _threads():
            stand_in = LateModule(name, values)
            stand_ins.append(stand_in)
            sys.modules[name] = stand_in
            package, _, last = name.rpartition(".")
            if package:
                setattr(__import__(package), last, stand_in)
    try:
        execute(module)
    finally:
        for stand_in in stand_ins:
            stand_in.withdraw()
