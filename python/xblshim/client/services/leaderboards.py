"""Leaderboards: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member, text, text_not_null
from xblshim.client.wire.service_rules import double, elements, object_with, whole_number, xuid
from xblshim.model.public_enums import LEADERBOARD_STAT_TYPE
from xblshim.model.results import Leaderboard, LeaderboardColumn, LeaderboardRow

from .service_request import LEADERBOARDS, ServiceRequest, json_body, path_part, query_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xblshim.model.requests import GetLeaderboard

PEOPLE, FAVORITES = 1, 2
"""XblSocialGroupType."""
_VIEWS = {PEOPLE: "People", FAVORITES: "Favorites"}


def page(request: GetLeaderboard) -> ServiceRequest:
    return _social(request) if request.social else _global(request)


def _global(request: GetLeaderboard) -> ServiceRequest:
    name = path_part(request.name)
    place = f"stat({name})" if request.title_managed else name
    query = ["include=valuemetadata"] if request.columns else []
    if request.xuid:
        query.append(f"xuid={request.xuid}")
    query += _paging(request)
    if request.social_group in _VIEWS:
        query += ["view=People", f"viewTarget={_VIEWS[request.social_group]}"]
    version = b"4.1" if request.title_managed else b"3.1"
    target = f"/scids/{path_part(request.scid)}/leaderboards/{place}{_joined(query)}"
    return ServiceRequest(LEADERBOARDS, Api.LEADERBOARD_GLOBAL, version, "GET", target)


def _social(request: GetLeaderboard) -> ServiceRequest:
    group = "Favorites" if request.social_group == FAVORITES else "all"
    query = [f"sort={'ascending' if request.ascending else 'descending'}"] if request.ordered else []
    query += _paging(request)
    target = (
        f"/users/xuid({request.xuid})/scids/{path_part(request.scid)}/stats/{path_part(request.name)}"
        f"/people/{group}{_joined(query)}"
    )
    version = b"2.1" if request.title_managed else b"1.1"
    return ServiceRequest(LEADERBOARDS, Api.LEADERBOARD_SOCIAL, version, "GET", target)


def _paging(request: GetLeaderboard) -> list[str]:
    found = [f"maxItems={request.max_items}"] if request.max_items else []
    if request.skip_to_xuid:
        return [*found, f"skipToUser={request.skip_to_xuid}"]
    if request.continuation_token:
        return [*found, f"continuationToken={query_value(request.continuation_token)}"]
    return [*found, f"skipToRank={request.skip_to_rank}"] if request.skip_to_rank else found


def _joined(query: list[str]) -> str:
    return "?" + "&".join(query) if query else ""


def read(body: bytes, names: Sequence[str]) -> Leaderboard:
    """Parses a page; `names` are the requested additional columns. Raises Unreadable."""
    document = parse(body)
    head = _HEAD(document)
    if type(document.get("userList")) is not list and "leaderboard" in document:
        rows: list[dict[str, Any]] = []
    else:
        rows = [*_ROWS(document)["rows"]]
    info = head["info"]
    columns = info["columns"]
    if names and columns:
        metadata = [row["metadata"] for row in rows]
        columns = (columns[0], *(LeaderboardColumn(name, _type_of(name, metadata)) for name in names))
        for row in rows:
            row["values"] += tuple(_member_text(row["metadata"], name) for name in names)
    return Leaderboard(columns, tuple(_row(row) for row in rows), info["total"], head["token"])


def _row(row: dict[str, Any]) -> LeaderboardRow:
    return LeaderboardRow(
        row["gamertag"],
        row["modern_gamertag"],
        row["modern_gamertag_suffix"],
        row["unique_modern_gamertag"],
        row["xuid"],
        row["percentile"],
        row["rank"] % (1 << 32),
        row["global_rank"] % (1 << 32),
        row["values"],
    )


def _member_text(metadata: dict[str, Any], name: str) -> str:
    return json_body(metadata[name]).decode() if name in metadata else ""


def _type_of(name: str, metadata: list[dict[str, Any]]) -> int:
    found = LEADERBOARD_STAT_TYPE["Uint64"]
    for members in metadata:
        if name in members:
            found = _type_of_value(members[name])
            if found != LEADERBOARD_STAT_TYPE["Other"]:
                break
    return found


def _type_of_value(value: Any) -> int:
    if isinstance(value, bool):
        return LEADERBOARD_STAT_TYPE["Boolean"]
    if isinstance(value, int | float):
        return LEADERBOARD_STAT_TYPE["Double"]
    return LEADERBOARD_STAT_TYPE["String" if isinstance(value, str) else "Other"]


_COLUMN_TYPES = {"integer": "Uint64", "double": "Double", "string": "String"}


def _column_type(value: Any) -> int:
    return LEADERBOARD_STAT_TYPE[_COLUMN_TYPES.get(text(value).lower(), "Other")]


def _column(value: Any) -> LeaderboardColumn:
    return LeaderboardColumn(**_COLUMN(value))


def _info(value: Any) -> dict[str, Any]:
    found = _TOTAL(value)
    if "columnDefinition" in value:
        return {**found, "columns": (_LONE_COLUMN(value)["column"],)}
    return {**found, **_COLUMNS(value)}


def _token(value: Any) -> str:
    return "" if value is None else str(_PAGING(value)["token"])


def _metadata(value: Any) -> dict[str, Any]:
    """Parses an object that is written as a string; returns no members when it isn't a JSON object."""
    try:
        found = parse(text(value).encode("utf-8", "replace")) if value else None
    except Unreadable:
        return {}
    return found if type(found) is dict else {}


def _row_of(value: Any) -> dict[str, Any]:
    found = _ROW(value)
    lone = value.get("value")
    if lone is None:
        found.update(_VALUES(value))
    else:
        found["values"] = (lone if isinstance(lone, str) else json_body(lone).decode(),)
    return found


def _or_zero(value: Any) -> int:
    return 0 if value is None else _INT32(value)


_INT32 = whole_number(-(1 << 31), (1 << 31) - 1)
# fmt: off
_COLUMN = object_with(
    stat_name              = Member("statName", text),
    stat_type              = Member("type", _column_type),
)
_LONE_COLUMN = object_with(column = Member("columnDefinition", _column))
_COLUMNS = object_with(columns = Member("columns", lambda value: elements(value, _column)))
_TOTAL = object_with(total = Member("totalCount", whole_number(0, (1 << 32) - 1), missing=0))
_PAGING = object_with(token = Member("continuationToken", text, missing=""))
_HEAD = object_with(
    token                  = Member("pagingInfo", _token),
    info                   = Member("leaderboardInfo", _info),
)
_ROWS = object_with(rows = Member("userList", lambda value: elements(value, _row_of)))
_VALUES = object_with(values = Member("values", lambda value: elements(value, text_not_null)))
_ROW = object_with(
    gamertag               = Member("gamertag", text),
    modern_gamertag        = Member("moderngamertag", text),
    modern_gamertag_suffix = Member("moderngamertagsuffix", text),
    unique_modern_gamertag = Member("uniquemoderngamertag", text),
    xuid                   = Member("xuid", xuid),
    percentile             = Member("percentile", double),
    rank                   = Member("rank", _INT32),
    global_rank            = Member("globalrank", _or_zero, missing=0),
    metadata               = Member("valuemetadata", _metadata, missing={}),
)
# fmt: on
