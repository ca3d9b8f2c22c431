"""A title in Python with the Achievements Manager in its loop. Reads commands from stdin, one a line, and writes a line of JSON for each.

add | remove             the HRESULT
update ID PERCENT        the HRESULT
classic ID PERCENT       the HRESULT of XblAchievementsUpdateAchievementAsync
initialized              the HRESULT
read ID                  [state, current, target], [state] without requirements, or the HRESULT
ids                      of all achievements, in the service's order
events COUNT             frames until that many events came, as [type, id, state, [[id, current, target], ...]]
quit                     after the clean-up
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from typing import Any

import xblshim
from xblshim.abi.rendered import ctypes_decls as api

SCID = b"00000000-0000-0000-0000-000012345678"
lib = xblshim.load()


class Failed(Exception):
    pass


def name(hr: int) -> str:
    return f"0x{hr & 0xFFFFFFFF:08X}"


def check(hr: int) -> None:
    if api.failed(hr):
        raise Failed(name(hr))


def requirements(progression: Any) -> list[list[str]]:
    all_of_it = (progression.requirements[i] for i in range(progression.requirementsCount))
    return [
        [each.id.decode(), each.currentProgressValue.decode(), each.targetProgressValue.decode()] for each in all_of_it
    ]


class Title:
    def __init__(self) -> None:
        check(lib.XGameRuntimeInitialize())
        check(lib.XblInitialize(ctypes.byref(api.XblInitArgs(scid=SCID))))
        block, self.user, xuid = api.XAsyncBlock(), api.XUserHandle(), ctypes.c_uint64()
        check(lib.XUserAddAsync(1, ctypes.byref(block)))
        check(lib.XAsyncGetStatus(ctypes.byref(block), True))
        check(lib.XUserAddResult(ctypes.byref(block), ctypes.byref(self.user)))
        check(lib.XUserGetId(self.user, ctypes.byref(xuid)))
        self.xuid = xuid.value

    def add(self) -> str:
        return name(lib.XblAchievementsManagerAddLocalUser(self.user, None))

    def remove(self) -> str:
        return name(lib.XblAchievementsManagerRemoveLocalUser(self.user))

    def update(self, achievement: str, percent: str) -> str:
        return name(lib.XblAchievementsManagerUpdateAchievement(self.xuid, achievement.encode(), int(percent)))

    def classic(self, achievement: str, percent: str) -> str:
        context, block = api.XblContextHandle(), api.XAsyncBlock()
        check(lib.XblContextCreateHandle(self.user, ctypes.byref(context)))
        update = lib.XblAchievementsUpdateAchievementAsync
        check(update(context, self.xuid, achievement.encode(), int(percent), ctypes.byref(block)))
        hr = lib.XAsyncGetStatus(ctypes.byref(block), True)
        lib.XblContextCloseHandle(context)
        return name(hr)

    def initialized(self) -> str:
        return name(lib.XblAchievementsManagerIsUserInitialized(self.xuid))

    def _take(self, result: Any) -> list[Any]:
        achievements, count = ctypes.POINTER(api.XblAchievement)(), ctypes.c_uint64()
        check(lib.XblAchievementsManagerResultGetAchievements(result, ctypes.byref(achievements), ctypes.byref(count)))
        taken = [achievements[i] for i in range(count.value)]
        plain = [[each.id.decode(), each.progressState, requirements(each.progression)] for each in taken]
        lib.XblAchievementsManagerResultCloseHandle(result)
        return plain

    def read(self, achievement: str) -> Any:
        result = api.XblAchievementsManagerResultHandle()
        hr = lib.XblAchievementsManagerGetAchievement(self.xuid, achievement.encode(), ctypes.byref(result))
        if api.failed(hr):
            return name(hr)
        [[_, state, requirements_of_it]] = self._take(result)
        if not requirements_of_it:  # an unlocked achievement in the service's form
            return [state]
        [[_, current, target]] = requirements_of_it
        return [state, current, target]

    def ids(self) -> Any:
        result = api.XblAchievementsManagerResultHandle()
        hr = lib.XblAchievementsManagerGetAchievements(self.xuid, 0, 0, ctypes.byref(result))
        return name(hr) if api.failed(hr) else [each[0] for each in self._take(result)]

    def events(self, count: str) -> list[Any]:
        seen: list[Any] = []
        while len(seen) < int(count):
            events, found = ctypes.POINTER(api.XblAchievementsManagerEvent)(), ctypes.c_size_t(77)
            check(lib.XblAchievementsManagerDoWork(ctypes.byref(events), ctypes.byref(found)))
            for event in (events[i] for i in range(found.value)):
                assert event.xboxUserId == self.xuid
                info = event.progressInfo
                achievement = None if info.achievementId is None else info.achievementId.decode()
                seen.append([event.eventType, achievement, info.progressState, requirements(info.progression)])
            time.sleep(0.005)
        return seen

    def quit(self) -> str:
        lib.XUserCloseHandle(self.user)
        block = api.XAsyncBlock()
        check(lib.XblCleanupAsync(ctypes.byref(block)))
        check(lib.XAsyncGetStatus(ctypes.byref(block), True))
        lib.XGameRuntimeUninitialize()
        return "over"


def main() -> None:
    title = Title()
    for line in sys.stdin:
        command, *arguments = line.split()
        print(json.dumps(getattr(title, command)(*arguments)), flush=True)
        if command == "quit":
            return


if __name__ == "__main__":
    main()
