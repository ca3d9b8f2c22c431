"""The build backend: scikit-build-core with headers that have a backslash in their names on Linux.

Code for Windows says `#include "xsapi-c\\services_c.h"`, which g++ and clang++ on Linux take for the name of one file.
CMake makes such files where it installs (cmake/include-spellings.cmake); scikit-build-core writes slashes into a wheel
whatever a file is called, so they are added to the finished wheel here. pip keeps the names.
"""

from __future__ import annotations

import base64
import hashlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scikit_build_core import build as backend
from scikit_build_core.build import (
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
]

HEADERS = "xblshim/_native/include/"
SPELLINGS = f"{HEADERS}xblshim/spellings/"


def build_wheel(wheel_directory: str, config_settings: Any = None, metadata_directory: str | None = None) -> str:
    """Builds the wheel and returns its name in that folder (PEP 517)."""
    name: str = backend.build_wheel(wheel_directory, config_settings, metadata_directory)
    if sys.platform == "linux":
        add_backslashes(Path(wheel_directory) / name)
    return name


def backslashed(name: str) -> str | None:
    """Returns the backslashed name of a header, or None for other files."""
    if not name.startswith(HEADERS):
        return None
    if name.startswith(SPELLINGS):
        folder, _, spelling = name.removeprefix(SPELLINGS).partition("/")
    else:
        folder, spelling = "backslash", name.removeprefix(HEADERS)
    if "/" not in spelling or spelling.startswith("xblshim/"):
        return None
    return f"{SPELLINGS}{folder}/" + spelling.replace("/", "\\")


def add_backslashes(wheel: Path) -> None:
    """Rewrites the wheel with the additional headers and a RECORD that lists them."""
    done = wheel.with_name(f"{wheel.name}.part")
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(done, "w", zipfile.ZIP_DEFLATED) as new:
        entries = old.infolist()
        (record,) = (entry for entry in entries if entry.filename.endswith(".dist-info/RECORD"))
        rows = old.read(record).decode()
        for entry in entries:
            if entry is not record:
                new.writestr(entry, old.read(entry), entry.compress_type)
        for entry, name, text in _additional(old, entries):
            added = zipfile.ZipInfo(name, entry.date_time)
            added.external_attr = entry.external_attr
            new.writestr(added, text, zipfile.ZIP_DEFLATED)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text).digest()).rstrip(b"=").decode()
            rows += f"{name},sha256={digest},{len(text)}\n"
        new.writestr(record, rows, record.compress_type)
    done.replace(wheel)


def _additional(wheel: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> Iterator[tuple[zipfile.ZipInfo, str, bytes]]:
    for entry in entries:
        name = backslashed(entry.filename)
        if name is not None:
            inside = entry.filename.startswith(SPELLINGS)
            text = wheel.read(entry) if inside else f"#include <{entry.filename.removeprefix(HEADERS)}>\n".encode()
            yield entry, name, text
