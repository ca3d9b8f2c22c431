"""`xblshim run`: runs a game with its own local service, and reports the game's requests and unlocks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .exit_codes import ExitCode
from .value_lists import add_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .title_run.expectations import Checked, Expectation
    from .title_run.game_process import GameEnd
    from .title_run.outcome import Outcome, Row
    from .title_run.state_expectations import CheckedState, StatisticExpectation
    from .title_run.surroundings import Surroundings, Wanted

_EXAMPLE = "xblshim run --expect-unlocked 7 -- ./game --level 1"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "run",
        usage="xblshim run [options] -- GAME [ARGUMENT ...]",
        help="run a game with its own local service, and check what it unlocks",
        description="Runs a game with a fresh local service on a free port, sets the variables that connect the game to it, and prints on "
        "standard error what the game unlocked, which requests were refused and what the game left open. Simultaneous runs share nothing.",
        epilog=f"Example: {_EXAMPLE}",
    )
    parser.add_argument("--definitions", metavar="FILE", help="the title's achievements, TOML or JSON")
    parser.add_argument("--scenario", metavar="FILE", help="a scenario, which is a sequence of faults, TOML or JSON")
    parser.add_argument(
        "--users", metavar="XUID:GAMERTAG,...", help="the users who can sign in; the first is the default user"
    )
    parser.add_argument("--state", metavar="FOLDER", help="use this state folder and keep it, instead of a fresh one")
    parser.add_argument(
        "--in-process",
        action="store_true",
        help="run the service in the game's process, not on a port",
    )
    add_values(parser, "--expect-unlocked", "ID", "these must be unlocked at the end")
    add_values(parser, "--expect", "ID=PERCENT", "these must have exactly that percentage at the end; 0: untouched")
    add_values(
        parser,
        "--expect-statistic",
        "NAME=VALUE",
        "these statistics must have exactly that value at the end, a number or a text; NAME= means no value",
    )
    parser.add_argument(
        "--fail-on-leaks",
        action="store_true",
        help=f"end with {int(ExitCode.LEAKS)} where the game leaves handles, calls or callbacks open",
    )
    parser.add_argument(
        "--time-scale",
        metavar="N",
        help="divide the delays of retries, Retry-After and the outbox by N; a number below 1 is the factor itself",
    )
    parser.add_argument("--junit", metavar="FILE", help="write the outcome as a JUnit file")
    parser.add_argument(
        "--json",
        action="store_true",
        help="print the outcome as JSON on standard output, and the game's standard output on standard error",
    )
    parser.add_argument("stray", nargs="*", help=argparse.SUPPRESS)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns the game's exit code unless that is 0, otherwise one of exit_codes.py."""
    from .local_records import CommandError
    from .title_run.expectations import ExpectationError, read_expectations
    from .title_run.game_process import GameNotStarted
    from .title_run.state_expectations import read_statistics
    from .title_run.surroundings import Surroundings, WrongInput

    wanted = _wanted(args)
    try:
        expectations = read_expectations(args.expect_unlocked, args.expect)
        statistics = read_statistics(args.expect_statistic, "--expect-statistic")
        junit = _place_of(args.junit) if args.junit is not None else None
        surroundings = Surroundings(wanted, _environ())
    except (ExpectationError, WrongInput) as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return ExitCode.WRONG_INPUT
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return ExitCode.FAILED
    try:
        return _run(args, surroundings, expectations, statistics, junit)
    except GameNotStarted as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return ExitCode.FAILED
    finally:
        surroundings.close()


def _wanted(args: argparse.Namespace) -> Wanted:
    from .title_run.surroundings import Wanted

    if args.program is None:
        args.parser.error(f"-- and the game are missing: add them at the end, such as: {_EXAMPLE}")
    if args.stray:
        args.parser.error(
            f"{args.stray[0]!r} is in front of --: write the game and its arguments behind --, such as: {_EXAMPLE}"
        )
    if not args.program or not args.program[0]:
        args.parser.error(f"the game is missing: add it behind --, such as: {_EXAMPLE}")
    return Wanted(
        args.program, args.definitions, args.scenario, args.users, args.state, args.in_process, args.time_scale
    )


def _environ() -> dict[str, str]:
    import os

    return dict(os.environ)


def _place_of(name: str) -> Path:
    """Returns the JUnit file's path. Checks that the file is writable before the game starts, since a long run's outcome must not be lost."""
    from .title_run.surroundings import WrongInput

    path = Path(name).absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(21, "it is a folder")
        path.unlink(missing_ok=True)  # an earlier run's file must not look like the result of this one
    except OSError as error:
        raise WrongInput(f"--junit {name} can't be written ({error.strerror or error}). Name another file.") from None
    return path


