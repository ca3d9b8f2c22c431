"""Endpoints for statistics: those that the title writes, and reading."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response, read_body
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, check_text, parse_object, parse_xuid, shown

from .event_rules import follow
from .statistic_records import StatisticKey, StoredStatistic, type_of, value_text
from .statistic_store import Changed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from .service_group import ServiceGroup

WRITE_PATH = "/stats/users/{xuid}/scids/{scid}"
USER_PATH = "/users/xuid({xuid})/scids/{scid}/stats/{names:path}"
BATCH_PATH = "/batch"
_LARGEST = sys.float_info.max


def statistic_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""
    service = group.service

    async def write(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        scid = group.check_scid(check_text(request.path_params["scid"], "The URL's scid"))
        document = parse_object(await read_body(request.receive))
        stats = document.get("stats")
        title = stats.get("title") if isinstance(stats, dict) else None
        if not isinstance(title, dict):
            bad(f"stats.title must be an object, not {shown(title)}.")
        replaces = request.method == "POST"
        new_values = {name: _value(name, value, removable=not replaces) for name, value in title.items()}
        now = service.now()
        changed = await group.statistics.change(
            xuid, scid, lambda stored: changes(group, xuid, scid, stored, new_values, now, replaces=replaces)
        )
        if changed.refusal:
            raise RequestError(400, changed.refusal)
        await follow(group, changed)
        service.log("debug", f"Statistics of xuid {xuid}: {len(changed.written)} written, {len(changed.removed)} gone.")
        return Response(status_code=200)

    async def of_user(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        scid = request.path_params["scid"]
        names = request.path_params["names"].split(",")
        rows = await _read(group, xuid, group.check_scid(scid), names)
        return json_response(200, {"xuid": str(xuid), "scid": scid, "stats": rows})

    async def batch(request: Request) -> Response:
        if request.query_params.get("operation") != "read":
            bad("The query must say operation=read.")
        document = parse_object(await read_body(request.receive))
        users, scids = document.get("requestedusers"), document.get("requestedscids")
        if not isinstance(users, list) or not isinstance(scids, list):
            bad("requestedusers and requestedscids must be arrays.")
        rows = []
        for one in users:
            xuid = parse_xuid(one if isinstance(one, str) else "", "requestedusers")
            person = group.people.find(xuid)
            entries = [await _entry(group, xuid, scid) for scid in scids]
            name = person.gamertag.classic if person is not None else ""
            rows.append({"gamertag": name, "xuid": str(xuid), "scids": entries})
        return json_response(200, {"users": rows})

    return [
        Route(WRITE_PATH, service.guarded(write), methods=["POST", "PATCH"]),
        Route(USER_PATH, service.guarded(of_user), methods=["GET"]),
        Route(BATCH_PATH, service.guarded(batch), methods=["POST"]),
    ]


def _value(name: str, value: object, *, removable: bool) -> float | str | None:
    """Returns None for a statistic to remove."""
    check_text(name, "The name of a statistic")
    if value is None and removable:
        return None
    inner_value = value.get("value") if isinstance(value, dict) else None
    if isinstance(inner_value, str):
        return check_text(inner_value, f"The value of {shown(name)}")
    if (
        isinstance(inner_value, bool)
        or not isinstance(inner_value, int | float)
        or not -_LARGEST <= inner_value <= _LARGEST
    ):
        bad(f"The value of {shown(name)} must be a number or a text, not {shown(inner_value)}.")
    return float(inner_value)


def changes(
    group: ServiceGroup,
    xuid: int,
    scid: str,
    stored: Sequence[StoredStatistic],
    new_values: Mapping[str, float | str | None],
    now: int,
    *,
    replaces: bool,
) -> Changed:
    """Returns the statistics to write and to remove. A statistic keeps its type: that of the definitions, else that of its first value."""
    before = {one.key: one for one in stored}
    written: dict[StatisticKey, StoredStatistic] = {}
    removed: dict[StatisticKey, StoredStatistic] = dict(before) if replaces else {}
    for name, value in new_values.items():
        key = xuid, scid, name.lower()
        old = before.get(key)
        if value is None:
            if old is not None:
                removed[key] = old
            written.pop(key, None)
            continue
        kind = "text" if isinstance(value, str) else "number"
        definition = group.world_of(scid).statistics.get(name.lower())
        expected = (
            ("text" if definition.type == "String" else "number")
            if definition is not None and definition.type
            else ("text" if isinstance(old.value, str) else "number")
            if old is not None
            else kind
        )
        if kind != expected:
            return Changed(refusal=f"The statistic {shown(name)} is a {expected}, not a {kind}.")
        removed.pop(key, None)
        written[key] = StoredStatistic(xuid, scid, old.name if old is not None else name, value, now)
    return Changed(tuple(written.values()), tuple(removed.values()))


async def _read(group: ServiceGroup, xuid: int, scid: str, names: Sequence[str]) -> list[dict[str, Any]]:
    """Returns the existing statistics by the requested names."""
    stored = {one.name.lower(): one for one in await group.statistics.select(scid, xuid)}
    rows = []
    for name in names:
        statistic = stored.get(name.lower())
        if statistic is not None:
            kind = type_of(statistic, group.world_of(scid).statistics)
            rows.append({"statname": name, "type": kind, "value": value_text(statistic.value)})
    return rows


async def _entry(group: ServiceGroup, xuid: int, requested: object) -> dict[str, Any]:
    scid = requested.get("scid") if isinstance(requested, dict) else None
    names = requested.get("requestedstats") if isinstance(requested, dict) else None
    if not isinstance(scid, str) or not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        bad("requestedscids must be an array of objects with scid and requestedstats, an array of texts.")
    return {"scid": scid, "stats": await _read(group, xuid, group.check_scid(scid), names)}
