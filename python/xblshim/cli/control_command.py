"""Shared by the commands that use the control API: service selection, errors as sentences, output as JSON or text."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .exit_codes import ExitCode

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient


def add_service_options(parser: argparse.ArgumentParser, *, inner: bool = False) -> None:
    """Adds --service, --token and --json. `inner`: the parser is that of an action, and the command's parser has the options, too."""
    default: Any = argparse.SUPPRESS if inner else None
    parser.add_argument(
        "--service",
        metavar="URL",
        default=default,
        help="the running service, instead of the configured one (XBLSHIM_SERVICE)",
    )
    parser.add_argument(
        "--token",
        default=default,
        help="the token of a service on another machine; prefer the variable XBLSHIM_SERVE_TOKEN",
    )
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS if inner else False, help="as JSON")


class Actions:
    """The actions of a command. Each has a parser of its own, so that options may follow the action in any order."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._parsers = parser.add_subparsers(dest="action", metavar="action")

    def add(self, name: str, text: str, service: bool = True) -> argparse.ArgumentParser:
        parser = self._parsers.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        if service:
            add_service_options(parser, inner=True)
        return parser


def not_empty(text: str) -> str:
    """Parses an argument that names something."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty: write a name")
    return text


def ask(
    args: argparse.Namespace,
    action: Callable[[ControlClient], int | None],
    *,
    state_folder: bool = False,
    options: Mapping[str, str] | None = None,
) -> int:
    """Calls `action` with a client of the service and returns the exit code. `state_folder`: if no service runs, opens one on the state folder for
    the duration of the command. `options`: the options that became members of the body, by member; None for a body from a file.
    """
    from xblshim.control_client import ControlClientError

    from .local_records import CommandError, as_typed

    try:
        with _control(args, state_folder) as control:
            return action(control) or ExitCode.DONE
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code
    except ControlClientError as error:
        from .option_sentences import sentence_of

        text = sentence_of(error, options or {}) if options or not error.details else sentences(error)
        print(f"xblshim: {as_typed(text, {'XBLSHIM_SERVICE': args.service})}", file=sys.stderr)
        return ExitCode.WRONG_INPUT if error.status in (400, 422) else ExitCode.FAILED


@contextmanager
def _control(args: argparse.Namespace, state_folder: bool) -> Iterator[ControlClient]:
    import os

    from xblshim.control_client import ControlClient
    from xblshim.control_client.token_variable import TOKEN_VARIABLE

    from .local_records import CommandError, InputError, is_local, is_there, load_config

    config = load_config(XBLSHIM_SERVICE=args.service)
    if not is_local(config):
        with ControlClient(config.service, token=args.token or os.environ.get(TOKEN_VARIABLE)) as control:
            yield control
        return
    if not state_folder:
        raise CommandError(
            "This command needs a running service, and the configuration has service = local. Start `xblshim serve`, and set XBLSHIM_SERVICE, "
            "or --service here, to the address that it prints. `xblshim run` starts one for a game."
        )
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.simulator.local_service import store_path
    from xblshim.simulator.service_errors import DefinitionsError, StoreError
    from xblshim.testing.own_service import OwnService

    # A command that only reads never creates a store.
    if not is_there(store_path(config)):
        raise CommandError(
            f"There is no store in {config.state_dir}. Run a title first, or name its folder with state_dir (XBLSHIM_STATE_DIR), or a running "
            "service with XBLSHIM_SERVICE."
        )
    try:
        service = OwnService(config, log_to_stderr(config.log_level))
    except DefinitionsError as error:
        raise InputError(str(error)) from None
    except (StoreError, OSError) as error:
        raise CommandError(str(error)) from None
    try:
        yield service.control
    finally:
        service.close()


def show(args: argparse.Namespace, document: Any, text: Callable[[Any], str]) -> None:
    """Prints a document, either as JSON or as formatted by `text`."""
    if args.json:
        import json

        print(json.dumps(document, indent=2))
    else:
        print(text(document))


def sentences(error: Exception) -> str:
    """Returns the error's sentence, followed by each detail that the sentence doesn't contain."""
    details = getattr(error, "details", None) or []
    lines = [problem_text(one) for one in details if isinstance(one, dict)]
    text = str(error)
    return "\n  ".join([text, *(line for line in lines if line not in text)])


def problem_text(problem: Mapping[str, Any]) -> str:
    """Formats an error or a warning of a document: the line or key, the problem, the remedy."""
    if problem.get("line"):
        place = f"line {problem['line']}: "
    else:
        names = ".".join(str(problem[name]) for name in ("where", "key") if problem.get(name))
        named = str(problem.get("where") or problem.get("key") or "") in str(problem.get("message", ""))
        place = f"{names}: " if names and not named else ""
    return place + " ".join(str(problem[name]) for name in ("message", "remedy") if problem.get(name))
