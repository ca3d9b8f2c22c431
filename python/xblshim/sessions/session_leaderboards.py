"""A session's leaderboards, page by page. Methods return futures, as in `session_core.py`."""

from __future__ import annotations

import ctypes
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from xblshim.abi.rendered import ctypes_services as services

from .arguments import c_number, c_text, refuse
from .notebook_html import NotebookTable

if TYPE_CHECKING:
    from .session_core import Core

Among = Literal["everybody", "friends", "favorites"]
_GROUPS = {"everybody": 0, "friends": 1, "favorites": 2}
_CONFIGURED, _GLOBAL, _SOCIAL = 0, 1, 2
_INTEGER, _DOUBLE = 0, 2


@dataclass(frozen=True)
class LeaderboardEntry(NotebookTable):
    """A row of a leaderboard."""

    xuid: int
    gamertag: str
    rank: int
    """From 1."""
    percentile: float
    """0 to 1."""
    value: float | str
    """The value; an int for a statistic of integers."""


class LeaderboardPage(NamedTuple):
    entries: tuple[LeaderboardEntry, ...]
    following: Any
    """The argument of `next_page`; None after the last page."""


class LeaderboardQuery(NamedTuple):
    """Selects a leaderboard's rows: see Session.leaderboard."""

    name: str
    among: Among
    configured: bool
    ascending: bool
    page_size: int


def first_page(core: Core, wanted: LeaderboardQuery) -> Future[LeaderboardPage]:
    if not isinstance(wanted.among, str) or wanted.among not in _GROUPS:
        refuse("among", f"one of {', '.join(_GROUPS)}", wanted.among, '"everybody" for all users')
    if wanted.configured and wanted.among != "everybody":
        refuse("among", '"everybody" for a configured leaderboard', wanted.among, "configured=False for friends")
    name, scid = c_text("name", wanted.name, "Kills"), core.scid()
    query = services.XblLeaderboardQuery(
        xboxUserId=0 if wanted.among == "everybody" else core.user.xuid,
        scid=scid,
        leaderboardName=name if wanted.configured else None,
        statName=None if wanted.configured else name,
        socialGroup=_GROUPS[wanted.among],
        order=int(wanted.ascending),
        maxItems=c_number("page_size", wanted.page_size, 0xFFFFFFFF, "a number of rows", 100),
        queryType=_CONFIGURED if wanted.configured else _GLOBAL if wanted.among == "everybody" else _SOCIAL,
    )

    def begin(block: Any) -> int:
        hr: int = core.library.XblLeaderboardGetLeaderboardAsync(core.context, query, block)
        return hr

    return core.pump.start(begin, lambda block, hr: _page(core, "GetLeaderboard", block, hr), query, name)


def next_page(core: Core, following: Any, page_size: int) -> Future[LeaderboardPage]:
    """Begins the next page. `following`: the previous page."""
    result, _ = following

    def begin(block: Any) -> int:
        hr: int = core.library.XblLeaderboardResultGetNextAsync(core.context, result, page_size, block)
        return hr

    return core.pump.start(begin, lambda block, hr: _page(core, "ResultGetNext", block, hr), following)


def _page(core: Core, function: str, block: Any, hr: int) -> LeaderboardPage:
    read = {
        "GetLeaderboard": "XblLeaderboardGetLeaderboardResult",
        "ResultGetNext": "XblLeaderboardResultGetNextResult",
    }
    get, size = read[function], ctypes.c_size_t()
    if hr >= 0:
        hr = getattr(core.library, f"{get}Size")(ctypes.byref(block), ctypes.byref(size))
    buffer = ctypes.create_string_buffer(max(size.value, 1))
    result = ctypes.POINTER(services.XblLeaderboardResult)()
    if hr >= 0:
        hr = getattr(core.library, get)(ctypes.byref(block), size, buffer, ctypes.byref(result), None)
    if hr < 0:
        raise core.error(f"XblLeaderboard{function}Async", hr)
    board = result[0]
    kind = board.columns[0].statType if board.columnsCount else -1
    entries = tuple(_entry(board.rows[at], kind) for at in range(board.rowsCount))
    return LeaderboardPage(entries, (result, buffer) if board.hasNext else None)


def _entry(row: Any, kind: int) -> LeaderboardEntry:
    text = row.columnValues[0].decode() if row.columnValuesCount else ""
    value = int(text) if kind == _INTEGER and text else float(text) if kind == _DOUBLE and text else text
    return LeaderboardEntry(row.xboxUserId, row.gamertag.decode(), row.rank, row.percentile, value)
