"""Reads a stored row, as written by any version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xblshim.storage.store_errors import Damaged, NotARow
from xblshim.storage.store_kind import row_sum

from .outbox_rows import Row, Update

_FIRST = 11
"""The number of columns of schema 1."""
_WITHOUT_SUM = 13
_NOW = 14
_LATEST = 253402300799999
"""The end of the year 9999."""


def row_of(values: Sequence[Any]) -> Row:
    """Returns the row of the table `pending` with these values, the columns in order. Raises Damaged when they don't form one."""
    if len(values) == _FIRST:
        values = [values[0], "", *values[1:], ""]
    elif len(values) == _NOW:
        *values, stated = values
        if (stated is None) != (values[1] == ""):
            raise Damaged("a row has no checksum")
        if stated is not None and row_sum(*values) != stated:
            raise Damaged("a row's checksum is wrong")
    elif len(values) != _WITHOUT_SUM:
        raise NotARow("not a row of an outbox")
    service, sandbox, xuid, title_id, scid, achievement_id, percent, *rest = values
    first, last, attempts, refused, problem, account = rest
    if not all(isinstance(text, str) for text in (service, sandbox, xuid, scid, achievement_id, problem, account)):
        raise Damaged("a row has something else where a text belongs")
    if not all(isinstance(number, int) for number in (title_id, percent, first, last, attempts, refused)):
        raise Damaged("a row has something else where a number belongs")
    if not (service and xuid.isascii() and xuid.isdecimal() and int(xuid) < 2**64 and 0 <= title_id < 2**32):
        raise Damaged(f"a row's user or title is none: {xuid!r}, {title_id}")
    if not (0 <= percent <= 100 and 0 <= attempts < 2**32 and refused in (0, 1)):
        raise Damaged(f"a row's numbers can't be: percent {percent}, attempts {attempts}, refused {refused}")
    # An invalid time is no reason to drop the update.
    first, last = (time if 0 <= time <= _LATEST else 0 for time in (first, last))
    update = Update(service, sandbox, int(xuid), title_id, scid, achievement_id, percent, account)
    return Row(update, first, last, attempts, bool(refused), problem)


def values_of(row: Row) -> tuple[Any, ...]:
    """Returns the columns of the present version, in order."""
    service, sandbox, xuid, title_id, scid, achievement_id, percent, account = row.update
    key = (service, sandbox, str(xuid), title_id, scid, achievement_id)
    values = (*key, percent, row.first_stored, row.last_stored, row.attempts, int(row.refused), row.problem, account)
    return (*values, row_sum(*values) if sandbox else None)
