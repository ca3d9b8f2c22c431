"""`xblshim assert`: checks achievements, statistics and presence against expectations, for scripts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .control_command import add_service_options, ask
from .exit_codes import ExitCode
from .value_lists import add_values

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient

    from .title_run.expectations import Checked, Expectation
    from .title_run.state_expectations import CheckedState, PresenceExpectation, StatisticExpectation


class _Expectations(NamedTuple):
    """The expected values."""

    achievements: Sequence[Expectation]
    statistics: Sequence[StatisticExpectation]
    presence: PresenceExpectation | None


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "assert",
        help="check the state of the local service; the exit code is the result",
        description="Checks achievements, statistics and presence of a running service, or those of the state folder's store if the "
        "configuration has service = local. Only a running service has presence.",
        epilog="Example: xblshim assert --unlocked 7 8 --locked 9 --expect 10=40 --statistic Kills=47",
    )
    add_values(parser, "--unlocked", "ID", "these are unlocked")
    add_values(parser, "--locked", "ID", "these are not unlocked")
    add_values(parser, "--expect", "ID=PERCENT", "these have exactly that percentage; 0: untouched")
    add_values(
        parser,
        "--statistic",
        "NAME=VALUE",
        "these statistics have exactly that value, a number or a text; NAME= means no value",
    )
    parser.add_argument(
        "--presence",
        metavar="STATE[=TEXT]",
        help="the user is online, away or offline, and shows that rich presence text in a title",
    )
    parser.add_argument("--xuid", help="the user; default: the configuration's first user")
    parser.add_argument("--scid", help="the service configuration; default: any")
    add_service_options(parser)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0 when all expectations are met, 3 otherwise."""
    from .local_records import CommandError, load_config, selection_from
    from .title_run.expectations import ExpectationError, read_expectations
    from .title_run.state_expectations import read_presence, read_statistics

    if not (args.unlocked or args.locked or args.expect or args.statistic or args.presence):
        args.parser.error(
            "there is no expectation: add --unlocked, --locked, --expect, --statistic or --presence, such as xblshim assert --unlocked 7"
        )
    try:
        expectations = _Expectations(
            read_expectations(args.unlocked, args.expect, args.locked),
            read_statistics(args.statistic),
            read_presence(args.presence),
        )
        selection = selection_from(args.xuid, args.scid)
        xuid = selection.xuid if selection.xuid is not None else load_config().users[0].xuid
    except ExpectationError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return ExitCode.WRONG_INPUT
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code
    return ask(args, lambda control: _run(args, control, expectations, xuid), state_folder=True)


def _run(args: argparse.Namespace, control: ControlClient, expectations: _Expectations, xuid: int) -> int:
    from .title_run.expectations import check
    from .title_run.state_expectations import check_presence, check_statistics

    checked: list[Checked | CheckedState] = []
    if expectations.achievements:
        rows, known = _stored_state(control, str(xuid), args.scid)
        checked += check(expectations.achievements, rows, xuid=xuid, scid=args.scid, known=known)
    if expectations.statistics:
        held = control.get("statistics", xuid=str(xuid), scid=args.scid)
        checked += check_statistics(expectations.statistics, held, xuid=xuid)
    if expectations.presence is not None:
        checked.append(check_presence(expectations.presence, control.get("users", str(xuid), "presence")))
    met = all(one.met for one in checked)
    if args.json:
        import json

        print(json.dumps({"met": met, "expectations": [one.document() for one in checked]}, indent=2))
    else:
        from xblshim.console.tables import one_line

        for one in checked:
            print(one_line(one.text), file=sys.stdout if one.met else sys.stderr)
    return ExitCode.DONE if met else ExitCode.UNMET


def _stored_state(
    control: ControlClient, xuid: str, scid: str | None
) -> tuple[list[Mapping[str, Any]], set[str] | None]:
    """Returns all achievements of the user's titles, untouched ones included, and the ids that the definitions allow (None: any id)."""
    titles = [title for title in control.get("titles") if scid is None or title["scid"].lower() == scid.lower()]
    rows: list[Mapping[str, Any]] = []
    for title in titles:
        rows += [{**row, "xuid": xuid, "scid": title["scid"]} for row in control.achievements(xuid, title["scid"])]
    strict = bool(titles) and all(title["strict"] for title in titles)
    return rows, {row["id"] for row in rows} if strict else None
