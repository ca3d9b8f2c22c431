"""Unlocks an achievement through the C ABI with ctypes: a queue with manual completion, pumped in a loop.

The second call finds the achievement unlocked and ends with HTTP_E_STATUS_NOT_MODIFIED.
"""

import ctypes
import sys

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

SCID = b"00000000-0000-0000-0000-000012345678"
lib = xblshim.load()


def check(what: str, hr: int) -> None:
    if hr < 0:
        name = lib.XblShimHResultName(hr).decode()
        sys.exit(f"{what}: 0x{hr & 0xFFFFFFFF:08X} {name}. {lib.XblShimGetStartError().decode()}")


def run(queue: api.XTaskQueueHandle, block: api.XAsyncBlock) -> int:
    """Pumps the completion port, as a game does every frame, until the block is complete."""
    finished = []
    callback = api.XAsyncCompletionRoutine(lambda _: finished.append(True))
    block.queue = queue
    block.callback = callback
    hr = yield_call(block)
    check("starting the call", hr)
    while not finished:
        lib.XTaskQueueDispatch(queue, api.XTaskQueuePort.Completion, 16)
    return int(lib.XAsyncGetStatus(ctypes.byref(block), False))
