"""Routes for leaderboards, computed from the statistics at each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.services.leaderboard_rows import Row, board_type, members_of, rows_of, statistic_of
from xblshim.simulator.services.people import gamertag_of
from xblshim.simulator.services.statistic_records import value_json

from .json_schemas import COUNT, FLAG, NAMED, SCID, TEXT, XUID, Schema, array_of, described, members, one_of, ref
from .operations import Call, NoSuchThing, Operation
from .statistics_routes import VALUE

if TYPE_CHECKING:
    from xblshim.simulator.services.service_group import ServiceGroup

    from .control_state import Control

MOST_ROWS = 1000
DEFAULT_ROWS = 100
PEOPLE, FAVORITES = "people", "favorites"
_ORDER = one_of("ascending", "descending")
_BOARDS = "/titles/{scid}/leaderboards"

SCHEMAS: dict[str, Schema] = {
    "LeaderboardName": members(
        {
            "name": NAMED,
            "statistic": NAMED,
            "order": _ORDER,
            "defined": described(FLAG, "Whether the definitions name it. Any number that a user has is a leaderboard."),
            "count": described(COUNT, "How many users are on it."),
        }
    ),
    "Leaderboard": members(
        {
            "scid": SCID,
            "name": NAMED,
            "statistic": NAMED,
            "order": _ORDER,
            "type": one_of("Integer", "Double", "String"),
            "count": described(COUNT, "How many users are on it, on all pages."),
            "rows": array_of(
                members(
                    {
                        "rank": described(COUNT, "From 1."),
                        "globalRank": described(COUNT, "Among all users."),
                        "percentile": {"type": "number", "minimum": 0, "maximum": 1},
                        "xuid": XUID,
                        "gamertag": TEXT,
                        "value": VALUE,
                    }
                )
            ),
        },
        description="A leaderboard, the best first.",
    ),
}


async def list_leaderboards(control: Control, call: Call) -> list[Any]:
    scid = call.path["scid"].lower()
    group: ServiceGroup = control.service.group()
    world = group.world_of(scid)
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for one in await control.statistics.select(scid):
        if isinstance(one.value, float):
            key = one.name.lower()
            counts[key] = counts.get(key, 0) + 1
            names.setdefault(key, world.statistics[key].name if key in world.statistics else one.name)
    boards = [
        {"name": one.name, "statistic": one.statistic, "order": one.order, "defined": True}
        for one in world.leaderboards.values()
    ]
    shown = {one.statistic.lower() for one in world.leaderboards.values()}
    boards += [
        {"name": name, "statistic": name, "order": "descending", "defined": False}
        for key, name in names.items()
        if key not in shown and name not in world.leaderboards
    ]
    return [{**board, "count": counts.get(str(board["statistic"]).lower(), 0)} for board in boards]


async def read_leaderboard(control: Control, call: Call) -> dict[str, Any]:
    scid, name = call.path["scid"].lower(), call.path["name"]
    group: ServiceGroup = control.service.group()
    try:
        statistic, ascending = await statistic_of(group, scid, name)
    except RequestError as error:
        raise NoSuchThing(f"{error} GET leaderboards lists those that there are.") from None
    members = None
    if "xuid" in call.query or "group" in call.query:
        xuid = int(call.query["xuid"]) if "xuid" in call.query else group.people.caller
        members = members_of(group, xuid, call.query.get("group", PEOPLE))
    stored = await control.statistics.select(scid, name=statistic)
    rows = rows_of(stored, members, ascending=ascending)
    first = call.query.get("offset", 0)
    return {
        "scid": scid,
        "name": name,
        "statistic": statistic,
        "order": "ascending" if ascending else "descending",
        "type": board_type(group, scid, statistic, rows),
        "count": len(rows),
        "rows": [_row(group, row, len(rows)) for row in rows[first : first + call.query.get("limit", DEFAULT_ROWS)]],
    }


def _row(group: ServiceGroup, row: Row, total: int) -> dict[str, Any]:
    xuid = row.statistic.xuid
    person = group.people.find(xuid)
    names = person.gamertag if person is not None else gamertag_of(f"Player{xuid % 10_000:04d}")
    return {
        "rank": row.rank,
        "globalRank": row.global_rank,
        "percentile": (total - row.rank + 1) / total,
        "xuid": str(xuid),
        "gamertag": names.unique,
        "value": value_json(row.statistic.value),
    }


OPERATIONS = (
    Operation(
        "listLeaderboards",
        "GET",
        _BOARDS,
        "The leaderboards of a title",
        list_leaderboards,
        response=array_of(ref("LeaderboardName")),
    ),
    Operation(
        "readLeaderboard",
        "GET",
        f"{_BOARDS}/{{name}}",
        "A leaderboard, as it is now",
        read_leaderboard,
        path_schemas={"name": described(NAMED, "The name of a leaderboard or of a statistic, percent-encoded.")},
        query={
            "xuid": described(XUID, "Only this user and the members of its social group."),
            "group": one_of(PEOPLE, FAVORITES, description="The social group; without xuid, the first user's."),
            "offset": COUNT,
            "limit": {"type": "integer", "minimum": 1, "maximum": MOST_ROWS},
        },
        response=ref("Leaderboard"),
        errors={404: "There is no such leaderboard."},
    ),
)
