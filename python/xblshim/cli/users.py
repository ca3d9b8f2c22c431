"""`xblshim users`: lists users of a running service, and signs users in and out there to test how titles react."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from .control_command import Actions, add_service_options

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "users",
        help="sign users out and in while titles run",
        description="Lists the users of a running `xblshim serve`, or signs one out or in. Titles that use the service receive an event, as on a "
        "console.",
    )
    add_service_options(parser)
    actions = Actions(parser)
    actions.add("list", "list the users, as without an action")
    for name, text in (("sign-out", "sign a user out"), ("sign-in", "sign a user in")):
        actions.add(name, text).add_argument("xuid", help="the user")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns its code."""
    from .local_records import CommandError, as_typed

    try:
        output = _run_action(args)
    except CommandError as error:
        print(f"xblshim: {as_typed(str(error), {'XBLSHIM_SERVICE': args.service})}", file=sys.stderr)
        return error.code
    if args.json:
        import json

        print(json.dumps(output, indent=2))
    elif args.action in (None, "list"):
        print(_table(output))
    else:
        print(_description(args.xuid, args.action == "sign-out", output["changed"], output["subscribers"]))
    return 0


def _run_action(args: argparse.Namespace) -> Any:
    from .local_records import CommandError, ask_service, is_local, load_config, selection_from

    config = load_config(XBLSHIM_SERVICE=args.service)
    if is_local(config):
        raise CommandError(
            "Only a running service notifies titles about users, and the configuration has service = local. Start `xblshim serve`, "
            "and set XBLSHIM_SERVICE, or --service here, to the address that it prints. A title itself can call XblShimSignOutUser."
        )
    if args.action in (None, "list"):
        return ask_service(config, lambda service: service.get("users"), args.token)
    xuid = str(selection_from(args.xuid, None, xuid_name="xuid").xuid)

    def sign(service: ControlClient) -> tuple[bool, Any]:
        known = any(user["xuid"] == xuid for user in service.get("users"))
        return known, service.post("users", xuid, args.action)

    known, change = ask_service(config, sign, args.token)
    if not known:
        # Accepted all the same, because a title may have users of its own.
        print(
            f"xblshim: The service has no data of a user {xuid}. If the xuid is wrong, correct it: `xblshim users` lists the users.",
            file=sys.stderr,
        )
    subscribers = change["subscribers"]
    return {"changed": change["changed"], "subscribers": subscribers, "told": subscribers}


def _table(users: list[dict[str, Any]]) -> str:
    from xblshim.console.tables import table

    rows = [[user["xuid"], user["gamertag"] or "", "signed in" if user["signedIn"] else "signed out"] for user in users]
    return table(["XUID", "GAMERTAG", "STATE"], rows) if rows else "The service has no users."


def _description(xuid: str, out: bool, changed: bool, subscribers: int) -> str:
    state = "signed out" if out else "signed in"
    if not changed:
        return f"{xuid} was {state} already."
    return f"{xuid} is {state}; {subscribers} running title{' was' if subscribers == 1 else 's were'} notified."
