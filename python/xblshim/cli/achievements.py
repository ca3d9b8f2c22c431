"""`xblshim achievements`: prints a table of the achievements in the local service."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import Any

_COLUMNS = {
    "XUID": "xuid",
    "SCID": "scid",
    "ID": "id",
    "NAME": "name",
    "PERCENT": "percentComplete",
    "UNLOCKED (UTC)": "timeUnlocked",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "achievements",
        help="list the achievements in the local service",
        description="Lists the achievements in the local service: the store in the state folder, or that of `xblshim serve` if XBLSHIM_SERVICE "
        "is its address.",
    )
    parser.add_argument("--xuid", help="only for this user")
    parser.add_argument("--scid", help="only for this service configuration")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns its code."""
    from .local_records import CommandError, list_local, load_config, selection_from

    try:
        held = list_local(load_config(), selection_from(args.xuid, args.scid))
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code
    if args.json:
        import json

        print(json.dumps(held.rows, indent=2))
    elif held.rows:
        print(records_table(held.rows))
    else:
        print(
            f"There are no achievements in {held.where}"
            + (" that match the options." if args.xuid or args.scid else " yet.")
        )
    for sentence in held.quarantined:
        print(f"xblshim: {sentence}.", file=sys.stderr)
    return 0


def records_table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Formats achievements as a table. The table has a name column only if a row has a name."""
    from xblshim.console.tables import table

    columns = {title: key for title, key in _COLUMNS.items() if key != "name" or any(row["name"] for row in rows)}
    return table(list(columns), [[_cell(row[key], key) for key in columns.values()] for row in rows])


def _cell(value: object, key: str) -> str:
    text = "" if value is None else str(value)
    return text[:19].replace("T", " ") if key == "timeUnlocked" else text
