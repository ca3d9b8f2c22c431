"""Statistics that the title writes: builds requests. Response bodies are ignored."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from xblshim.client.sending.throttle_memory import Api

from .service_request import STATISTICS_WRITE, ServiceRequest, json_body, path_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.model.requests import DeleteStatistics, WriteStatistics

VERSION = b"4"
SCHEMA = "http://stats.xboxlive.com/2017-1/schema#"
_FIRST_REVISION = 130645440000000000
"""2015-01-01 in the unit of revisions: 100 ns since 1601-01-01 UTC."""
_TICKS_1601_TO_1970 = 116444736000000000
_PLAIN_DIGITS = 21
_PARTS = re.compile(r"(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?")


def write(request: WriteStatistics, ticks: Callable[[], int]) -> ServiceRequest:
    """Builds the request that replaces or changes statistics. `ticks` is the time in 100 ns since 1970."""
    values = ",".join(
        f'{_text(name)}:{{"value":{_text(string) if is_text else number_text(number)}}}'
        for name, is_text, number, string in request.statistics
    )
    stats = f'"stats":{{"title":{{{values}}}}}'
    if not request.replace:
        return _request(request.xuid, request.scid, Api.STATISTICS_PATCH, "PATCH", f"{{{stats}}}".encode())
    now = ticks()
    rest = f'"$schema":"{SCHEMA}","previousRevision":0,"revision":{revision(now)},"timestamp":"{timestamp(now)}"'
    return _request(request.xuid, request.scid, Api.STATISTICS_WRITE, "POST", f"{{{stats},{rest}}}".encode())


def delete(request: DeleteStatistics) -> ServiceRequest:
    """Builds the request that removes statistics. A name given twice is sent twice."""
    names = ",".join(f"{_text(name)}:null" for name in request.names)
    body = f'{{"stats":{{"title":{{{names}}}}}}}'.encode()
    return _request(request.xuid, request.scid, Api.STATISTICS_PATCH, "PATCH", body)


def _request(xuid: int, scid: str, api: Api, method: str, body: bytes) -> ServiceRequest:
    return ServiceRequest(STATISTICS_WRITE, api, VERSION, method, f"/stats/users/{xuid}/scids/{path_part(scid)}", body)


def _text(value: str) -> str:
    return json_body(value).decode()


def revision(ticks: int) -> int:
    """Returns the revision number of a write at this time, in 100 ns since 1970."""
    since = ticks + _TICKS_1601_TO_1970 - _FIRST_REVISION
    return since >> 16 if since >= 0 else 1


def timestamp(ticks: int) -> str:
    """Formats a time in 100 ns since 1970 as ISO 8601, with the fraction of a second without trailing zeros."""
    from datetime import UTC, datetime, timedelta

    seconds, fraction = divmod(ticks, 10_000_000)
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    digits = f".{fraction:07d}".rstrip("0") if fraction else ""
    return f"{moment:%Y-%m-%dT%H:%M:%S}{digits}Z"


def number_text(number: float) -> str:
    """Returns the shortest JSON that parses to the same number, with a fraction or an exponent. Up to 21 integer digits it has no exponent."""
    found = _PARTS.fullmatch(repr(float(number)))
    assert found is not None
    sign, whole, fraction, exponent = found[1], found[2], found[3] or "", int(found[4] or "0")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + exponent - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if not digits:
        return f"{sign}0.0"
    if 0 < point <= _PLAIN_DIGITS:
        return f"{sign}{digits[:point].ljust(point, '0')}.{digits[point:] or '0'}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    mantissa = digits[0] + (f".{digits[1:]}" if digits[1:] else "")
    return f"{sign}{mantissa}e{point - 1}"
