"""Compares two states of the local service: progress, statistics, presence, relationships."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

State = Mapping[str, Any]
"""A state as in GET /xblshim/v1/state and in snapshots."""
_Key = tuple[str, str, str]


def differences(before: State, after: State) -> list[dict[str, Any]]:
    """Lists the differences. Each one has its kind (achievement, statistic, presence or relationships), the user, the title (scid or title id), the
    id or name, and both values (None: no value). Relationships have the name of their list; None means that the definitions apply.
    """
    found = []
    for what, read in (
        ("achievement", _progress),
        ("statistic", _statistics),
        ("presence", _presence),
        ("relationships", _relationships),
    ):
        old, new = dict(read(before)), dict(read(after))
        for key in sorted({*old, *new}):
            if old.get(key) != new.get(key):
                xuid, title, name = key
                named = {"what": what, "xuid": xuid, "title": title, "name": name}
                found.append({**named, "before": old.get(key), "after": new.get(key)})
    return found


def _progress(state: State) -> Iterator[tuple[_Key, Any]]:
    for row in state["progress"]:
        yield (row["xuid"], row["scid"].lower(), row["id"]), row["percentComplete"]


def _statistics(state: State) -> Iterator[tuple[_Key, Any]]:
    """Yields the statistics. Names are lowercase, because letter case has no meaning in them."""
    for row in state.get("statistics", []):
        yield (row["xuid"], row["scid"].lower(), row["name"].lower()), row["value"]


def _presence(state: State) -> Iterator[tuple[_Key, Any]]:
    for row in state.get("presence", []):
        text = f": {row['text']}" if row.get("text") else ""
        yield (row["xuid"], row["titleId"], ""), f"{'in the title' if row['active'] else 'left the title'}{text}"


def _relationships(state: State) -> Iterator[tuple[_Key, Any]]:
    for row in state.get("relationships", []):
        for name in ("friends", "favorites", "blocked", "muted"):
            if name in row:
                yield (row["xuid"], "", name), sorted(row[name])
        if row.get("friendRequests"):
            yield (row["xuid"], "", "friendRequests"), row["friendRequests"]
