"""A title that calls each function of the registry with null arguments and prints "function HRESULT" for each refusal.

Each function is called before the start and after it: with all pointers null, and with one null pointer and valid others.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from typing import Any

import xblshim
from xblshim.abi.rendered import ctypes_decls as api
from xblshim.abi.rendered import ctypes_services as services

REFUSED = {0x80070057: "E_INVALIDARG", 0x89240100: "E_GAMERUNTIME_NOT_INITIALIZED", 0x89235208: "E_XBL_NOT_INITIALIZED"}
BEGIN_OR_END = {
    "XGameRuntimeInitialize",
    "XGameRuntimeInitializeWithOptions",
    "XblInitialize",
    "XblWrapper_XblInitialize",
    "XblCleanupAsync",
}
"""Called with null arguments only: with others they would begin or end something."""

lib = xblshim.load()
kept: list[Any] = []


def functions(wanted: set[str]) -> Iterator[tuple[str, list[Any]]]:
    for table in (api.FUNCTIONS, services.FUNCTIONS):
        for name, (result, types) in table.items():
            if name in wanted and result is api.HRESULT and name != "HCSettingsSetTraceLevel":  # it turns the log off
                yield name, types or []


def is_pointer(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(
        kind, (ctypes._Pointer, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p, ctypes._CFuncPtr)
    )


def null(kind: Any) -> Any:
    return (
        kind()
        if issubclass(kind, (ctypes.Structure, ctypes.Array, ctypes._CFuncPtr))
        else None
        if is_pointer(kind)
        else 0
    )


class Given:
    """The valid values for pointers; `open_` has the title's handles by type."""

    def __init__(self, open_: dict[Any, Any]) -> None:
        self.open = open_

    def __call__(self, kind: Any) -> Any:
        value = self.make(kind)
        kept.append(value)
        return value

    def make(self, kind: Any) -> Any:
        if kind in self.open:
            return self.open[kind]
        if not is_pointer(kind):
            return null(kind) if issubclass(kind, (ctypes.Structure, ctypes.Array)) else 1
        if issubclass(kind, ctypes._CFuncPtr):
            return kind(lambda *_: 0)
        if issubclass(kind, ctypes.c_char_p):
            return b"7"
        if issubclass(kind, ctypes.c_wchar_p):
            return "7"
        if issubclass(kind, ctypes._Pointer):
            memory = ctypes.create_string_buffer(65536)
            kept.append(memory)
            if kind._type_ is api.XAsyncBlock:  # on a queue that is never dispatched
                ctypes.cast(memory, kind).contents.queue = self.open.get(api.XTaskQueueHandle)
            return ctypes.cast(memory, kind)
        return (
            kind(0x1234567)
            if kind is not ctypes.c_void_p
            else ctypes.cast(ctypes.create_string_buffer(64), ctypes.c_void_p)
        )


def call(name: str, arguments: list[Any]) -> None:
    hr = lib[name](*arguments) & 0xFFFFFFFF
    if hr in REFUSED:
        print(name, REFUSED[hr])


def call_each(wanted: set[str], given: Given) -> None:
    for name, types in functions(wanted):
        call(name, [null(kind) for kind in types])
        if name in BEGIN_OR_END:
            continue
        for at, kind in enumerate(types):
            if is_pointer(kind):
                call(name, [null(kind) if i == at else given(other) for i, other in enumerate(types)])


def start() -> Given:
    queue, user, context, port = (
        api.XTaskQueueHandle(),
        api.XUserHandle(),
        api.XblContextHandle(),
        api.XTaskQueuePortHandle(),
    )
    modes = api.XTaskQueueDispatchMode
    assert lib.XGameRuntimeInitialize() == 0
    assert lib.XblInitialize(ctypes.byref(api.XblInitArgs(scid=b"00000000-0000-0000-0000-000012345678"))) == 0
    block = api.XAsyncBlock()
    assert lib.XUserAddAsync(api.XUserAddOptions.AddDefaultUserSilently, ctypes.byref(block)) == 0
    assert lib.XAsyncGetStatus(ctypes.byref(block), True) == 0
    assert lib.XUserAddResult(ctypes.byref(block), ctypes.byref(user)) == 0
    assert lib.XblContextCreateHandle(user, ctypes.byref(context)) == 0
    assert lib.XTaskQueueCreate(modes.Manual, modes.Manual, ctypes.byref(queue)) == 0
    assert lib.XTaskQueueGetPort(queue, 0, ctypes.byref(port)) == 0
    return Given({type(handle): handle for handle in (queue, user, context, port)})


def main() -> None:
    wanted = set(sys.argv[1].split(","))
    call_each(wanted, Given({}))
    call_each(wanted - {"XTaskQueueTerminate"}, start())
    sys.stdout.flush()
    os._exit(0)  # calls are pending on a queue that is never dispatched


main()
