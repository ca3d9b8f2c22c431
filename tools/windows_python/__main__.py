"""Python for Windows x64 under wine, with xblshim in a venv.

    python tools/windows_python make                       cross-builds the wheel, makes the venv, installs it
    python tools/windows_python run xblshim doctor         runs a command of the venv, or a program by its path
    python tools/windows_python run python -c "..."

Everything lies in build/windows-python.
"""

from __future__ import annotations

import argparse
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
    """The exit code of the command."""
    program = environment.folder(version) / "Scripts" / f"{command[0]}.exe"
    ran = wine.run([program if program.is_file() else Path(command[0]), *command[1:]])
    print(ran.stdout, end="")
    return ran.returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=interpreter.VERSIONS[0], choices=interpreter.VERSIONS, metavar="3.Y")
    parser.add_argument("what", choices=["make", "run"])
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    try:
        with wine.running():
            if args.what == "run":
                return run(args.python, args.command)
            make(args.python)
    except wine.ToolError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
