"""A start in a process without more threads or descriptors: it fails with a sentence or works, and the process continues."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import HERE, on_both_loops, run, values

REACHED_THE_SERVICE = ("0x00000000", "0x80190130")  # unlocked now, or by an earlier run
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="preloads a library")


@pytest.fixture(scope="session")
def refuse(compile_c: Callable[..., Path]) -> Path:
    """refuse.c as a library for LD_PRELOAD."""
    return compile_c(HERE / "refuse.c", "-shared", "-fPIC", "-ldl")


def outcome(result: subprocess.CompletedProcess[str]) -> bool:
    """Returns whether everything worked. Otherwise the output must have the reason."""
    said = values(result.stdout)
    if result.returncode == 3:
        refusal = next(value for name, value in said.items() if name != "error")
        assert int(refusal, 16) & 0x80000000, (result.stdout, result.stderr)
        if "runtime" in said or "initialize" in said:  # the start failed, so the remedy must be there
            assert len(said["error"].split()) > 3, (result.stdout, result.stderr)
        return False
    assert result.returncode == 0, (result.returncode, result.stdout, result.stderr)
    return said["update"] in REACHED_THE_SERVICE


def test_start_without_threads(host: Path, bridge: Path, environ: dict[str, str], refuse: Path, tmp_path: Path) -> None:
    count = tmp_path / "count"
    preloaded = {**environ, "LD_PRELOAD": str(refuse), "REFUSE_COUNT": str(count)}
    assert outcome(run([host, "unlock"], preloaded))
    asked_for = int(count.read_text())
    worked = [
        outcome(run([host, "unlock"], {**preloaded, "REFUSE_THREADS_FROM": str(n)})) for n in range(1, asked_for + 1)
    ]
    assert not worked[0]
    assert outcome(run([host, "unlock"], {**preloaded, "REFUSE_THREADS_FROM": str(2 * asked_for + 10)}))


@on_both_loops
def test_start_without_descriptors(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    def limited(limit: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [host, "unlock"],
            env=environ,
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)),
        )

    worked: list[bool] = []
    for limit in range(5, 64):  # with fewer, the dynamic loader can't open a library
        result = limited(limit)
        worked.append(outcome(result))
        if "xblshim's Python side could not start" in result.stderr:
            assert "ulimit -n" in result.stderr, result.stderr
        if all(worked[-3:]) and len(worked) > 3:
            break
    assert not worked[0]
    assert worked[-1]
