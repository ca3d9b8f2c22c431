"""make demo: builds the example programs against the installed package and runs each in a fresh state folder."""

import os
import shlex
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"
EXPECTED = ("S_OK", "HTTP_E_STATUS_NOT_MODIFIED")


def compiler(variable: str, default: str) -> list[str]:
    return shlex.split(os.environ.get(variable, default))


def build(source: Path, folder: Path, native: Path) -> list[str]:
    """Compiles an example as a user would, and returns the command that runs it."""
    program = folder / source.stem
    command = (
        [*compiler("CXX", "c++"), "-std=c++17"] if source.suffix == ".cpp" else [*compiler("CC", "cc"), "-std=c11"]
    )
    library = native / "lib"
    command += [str(source), f"-I{native / 'include'}", f"-L{library}", f"-Wl,-rpath,{library}", "-lxblshim"]
    subprocess.run([*command, "-o", str(program)], check=True)
    return [str(program)]


def run(title: str, command: list[str]) -> bool:
    """Runs a program with an empty state folder. Returns whether both of its updates had the expected results."""
    print(f"\n== {title}", flush=True)
    with tempfile.TemporaryDirectory(prefix="xblshim-demo-") as state:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")}
        environment["XBLSHIM_STATE_DIR"] = state
        ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, timeout=120, check=False)
    print(ran.stdout, end="", flush=True)
    good = ran.returncode == 0 and all(name in ran.stdout for name in EXPECTED)
    if not good:
        print(
            f"this should have ended with {EXPECTED[0]}, then {EXPECTED[1]} (exit status {ran.returncode})",
            file=sys.stderr,
        )
    return good


def main() -> int:
    native = Path(str(files("xblshim"))) / "_native"
    with tempfile.TemporaryDirectory(prefix="xblshim-demo-") as folder:
        results = []
        for name in ("unlock.c", "unlock.cpp"):
            source = EXAMPLES / name
            program = Path(folder) / source.suffix[1:]
            program.mkdir()
            results.append(run(f"examples/{name}", build(source, program, native)))
        results.append(run("examples/unlock.py", [sys.executable, str(EXAMPLES / "unlock.py")]))
    if all(results):
        print("\nThe achievement unlocked three times, each in a fresh local service. Next: xblshim --help, README.md")
        return 0
    print("\nSomething went wrong: .venv/bin/xblshim doctor says what.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
