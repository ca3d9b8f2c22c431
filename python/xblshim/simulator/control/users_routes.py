"""Routes for the users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Selection
from xblshim.simulator.services.relation_changes import announced_relations
from xblshim.simulator.users_topic import USERS

from .json_schemas import COUNT, FLAG, TEXT, XUID, Schema, array_of, described, former, members, optional, ref
from .operations import Call, ControlError, NoSuchThing, Operation

if TYPE_CHECKING:
    from xblshim.simulator.records import Record
    from xblshim.simulator.services.statistic_records import StoredStatistic

    from .control_state import Control

SCHEMAS: dict[str, Schema] = {
    "User": members(
        {
            "xuid": XUID,
            "gamertag": optional(TEXT),
            "signedIn": FLAG,
            "gamerscore": COUNT,
            "configured": described(FLAG, "Whether the configuration (`users`) names the user."),
            "picture": described(
                TEXT, "The URL of the gamer picture: what was set or defined, else one that the service draws."
            ),
            "friends": described(
                optional(array_of(XUID)), "The members of the social group People; null: all other users."
            ),
            "favorites": described(array_of(XUID), "The members of the social group Favorites."),
            "blocked": described(array_of(XUID), "The avoid list."),
            "muted": described(array_of(XUID), "The mute list."),
        },
        {"modernGamertag": described(TEXT, "Name#1234, where the gamertag has a suffix.")},
    ),
    "SignChange": members(
        {
            "changed": FLAG,
            "subscribers": described(
                COUNT, "How many running titles subscribe to changes of users; 0 if nothing changed."
            ),
            "told": former("subscribers", COUNT),
            "user": ref("User"),
        }
    ),
}
_GAMERTAG: Schema = {
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "pattern": "^[^\\u0000-\\u001f,]+$",
    "description": "1 to 100 characters without commas and control characters.",
}
_PICTURE: Schema = {
    "type": "string",
    "maxLength": 2000,
    "pattern": "^([A-Za-z][A-Za-z0-9+-]+:[^\\u0000-\\u0020]*)?$",
    "description": "A URL without spaces, such as https://images.example.test/ada.png; empty: that of the definitions, or a drawn one.",
}
_UNKNOWN = {404: "There is no such user."}


async def list_users(control: Control, call: Call) -> list[Any]:
    return await user_rows(control)


async def user_rows(control: Control) -> list[Any]:
    """Returns all users in the control API's form."""
    records = await control.service.store.select()
    by_user: dict[int, list[Any]] = {}
    for record in records:
        by_user.setdefault(record.xuid, []).append(record)
    known = control.users.known([*records, *await control.statistics.select()])
    return [control.users.row(xuid, by_user.get(xuid, ())) for xuid in known]


async def put_user(control: Control, call: Call) -> dict[str, Any]:
    xuid = int(call.path["xuid"])
    with announced_relations(control.service.group()):  # a user without a list of friends follows all other users
        control.users.put(xuid, call.body.get("gamertag"), call.body.get("picture"))
    await control.file.save()
    return await _changed(control, xuid)


async def delete_user(control: Control, call: Call) -> None:
    xuid = int(call.path["xuid"])
    records = await control.service.store.select(Selection(xuid))
    stored: list[Record | StoredStatistic] = [*records, *await control.statistics.select(xuid=xuid)]
    if xuid not in control.users.known(stored):
        raise NoSuchThing(f"There is no user {xuid}. GET users lists them.")
    if control.users.is_configured(xuid):
        raise ControlError(
            409,
            "configured",
            f"The configuration names the user {xuid}: remove it from users (XBLSHIM_USERS), and start the service again.",
        )
    if stored and not call.query.get("progress"):
        what = "progress" if records else "statistics"
        raise ControlError(409, "has-progress", f"The user {xuid} has {what}: add ?progress=true to remove that, too.")
    control.presence.forget(xuid)
    control.relationships.forget(xuid)
    control.game_events.forget(xuid)
    await control.statistics.delete(xuid=xuid)
    if records:
        await control.progress.delete(Selection(xuid))
    with announced_relations(control.service.group()):
        control.users.forget(xuid)
    control.service.hub.sign(xuid, out=False)
    await control.file.save()
    control.events.publish("user", {"xuid": str(xuid), "deleted": True})


async def sign_in(control: Control, call: Call) -> dict[str, Any]:
    return await _sign(control, int(call.path["xuid"]), out=False)


async def sign_out(control: Control, call: Call) -> dict[str, Any]:
    return await _sign(control, int(call.path["xuid"]), out=True)


async def _sign(control: Control, xuid: int, *, out: bool) -> dict[str, Any]:
    """Accepts any xuid: titles have their own users."""
    hub = control.service.hub
    changed = hub.sign(xuid, out=out)
    if changed:
        control.service.log("info", f"The user {xuid} was signed {'out' if out else 'in'}.")
    subscribers = hub.listeners(USERS) if changed else 0
    return {"changed": changed, "subscribers": subscribers, "told": subscribers, "user": await _changed(control, xuid)}


async def _changed(control: Control, xuid: int) -> dict[str, Any]:
    row = control.users.row(xuid, await control.service.store.select(Selection(xuid)))
    control.events.publish("user", row)
    return row


OPERATIONS = (
    Operation("listUsers", "GET", "/users", "All users", list_users, response=array_of(ref("User"))),
    Operation(
        "putUser",
        "PUT",
        "/users/{xuid}",
        "Adds or changes a user",
        put_user,
        body=members({}, {"gamertag": _GAMERTAG, "picture": _PICTURE}),
        body_optional=True,
        response=ref("User"),
    ),
    Operation(
        "deleteUser",
        "DELETE",
        "/users/{xuid}",
        "Forgets a user",
        delete_user,
        query={"progress": described(FLAG, "Whether the user's progress and statistics are removed, too.")},
        errors={**_UNKNOWN, 409: "The configuration names the user, or the user has progress or statistics."},
    ),
    Operation("signIn", "POST", "/users/{xuid}/sign-in", "Signs a user in", sign_in, response=ref("SignChange")),
    Operation("signOut", "POST", "/users/{xuid}/sign-out", "Signs a user out", sign_out, response=ref("SignChange")),
)
