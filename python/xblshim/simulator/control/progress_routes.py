"""The progress of each user."""

from __future__ import annotations

from .json_schemas import COUNT, NAMED, PERCENT, SCID, TEXT, XUID, Schema, array_of, described, members, one_of, ref
from .operations import Operation, not_built

MOST_ROWS = 1000

_SELECTION: dict[str, Schema] = {"xuid": XUID, "scid": SCID, "id": NAMED}
_ACHIEVEMENTS = "/users/{xuid}/titles/{scid}/achievements"

SCHEMAS: dict[str, Schema] = {
    "Achievements": members(
        {
            "totals": members({"unlocked": COUNT, "count": COUNT, "gamerscore": COUNT, "possible": COUNT}),
            "matching": described(COUNT, "How many achievements the query selects, on all pages."),
            "achievements": array_of(ref("AchievementRow")),
        }
    ),
    "Records": members({"store": TEXT, "achievements": array_of(ref("AchievementRow"))}),
    "Removed": members({"store": TEXT, "removed": array_of(ref("AchievementRow"))}),
}
_UNKNOWN = {404: "Strict definitions don't name the achievement."}

OPERATIONS = (
    Operation(
        "listAchievements",
        "GET",
        _ACHIEVEMENTS,
        "A user's achievements of a title, untouched ones too",
        not_built,
        query={
            "offset": COUNT,
            "limit": {"type": "integer", "minimum": 1, "maximum": MOST_ROWS},
            "search": described(TEXT, "A part of the id, the name or a description; letter case carries no meaning."),
            "state": one_of("locked", "unlocked", "started", "untouched"),
        },
        answer=ref("Achievements"),
    ),
    Operation(
        "setProgress",
        "PUT",
        f"{_ACHIEVEMENTS}/{{id}}",
        "Sets the progress, also to less",
        not_built,
        body=members({"percentComplete": PERCENT}),
        answer=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "unlockAchievement",
        "POST",
        f"{_ACHIEVEMENTS}/{{id}}/unlock",
        "Unlocks an achievement",
        not_built,
        answer=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "lockAchievement",
        "POST",
        f"{_ACHIEVEMENTS}/{{id}}/lock",
        "Locks an achievement; its progress is 0 again",
        not_built,
        answer=ref("AchievementRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "listRecords",
        "GET",
        "/achievements",
        "All achievements that have progress",
        not_built,
        query=_SELECTION,
        answer=ref("Records"),
    ),
    Operation(
        "reset",
        "POST",
        "/reset",
        "Removes the progress that the body selects; an empty object selects everything",
        not_built,
        body=members({}, _SELECTION),
        answer=ref("Removed"),
    ),
)