def _run(
    args: argparse.Namespace,
    surroundings: Surroundings,
    expectations: Sequence[Expectation],
    statistics: Sequence[StatisticExpectation],
    junit: Path | None,
) -> int:
    from datetime import UTC, datetime

    from .title_run.game_process import run_game
    from .title_run.junit import write_junit
    from .title_run.left_open import running_titles

    before = _rows(surroundings)
    began = datetime.now(UTC)
    end = run_game(
        args.program,
        surroundings.environment,
        lambda: running_titles(surroundings.reports),
        stdout=_standard_error() if args.json else None,
    )
    outcome = _outcome(args, surroundings, expectations, statistics, before, end)
    if junit is not None:
        try:
            write_junit(junit, outcome, began)
        except OSError as error:
            outcome.problems.append(f"{junit} could not be written ({error.strerror or error}). Name another file.")
    if args.json:
        import json

        print(json.dumps(outcome.document(), indent=2))
    else:
        print("\n".join(f"xblshim: {line}" for line in outcome.text().splitlines()), file=sys.stderr)
    return outcome.exit_code


def _standard_error() -> int:
    import os

    try:
        return sys.stderr.fileno()
    except (AttributeError, OSError, ValueError):
        return os.open(os.devnull, os.O_WRONLY)


def _rows(surroundings: Surroundings) -> Sequence[Row]:
    from xblshim.simulator.records import Selection

    from .local_records import list_local

    return list_local(surroundings.config._replace(service="local"), Selection()).rows


def _outcome(
    args: argparse.Namespace,
    surroundings: Surroundings,
    expectations: Sequence[Expectation],
    statistics: Sequence[StatisticExpectation],
    before: Sequence[Row],
    end: GameEnd,
) -> Outcome:
    from .title_run.left_open import read_reports
    from .title_run.outcome import Outcome, changes

    refused = surroundings.requests.read()
    after = _rows(surroundings)
    unlocked, progress = changes(before, after)
    return Outcome(
        command=args.program,
        end=end,
        unlocked=unlocked,
        progress=progress,
        refused=refused.entries,
        incomplete=refused.incomplete,
        checked=[*_checked(surroundings, expectations, after), *_checked_statistics(surroundings, statistics)],
        left=read_reports(surroundings.reports),
        waiting=_waiting(surroundings),
        fail_on_leaks=args.fail_on_leaks,
        problems=[refused.problem] if refused.problem else [],
    )


def _checked(surroundings: Surroundings, expectations: Sequence[Expectation], rows: Sequence[Row]) -> list[Checked]:
    from .title_run.expectations import check

    definitions = surroundings.definitions
    return check(
        expectations,
        rows,
        xuid=surroundings.config.users[0].xuid,
        scid=definitions.scid or None,
        known=definitions.achievements if definitions.strict else None,
    )


def _checked_statistics(
    surroundings: Surroundings, expectations: Sequence[StatisticExpectation]
) -> Sequence[CheckedState]:
    """Reads the store's file, because a service in the game's process has ended with the game."""
    if not expectations:
        return []
    import asyncio

    from xblshim.simulator.endpoint_support import no_log
    from xblshim.simulator.services.statistic_store import FILE_NAME, StatisticStore
    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError
    from .title_run.state_expectations import check_statistics

    path, xuid = Path(surroundings.config.state_dir, FILE_NAME), surroundings.config.users[0].xuid
    scid = surroundings.definitions.scid or None

    async def rows() -> list[Row]:
        if not path.exists():
            return []
        store = StatisticStore(path, no_log)
        try:
            return [{"name": one.name, "value": one.value} for one in await store.select(scid, xuid)]
        finally:
            await store.aclose()

    try:
        return check_statistics(expectations, asyncio.run(rows()), xuid=xuid)
    except StoreError as error:
        raise CommandError(str(error)) from None


def _waiting(surroundings: Surroundings) -> int:
    """Returns how many updates wait in the title's outbox for this run's service."""
    import asyncio

    from xblshim.outbox.outbox_rows import Selection
    from xblshim.storage.store_errors import StoreError
    from xblshim.wiring.service_parts import url_of_service

    from .local_records import CommandError
    from .outbox import opened

    service = surroundings.service.url if surroundings.service is not None else "local"

    async def count() -> int:
        async with opened(surroundings.config) as store:
            if store is None:
                return 0
            selection = Selection(url_of_service(service), None, None, None, None, None, None)
            return len([row async for row in store.rows(selection) if not row.refused])

    try:
        return asyncio.run(count())
    except StoreError as error:
        raise CommandError(str(error)) from None
