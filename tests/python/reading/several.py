"""A title in Python: updates several achievements with each call, and prints the results as JSON."""

from __future__ import annotations

import ctypes
import json

from reader import Title, api, check, lib, wait


def update(title: Title, pairs: list[tuple[str, int]]) -> list[str]:
    updates = (api.XblShimAchievementUpdate * len(pairs))(
        *[api.XblShimAchievementUpdate(name.encode(), percent) for name, percent in pairs]
    )
    block = wait(lambda b: lib.XblShimUpdateAchievementsAsync(title.context, title.xuid, updates, len(pairs), b))
    results = (api.HRESULT * len(pairs))()
    check(lib.XblShimUpdateAchievementsResult(ctypes.byref(block), len(pairs), results))
    return [f"0x{hr & 0xFFFFFFFF:08X}" for hr in results]


title = Title()
first = update(title, [(str(number), 100 if number % 2 else 30) for number in range(250)])
again = update(title, [("1", 100), ("2", 30), ("2", 31), ("", 5), ("new", 1), ("3", 101)])
report = lib.XblShimReport(1).decode()
title.close()
print(json.dumps({"first": first, "again": again, "report": json.loads(report)}))
