"""A title in Python: reads achievements through the C ABI, and prints as JSON what it found in the structs.

reader.py list TITLE_ID MAX_ITEMS    every page
reader.py get ID
reader.py late TITLE_ID              one page, read when everything has been cleaned up
reader.py many COUNT                 that many lists; prints the resident memory after a fifth of them and at the end
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Callable
from typing import Any

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

SCID = b"00000000-0000-0000-0000-000012345678"
lib = xblshim.load()


def plain(value: Any) -> Any:
    """Converts a struct with everything it points to: arrays to lists, null pointers to None."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if not isinstance(value, ctypes.Structure):
        return value
    found: dict[str, Any] = {}
    for field, *_ in value._fields_:
        member = getattr(value, field)
        if isinstance(member, ctypes._Pointer):
            count = getattr(value, f"{field}Count", None)
            if not member:
                assert not count, f"{field} is null, but there are {count}"
                found[field] = None
            else:
                assert count != 0, f"{field} is empty, but not null"
                found[field] = plain(member[0]) if count is None else [plain(member[i]) for i in range(count)]
        elif not field.endswith("Count"):
            found[field] = plain(member)
    return found


class Failed(Exception):
    pass


def check(hr: int) -> None:
    if api.failed(hr):
        raise Failed(f"0x{hr & 0xFFFFFFFF:08X}")


def wait(start: Callable[[Any], int]) -> api.XAsyncBlock:
    block = api.XAsyncBlock()
    check(start(ctypes.byref(block)))
    check(lib.XAsyncGetStatus(ctypes.byref(block), True))
    return block


def take(block: api.XAsyncBlock, function: Callable[..., int]) -> Any:
    result = api.XblAchievementsResultHandle()
    check(function(ctypes.byref(block), ctypes.byref(result)))
    return result


def array(result: Any) -> tuple[Any, int]:
    achievements, count = ctypes.POINTER(api.XblAchievement)(), ctypes.c_size_t(77)
    check(lib.XblAchievementsResultGetAchievements(result, ctypes.byref(achievements), ctypes.byref(count)))
    assert bool(achievements) == bool(count.value)
    return achievements, count.value


def contents(result: Any) -> list[Any]:
    achievements, count = array(result)
    return [plain(achievements[i]) for i in range(count)]


def has_next(result: Any) -> bool:
    more = ctypes.c_bool()
    check(lib.XblAchievementsResultHasNext(result, ctypes.byref(more)))
    return more.value


class Title:
    def __init__(self) -> None:
        check(lib.XGameRuntimeInitialize())
        check(lib.XblInitialize(ctypes.byref(api.XblInitArgs(scid=SCID))))
        self.user, self.xuid, self.context = api.XUserHandle(), ctypes.c_uint64(), api.XblContextHandle()
        block = wait(lambda b: lib.XUserAddAsync(api.XUserAddOptions.AddDefaultUserSilently, b))
        check(lib.XUserAddResult(ctypes.byref(block), ctypes.byref(self.user)))
        check(lib.XUserGetId(self.user, ctypes.byref(self.xuid)))
        check(lib.XblContextCreateHandle(self.user, ctypes.byref(self.context)))

    def first_page(self, title_id: int, max_items: int) -> Any:
        every, default = api.XblAchievementType.All, api.XblAchievementOrderBy.DefaultOrder
        block = wait(
            lambda b: lib.XblAchievementsGetAchievementsForTitleIdAsync(
                self.context, self.xuid, title_id, every, False, default, 0, max_items, b
            )
        )
        return take(block, lib.XblAchievementsGetAchievementsForTitleIdResult)

    def next_page(self, page: Any, max_items: int) -> Any:
        block = wait(lambda b: lib.XblAchievementsResultGetNextAsync(page, max_items, b))
        return take(block, lib.XblAchievementsResultGetNextResult)

    def single(self, achievement_id: str) -> Any:
        name = achievement_id.encode()
        block = wait(lambda b: lib.XblAchievementsGetAchievementAsync(self.context, self.xuid, SCID, name, b))
        return take(block, lib.XblAchievementsGetAchievementResult)

    def close(self) -> None:
        lib.XblContextCloseHandle(self.context)
        lib.XUserCloseHandle(self.user)
        wait(lib.XblCleanupAsync)
        lib.XGameRuntimeUninitialize()


def resident() -> int:
    """Returns the resident memory in kB."""
    with open("/proc/self/statm") as status:
        return int(status.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


def every_page(title: Title, title_id: int, max_items: int) -> list[Any]:
    page = title.first_page(title_id, max_items)
    pages = [contents(page)]
    while has_next(page):
        following = title.next_page(page, max_items)
        lib.XblAchievementsResultCloseHandle(page)
        page = following
        pages.append(contents(page))
    lib.XblAchievementsResultCloseHandle(page)
    return pages


def run(command: str, arguments: list[str]) -> Any:
    title = Title()
    try:
        if command == "list":
            return every_page(title, *map(int, arguments))
        if command == "get":
            page = title.single(arguments[0])
            found = [contents(page), has_next(page)]
            lib.XblAchievementsResultCloseHandle(page)
            return found
        if command == "late":
            page = title.first_page(int(arguments[0]), 0)
            achievements, count = array(page)
            title.close()
            late = [plain(achievements[i]) for i in range(count)]
            lib.XblAchievementsResultCloseHandle(page)
            title = Title()  # closed below
            return late
        assert command == "many"
        total, sizes = int(arguments[0]), []
        for done in range(1, total + 1):
            page = title.first_page(1, 0)
            assert array(page)[1] > 0
            lib.XblAchievementsResultCloseHandle(page)
            if done in (total // 5, total):
                sizes.append(resident())
        return sizes
    finally:
        title.close()


if __name__ == "__main__":
    try:
        print(json.dumps(run(sys.argv[1], sys.argv[2:])))
    except Failed as failure:
        print(json.dumps({"failed": str(failure)}))
