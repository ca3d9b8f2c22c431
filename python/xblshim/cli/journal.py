"""`xblshim journal`: prints the requests of titles to a running service, and the responses."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xblshim.control_client.member_names import member_name

from .control_command import add_service_options, ask, show

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient

_FILTERS = (
    "xuid",
    "title_id",
    "scid",
    "path",
    "method",
    "operation",
    "achievement",
    "status",
    "fault",
    "since",
    "after",
)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "journal",
        help="list the requests that a running service received",
        description="Lists the requests of titles at a running `xblshim serve`, the oldest first: the request, the response, and the fault or "
        "rate limit that applied. The journal has the newest 10,000 requests, without secrets.",
    )
    parser.add_argument("--xuid", help="only for this user")
    parser.add_argument("--title-id", metavar="ID", help="only for this title")
    parser.add_argument("--scid", help="only for this service configuration")
    parser.add_argument("--path", metavar="TEXT", help="only those whose path contains this")
    parser.add_argument("--method", help="only those with this method")
    parser.add_argument("--operation", help="only updates (update), lists (list) and so on")
    parser.add_argument("--achievement", metavar="ID", help="only those that name this achievement")
    parser.add_argument(
        "--status", help="only those with this status, such as 503 or 5xx; 0: closed without a response"
    )
    parser.add_argument("--fault", metavar="ID", help="only those that matched this fault; any: any fault")
    parser.add_argument("--since", metavar="TIME", help="only those since this time, such as 2030-01-31T12:00:00Z")
    parser.add_argument("--after", metavar="NUMBER", help="only those with a higher number")
    parser.add_argument("--limit", metavar="N", help="at most so many")
    parser.add_argument("--details", action="store_true", help="with headers and bodies (with --json or --jsonl)")
    parser.add_argument("--jsonl", action="store_true", help="print all of them as JSON lines")
    parser.add_argument("--clear", action="store_true", help="delete all entries instead")
    add_service_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns an exit code of exit_codes.py."""
    return ask(args, lambda control: _run(args, control))


def _run(args: argparse.Namespace, control: ControlClient) -> None:
    if args.clear:
        control.delete("journal")
        show(args, [], lambda _: "The journal is empty.")
        return
    query = {member_name(name): getattr(args, name) for name in (*_FILTERS, "limit")}
    if args.details:
        query["details"] = True
    if args.jsonl:
        print(control.text("journal.jsonl", accept="application/jsonl", **query), end="")
    else:
        show(args, control.get("journal", **query), _table)


def _table(entries: Sequence[Mapping[str, Any]]) -> str:
    from xblshim.console.tables import table

    if not entries:
        return "No request in the journal matches the options."
    rows = [
        [
            str(entry["number"]),
            entry["time"][11:23],
            str(entry["xuid"] or ""),
            _asked(entry),
            str(entry["status"] or "closed"),
            f"{entry['milliseconds']:.0f}",
            _met(entry),
        ]
        for entry in entries
    ]
    return table(["NUMBER", "TIME (UTC)", "XUID", "ASKED", "STATUS", "MS", "MET BY"], rows)


def _asked(entry: Mapping[str, Any]) -> str:
    achievements = entry["parameters"].get("achievements", ())
    if entry["operation"] == "update" and achievements:
        return "update " + ", ".join(f"{one['id']} to {one['percentComplete']} %" for one in achievements)
    return f"{entry['method']} {entry['path']}"


def _met(entry: Mapping[str, Any]) -> str:
    limit = entry.get("rateLimit")
    words = [str(entry["fault"])] if entry.get("fault") else []
    if limit:
        words.append(f"{limit['type']} limit: {limit['currentRequests']} of {limit['maxRequests']}")
    return ", ".join(words)
