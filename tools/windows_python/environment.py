"""Makes the Windows venv. Its own pip, under wine, installs the wheel. The pip of this machine unpacks the dependencies, which is ten times as
fast.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import interpreter
import wine
from wine import WORK, ToolError

# Packages that the tests import. pip evaluates the markers for Linux when it downloads, so what only Windows needs is listed.
PACKAGES = (
    "pytest>=9",
    "pytest-timeout>=2.4",
    "hypothesis>=6.100",
    "jsonschema>=4.20",
    "trustme>=1.1",
    "msal>=1.28",
    "freezegun>=1.5",
    "time-machine>=2.16",
    "colorama",
    "tzdata",
)


def folder(version: str) -> Path:
    return WORK / version / "venv"


def python_of(version: str) -> Path:
    return folder(version) / "Scripts" / "python.exe"


def make(version: str, wheel: Path) -> None:
    """Installs the wheel. Makes a new venv when its Python or the wheel's requirements have changed."""
    target = folder(version)
    wanted = [interpreter.SDISTS[version][1], *_requirements(wheel), *PACKAGES]
    mark = target / ".wanted"
    if not mark.is_file() or mark.read_text() != "\n".join(wanted):
        shutil.rmtree(target, ignore_errors=True)
        base = interpreter.folder(version) / "python.exe"
        wine.checked([base, "-I", "-m", "venv", "--without-pip", wine.windows_path(target)], "making a venv")
        _unpack(version, wanted[1:])
        mark.write_text("\n".join(wanted))
    installed = target / ".installed"
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if installed.is_file() and installed.read_text() == digest:
        return
    for old in (target / "Lib" / "site-packages").glob("xblshim*"):
        shutil.rmtree(old)  # pip would rename each file first
    _provide_random_numbers()
    options = ["-q", "--no-index", "--no-compile", "--no-warn-script-location", "--no-deps"]
    _pip(version, "install", *options, wine.windows_path(wheel))
    _pip(version, "check")
    installed.write_text(digest)


def _provide_random_numbers() -> None:
    """Builds the DLL that wine lacks, and puts it into its Windows folder."""
    source = Path(__file__).with_name("bcryptprimitives.c")
    target = WORK / "wine" / "drive_c" / "windows" / "system32" / "bcryptprimitives.dll"
    if not target.is_file():
        command = ["x86_64-w64-mingw32-gcc-posix", "-shared", "-O2", "-s", str(source), "-o", str(target), "-ladvapi32"]
        subprocess.run(command, check=True)


def _unpack(version: str, wanted: list[str]) -> None:
    """Downloads wheels for Windows into pip's cache and unpacks them into the venv."""
    packages = folder(version) / "Lib" / "site-packages"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-compile"]
    chosen = [
        "--platform",
        "win_amd64",
        "--python-version",
        version,
        "--only-binary",
        ":all:",
        "--target",
        str(packages),
    ]
    ran = subprocess.run([*pip, *chosen, *wanted], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ran.returncode != 0:
        raise ToolError(f"The packages for Windows were not installed:\n{ran.stdout}")


def _pip(version: str, *arguments: str) -> None:
    base = interpreter.folder(version) / "python.exe"
    pip = [base, "-I", "-m", "pip", "--disable-pip-version-check", "--python", wine.windows_path(python_of(version))]
    wine.checked([*pip, *arguments], f"pip {arguments[0]}")


def _requirements(wheel: Path) -> list[str]:
    """Returns the wheel's own requirements, without the extras."""
    with zipfile.ZipFile(wheel) as files:
        (name,) = (entry for entry in files.namelist() if entry.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(files.read(name).decode())
    return [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
