"""Endpoints for pages of leaderboards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, parse_xuid, shown

from .leaderboard_rows import Row, board_type, check_known, members_of, rows_of, statistic_of
from .people import gamertag_of
from .statistic_records import value_text

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .service_group import ServiceGroup

GLOBAL_PATH = "/scids/{scid}/leaderboards/{name:path}"
SOCIAL_PATH = "/users/xuid({xuid})/scids/{scid}/stats/{name:path}/people/{group}"
EVENT_BASED = "3.1"
"""The version whose pages have one column."""
DEFAULT_ITEMS = 10
MOST_ITEMS = 100


def leaderboard_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module. Social ones precede those of statistics, whose paths are similar."""
    service = group.service

    async def everybody(request: Request) -> Response:
        scid = group.check_scid(request.path_params["scid"])
        name, ascending = await statistic_of(group, scid, request.path_params["name"])
        members: set[int] | None = None
        if "view" in request.query_params:
            xuid = _number(request, "xuid") or group.people.caller
            members = members_of(group, xuid, request.query_params.get("viewTarget", "People"))
        return await _page(group, request, scid, name, ascending, members)

    async def social(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        scid = group.check_scid(request.path_params["scid"])
        name = request.path_params["name"]
        await check_known(group, scid, name)
        members = members_of(group, xuid, request.path_params["group"])
        ascending = request.query_params.get("sort") == "ascending"
        return await _page(group, request, scid, name, ascending, members)

    return [
        Route(SOCIAL_PATH, service.guarded(social), methods=["GET"]),
        Route(GLOBAL_PATH, service.guarded(everybody), methods=["GET"]),
    ]


def _number(request: Request, name: str) -> int:
    xuid = request.query_params.get(name)
    return parse_xuid(xuid, name) if xuid else 0


async def _page(
    group: ServiceGroup, request: Request, scid: str, name: str, ascending: bool, members: set[int] | None
) -> Response:
    rows = rows_of(await group.statistics.select(scid, name=name), members, ascending=ascending)
    items = min(_number(request, "maxItems") or DEFAULT_ITEMS, MOST_ITEMS)
    first, has_token = _first(request, rows, items)
    page = rows[first : first + items]
    end = first + len(page)
    token = str(end + 1) if has_token and end < len(rows) else None
    kind = board_type(group, scid, name, rows)
    event_based = request.headers.get("x-xbl-contract-version") == EVENT_BASED
    column = {"displayName": None, "statName": name, "type": kind}
    columns: dict[str, Any] = {"columnDefinition": column} if event_based else {"columns": [column]}
    document = {
        "pagingInfo": None if token is None else {"continuationToken": token, "totalItems": len(rows)},
        "leaderboardInfo": {"displayName": None, "totalCount": len(rows), **columns},
        "userList": [_row(group, row, len(rows), request, event_based=event_based) for row in page],
    }
    group.service.log("debug", f"Leaderboard of {name!r}: {len(page)} of {len(rows)} rows.")
    return json_response(200, document)


def _first(request: Request, rows: list[Row], items: int) -> tuple[int, bool]:
    """Returns the position of the page's first row, and whether the page has a token."""
    query = request.query_params
    if query.get("skipToUser"):
        wanted = _number(request, "skipToUser")
        places = [place for place, row in enumerate(rows) if row.statistic.xuid == wanted]
        if not places:
            raise RequestError(404, f"The user {wanted} is not on this leaderboard.")
        return max(0, places[0] - items // 2), False
    if query.get("continuationToken"):
        token = query["continuationToken"]
        if not (token.isascii() and token.isdigit() and int(token[:9]) > 0 and len(token) <= 9):
            bad(f"continuationToken is none of this service's: {shown(token)}.")
        return int(token) - 1, True
    return max(0, _number(request, "skipToRank") - 1), True


def _row(group: ServiceGroup, row: Row, total: int, request: Request, *, event_based: bool) -> dict[str, Any]:
    xuid = row.statistic.xuid
    person = group.people.find(xuid)
    names = person.gamertag if person is not None else gamertag_of(f"Player{xuid % 10_000:04d}")
    text = value_text(row.statistic.value)
    document: dict[str, Any] = {
        "gamertag": names.classic,
        "moderngamertag": names.modern,
        "moderngamertagsuffix": names.suffix,
        "uniquemoderngamertag": names.unique,
        "xuid": str(xuid),
        "percentile": (total - row.rank + 1) / total,
        "rank": row.rank,
        "globalrank": row.global_rank,
    }
    document |= {"value": text} if event_based else {"values": [text]}
    if request.query_params.get("include") == "valuemetadata":
        document["valuemetadata"] = "{}"
    return document
