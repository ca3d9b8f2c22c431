"""`xblshim doctor`: checks an installation; each check prints ok or a remedy."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .config import add_program_dir, load_beside

if TYPE_CHECKING:
    from .checks import Finding


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "doctor",
        help="check the installation and the configuration, and print remedies",
        description="Checks Python, the library and its parts, the configuration, the state folder, the outbox and the service. "
        "Sends no request to other machines. The exit status is 1 when a check finds a problem.",
    )
    add_program_dir(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs all checks. Returns 0 when every check is ok, otherwise 1."""
    from xblshim.console.tables import one_line

    found = []
    for finding in findings(args.program_dir):
        found.append(finding)
        if not args.json:
            # Each result is printed immediately, because some checks take a second.
            mark = "ok" if finding.ok else "problem"
            print(f"{mark:<9}{finding.name:<15}{one_line(finding.text)}", flush=True)
    wrong = sum(not finding.ok for finding in found)
    if args.json:
        import json

        print(json.dumps([finding._asdict() for finding in found], indent=2))
    elif wrong:
        print(f"\n{wrong} of {len(found)} {'is a problem' if wrong == 1 else 'are problems'}.")
    return 1 if wrong else 0


def findings(program_dir: str | None = None) -> Iterator[Finding]:
    """Runs the checks. An early check's remedy may fix the later ones."""
    from . import check_native, check_outbox, check_service, checks

    yield _finding("Python", checks.check_python)
    yield _finding("packages", checks.check_packages)
    config = None
    try:
        config = load_beside(program_dir)
    except Exception as error:
        yield _failed("configuration", error)
    else:
        yield checks.check_configuration(config)
    library = _finding("library", check_native.check_library)
    yield library
    bridge = _finding("bridge", check_native.check_bridge)
    yield bridge
    if library.ok and bridge.ok:
        python, origin = (config.python, config.origins["python"]) if config is not None else (None, "")
        yield _finding("libpython", lambda: check_native.check_native_title(python, origin))
        yield _finding("unlock", check_native.check_unlock)
    if config is None:
        return
    given = config
    yield _finding("state folder", lambda: checks.check_state_folder(given.state_dir))
    yield _finding(check_outbox.NAME, lambda: check_outbox.check_outbox(given))
    yield _finding(check_service.NAME, lambda: check_service.check_service(given))


def _finding(name: str, check: Callable[[], Finding]) -> Finding:
    """Runs one check. An exception counts as a problem, and the other checks still run."""
    try:
        return check()
    except Exception as error:
        return _failed(name, error)


def _failed(name: str, error: Exception) -> Finding:
    """Returns the problem for an exception that ended a check."""
    from xblshim.config import ConfigError

    from .checks import Finding

    if isinstance(error, ConfigError):
        return Finding(name, False, str(error))
    if isinstance(error, ImportError):
        return Finding(name, False, f"the check needs packages that are missing ({error}): install them first.")
    return Finding(name, False, f"the check itself failed ({type(error).__name__}): please report this.")
