"""`xblshim faults`: makes a running service fail, and reports which requests its faults matched."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xblshim.control_client.member_names import member_name

from .control_command import Actions, add_service_options, ask, not_empty, show
from .named_path import named_file

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient

_MATCH = ("path", "method", "operation", "xuid", "title_id", "scid", "achievement")
_ACTION = ("status", "delay", "drop", "half", "apply", "bytes_per_second", "content_type", "body")
_EXTENT = ("id", "share", "times", "seconds")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "faults",
        help="make a running service fail, to test how titles react",
        description="Lists, adds and removes faults of a running `xblshim serve`; plays and stops scenarios; switches the network "
        "of titles off and on; sets the mode of the rate limits.",
        epilog="Examples: xblshim faults add --status 503 --times 2    xblshim faults add --drop --share 0.1    xblshim faults play outage.toml    "
        "xblshim faults limits on",
    )
    add_service_options(parser)
    actions = Actions(parser)
    actions.add("list", "list faults, the scenario and the mode of the rate limits, as without an action")
    _add_fault_options(actions.add("add", "add a fault"))
    actions.add("remove", "remove a fault").add_argument("id", type=not_empty, help="the fault's id")
    actions.add("clear", "remove all faults")
    actions.add("play", "start a scenario, which is a sequence of faults").add_argument(
        "file", type=named_file, help="a TOML file, or a JSON file with the extension .json"
    )
    actions.add("stop", "stop the scenario")
    for name, text in (("offline", "switch the network of titles off"), ("online", "switch the network of titles on")):
        actions.add(name, text).add_argument("scid", nargs="?", type=not_empty, help="only for this title")
    actions.add("limits", "set what happens when a title exceeds the rate limits").add_argument(
        "mode",
        choices=("off", "warn", "on"),
        help="no limits, a note in the journal, or a response 429 as from the live service",
    )
    parser.set_defaults(run=run)


def _add_fault_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_argument_group("effect (add)")
    what.add_argument("--status", type=int, help="the response's status")
    what.add_argument("--delay", type=_number, metavar="SECONDS", help="before the response")
    what.add_argument("--drop", action="store_true", default=None, help="close the connection without a response")
    what.add_argument("--half", action="store_true", default=None, help="close the connection within the response")
    what.add_argument("--apply", action="store_true", default=None, help="apply the request even though it fails")
    what.add_argument("--bytes-per-second", type=int, metavar="N", help="send the response at this rate")
    what.add_argument("--retry-after", metavar="SECONDS|DATE", help="the header Retry-After")
    what.add_argument("--content-type", metavar="TYPE", help="the response's content type")
    what.add_argument(
        "--header",
        action="append",
        type=_header,
        default=[],
        metavar="NAME: VALUE",
        help="a further header; may be given several times",
    )
    what.add_argument("--body", metavar="TEXT", help="the response's body")
    which = parser.add_argument_group("matching requests (add)")
    which.add_argument("--path", metavar="TEXT", help="a part of the path")
    which.add_argument("--method", help="such as POST")
    which.add_argument("--operation", help="such as update, list or achievement")
    which.add_argument("--xuid", help="of this user")
    which.add_argument("--title-id", metavar="ID", help="of this title")
    which.add_argument("--scid", help="of this service configuration")
    which.add_argument("--achievement", metavar="ID", help="only requests that name this achievement")
    extent = parser.add_argument_group("number of requests (add)")
    extent.add_argument("--times", type=int, metavar="N", help="this many")
    extent.add_argument("--seconds", type=_number, metavar="N", help="for this long")
    extent.add_argument("--share", type=_number, metavar="0..1", help="this share of them, at random")
    extent.add_argument("--id", metavar="NAME", help="the fault's name; one of the same name is replaced")


def _number(text: str) -> float:
    """Parses a number. JSON has no other ones than finite numbers."""
    from math import isfinite

    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        raise argparse.ArgumentTypeError(f"{text!r} is not possible: write a number, such as 0.5")
    return number


def _header(text: str) -> tuple[str, str]:
    name, colon, value = (part.strip() for part in text.partition(":"))
    if not (name and colon and value):
        raise argparse.ArgumentTypeError(f"{text!r} is not possible: write NAME: VALUE, such as 'X-Note: hello'")
    return name, value


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns an exit code of exit_codes.py."""
    return ask(args, lambda control: _run(args, control), options=_options() if args.action == "add" else None)


