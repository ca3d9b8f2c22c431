"""Describes the file of the statistics, for the file and for error texts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from xblshim.simulator.records import MAX_XUID
from xblshim.storage.store_errors import Damaged, NotARow
from xblshim.storage.store_kind import Kind, row_sum

from .statistic_records import StoredStatistic

_COLUMNS = 8
NUMBER, TEXT = "number", "text"

_SCHEMA = """
CREATE TABLE statistic (
    xuid       TEXT    NOT NULL,  -- decimal; text, because it does not fit SQLite's signed integers
    scid       TEXT    NOT NULL,  -- lower case
    name_key   TEXT    NOT NULL,  -- lower case
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,  -- number or text
    value      TEXT    NOT NULL,  -- a number as its shortest text
    updated_at INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    check_sum  INTEGER NOT NULL,  -- of the other columns: see row_sum
    PRIMARY KEY (xuid, scid, name_key)
) WITHOUT ROWID
"""


def values_of(statistic: StoredStatistic) -> tuple[Any, ...]:
    """Returns the columns, in order."""
    is_number = isinstance(statistic.value, float)
    value = repr(statistic.value) if is_number else statistic.value
    values = (
        str(statistic.xuid),
        statistic.scid,
        statistic.name.lower(),
        statistic.name,
        NUMBER if is_number else TEXT,
        value,
        statistic.updated_at,
    )
    return (*values, row_sum(*values))


def statistic_of(values: Sequence[Any]) -> StoredStatistic:
    """Returns the statistic in these columns. Raises Damaged when they don't form one."""
    if len(values) != _COLUMNS:
        raise NotARow("not a row of a statistics store")
    *values, stated = values
    if row_sum(*values) != stated:
        raise Damaged("a statistic's checksum is wrong")
    xuid, scid, name_key, name, kind, value, updated_at = values
    if not all(isinstance(text, str) for text in (xuid, scid, name_key, name, kind, value)):
        raise Damaged("a statistic has something else where a text belongs")
    if not (xuid.isascii() and xuid.isdecimal() and int(xuid) <= MAX_XUID and isinstance(updated_at, int)):
        raise Damaged(f"a statistic's user or time is none: {xuid!r}, {updated_at!r}")
    if kind == TEXT:
        return StoredStatistic(int(xuid), scid, name, value, updated_at)
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if kind != NUMBER or not math.isfinite(number):
        raise Damaged(f"a statistic's value is none: {kind!r}, {value!r}")
    return StoredStatistic(int(xuid), scid, name, number, updated_at)


KIND = Kind(
    name="statistics store",
    a_name="a statistics store",
    application_id=0x78626C54,  # 'xblT'
    schema_version=1,
    schema=(_SCHEMA,),
    table="statistic",
    row=statistic_of,
    when_damaged="Nothing of it can be read. It was left as it is: move it away or delete it, and a new, empty one is made.",
    recover="",
    ended="The local service has ended.",
)
