"""Routes for the statistics of each user."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .json_schemas import (
    FLAG,
    NAMED,
    SCID,
    TEXT,
    TIME,
    XUID,
    Schema,
    array_of,
    described,
    members,
    one_of,
    optional,
    ref,
)
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

_LARGEST = sys.float_info.max
VALUE: Schema = {
    "anyOf": [{"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST}, {"type": "string"}],
    "description": "A number or a text.",
}
_STATISTICS = "/users/{xuid}/titles/{scid}/statistics"
_NAME: Schema = described(NAMED, "A statistic's name, percent-encoded. Letter case carries no meaning.")
_BY_NAME = {"name": _NAME}
_DRIVEN = members(
    {"id": NAMED, "name": TEXT, "at": described({"type": "number"}, "The value that unlocks the achievement.")}
)

SCHEMAS: dict[str, Schema] = {
    "StatisticRow": members(
        {
            "xuid": XUID,
            "scid": SCID,
            "name": NAMED,
            "type": optional(one_of("Integer", "Double", "String")),
            "value": described(optional(VALUE), "null: the user has none."),
            "timeUpdated": optional(TIME),
            "defined": described(FLAG, "Whether the definitions name it."),
            "drives": described(array_of(_DRIVEN), "The achievements that follow it, as the definitions say."),
        },
        description="One statistic of one user.",
    ),
}
_UNKNOWN = {404: "Neither the definitions nor the user has the statistic."}


def _place(call: Call) -> tuple[str, int]:
    return call.path["scid"].lower(), int(call.path["xuid"])


async def list_statistics(control: Control, call: Call) -> list[Any]:
    scid, xuid = call.query.get("scid"), call.query.get("xuid")
    found = await control.statistics.select(
        scid.lower() if scid is not None else None, int(xuid) if xuid is not None else None, call.query.get("name")
    )
    return [control.statistics.row(one) for one in found]


async def list_user_statistics(control: Control, call: Call) -> list[Any]:
    return await control.statistics.rows(*_place(call))


async def read_statistic(control: Control, call: Call) -> dict[str, Any]:
    return await control.statistics.find(*_place(call), call.path["name"])


async def put_statistic(control: Control, call: Call) -> dict[str, Any]:
    return await control.statistics.put(*_place(call), call.path["name"], call.body["value"])


async def delete_statistic(control: Control, call: Call) -> None:
    await control.statistics.delete_one(*_place(call), call.path["name"])


OPERATIONS = (
    Operation(
        "listStatistics",
        "GET",
        "/statistics",
        "All statistics that have a value",
        list_statistics,
        query={"xuid": XUID, "scid": SCID, "name": NAMED},
        response=array_of(ref("StatisticRow")),
    ),
    Operation(
        "listUserStatistics",
        "GET",
        _STATISTICS,
        "A user's statistics of a title, defined ones without a value too",
        list_user_statistics,
        response=array_of(ref("StatisticRow")),
    ),
    Operation(
        "readStatistic",
        "GET",
        f"{_STATISTICS}/{{name}}",
        "One statistic",
        read_statistic,
        path_schemas=_BY_NAME,
        response=ref("StatisticRow"),
        errors=_UNKNOWN,
    ),
    Operation(
        "setStatistic",
        "PUT",
        f"{_STATISTICS}/{{name}}",
        "Sets a statistic; titles receive the change, and achievements follow it",
        put_statistic,
        path_schemas=_BY_NAME,
        body=members({"value": VALUE}),
        response=ref("StatisticRow"),
        errors={409: "The statistic is a number, and the value a text, or the other way round."},
    ),
    Operation(
        "deleteStatistic",
        "DELETE",
        f"{_STATISTICS}/{{name}}",
        "Removes a statistic; achievements keep their progress",
        delete_statistic,
        path_schemas=_BY_NAME,
        errors={404: "The user has no such statistic."},
    ),
)
