"""Tests on the public headers, if XBLSHIM_PARITY_HEADERS names a folder with one edition: `make parity-changes FOLDER=…`.

This repository contains no part of these headers.
"""

from __future__ import annotations

import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from abi_compilers import INCLUDE
from parity_support import HERE, batches, found_of, mutate

from xblshim.parity.compare import compare
from xblshim.parity.explained import explained
from xblshim.parity.facts import Surface
from xblshim.parity.libclang import cindex
from xblshim.parity.reader import AS_IT_IS, read
from xblshim.parity.sources import ABSENT, macro_names, our_headers, their_headers
from xblshim.parity.systems import System, find
from xblshim.parity.targets import TARGETS

FOLDER = os.environ.get("XBLSHIM_PARITY_HEADERS", "")
MUTATIONS: list[dict[str, Any]] = tomllib.loads((HERE / "parity" / "mutations.toml").read_text("utf-8"))["mutation"]

pytestmark = [
    pytest.mark.skipif(not FOLDER, reason="XBLSHIM_PARITY_HEADERS names no folder of public headers"),
    pytest.mark.timeout(1200),
]


def both(folder: Path, target: str, system: System | None = None) -> tuple[Surface, Surface]:
    own = our_headers(INCLUDE)
    found = their_headers([folder], list(own.files))._replace(fallbacks=(*own.folders, ABSENT))
    settings = AS_IT_IS._replace(names=macro_names(own, found), system=system)
    return read(found, TARGETS[target], settings), read(own, TARGETS[target], settings)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("real", [False, True], ids=["stand-ins", "real"])
def test_every_difference_is_explained(real: bool, target: str) -> None:
    """Also with the machine's own system headers, if it has some."""
    system = find(cindex(), TARGETS[target], None) if real else None
    if real and system is None:
        pytest.skip(f"this machine has no system headers for {target}")
    rows = compare(*both(Path(FOLDER), target, system))
    assert [row.key for row in rows if row.key not in explained()] == []


def test_every_kind_of_change_is_found(tmp_path: Path) -> None:
    """Applies the mutations whose headers the folder has."""
    present = [one for one in MUTATIONS if list(Path(FOLDER).rglob(one["header"]))]
    assert len(present) >= 60
    before = found_of(compare(*both(Path(FOLDER), "windows-gdk")))
    lost: list[str] = []
    for place, batch in enumerate(batches(present)):
        copy = tmp_path / str(place)
        shutil.copytree(FOLDER, copy)
        for mutation in batch:
            mutate(copy, mutation["header"], mutation["old"], mutation["new"])
        found = found_of(compare(*both(copy, "windows-gdk"))) - before
        lost += [mutation["title"] for mutation in batch if tuple(mutation["finds"]) not in found]
        shutil.rmtree(copy)
    assert lost == []
