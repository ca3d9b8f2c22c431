"""A hosting Python whose completions are Python functions, called on the library's threads: traffic.py SECONDS. It ends in full traffic."""

import ctypes
import sys
import time

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

lib = xblshim.load()
queue, user, xuid, context = api.XTaskQueueHandle(), api.XUserHandle(), ctypes.c_uint64(), api.XblContextHandle()
modes = api.XTaskQueueDispatchMode
assert lib.XGameRuntimeInitialize() == 0
assert lib.XTaskQueueCreate(modes.ThreadPool, getattr(modes, sys.argv[2]), ctypes.byref(queue)) == 0
args = api.XblInitArgs(queue=queue, scid=b"00000000-0000-0000-0000-000012345678")
assert lib.XblInitialize(ctypes.byref(args)) == 0
adding = api.XAsyncBlock(queue=queue)
assert lib.XUserAddAsync(api.XUserAddOptions.AddDefaultUserSilently, ctypes.byref(adding)) == 0
assert lib.XAsyncGetStatus(ctypes.byref(adding), True) == 0
assert lib.XUserAddResult(ctypes.byref(adding), ctypes.byref(user)) == 0
assert lib.XUserGetId(user, ctypes.byref(xuid)) == 0
assert lib.XblContextCreateHandle(user, ctypes.byref(context)) == 0
finished = 0


def update(block):  # type: ignore[no-untyped-def]
    return lib.XblAchievementsUpdateAchievementAsync(context, xuid, str(finished % 50 + 1).encode(), 100, block)


@api.XAsyncCompletionRoutine
def again(block):  # type: ignore[no-untyped-def]
    global finished
    finished += 1
    update(block)


blocks = [api.XAsyncBlock(queue=queue, callback=again) for _ in range(16)]
for block in blocks:
    assert update(ctypes.byref(block)) == 0
time.sleep(float(sys.argv[1]))
print("ended well", flush=True)
