"""Unlocks an achievement through the C ABI with cffi: the library's own threads do the work, and the program polls the status.

cffi's ABI mode needs no compiler. The package includes the declarations.
"""

import sys
from collections.abc import Callable
from typing import Any

from xblshim.abi.cffi_library import ffi, lib


def text(pointer: Any) -> str:
    return bytes(ffi.string(pointer)).decode()


def name(hr: int) -> str:
    return f"0x{hr & 0xFFFFFFFF:08X} {text(lib.XblShimHResultName(hr))}"


def check(what: str, hr: int) -> None:
    if hr < 0:
        sys.exit(f"{what}: {name(hr)}. {text(lib.XblShimGetStartError())}")


def run(start: Callable[[Any], int]) -> int:
    """Starts a call and waits for its end."""
    block = ffi.new("XAsyncBlock*")  # on the process queue, without a callback
    hr = start(block)
    return hr if hr < 0 else int(lib.XAsyncGetStatus(block, True))


def main() -> int:
    check("XGameRuntimeInitialize", lib.XGameRuntimeInitialize())
    scid = ffi.new("char[]", b"00000000-0000-0000-0000-000012345678")
    check("XblInitialize", lib.XblInitialize(ffi.new("XblInitArgs*", {"scid": scid})))

    user, xuid, context = ffi.new("XUserHandle*"), ffi.new("uint64_t*"), ffi.new("XblContextHandle*")
    block = ffi.new("XAsyncBlock*")
    check("XUserAddAsync", lib.XUserAddAsync(lib.XUserAddOptions_AddDefaultUserSilently, block))
    check("XAsyncGetStatus", lib.XAsyncGetStatus(block, True))
    check("XUserAddResult", lib.XUserAddResult(block, user))
    check("XUserGetId", lib.XUserGetId(user[0], xuid))
    check("XblContextCreateHandle", lib.XblContextCreateHandle(user[0], context))

    hr = 0
    for attempt in (1, 2):
        hr = run(lambda block: lib.XblAchievementsUpdateAchievementAsync(context[0], xuid[0], b"7", 100, block))
        print(f"update {attempt}: {name(hr)}")

    lib.XblContextCloseHandle(context[0])
    lib.XUserCloseHandle(user[0])
    run(lib.XblCleanupAsync)
    lib.XGameRuntimeUninitialize()
    return 0 if hr == lib.HTTP_E_STATUS_NOT_MODIFIED else 1


if __name__ == "__main__":
    sys.exit(main())
