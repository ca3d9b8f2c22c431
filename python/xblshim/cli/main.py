# PYTHON_ARGCOMPLETE_OK
"""The command `xblshim`: finds the subcommand's module and runs it. Imports only that module."""

from __future__ import annotations

import argparse
import errno
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module

from xblshim.host.install_command import reinstall
from xblshim.host.standard_streams import is_closed_pipe, take_standard_streams

from .command_parser import CommandParser
from .exit_codes import ExitCode

COMMANDS = (
    "run",
    "serve",
    "watch",
    "achievements",
    "assert",
    "reset",
    "users",
    "snapshot",
    "faults",
    "journal",
    "definitions",
    "outbox",
    "agent",
    "login",
    "logout",
    "hresult",
    "config",
    "paths",
    "doctor",
    "parity",
    "surface",
    "completion",
)


MODULES = {"assert": "assertions", "watch": "watch_events"}
"""The modules whose name differs from that of their command."""
RUN_PROGRAMS = frozenset({"run"})
"""The commands that run another program. Its command line follows `--`."""
_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command. Returns its exit status: 0, or 1 after an error on stderr. A command line with a syntax error exits with 2."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _prepare_process()
    for stream in (sys.stdout, sys.stderr):
        # A name with characters that the terminal's encoding lacks must not end the command.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments, program = _without_program(arguments)
    parser = _parser(arguments)
    if "_ARGCOMPLETE" in os.environ:  # a shell asks for completions
        from .completion import complete_if_asked

        complete_if_asked(parser)
    try:
        status = _status(parser, arguments, program)
        if sys.stdout is not None:  # None when the process has no standard output
            sys.stdout.flush()
    except OSError as error:
        if not is_closed_pipe(error):
            if error.errno not in _NO_ROOM:
                raise
            reason = error.strerror if error.filename is None else f"{error.filename}: {error.strerror}"
            print(f"xblshim: The output can't be written ({reason}). Make room, or write elsewhere.", file=sys.stderr)
        # The interpreter must not fail when it flushes the buffer at exit.
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FAILED
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except ModuleNotFoundError as error:
        print(f"xblshim: {error}: run {reinstall()} (xblshim doctor says more).", file=sys.stderr)
        return ExitCode.FAILED
    except KeyError as error:
        from xblshim.control_client.client_errors import MissingMember

        if not isinstance(error, MissingMember):
            raise
        print(f"xblshim: {error}", file=sys.stderr)
        return ExitCode.FAILED
    return status


def _status(parser: argparse.ArgumentParser, arguments: list[str], program: list[str] | None) -> int:
    try:
        args = parser.parse_args(arguments)
        args.program = program
        return int(args.run(args))
    except SystemExit as ended:  # after --help, --version or an error of the command line
        return int(ended.code or 0)


def _prepare_process() -> None:
    """Repairs what the parent process may pass on: closed standard streams, and an ignored SIGCHLD, with which every child process seems to
    succeed.
    """
    take_standard_streams()
    if hasattr(signal, "SIGCHLD") and signal.getsignal(signal.SIGCHLD) == signal.SIG_IGN:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)


def _without_program(arguments: list[str]) -> tuple[list[str], list[str] | None]:
    """Splits the command line at `--` for commands that run a program. Returns the command's arguments and the program's command line (None without
    `--`).
    """
    if _command(arguments) not in RUN_PROGRAMS or "--" not in arguments:
        return arguments, None
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1 :]


def _command(arguments: Sequence[str]) -> str | None:
    return next((argument for argument in arguments if not argument.startswith("-")), None)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = CommandParser(
        prog="xblshim",
        description="Xbox achievements on this machine: runs and inspects the local service, and finds problems with their remedies.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(metavar="command")
    parser.set_defaults(run=lambda _: parser.error("the command is missing, such as `xblshim serve`"))
    first = _command(arguments)
    for name in [first] if first in COMMANDS else COMMANDS:
        import_module(f".{MODULES.get(name, name)}", __package__).add_parser(subparsers)
    return parser


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from xblshim.host.version import version

        print(f"xblshim {version()}")
        parser.exit()
