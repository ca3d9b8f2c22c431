"""Runs the programs of tests/windows and the tests of tests/python against a finished wheel, on Windows itself, with MSVC.

python tools/windows_python/on_windows.py WHEEL [--native]

--native also builds the native tests with MSVC, and runs them. This Python needs the dependency groups `build` and `test`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ENVIRONMENT = ROOT / "build" / "windows-python" / "native"
INSTALLER = Path(r"C:\Program Files (x86)\Microsoft Visual Studio\Installer")  # the same on every machine


def msvc_environment() -> dict[str, str]:
    """Returns the environment variables of a developer prompt for x64."""
    vswhere = [str(INSTALLER / "vswhere.exe"), "-latest", "-products", "*", "-property", "installationPath"]
    found = subprocess.run(vswhere, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    if not found:
        raise SystemExit("Visual Studio with the workload for C++ is missing.")
    script = Path(found) / "VC" / "Auxiliary" / "Build" / "vcvars64.bat"
    shown = subprocess.run(f'"{script}" >nul && set', shell=True, stdout=subprocess.PIPE, text=True, check=True).stdout
    return dict(line.split("=", 1) for line in shown.splitlines() if "=" in line)


def run(command: list[str], environment: dict[str, str]) -> bool:
    print(f"-- {' '.join(command)}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--native", action="store_true", help="build and run the native tests")
    args = parser.parse_args()
    environment = msvc_environment()
    good = []
    if args.native:
        static = "-DCMAKE_MSVC_RUNTIME_LIBRARY=MultiThreaded"
        built = run(["cmake", "--preset", "release", static, "-DXBLSHIM_BUILD_BENCH=OFF"], environment)
        built = built and run(["cmake", "--build", "build/release"], environment)
        good.append(built and run([sys.executable, "-m", "pytest", "-q", "tests/python/test_native.py"], environment))
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    python = str(ENVIRONMENT / "Scripts" / "python.exe")
    pip = [python, "-m", "pip", "install", "-q"]
    if not run([*pip, "--upgrade", "pip"], environment):  # old versions have no --group
        return 1
    if not run([*pip, str(args.wheel), "--group", "test"], environment):
        return 1
    programs = {**environment, "XBLSHIM_WINDOWS_VENV": str(ENVIRONMENT)}
    good.append(run([sys.executable, "-m", "pytest", "-q", "tests/windows"], programs))
    listed = {
        **environment,
        "PYTHONPATH": str(HERE),
        "XBLSHIM_CANNOT_RUN": str(ROOT / "tests" / "windows" / "cannot_run.toml"),
    }
    good.append(run([python, "-m", "pytest", "-q", "-p", "cannot_run", "tests/python"], listed))
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
