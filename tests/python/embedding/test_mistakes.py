"""The log explains every E_INVALIDARG and "not initialized" of a public function."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from xblshim.abi.registry_loader import load
from xblshim.abi.registry_model import STUB

from .conftest import HERE, run

REPOSITORY = HERE.parents[2]
NAMES_OF_THE_SAME = {"XalGetTitleId": "XGameGetXboxTitleId", "XalUserGetId": "XUserGetId"}
"""The log has the name of the function behind these."""


def implemented() -> list[str]:
    """Returns the functions other than link stubs, which read no arguments."""
    registry = load(REPOSITORY / "python" / "xblshim" / "abi" / "registry")
    return [function.name for function in registry.exports() if function.outcome != STUB]


def refusals(names: list[str], environ: dict[str, str], log: Path) -> tuple[set[tuple[str, str]], list[str]]:
    result: subprocess.CompletedProcess[str] = run(
        [sys.executable, HERE / "refused_arguments.py", ",".join(names)], {**environ, "XBLSHIM_LOG": f"warning:{log}"}
    )
    assert result.returncode == 0, (result.stdout[-2000:], result.stderr)
    refused = {(name, hr) for name, hr in map(str.split, result.stdout.splitlines())}
    return refused, [
        *log.read_text().splitlines(),
        *result.stderr.splitlines(),
    ]


def test_each_refusal_is_explained(bridge: Path, environ: dict[str, str], tmp_path: Path) -> None:
    refused, lines = refusals(implemented(), environ, tmp_path / "log")
    assert len({name for name, _ in refused}) > 100, "the functions were not called"
    told = {(name, hr) for line in lines for name, hr in re.findall(r"warning: (\w+)\b.*\b(E_[A-Z_]+) \(0x", line)}
    assert {(name, hr) for name, hr in refused if (NAMES_OF_THE_SAME.get(name, name), hr) not in told} == set()
