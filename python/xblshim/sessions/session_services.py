"""A session's calls beside achievements: profiles and statistics. Methods return futures, as in `session_core.py`."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xblshim.abi.rendered import ctypes_services as services

from .arguments import c_text, refuse, xuid_number
from .notebook_html import NotebookTable

if TYPE_CHECKING:
    from .session_core import Core

StatisticValue = float | str
_NUMBER, _TEXT = 0, 1


@dataclass(frozen=True)
class Profile(NotebookTable):
    """A user's profile."""

    xuid: int
    gamertag: str
    modern_gamertag: str
    modern_gamertag_suffix: str
    unique_modern_gamertag: str
    gamerscore: int
    picture: str
    """A URL; empty without one."""


def profile(core: Core, xuid: int | None) -> Future[Profile]:
    call = "XblProfileGetUserProfileAsync"
    number = core.user.xuid if xuid is None else xuid_number("xuid", xuid)

    def begin(block: Any) -> int:
        hr: int = core.library.XblProfileGetUserProfileAsync(core.context, number, block)
        return hr

    def read_result(block: Any, hr: int) -> Profile:
        found: Any = services.XblUserProfile()
        if hr >= 0:
            hr = core.library.XblProfileGetUserProfileResult(ctypes.byref(block), ctypes.byref(found))
        if hr < 0:
            raise core.error(call, hr)
        return Profile(
            found.xboxUserId,
            found.gamertag.decode(),
            found.modernGamertag.decode(),
            found.modernGamertagSuffix.decode(),
            found.uniqueModernGamertag.decode(),
            int(found.gamerscore or b"0"),
            found.gameDisplayPictureResizeUri.decode(),
        )

    return core.pump.start(begin, read_result)


def write(core: Core, values: Mapping[str, StatisticValue], *, replace: bool) -> Future[None]:
    call = "XblTitleManagedStatsWriteAsync" if replace else "XblTitleManagedStatsUpdateStatsAsync"
    if not isinstance(values, Mapping):
        refuse("values", "a mapping of names to numbers and texts", values, 'a dict, such as {"Kills": 47}')
    c_values = (services.XblTitleManagedStatistic * len(values))(*(_statistic(*pair) for pair in values.items()))

    def begin(block: Any) -> int:
        library, count = core.library, len(values)
        hr: int = (
            library.XblTitleManagedStatsWriteAsync(core.context, core.user.xuid, c_values, count, block)
            if replace
            else library.XblTitleManagedStatsUpdateStatsAsync(core.context, c_values, count, block)
        )
        return hr

    return core.pump.start(begin, lambda _, hr: _done(core, call, hr), c_values)


def _statistic(name: str, value: StatisticValue) -> Any:
    key = c_text("a name in values", name, "Kills")
    if isinstance(value, str):
        return services.XblTitleManagedStatistic(key, _TEXT, 0.0, c_text(f"values[{name!r}]", value, "gold"))
    if isinstance(value, bool) or not isinstance(value, int | float):
        refuse(f"values[{name!r}]", "a number or a str", value, "a number, such as 47")
    try:
        number = float(value)
    except OverflowError:
        refuse(f"values[{name!r}]", "a number that a double holds", value, "a smaller number")
    if not math.isfinite(number):
        refuse(f"values[{name!r}]", "a finite number", value, "a number, such as 47")
    return services.XblTitleManagedStatistic(key, _NUMBER, number, None)


def delete(core: Core, names: Sequence[str]) -> Future[None]:
    c_values = _names(names)

    def begin(block: Any) -> int:
        hr: int = core.library.XblTitleManagedStatsDeleteStatsAsync(core.context, c_values, len(names), block)
        return hr

    return core.pump.start(begin, lambda _, hr: _done(core, "XblTitleManagedStatsDeleteStatsAsync", hr), c_values)


def read(core: Core, names: Sequence[str], xuid: int | None) -> Future[dict[str, StatisticValue]]:
    call = "XblUserStatisticsGetSingleUserStatisticsAsync"
    number = core.user.xuid if xuid is None else xuid_number("xuid", xuid)
    scid, c_values = core.scid(), _names(names)

    def begin(block: Any) -> int:
        hr: int = core.library.XblUserStatisticsGetSingleUserStatisticsAsync(
            core.context, number, scid, c_values, len(names), block
        )
        return hr

    def read_result(block: Any, hr: int) -> dict[str, StatisticValue]:
        library, size = core.library, ctypes.c_size_t()
        if hr >= 0:
            hr = library.XblUserStatisticsGetSingleUserStatisticsResultSize(ctypes.byref(block), ctypes.byref(size))
        buffer = ctypes.create_string_buffer(max(size.value, 1))
        result = ctypes.POINTER(services.XblUserStatisticsResult)()
        if hr >= 0:
            hr = library.XblUserStatisticsGetSingleUserStatisticsResult(
                ctypes.byref(block), size, buffer, ctypes.byref(result), None
            )
        if hr < 0:
            raise core.error(call, hr)
        entries = [result[0].serviceConfigStatistics[i] for i in range(result[0].serviceConfigStatisticsCount)]
        rows = [entry.statistics[i] for entry in entries for i in range(entry.statisticsCount)]
        return {row.statisticName.decode(): _value(row.statisticType.decode(), row.value.decode()) for row in rows}

    return core.pump.start(begin, read_result, scid, c_values)


def _value(kind: str, text: str) -> StatisticValue:
    if kind.lower() == "integer":
        return int(text)
    return float(text) if kind.lower() == "double" else text


def _names(names: Sequence[str]) -> Any:
    if not names:
        refuse("names", "one or more names", names, "the names of statistics, such as 'Kills'")
    return (ctypes.c_char_p * len(names))(*(c_text("names", name, "Kills") for name in names))


def _done(core: Core, call: str, hr: int) -> None:
    if hr < 0:
        raise core.error(call, hr)
