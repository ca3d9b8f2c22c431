"""The number of times that a title waits for the disk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import run, values

S_OK = "0x00000000"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="preloads a library")


@pytest.fixture(scope="session")
def counting(compile_c: Callable[..., Path]) -> Path:
    """syncs.c as a library for LD_PRELOAD."""
    return compile_c(Path(__file__).with_name("syncs.c"), "-shared", "-fPIC", "-ldl")


def test_a_new_store_is_synced_once_before_its_first_row(
    host: Path, bridge: Path, counting: Path, environ: dict[str, str], tmp_path: Path
) -> None:
    """The new file; the log's header, the folder and the row; the log and the file when the store is closed. It was 14 in place of 6."""
    count = tmp_path / "count"
    result = run([host, "unlock"], {**environ, "LD_PRELOAD": str(counting), "SYNC_COUNT": str(count)})
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    assert 4 <= int(count.read_text()) <= 6  # without the last two where the close did not end in time
