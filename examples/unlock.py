"""Unlocks an achievement through the C ABI with ctypes: a queue with manual completion, pumped in a loop.

The second call finds the achievement unlocked and ends with HTTP_E_STATUS_NOT_MODIFIED.
"""

import ctypes
import sys
from collections.abc import Callable
from functools import partial

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

SCID = b"00000000-0000-0000-0000-000012345678"
lib = xblshim.load()


def text(chars: bytes | None) -> str:
    return (chars or b"").decode()


def name(hr: int) -> str:
    return f"0x{hr & 0xFFFFFFFF:08X} {text(lib.XblShimHResultName(hr))}"


def check(what: str, hr: int) -> None:
    if api.failed(hr):
        sys.exit(f"{what}: {name(hr)}. {text(lib.XblShimGetStartError())}")


def run(queue: api.XTaskQueueHandle, block: api.XAsyncBlock, start: Callable[[], int]) -> int:
    """Starts a call and pumps the completion port, as a game does every frame, until it is complete."""
    finished: list[bool] = []
    callback = api.XAsyncCompletionRoutine(lambda _block: finished.append(True))  # kept until the call is complete
    block.queue = queue
    block.callback = callback
    hr = start()
    if api.failed(hr):
        return hr  # a failure here means that no completion comes
    while not finished:
        lib.XTaskQueueDispatch(queue, api.XTaskQueuePort.Completion, 16)
    return int(lib.XAsyncGetStatus(ctypes.byref(block), False))


def main() -> int:
    check("XGameRuntimeInitialize", lib.XGameRuntimeInitialize())
    queue = api.XTaskQueueHandle()
    modes = api.XTaskQueueDispatchMode
    check("XTaskQueueCreate", lib.XTaskQueueCreate(modes.ThreadPool, modes.Manual, ctypes.byref(queue)))
    check("XblInitialize", lib.XblInitialize(ctypes.byref(api.XblInitArgs(queue=queue, scid=SCID))))

    user, xuid, context = api.XUserHandle(), ctypes.c_uint64(), api.XblContextHandle()
    block = api.XAsyncBlock()
    silently = api.XUserAddOptions.AddDefaultUserSilently
    check("XUserAddAsync", run(queue, block, lambda: lib.XUserAddAsync(silently, ctypes.byref(block))))
    check("XUserAddResult", lib.XUserAddResult(ctypes.byref(block), ctypes.byref(user)))
    check("XUserGetId", lib.XUserGetId(user, ctypes.byref(xuid)))
    check("XblContextCreateHandle", lib.XblContextCreateHandle(user, ctypes.byref(context)))

    hr = api.S_OK
    for attempt in (1, 2):
        update = api.XAsyncBlock()
        start = partial(lib.XblAchievementsUpdateAchievementAsync, context, xuid, b"7", 100, ctypes.byref(update))
        hr = run(queue, update, start)
        print(f"update {attempt}: {name(hr)}")

    lib.XblContextCloseHandle(context)
    lib.XUserCloseHandle(user)
    cleanup = api.XAsyncBlock()
    if api.succeeded(lib.XblCleanupAsync(ctypes.byref(cleanup))):
        lib.XAsyncGetStatus(ctypes.byref(cleanup), True)
    lib.XTaskQueueCloseHandle(queue)
    lib.XGameRuntimeUninitialize()
    return 0 if hr == api.HTTP_E_STATUS_NOT_MODIFIED else 1


if __name__ == "__main__":
    sys.exit(main())
