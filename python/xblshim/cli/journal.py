"""`xblshim journal`: prints the requests of titles to a running service, and the responses."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
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
    parser.add_argument("--xuid", type=_number(0, (1 << 64) - 1), help="only for this user")
    parser.add_argument("--title-id", type=_title_id, metavar="ID", help="only for this title")
    parser.add_argument("--scid", help="only for this service configuration")
    parser.add_argument("--path", metavar="TEXT", help="only those whose path contains this")
    parser.add_argument("--method", help="only those with this method")
    parser.add_argument("--operation", type=_operation, help="only updates (update), lists (list) and so on")
    parser.add_argument("--achievement", metavar="ID", help="only those that name this achievement")
    parser.add_argument(
        "--status", type=_status, help="only those with this status, such as 503 or 5xx; 0: closed without a response"
    )
    parser.add_argument("--fault", metavar="ID", help="only those that matched this fault; any: any fault")
    parser.add_argument(
        "--since", type=_time, metavar="TIME", help="only those since this time, such as 2030-01-31T12:00:00Z"
    )
    parser.add_argument("--after", type=_number(0), metavar="NUMBER", help="only those with a higher number")
    parser.add_argument("--limit", type=_number(1), metavar="N", help="at most so many")
    parser.add_argument("--details", action="store_true", help="with headers and bodies (with --json or --jsonl)")
    parser.add_argument("--jsonl", action="store_true", help="print all of them as JSON lines")
    parser.add_argument("--clear", action="store_true", help="delete all entries instead; takes no filter")
    add_service_options(parser)
    parser.set_defaults(run=run, parser=parser)


def _number(least: int, most: int | None = None) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) <= 20 else -1
        if number < least or (most is not None and number > most):
            extent = f"from {least} on" if most is None else f"from {least} to {most}"
            raise argparse.ArgumentTypeError(f"{text!r} is not possible: write a whole number {extent}")
        return number

    return read


def _title_id(text: str) -> int:
    from xblshim.config.setting_values import title_id

    try:
        return title_id(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _operation(text: str) -> str:
    from xblshim.simulator.request_facts import OPERATIONS

    if text not in OPERATIONS:
        raise argparse.ArgumentTypeError(f"{text!r} is not possible: write one of {', '.join(OPERATIONS)}")
    return text


def _status(text: str) -> str:
    import re

    if not re.fullmatch(r"0|[1-9][0-9]{2}|[1-9][xX]{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a status: write one such as 503 or 5xx")
    return text


def _time(text: str) -> str:
    from datetime import datetime

    try:
        if datetime.fromisoformat(text).tzinfo is not None:
            return text
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a time: write one such as 2030-01-31T12:00:00Z")


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns an exit code of exit_codes.py."""
    if args.clear and any(getattr(args, name) is not None for name in (*_FILTERS, "limit")):
        args.parser.error("--clear deletes all entries: leave out the filters, or --clear")
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
