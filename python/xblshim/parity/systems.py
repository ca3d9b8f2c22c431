"""Finds the machine's system headers for a target: a Windows SDK, mingw-w64, a Linux sysroot."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .facts import ParityError
from .sources import STAND_INS

if TYPE_CHECKING:
    from .targets import Target

BESIDE_MINGW = STAND_INS / "beside_mingw"
"""An include folder in front of mingw-w64's. It has annotations that mingw-w64's sal.h lacks, and an empty header instead of the compiler's vector
intrinsics, which fit one version of one compiler and which no compared header uses.
"""
MSVC, MINGW = "x86_64-pc-windows-msvc", "x86_64-w64-windows-gnu"
MSVC_DEFINES = ("-D_ALLOW_COMPILER_AND_STL_VERSION_MISMATCH", "-fms-compatibility-version=19.40")
"""The C++ library demands the newest clang, but the compared headers don't need it."""
RESOURCES = (
    "/usr/lib/clang/*",
    "/usr/lib/llvm*/lib/clang/*",
    "/usr/local/lib/clang/*",
    "/opt/homebrew/opt/llvm/lib/clang/*",
    "C:/Program Files/LLVM/lib/clang/*",
)


class System(NamedTuple):
    """The system headers of a target's own build. `marker` is one of them, which shows whether they were replaced."""

    name: str
    folder: Path
    triple: str
    arguments: tuple[str, ...]
    marker: Path

    @property
    def complete(self) -> bool:
        """Whether it has all values of the SDK. mingw-w64 lacks some, and the stand-ins' table adds them."""
        return self.triple != MINGW

    @property
    def title(self) -> str:
        return f"{self.name} in {self.folder}"


def find(module: Any, target: Target, named: Path | None, environ: Mapping[str, str] | None = None) -> System | None:
    """Returns the SDK that the user names, or the first one in the environment or the usual places. Raises ParityError when a named folder has
    none.
    """
    environ = os.environ if environ is None else environ
    windows = "windows" in target.triple
    if named is not None:
        if not os.path.isdir(named):
            raise ParityError(f"{named} is not a folder: name an SDK or a sysroot with --sysroot.")
        found = _named_sdk(named) if windows else _named_root(module, target, named)
        if found is None:
            wanted = "windows.h and stdint.h" if windows else "usr/include/stdio.h and what it includes"
            raise ParityError(f"{named} holds no system headers for {target.name}: {wanted} are not below it.")
        return found
    if not windows:
        return _by_driver(module, target.triple, "stdio.h", "the C library's headers")
    return _windows(module, target, environ)


def _windows(module: Any, target: Target, environ: Mapping[str, str]) -> System | None:
    prompt = [Path(part) for part in environ.get("INCLUDE", "").split(";") if part]
    found = _sdk("the SDK of INCLUDE", prompt)
    for name, folder in _usual_places(environ):
        found = found or _sdk(name, _sdk_folders(folder))
    if found is None and sys.platform == "win32":
        found = _by_driver(module, target.triple, "windows.h", "the Windows SDK")
    return found or _by_driver(module, MINGW, "_mingw.h", "mingw-w64's headers")


