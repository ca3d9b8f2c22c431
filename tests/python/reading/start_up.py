"""A title in Python that starts like public game code: sign-in, profile, presence, statistics, a leaderboard, an event, people, achievements.
Prints the result of each step as JSON.
"""

from __future__ import annotations

import ctypes
import json
import time
from collections.abc import Callable
from typing import Any

import xblshim
from xblshim.abi.rendered import ctypes_decls as api
from xblshim.abi.rendered import ctypes_services as services

SCID = b"00000000-0000-0000-0000-000012345678"
lib = xblshim.load()
ref = ctypes.byref
steps: dict[str, Any] = {}


def check(hr: int) -> None:
    if api.failed(hr):
        raise SystemExit(f"0x{hr & 0xFFFFFFFF:08X} after {list(steps)}")


def wait(start: Callable[[Any], int]) -> Any:
    block = api.XAsyncBlock()
    check(start(ref(block)))
    check(lib.XAsyncGetStatus(ref(block), True))
    return block


def until(name: str, expected: Any, read: Callable[[], Any]) -> None:
    """Reads until the value is the expected one: events take effect later. After 30 s the last value is the step's."""
    end = time.monotonic() + 30
    while True:
        steps[name] = read()
        if steps[name] == expected or time.monotonic() > end:
            return


def buffered(block: Any, size_of: Any, take: Any, kind: Any, *, count: bool = False) -> tuple[Any, Any, int]:
    """Returns the buffer, a pointer to the result in it, and the number of results."""
    size, number = ctypes.c_size_t(), ctypes.c_size_t(1)
    check(size_of(ref(block), ref(size)))
    buffer, result = ctypes.create_string_buffer(size.value), ctypes.POINTER(kind)()
    check(take(ref(block), size, buffer, ref(result), *([ref(number)] if count else []), None))
    return buffer, result, number.value


def statistics_of(result: Any, count: int) -> list[Any]:
    found = []
    for user in range(count):
        for entry in range(result[user].serviceConfigStatisticsCount):
            scid = result[user].serviceConfigStatistics[entry]
            rows = [scid.statistics[i] for i in range(scid.statisticsCount)]
            found.append(
                [
                    result[user].xboxUserId,
                    [[r.statisticName.decode(), r.statisticType.decode(), r.value.decode()] for r in rows],
                ]
            )
    return found


check(lib.XGameRuntimeInitialize())
arguments = api.XblInitArgs(None, SCID)
check(lib.XblInitialize(ref(arguments)))
user, context, xuid = api.XUserHandle(), api.XblContextHandle(), ctypes.c_uint64()
check(
    lib.XUserAddResult(ref(wait(lambda b: lib.XUserAddAsync(api.XUserAddOptions.AddDefaultUserSilently, b))), ref(user))
)
check(lib.XUserGetId(user, ref(xuid)))
check(lib.XblContextCreateHandle(user, ref(context)))

profile = services.XblUserProfile()
check(
    lib.XblProfileGetUserProfileResult(
        ref(wait(lambda b: lib.XblProfileGetUserProfileAsync(context, xuid, b))), ref(profile)
    )
)
steps["profile"] = [profile.xboxUserId == xuid.value, profile.gamertag.decode(), profile.gamerscore.decode()]

tokens = (ctypes.c_char_p * 1)(b"Harbour")
rich = services.XblPresenceRichPresenceIds(SCID, b"menu", tokens, 1)
wait(lambda b: lib.XblPresenceSetPresenceAsync(context, True, ref(rich), b))
record = services.XblPresenceRecordHandle()
check(
    lib.XblPresenceGetPresenceResult(
        ref(wait(lambda b: lib.XblPresenceGetPresenceAsync(context, xuid, b))), ref(record)
    )
)
devices, count = ctypes.POINTER(services.XblPresenceDeviceRecord)(), ctypes.c_size_t()
check(lib.XblPresenceRecordGetDeviceRecords(record, ref(devices), ref(count)))
title = devices[0].titleRecords[0]
steps["presence"] = [count.value, title.titleActive, title.richPresenceString.decode(), bool(title.broadcastRecord)]
lib.XblPresenceRecordCloseHandle(record)

number = services.XblTitleManagedStatistic(b"Laps", 0, 61.5, None)
text = services.XblTitleManagedStatistic(b"Car", 1, 0, b"roadster")
given = (services.XblTitleManagedStatistic * 2)(number, text)
wait(lambda b: lib.XblTitleManagedStatsWriteAsync(context, xuid, given, 2, b))
names = (ctypes.c_char_p * 3)(b"Laps", b"Car", b"Never")
block = wait(lambda b: lib.XblUserStatisticsGetSingleUserStatisticsAsync(context, xuid, SCID, names, 3, b))
prefix = "XblUserStatisticsGetSingleUserStatistics"
_, result, one = buffered(block, lib[f"{prefix}ResultSize"], lib[f"{prefix}Result"], services.XblUserStatisticsResult)
steps["statistics"] = statistics_of(result, one)[0][1]
ids = (ctypes.c_uint64 * 2)(xuid.value, 7)
block = wait(lambda b: lib.XblUserStatisticsGetMultipleUserStatisticsAsync(context, ids, 2, SCID, names, 1, b))
prefix = "XblUserStatisticsGetMultipleUserStatistics"
kept, result, several = buffered(
    block, lib[f"{prefix}ResultSize"], lib[f"{prefix}Result"], services.XblUserStatisticsResult, count=True
)
steps["several"] = [several, statistics_of(result, several)[0][1], statistics_of(result, several)[1]]

