"""Code in which mypy --strict finds an error on each line that says `wrong`, and on no other."""

import ctypes

import xblshim
from xblshim import ffi, lib
from xblshim.abi.rendered import ctypes_decls as api

library = xblshim.load()
block = api.XAsyncBlock()

xblshim.sesion()  # wrong
print(xblshim.__versions__)  # wrong
xblshim.session(title="x")  # wrong
lib.XblInitialize(5)  # wrong
lib.XblInitialize(None)  # wrong
lib.XblInitialize()  # wrong
lib.Nope()  # wrong
print(lib.E_NOPE)  # wrong
lib.XAsyncGetStatus(ffi.NULL, "yes")  # wrong
lib.XblShimSetOption("log", b"debug")  # wrong
ffi.nope("int*")  # wrong
library.XblInitialize(5)  # wrong
library.XblInitialize(b"scid")  # wrong
library.XblInitialize(api.XAsyncBlock())  # wrong
library.XblInitialize()  # wrong
library.Nope()  # wrong
library.XTaskQueueDispatch(None, "Work", 0)  # wrong
library.XAsyncGetStatus(ctypes.pointer(api.XblInitArgs()), True)  # wrong
library.XblContextCreateHandle(api.XTaskQueueHandle(), None)  # wrong
library.XTaskQueueTerminate(None, False, None, print)  # wrong


def update(title: xblshim.Session) -> None:
    title.update(7, 50)  # wrong
    title.update("7", "50")  # wrong
    title.update("7", 50.5)  # wrong
    title.updated("7")  # wrong


async def awaited(title: xblshim.AsyncSession) -> bool:
    return title.update("7").changed  # wrong
