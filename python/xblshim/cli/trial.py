"""`python -m xblshim.cli.trial`: unlocks an achievement through the C ABI, as a game does; for `xblshim doctor`.

Prints nothing and exits with 0 on success. Otherwise prints the failed function and its result, and exits with 1.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from xblshim.abi.hresults import name
from xblshim.abi.native_library import load
from xblshim.abi.rendered import ctypes_decls as api

SCID = b"00000000-0000-0000-0000-000012345678"


class TrialError(Exception):
    """A function failed."""


class Trial:
    """One run through the library."""

    def __init__(self) -> None:
        self._library: Any = load()

    def _check(self, what: str, result: int) -> None:
        if result < 0:
            reason = self._library.XblShimGetStartError().decode("utf-8", "replace")
            raise TrialError(
                f"{what} gives 0x{result & 0xFFFFFFFF:08X}, {name(result)}{': ' + reason if reason else ''}"
            )

    def _call(self, function: str, *arguments: Any) -> None:
        self._check(function, getattr(self._library, function)(*arguments))

    def _wait(self, function: str, start: Callable[[Any], int]) -> Any:
        """Starts an asynchronous call, waits for its end and returns its async block."""
        block = api.XAsyncBlock()
        self._check(function, start(ctypes.byref(block)))
        self._check(function, self._library.XAsyncGetStatus(ctypes.byref(block), True))
        return block

    def run(self) -> None:
        """Unlocks the achievement. Raises TrialError when a step fails."""
        library = self._library
        user, xuid, context = api.XUserHandle(), ctypes.c_uint64(), api.XblContextHandle()
        self._call("XGameRuntimeInitialize")
        self._call("XblInitialize", ctypes.byref(api.XblInitArgs(queue=None, scid=SCID)))
        silently = api.XUserAddOptions.AddDefaultUserSilently
        block = self._wait("XUserAddAsync", lambda block: library.XUserAddAsync(silently, block))
        self._call("XUserAddResult", ctypes.byref(block), ctypes.byref(user))
        self._call("XUserGetId", user, ctypes.byref(xuid))
        self._call("XblContextCreateHandle", user, ctypes.byref(context))
        update = "XblAchievementsUpdateAchievementAsync"
        self._wait(update, lambda block: getattr(library, update)(context, xuid, b"1", 100, block))
        library.XblContextCloseHandle(context)
        library.XUserCloseHandle(user)
        self._wait("XblCleanupAsync", library.XblCleanupAsync)
        library.XGameRuntimeUninitialize()


def main() -> int:
    """Returns 0 when the achievement is unlocked."""
    try:
        Trial().run()
    except TrialError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
