"""Statistics of users: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member, text
from xblshim.client.wire.service_rules import elements, object_with, xuid
from xblshim.model.results import ScidStatistics, Statistic, UserStatistics, UserStatisticsResult

from .service_request import STATISTICS, ServiceRequest, json_body, path_part

if TYPE_CHECKING:
    from xblshim.model.requests import GetUsersStatistics, GetUserStatistics

VERSION = b"1"


def of_user(request: GetUserStatistics) -> ServiceRequest:
    # The original code omits commas in places, which the service can't parse.
    names = ",".join(map(path_part, request.names))
    target = f"/users/xuid({request.xuid})/scids/{path_part(request.scid)}/stats/{names}"
    return ServiceRequest(STATISTICS, Api.STATISTICS_USER, VERSION, "GET", target)


def of_users(request: GetUsersStatistics) -> ServiceRequest:
    scids, first = [], 0
    for scid, count in request.scids:
        scids.append({"scid": scid, "requestedstats": request.names[first : first + count]})
        first += count
    body = {"requestedusers": [str(one) for one in request.xuids], "requestedscids": scids}
    return ServiceRequest(STATISTICS, Api.STATISTICS_BATCH, VERSION, "POST", "/batch?operation=read", json_body(body))


def read_one(body: bytes, scid: str) -> UserStatistics:
    """Parses the statistics of the one requested user; each entry gets the requested scid. Raises Unreadable."""
    document = parse(body)
    if document is None:
        raise Unreadable("is null")
    user = _user(document)
    entries = tuple(entry._replace(service_configuration_id=scid) for entry in user.service_config_statistics if entry)
    return UserStatistics((user._replace(service_config_statistics=entries),))


def read_several(body: bytes) -> UserStatistics:
    """Parses the statistics of users, in the response's order. Raises Unreadable."""
    return UserStatistics(_USERS(parse(body))["users"])


def _statistic(value: Any) -> Statistic:
    return _NO_STATISTIC if value is None else Statistic(**_STATISTIC(value))


def _statistics(value: Any) -> tuple[Statistic, ...]:
    return elements(value, _statistic)


def _entry(value: Any) -> ScidStatistics:
    return _NO_ENTRY if value is None else ScidStatistics(**_ENTRY(value))


def _entries(value: Any) -> tuple[ScidStatistics, ...]:
    return elements(value, _entry)


def _user(value: Any) -> UserStatisticsResult:
    if value is None:
        return _NO_USER
    entries = _ENTRIES(value)["scids"]
    if not entries and "stats" in value:
        entries = (ScidStatistics("", _LONE(value)["stats"]),)
    return UserStatisticsResult(_XUID(value)["xuid"], entries)


_NO_STATISTIC = Statistic("", "", "")
_NO_ENTRY = ScidStatistics("", ())
_NO_USER = UserStatisticsResult(0, ())
# fmt: off
_STATISTIC = object_with(
    statistic_name           = Member("statname", text),
    statistic_type           = Member("type", text),
    value                    = Member("value", text),
)
_ENTRY = object_with(
    service_configuration_id = Member("scid", text),
    statistics               = Member("stats", _statistics),
)
_ENTRIES = object_with(scids = Member("scids", _entries, missing=()))
_LONE = object_with(stats    = Member("stats", _statistics))
_XUID = object_with(xuid     = Member("xuid", xuid))
_USERS = object_with(users   = Member("users", lambda value: elements(value, _user)))
# fmt: on
