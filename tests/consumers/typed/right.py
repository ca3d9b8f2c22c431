"""Code that mypy --strict accepts: the session, ctypes with every way to pass a pointer, and cffi."""

import ctypes

import xblshim
from xblshim import ffi, lib
from xblshim.abi.rendered import ctypes_decls as api

VERSION: str = xblshim.__version__


def session() -> bool:
    with xblshim.session(title_id=0x12345678, user=2814639011617876) as title:
        try:
            return title.update("7", 50).changed
        except xblshim.ArgumentError as error:
            return error.argument == "percent"


def through_ctypes() -> int:
    library = xblshim.load()
    queue, block = api.XTaskQueueHandle(), api.XAsyncBlock()
    library.XTaskQueueCreate(api.XTaskQueueDispatchMode.ThreadPool, 1, ctypes.byref(queue))
    library.XblInitialize(ctypes.byref(api.XblInitArgs(queue=queue)))
    library.XblInitialize(api.XblInitArgs())
    library.XAsyncGetStatus(ctypes.pointer(block), True)
    library.XAsyncGetStatus(None, False)
    xuids = (ctypes.c_uint64 * 2)(1, 2)
    library.XblAchievementsUpdateAchievementAsync(api.XblContextHandle(), xuids[0], b"7", ctypes.c_uint32(100), block)
    callback = api.XTaskQueueTerminatedCallback(lambda _: None)
    library.XTaskQueueTerminate(queue, False, ctypes.py_object(xuids), callback)
    buffer = ctypes.create_string_buffer(64)
    return library.XUserGetGamertag(api.XUserHandle(), 0, len(buffer), buffer, None)


def through_cffi() -> int:
    block = ffi.new("XAsyncBlock*")
    block.queue = ffi.NULL
    context = ffi.new("XblContextHandle*")
    lib.XblInitialize(ffi.new("XblInitArgs*", {"scid": ffi.NULL}))
    lib.XblAchievementsUpdateAchievementAsync(context[0], 7, b"7", 100, block)
    name: bytes = ffi.string(lib.XblShimHResultName(lib.E_INVALIDARG))
    return len(name) + lib.XTaskQueuePort_Completion
