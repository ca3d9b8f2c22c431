"""`xblshim snapshot`: saves and restores named snapshots of all data of the service."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .control_command import Actions, add_service_options, ask, not_empty, show

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "snapshot",
        help="save, compare and restore named states of the local service",
        description="Saves users, definitions and progress of the local service under a name, and restores them. Running titles receive the "
        "changes of a restore as events. Without a running service, the command uses the state folder's store.",
    )
    add_service_options(parser)
    actions = Actions(parser)
    actions.add("list", "list the snapshots, as without an action")
    for name, text in (
        ("take", "save the current state under a name, and replace an older snapshot of that name"),
        ("restore", "replace the current state with a snapshot"),
        ("delete", "delete a snapshot"),
        ("show", "print a snapshot's contents as JSON"),
    ):
        actions.add(name, text).add_argument("name", type=not_empty, help="the snapshot's name")
    diff = actions.add("diff", "print the differences between a snapshot and the current state, or another snapshot")
    diff.add_argument("name", type=not_empty, help="the earlier snapshot")
    diff.add_argument("other", nargs="?", type=not_empty, help="the later snapshot; default: the current state")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns an exit code of exit_codes.py."""
    return ask(args, lambda control: _run(args, control), state_folder=True)


def _run(args: argparse.Namespace, control: ControlClient) -> None:
    if args.action in (None, "list"):
        show(args, control.get("snapshots"), _table)
    elif args.action == "take":
        show(args, control.put("snapshots", args.name), lambda row: f"Took the snapshot {_described(row)}.")
    elif args.action == "restore":
        show(
            args,
            control.post("snapshots", args.name, "restore"),
            lambda row: f"Restored the snapshot {_described(row)}.",
        )
    elif args.action == "delete":
        control.delete("snapshots", args.name)
        show(args, {"name": args.name, "deleted": True}, lambda _: f"Deleted the snapshot {args.name}.")
    elif args.action == "diff":
        from .state_differences import differences

        after = control.get("state") if args.other is None else control.get("snapshots", args.other)
        show(args, differences(control.get("snapshots", args.name), after), _differences)
    else:
        import json

        print(json.dumps(control.get("snapshots", args.name), indent=2))


def _described(row: dict[str, Any]) -> str:
    from xblshim.console.tables import counted

    return f"{row['name']}: {counted(row['achievements'], 'achievement')} of {counted(row['users'], 'user')}"


def _differences(rows: Sequence[dict[str, Any]]) -> str:
    from xblshim.console.tables import table

    if not rows:
        return "Nothing differs."
    cells = [
        [row["what"], row["xuid"], row["title"], row["name"], *map(_value, (row["before"], row["after"]))]
        for row in rows
    ]
    return table(["WHAT", "USER", "TITLE", "NAME", "BEFORE", "AFTER"], cells)


def _value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(value) or "nobody"
    return "none" if value is None else str(value)


def _table(rows: Sequence[dict[str, Any]]) -> str:
    from xblshim.console.tables import table

    if not rows:
        return "There is no snapshot."
    cells = [
        [row["name"], row["takenAt"][:19].replace("T", " "), str(row["achievements"]), str(row["users"])]
        for row in rows
    ]
    return table(["NAME", "TAKEN (UTC)", "ACHIEVEMENTS", "USERS"], cells)
