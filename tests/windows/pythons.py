"""Pythons in the forms of Windows machines: in the registry, beside a game, linked into other folders."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import machine

DIGITS = "313"


def site_packages() -> Path:
    return machine.VENV / "Lib" / "site-packages"


def base() -> Path:
    """Returns the installation that the venv was made from."""
    (home,) = (
        line.partition("=")[2].strip()
        for line in (machine.VENV / "pyvenv.cfg").read_text("utf-8").splitlines()
        if line.startswith("home")
    )
    return Path(home) if machine.NATIVE else Path(home.removeprefix("Z:").replace("\\", "/"))


def version() -> str:
    (library,) = (file.stem for file in base().glob("python3??.dll"))
    return f"3.{library.removeprefix('python3')}"


def link(target: Path, place: Path) -> Path:
    """Links `place` to the folder `target`."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        subprocess.run(["cmd", "/c", "mklink", "/J", str(place), str(target)], check=True, capture_output=True)
    else:
        place.symlink_to(target, target_is_directory=True)
    return place


@contextmanager
def registered(company: str, tag: str, prefix: Path, *, hive: str = "HKCU") -> Iterator[None]:
    """Yields with an entry in the registry like that of python.org's installer."""
    key = rf"{hive}\Software\Python\{company}"
    entry = rf"{key}\{tag}\InstallPath"
    _reg("add", entry, "/ve", "/d", machine.path(prefix) + "\\", "/f")
    _reg("add", entry, "/v", "ExecutablePath", "/d", machine.path(prefix / "python.exe"), "/f")
    try:
        yield
    finally:
        _reg("delete", key, "/f")


def _reg(*arguments: str) -> None:
    ran = machine.run(["reg", *arguments], machine.VENV.parent)
    assert ran.code == 0, ran.output


def embeddable(folder: Path) -> Path:
    """Makes python.org's embeddable package from an installation: the library in a zip, extension modules beside the DLL, a list of paths."""
    folder.mkdir(parents=True)
    digits = version().replace(".", "")
    for file in base().iterdir():
        if file.suffix in (".dll", ".exe"):
            shutil.copy(file, folder)
    for file in (base() / "DLLs").iterdir():
        if file.suffix in (".dll", ".pyd"):
            shutil.copy(file, folder)
    library = base() / "Lib"
    with zipfile.ZipFile(folder / f"python{digits}.zip", "w") as packed:
        for file in sorted(library.rglob("*.py")):
            inner = file.relative_to(library)
            if inner.parts[0] not in ("site-packages", "test", "ensurepip", "lib2to3", "tkinter"):
                packed.write(file, inner)
    (folder / f"python{digits}._pth").write_text(f"python{digits}.zip\n.\n\n# import site\n")
    return folder
