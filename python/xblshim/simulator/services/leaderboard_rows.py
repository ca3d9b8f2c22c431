"""Computes leaderboards from the statistics."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, shown

from .statistic_records import StoredStatistic, type_of

if TYPE_CHECKING:
    from .service_group import ServiceGroup


class Row(NamedTuple):
    """A user on a board."""

    rank: int
    global_rank: int
    statistic: StoredStatistic


async def statistic_of(group: ServiceGroup, scid: str, board: str) -> tuple[str, bool]:
    """Returns the statistic of a global board, and whether the lowest value comes first. `stat(NAME)` has the order of the first board configured
    for the statistic.
    """
    if board.startswith("stat(") and board.endswith(")"):
        name = board[len("stat(") : -1]
        await check_known(group, scid, name)
        boards = group.world_of(scid).leaderboards.values()
        orders = [one.order for one in boards if one.statistic.lower() == name.lower()]
        return name, orders[:1] == ["ascending"]
    configured = group.world_of(scid).leaderboards.get(board)
    if configured is not None:
        return configured.statistic, configured.order == "ascending"
    await check_known(group, scid, board)
    return board, False


async def check_known(group: ServiceGroup, scid: str, name: str) -> None:
    """Raises RequestError (404) for a statistic that is not configured and has no value."""
    configured = {one.statistic.lower() for one in group.world_of(scid).leaderboards.values()}
    if name.lower() in group.world_of(scid).statistics or name.lower() in configured:
        return
    if not group.has_statistics or not await group.statistics.select(scid, name=name):
        raise RequestError(404, f"There is no leaderboard for {shown(name)}: no definition and no user has it.")


def members_of(group: ServiceGroup, xuid: int, name: str) -> set[int]:
    """Returns a user and the members of its social group. Raises RequestError (400) for an unknown group."""
    members = group.people.group(xuid, name)
    if members is None:
        bad(f"There is no social group {shown(name)}; People and Favorites are.")
    return {xuid, *members}


def rows_of(statistics: Sequence[StoredStatistic], members: Collection[int] | None, *, ascending: bool) -> list[Row]:
    """Returns a board: users with a number, the best first; among equal values the earlier write, then the smaller xuid."""
    numbers = [one for one in statistics if isinstance(one.value, float)]
    numbers.sort(key=lambda one: (float(one.value) if ascending else -float(one.value), one.updated_at, one.xuid))
    everybody = [(rank, one) for rank, one in enumerate(numbers, 1)]
    chosen = [(rank, one) for rank, one in everybody if members is None or one.xuid in members]
    return [Row(rank, global_rank, one) for rank, (global_rank, one) in enumerate(chosen, 1)]


def board_type(group: ServiceGroup, scid: str, name: str, rows: Sequence[Row]) -> str:
    """Returns the type of a board's values: `Integer`, `Double` or `String`."""
    definition = group.world_of(scid).statistics.get(name.lower())
    if definition is not None and definition.type:
        return definition.type
    kinds = {type_of(row.statistic, group.world_of(scid).statistics) for row in rows}
    return "Double" if "Double" in kinds else "Integer"
