"""Runs Python for Windows x64 under wine, with xblshim in a venv.

    python tools/windows_python make                       cross-builds the wheel, makes the venv, installs it
    python tools/windows_python run xblshim doctor         runs a command of the venv, or a program by its path
    python tools/windows_python run python -c "..."
    python tools/windows_python test                       make, tests/windows, some of tests/python; --all: all of it

Everything lies in build/windows-python.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

import cross_wheel
import environment
import interpreter
import wine


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


def make(version: str) -> None:
    started = time.monotonic()
    wheel = cross_wheel.build(version)
    say(f"{wheel.name}: {wheel.stat().st_size:,} bytes ({time.monotonic() - started:.0f} s)")
    environment.make(version, wheel)
    say(f"a venv of Python {version} for Windows: {environment.folder(version)} ({time.monotonic() - started:.0f} s)")


def run(version: str, command: list[str]) -> int:
    """Runs the command and returns its exit code."""
    program = environment.folder(version) / "Scripts" / f"{command[0]}.exe"
    ran = wine.run([program if program.is_file() else Path(command[0]), *command[1:]])
    print(ran.stdout, end="")
    return ran.returncode


SOME = (
    "tests/python/config/test_config_layers.py",
    "tests/python/cli/test_cli_windows.py",
    "tests/python/client/test_client_token_windows.py",
    "tests/python/outbox/test_outbox_owner.py",
    "tests/python/test_private_files.py",
)
"""Some 150 tests of the Python side."""


def test(version: str, everything: bool) -> int:
    """Runs the programs of tests/windows from here, and tests in Python for Windows itself."""
    folder = environment.folder(version)
    whether = "1" if everything else "0"
    variables = {**os.environ, "XBLSHIM_WINDOWS_VENV": str(folder), "XBLSHIM_ALL_TESTS": whether}
    # Files run side by side: the tests of one share the registry.
    side_by_side = ["-n", "auto", "--dist", "loadfile"]
    command = [sys.executable, "-m", "pytest", "-q", *side_by_side, "tests/windows"]
    code = subprocess.run(command, cwd=wine.ROOT, env=variables).returncode
    more = {
        "PYTHONPATH": wine.windows_path(Path(__file__).parent),
        "XBLSHIM_CANNOT_RUN": wine.windows_path(wine.ROOT / "tests" / "windows" / "cannot_run.toml"),
        "XBLSHIM_ONLY_UNDER_WINE": "1",
        "XBLSHIM_ALL_TESTS": whether,
    }
    pytest = [environment.python_of(version), "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "cannot_run"]
    chosen = ["tests/python"] if everything else SOME
    return wine.shown([*pytest, *chosen], cwd=wine.ROOT, more=more) or code


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=interpreter.VERSIONS[0], choices=interpreter.VERSIONS, metavar="3.Y")
    parser.add_argument("what", choices=["make", "run", "test"])
    parser.add_argument("--all", action="store_true", help="all tests of tests/python")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    try:
        with wine.running():
            if args.what == "run":
                return run(args.python, args.command)
            make(args.python)
            return test(args.python, args.all) if args.what == "test" else 0
    except wine.ToolError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