def _options() -> dict[str, str]:
    """Returns the option of each member of a fault's document."""
    names = (*_MATCH, *_ACTION, *_EXTENT, "retry_after")
    return {member_name(name): "--" + name.replace("_", "-") for name in names} | {"headers": "--header"}


def _run(args: argparse.Namespace, control: ControlClient) -> None:
    match args.action:
        case None | "list":
            show(args, _everything(control), _listing)
        case "add":
            show(
                args,
                control.post("faults", body=_fault(args)),
                lambda fault: f"Added the fault {fault['id']}: {_does(fault)}.",
            )
        case "remove":
            control.delete("faults", args.id)
            show(args, {"id": args.id, "removed": True}, lambda _: f"Removed the fault {args.id}.")
        case "clear":
            control.delete("faults")
            show(args, {"faults": []}, lambda _: "Removed all faults.")
        case "play":
            from .control_input import file_body, naming

            text, content_type = file_body(args.file, "scenario")
            with naming(args.file):
                played = control.put("scenario", body=text, content_type=content_type)
            show(args, played, lambda scenario: f"Playing {args.file}: {len(scenario.get('steps', []))} steps.")
        case "stop":
            control.delete("scenario")
            show(args, {"scenario": None}, lambda _: "Stopped the scenario.")
        case "limits":
            limits = control.put("limits", body={"mode": args.mode})
            show(args, limits, lambda limits: f"The rate limits are: {limits['mode']}.")
        case switch:
            online = switch == "online"
            place = ("titles", args.scid) if args.scid is not None else ("service",)
            response = control.patch(*place, body={"online": online})
            of = f"the title {args.scid}" if args.scid is not None else "all titles"
            show(args, response, lambda _: f"The network of {of} is {'on' if online else 'off'}.")


def _fault(args: argparse.Namespace) -> dict[str, Any]:
    """Builds a fault's document from the options. The service validates it."""
    given = vars(args)

    def members(names: Sequence[str]) -> dict[str, Any]:
        return {member_name(name): given[name] for name in names if given[name] is not None}

    action = members(_ACTION)
    if args.retry_after is not None:
        action["retryAfter"] = int(args.retry_after) if args.retry_after.isdecimal() else args.retry_after
    if args.header:
        action["headers"] = dict(args.header)
    return {"match": members(_MATCH), "action": action, **members(_EXTENT)}


def _everything(control: ControlClient) -> dict[str, Any]:
    from xblshim.control_client import ControlClientError

    try:
        scenario = control.get("scenario")
    except ControlClientError as error:
        if error.status != 404:
            raise
        scenario = None
    return {"faults": control.get("faults"), "scenario": scenario, "limits": control.get("limits")["mode"]}


def _listing(document: Mapping[str, Any]) -> str:
    from xblshim.console.tables import table

    lines = []
    if document["faults"]:
        rows = [
            [fault["id"], _does(fault), _words(fault["match"]) or "all requests", str(fault["matched"])]
            for fault in document["faults"]
        ]
        lines.append(table(["ID", "WHAT HAPPENS", "TO WHICH", "MET"], rows))
    else:
        lines.append("There is no fault.")
    scenario = document["scenario"] or {}
    rows = [
        [str(n), _does(step), step.get("state", ""), str(step["matched"])]
        for n, step in enumerate(scenario.get("steps", []), 1)
    ]
    rows += [[fault["id"], _does(fault), "beside", str(fault["matched"])] for fault in scenario.get("faults", [])]
    if rows:
        lines += ["Scenario:", table(["STEP", "WHAT HAPPENS", "STATE", "MET"], rows)]
    lines.append(f"Rate limits: {document['limits']}.")
    return "\n".join(lines)


def _does(fault: Mapping[str, Any]) -> str:
    extent = {name: fault[name] for name in _EXTENT[1:] if name in fault}
    return ", ".join(
        part for part in (_words(fault.get("action") or {}) or "the right response", _words(extent)) if part
    )


def _words(members: Mapping[str, Any]) -> str:
    import json

    return ", ".join(
        name if value is True else f"{name} {value if isinstance(value, str) else json.dumps(value)}"
        for name, value in members.items()
    )