query = services.XblLeaderboardQuery()
query.scid = SCID
query.statName = b"Laps"
query.queryType = 1
block = wait(lambda b: lib.XblLeaderboardGetLeaderboardAsync(context, query, b))
page, board, _ = buffered(
    block,
    lib.XblLeaderboardGetLeaderboardResultSize,
    lib.XblLeaderboardGetLeaderboardResult,
    services.XblLeaderboardResult,
)
row = board[0].rows[0]
steps["leaderboard"] = [
    board[0].totalRowCount,
    board[0].hasNext,
    row.rank,
    row.columnValues[0].decode(),
    row.gamertag.decode(),
]

check(lib.XblEventsWriteInGameEvent(context, b"Kill", b'{"Weapon":"bow"}', None))
check(lib.XGameEventWrite(user, SCID, b"session", b"Kill", None, b'{"Damage":5}'))
names = (ctypes.c_char_p * 1)(b"Kills")


def kills() -> list[Any]:
    block = wait(lambda b: lib.XblUserStatisticsGetSingleUserStatisticsAsync(context, xuid, SCID, names, 1, b))
    prefix = "XblUserStatisticsGetSingleUserStatistics"
    _, result, one = buffered(
        block, lib[f"{prefix}ResultSize"], lib[f"{prefix}Result"], services.XblUserStatisticsResult
    )
    rows: list[Any] = statistics_of(result, one)[0][1]
    return rows


until("events", [["Kills", "Integer", "2"]], kills)

followed: list[Any] = []
people, more = services.XblSocialRelationshipResultHandle(), ctypes.c_bool(True)
block = wait(lambda b: lib.XblSocialGetSocialRelationshipsAsync(context, xuid, 0, 0, 2, b))
check(lib.XblSocialGetSocialRelationshipsResult(ref(block), ref(people)))
while True:
    relations, count = ctypes.POINTER(services.XblSocialRelationship)(), ctypes.c_size_t()
    check(lib.XblSocialRelationshipResultGetRelationships(people, ref(relations), ref(count)))
    followed += [[relations[i].xboxUserId, relations[i].isFavorite] for i in range(count.value)]
    check(lib.XblSocialRelationshipResultHasNext(people, ref(more)))
    if not more:
        break
    block = wait(lambda b: lib.XblSocialRelationshipResultGetNextAsync(context, people, 2, b))
    lib.XblSocialRelationshipResultCloseHandle(people)
    check(lib.XblSocialRelationshipResultGetNextResult(ref(block), ref(people)))
lib.XblSocialRelationshipResultCloseHandle(people)
steps["relationships"] = followed

block = wait(lambda b: lib.XblPrivacyGetAvoidListAsync(context, b))
check(lib.XblPrivacyGetAvoidListResultCount(ref(block), ref(count)))
blocked = (ctypes.c_uint64 * count.value)()
check(lib.XblPrivacyGetAvoidListResult(ref(block), count, blocked))
steps["blocked"] = list(blocked)
asked = (ctypes.c_uint32 * 2)(1014, 1000)
targets, types = (ctypes.c_uint64 * 2)(blocked[0], xuid.value), (ctypes.c_uint32 * 1)(1)
block = wait(lambda b: lib.XblPrivacyBatchCheckPermissionAsync(context, asked, 2, targets, 2, types, 1, b))
prefix = "XblPrivacyBatchCheckPermission"
_, checks, several = buffered(
    block, lib[f"{prefix}ResultSize"], lib[f"{prefix}Result"], services.XblPermissionCheckResult, count=True
)
steps["permissions"] = [
    [one.permissionRequested, one.isAllowed, [one.reasons[k].reason for k in range(one.reasonsCount)]]
    for one in (checks[i] for i in range(several))
]
texts = (ctypes.c_char_p * 2)(b"good", b"a Darn word")
block = wait(lambda b: lib.XblStringVerifyStringsAsync(context, texts, 2, b))
prefix = "XblStringVerifyStrings"
_, verdicts, several = buffered(
    block, lib[f"{prefix}ResultSize"], lib[f"{prefix}Result"], services.XblVerifyStringResult, count=True
)
words = [verdicts[i].firstOffendingSubstring for i in range(several)]
steps["texts"] = [word.decode() if word is not None else None for word in words]


def hunter() -> list[Any]:
    achievements = api.XblAchievementsResultHandle()
    block = wait(lambda b: lib.XblAchievementsGetAchievementAsync(context, xuid, SCID, b"hunter", b))
    check(lib.XblAchievementsGetAchievementResult(ref(block), ref(achievements)))
    array, count = ctypes.POINTER(api.XblAchievement)(), ctypes.c_size_t()
    check(lib.XblAchievementsResultGetAchievements(achievements, ref(array), ref(count)))
    requirement = array[0].progression.requirements[0]
    found = [
        int(array[0].progressState),
        requirement.currentProgressValue.decode(),
        requirement.targetProgressValue.decode(),
    ]
    lib.XblAchievementsResultCloseHandle(achievements)
    return found


until("achievement", [1, "2", "2"], hunter)
lib.XblContextCloseHandle(context)
lib.XUserCloseHandle(user)
wait(lib.XblCleanupAsync)
lib.XGameRuntimeUninitialize()
print(json.dumps(steps))
