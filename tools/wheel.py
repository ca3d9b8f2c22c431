"""Builds the sdist, and from it a wheel for each Python on this machine. Repairs and checks each wheel, and runs tests/consumers against it in an
empty environment.

The results are in dist/. `make wheel`; `make wheel WHEEL_ARGS='--python 3.12 --no-tests'`; `--prebuilt FOLDER` only tries wheels.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import check_wheel
import pythons
import sdist
from sdist import BuildError

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "wheel"
DIST = ROOT / "dist"


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


def run(command: list[str], what: str, *, show: bool = False, **environment: str) -> str:
    """Runs a command and returns its output. Raises BuildError with the output when the command fails. `show` prints it to the terminal instead."""
    scripts = str(Path(sys.executable).parent)
    path = scripts + os.pathsep + os.environ.get("PATH", "")
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": path, **environment},
        stdout=None if show else subprocess.PIPE,
        stderr=None if show else subprocess.STDOUT,
        text=True,
    )
    if ran.returncode != 0:
        raise BuildError(f"{what} failed: {' '.join(command)} exited with {ran.returncode}\n{ran.stdout or ''}")
    return ran.stdout or ""


def build_sdist() -> Path:
    """Builds the sdist in dist/."""
    DIST.mkdir(exist_ok=True)
    for old in [*DIST.glob("xblshim-*.tar.gz"), *DIST.glob("xblshim-*.whl")]:
        old.unlink()
    built = sdist.build_sdist(DIST)
    say(f"dist/{built.name}: {built.stat().st_size:,} bytes")
    return built


def unpack(archived: Path) -> Path:
    """Unpacks the sdist and returns its folder. The folder is always the same one below build/wheel/source, so that a compiler cache finds it
    again.
    """
    target = WORK / "source"
    shutil.rmtree(target, ignore_errors=True)
    with tarfile.open(archived) as archive:
        archive.extractall(target, filter="data")
    (folder,) = target.iterdir()
    return folder


def build(source: Path, interpreter: str, into: Path) -> Path:
    """Builds a wheel for that Python as pip does for a user: in an environment with the requirements in pyproject.toml."""
    shutil.rmtree(into, ignore_errors=True)
    # pip runs in the wheel's own Python, because it builds for the interpreter that runs it.
    environment = into / "build-environment"
    run([interpreter, "-m", "venv", "--without-pip", str(environment)], "making a build environment")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python_of(environment))]
    launcher = shutil.which("ccache")
    cached = {f"CMAKE_{x}_COMPILER_LAUNCHER": launcher for x in ("C", "CXX")} if launcher else {}
    run([*pip, "wheel", "-q", "--no-deps", "-w", str(into), str(source)], "building the wheel", **cached)
    (wheel,) = into.glob("*.whl")
    return wheel


def python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def repair(wheel: Path) -> Path:
    """Repairs the wheel in dist/: its tag then has every system that it runs on. Returns it unchanged outside of Linux."""
    if not sys.platform.startswith("linux"):
        return Path(shutil.copy(wheel, DIST))
    before = set(DIST.glob("*.whl"))
    run([sys.executable, "-m", "auditwheel", "repair", "-w", str(DIST), str(wheel)], "repairing the wheel")
    (repaired,) = set(DIST.glob("*.whl")) - before
    return repaired


def prebuilt(folder: Path, version: str) -> Path:
    """Returns the only wheel in the folder for that Python and this C library."""
    tag = "cp" + version.replace(".", "")
    found = [wheel for wheel in folder.glob(f"xblshim-*-{tag}-{tag}-*.whl") if "musllinux" not in wheel.name]
    if len(found) != 1:
        raise BuildError(f"{folder} holds {len(found)} wheels for Python {version}, and not one")
    return found[0]


def check(wheel: Path) -> None:
    # Paths of this machine that the wheel must not contain.
    foreign = [str(ROOT), os.path.realpath(ROOT), str(Path.home())]
    found = check_wheel.problems(wheel, foreign=[f for f in dict.fromkeys(foreign) if len(f) > 1])
    if found:
        raise BuildError("\n".join(f"{wheel.name}: {sentence}" for sentence in found))


def install(wheel: Path, interpreter: str, environment: Path) -> Path:
    """Makes an environment with the wheel and its dependencies only, and returns its interpreter."""
    run([interpreter, "-m", "venv", "--clear", "--without-pip", str(environment)], "making an empty environment")
    python = python_of(environment)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    run([*pip, "install", "-q", "--only-binary", "xblshim", str(wheel)], "installing the wheel")
    run([*pip, "check"], "checking what the wheel depends on")
    return python


def run_consumers(python: Path, arguments: list[str]) -> None:
    run(
        [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", "tests/consumers", *arguments],
        "tests/consumers",
        show=True,
        XBLSHIM_CONSUMER_PYTHON=str(python),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", metavar="3.Y", choices=pythons.VERSIONS, help="only this version")
    parser.add_argument("--no-tests", action="store_true", help="build and check only")
    parser.add_argument("--prebuilt", type=Path, metavar="FOLDER", help="try out the wheels that lie there")
    args, pytest_arguments = parser.parse_known_args()
    started = time.monotonic()
    done = 0
    try:
        source = None if args.prebuilt else unpack(build_sdist())
        for version in args.python or pythons.VERSIONS:
            interpreter, reason = pythons.find(version)
            if interpreter is None:
                say(f"skipped Python {version}: {reason}")
                continue
            if source is None:
                wheel = prebuilt(args.prebuilt, version)
            else:
                wheel = repair(build(source, interpreter, WORK / version))
            check(wheel)
            say(f"{wheel.name}: {wheel.stat().st_size:,} bytes, good ({time.monotonic() - started:.0f} s)")
            if not args.no_tests:
                run_consumers(install(wheel, interpreter, WORK / version / "environment"), pytest_arguments)
            done += 1
        if not done:
            raise BuildError(f"there is no Python {' or '.join(args.python or pythons.VERSIONS)} to make a wheel for")
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    say(f"{done} wheel(s) after {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
