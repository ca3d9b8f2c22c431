"""Reads a stored record, as written by any version."""

from __future__ import annotations

from collections.abc import Sequence

from xblshim.host.light_typing import Any
from xblshim.storage.store_errors import Damaged, NotARow
from xblshim.storage.store_kind import row_sum

from .records import MAX_TITLE_ID, MAX_XUID, Progress, Record
from .update_rules import UNLOCKED_PERCENT

_FIRST = 7
"""The number of columns of schema 1, which has no checksum."""
_NOW = 8
_LATEST = 253402300799999
"""The end of the year 9999."""


def record_of(values: Sequence[Any]) -> Record:
    """Returns the record of the table `achievement` with these values, the columns in order. Raises Damaged when they don't form one."""
    if len(values) == _NOW:
        *values, stated = values
        if row_sum(*values) != stated:
            raise Damaged("a record's checksum is wrong")
    elif len(values) != _FIRST:
        raise NotARow("not a record of an achievements store")
    xuid, scid, achievement_id, title_id, percent, unlocked_at, updated_at = values
    if not all(isinstance(text, str) for text in (xuid, scid, achievement_id)):
        raise Damaged("a record has something else where a text belongs")
    if not all(isinstance(number, int) for number in (title_id, percent, updated_at, unlocked_at or 0)):
        raise Damaged("a record has something else where a number belongs")
    if not (xuid.isascii() and xuid.isdecimal() and int(xuid) <= MAX_XUID and 0 <= title_id <= MAX_TITLE_ID):
        raise Damaged(f"a record's user or title is none: {xuid!r}, {title_id}")
    if not (0 <= percent <= UNLOCKED_PERCENT and 0 <= updated_at <= _LATEST and 0 <= (unlocked_at or 0) <= _LATEST):
        raise Damaged(f"a record's numbers can't be: percent {percent}, times {unlocked_at}, {updated_at}")
    if (percent == UNLOCKED_PERCENT) != (unlocked_at is not None):
        raise Damaged(f"a record of {percent} % was {'never ' if unlocked_at is None else ''}unlocked")
    return Record(int(xuid), scid, achievement_id, title_id, Progress(percent, unlocked_at, updated_at))


def values_of(record: Record) -> tuple[Any, ...]:
    """Returns the columns of the present version, in order."""
    return sealed((str(record.xuid), record.scid.lower(), record.achievement_id, record.title_id, *record.progress))


def sealed(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Returns the columns with their checksum."""
    return (*values, row_sum(*values))
