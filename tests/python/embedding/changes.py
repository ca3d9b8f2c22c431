"""A hosting Python whose callbacks for user changes are Python functions: changes.py SECONDS. It ends while each change causes the next one."""

import ctypes
import itertools
import sys
import time

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

lib = xblshim.load()
queue, user, xuid, token = (
    api.XTaskQueueHandle(),
    api.XUserHandle(),
    ctypes.c_uint64(),
    api.XTaskQueueRegistrationToken(),
)
modes = api.XTaskQueueDispatchMode
assert lib.XGameRuntimeInitialize() == 0
assert lib.XTaskQueueCreate(modes.ThreadPool, modes.ThreadPool, ctypes.byref(queue)) == 0
adding = api.XAsyncBlock(queue=queue)
assert lib.XUserAddAsync(api.XUserAddOptions.AddDefaultUserSilently, ctypes.byref(adding)) == 0
assert lib.XAsyncGetStatus(ctypes.byref(adding), True) == 0
assert lib.XUserAddResult(ctypes.byref(adding), ctypes.byref(user)) == 0
assert lib.XUserGetId(user, ctypes.byref(xuid)) == 0
next_change = itertools.cycle((lib.XblShimSignOutUser, lib.XblShimSignInUser))


@api.XUserChangeEventCallback
def told(context, who, event):  # type: ignore[no-untyped-def]
    next(next_change)(xuid)


for _ in range(4):
    assert lib.XUserRegisterForChangeEvent(queue, None, told, ctypes.byref(token)) == 0
assert next(next_change)(xuid) == 0
time.sleep(float(sys.argv[1]))
print("ended well", flush=True)
