"""The users."""

from __future__ import annotations

from .json_schemas import COUNT, FLAG, NAMED, TEXT, XUID, Schema, array_of, described, members, optional, ref
from .operations import Operation, not_built

SCHEMAS: dict[str, Schema] = {
    "User": members(
        {
            "xuid": XUID,
            "gamertag": optional(TEXT),
            "signedIn": FLAG,
            "gamerscore": COUNT,
            "configured": described(FLAG, "Whether the configuration (`users`) names the user."),
        },
        {
            "modernGamertag": described(TEXT, "Name#1234, where the gamertag has a suffix."),
            "picture": described(TEXT, "The URL of the gamer picture."),
        },
    ),
    "SignChange": members(
        {
            "changed": FLAG,
            "told": described(COUNT, "How many running titles subscribe to the users."),
            "user": ref("User"),
        }
    ),
}
_UNKNOWN = {404: "There is no such user."}

OPERATIONS = (
    Operation("listUsers", "GET", "/users", "All users", not_built, answer=array_of(ref("User"))),
    Operation(
        "putUser",
        "PUT",
        "/users/{xuid}",
        "Adds or changes a user",
        not_built,
        body=members({}, {"gamertag": {**NAMED, "maxLength": 100}, "picture": {**TEXT, "maxLength": 2000}}),
        body_optional=True,
        answer=ref("User"),
    ),
    Operation(
        "deleteUser",
        "DELETE",
        "/users/{xuid}",
        "Forgets a user",
        not_built,
        query={"progress": described(FLAG, "Whether the user's progress is removed, too.")},
        errors={**_UNKNOWN, 409: "The configuration names the user, or the user has progress."},
    ),
    Operation("signIn", "POST", "/users/{xuid}/sign-in", "Signs a user in", not_built, answer=ref("SignChange")),
    Operation("signOut", "POST", "/users/{xuid}/sign-out", "Signs a user out", not_built, answer=ref("SignChange")),
)