def _usual_places(environ: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """Yields the download folders of xwin and cargo-xwin, and that of msvc-wine's image."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or os.curdir)
    cache = Path(environ.get("XDG_CACHE_HOME") or home / ".cache")
    if environ.get("XWIN_CACHE_DIR"):
        yield "xwin's headers", Path(environ["XWIN_CACHE_DIR"]) / "xwin"
    yield "xwin's headers", Path(".xwin-cache", "splat").absolute()
    yield "xwin's headers", home / ".xwin"
    yield "xwin's headers", cache / "cargo-xwin" / "xwin"
    yield "xwin's headers", Path("/xwin")
    yield "the Windows SDK", Path("/opt/msvc")


def _named_sdk(folder: Path) -> System | None:
    return _sdk("the SDK", _sdk_folders(folder)) or _sdk("the SDK", [folder, *_below(folder, "include")])


def _sdk(name: str, folders: list[Path]) -> System | None:
    """Returns the SDK of folders that together have windows.h and a C library, or None."""
    folders = [folder for folder in folders if os.path.isdir(folder)]
    marker = next((path for folder in folders if (path := _has(folder, "windows.h"))), None)
    if marker is None or not any(_has(folder, "stdint.h") for folder in folders):
        return None
    mingw = _has(marker.parent, "_mingw.h") is not None
    resources = _resources()
    first = [*([BESIDE_MINGW] if mingw else []), *([resources / "include"] if resources else [])]
    searched = (f"-isystem{path}" for path in (*first, *folders))
    arguments = ("-nostdinc", "-nostdinc++", *(() if mingw else MSVC_DEFINES), *searched)
    return System(name, marker.parent, MINGW if mingw else MSVC, arguments, marker)


def _sdk_folders(root: Path) -> list[Path]:
    """Returns the include folders of an SDK in the layout of xwin, of Visual Studio with its kits, or of msvc-wine. The newest version counts."""
    compiler = _below(root, "crt", "include") or _newest(_below(root, "vc", "tools", "msvc"), "include")
    kits = _below(root, "sdk", "include") or _below(root, "windows kits", "10", "include")
    kits = kits or _below(root, "kits", "10", "include")
    parts = ("ucrt", "um", "shared")
    direct = [path for kit in kits for part in parts for path in _below(kit, part)]
    return [*compiler, *(direct or [path for part in parts for path in _newest(kits, part)])]


def _newest(folders: list[Path], part: str) -> list[Path]:
    """Returns the folders named `part` inside the newest version that `folders` contain."""
    versions = [path for folder in folders for path in _inside(folder) if _below(path, part)]
    return _below(max(versions, key=_version), part) if versions else []


def _version(path: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", path.name)]


def _below(root: Path, *parts: str) -> list[Path]:
    """Returns the folder of that path in any letter case, since a folder made by Windows may be used on another system."""
    for part in parts:
        named = next((path for path in _inside(root) if path.name.lower() == part), None)
        if named is None:
            return []
        root = named
    return [root]


def _inside(folder: Path) -> list[Path]:
    """Returns the subfolders. Empty for an unreadable folder, such as another user's."""
    try:
        return [path for path in sorted(folder.iterdir()) if os.path.isdir(path)]
    except OSError:
        return []


def _has(folder: Path, name: str) -> Path | None:
    spelled = (folder / name, folder / name.capitalize())
    return next((path for path in spelled if os.path.isfile(path)), None)


# Include folders of clang's driver


def _named_root(module: Any, target: Target, folder: Path) -> System | None:
    return _by_driver(module, target.triple, "stdio.h", "the sysroot", (f"--sysroot={folder}",), folder)


def _by_driver(
    module: Any, triple: str, header: str, name: str, more: tuple[str, ...] = (), below: Path | None = None
) -> System | None:
    """Returns the include folders that clang uses for a triple, including GCC's cross compilers and this machine's own libraries."""
    resources = _resources()
    own = ("-resource-dir", str(resources)) if resources else ()
    first = (f"-isystem{BESIDE_MINGW}",) if triple == MINGW else ()
    arguments = (*more, *first, *own)
    text = f"#include <{header}>\n"
    command = ["-xc++", "-std=c++17", "-fms-extensions", f"--target={triple}", *arguments, f"-idirafter{STAND_INS}"]
    try:
        unit = module.Index.create().parse("xblshim_probe.cpp", command, [("xblshim_probe.cpp", text)])
    except module.TranslationUnitLoadError:
        return None
    if any(found.severity >= module.Diagnostic.Error for found in unit.diagnostics):
        return None
    paths = [Path(found.include.name).resolve() for found in unit.get_includes()]
    marker = next((path for path in paths if path.name.lower() == header), None)
    if marker is None or marker.is_relative_to(STAND_INS):
        return None
    if below is not None and not marker.is_relative_to(below.resolve()):
        return None
    return System(name, marker.parent, triple, arguments, marker)


def _resources() -> Path | None:
    """Returns the newest folder of clang's own headers, which libclang's package lacks."""
    found = [Path(path) for pattern in RESOURCES for path in glob(pattern)]
    command = shutil.which("clang")
    if command:
        found += Path(command).resolve().parents[1].glob("lib/clang/*")
    whole = [path for path in found if _has(path / "include", "stddef.h")]
    return max(whole, key=_version) if whole else None
