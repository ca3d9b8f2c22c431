"""Titles without standard streams."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from xblshim.testing import ServiceUnderTest

from .conftest import on_both_loops, values

S_OK = "0x00000000"


@on_both_loops
@pytest.mark.parametrize("when", ["early", "late"])
@pytest.mark.parametrize("service", ["local", "served"])
def test_a_title_that_detaches(
    host: Path,
    bridge: Path,
    environ: dict[str, str],
    tmp_path: Path,
    xbl_service: ServiceUnderTest,
    service: str,
    when: str,
) -> None:
    """Descriptors 0 to 2 belonged to the library or the loop. When the title replaced them by the null device, every later call hung."""
    if service == "served":
        environ |= {name: value for name, value in xbl_service.environment({}).items() if name != "XBLSHIM_PYTHON"}
    environ["XBLSHIM_LOG"] = f"debug:{tmp_path / 'log'}"
    report = tmp_path / "report"
    subprocess.run([host, "detach", report, when], env=environ, timeout=60, stdin=subprocess.DEVNULL, check=False)
    assert values(report.read_text()) == {"update": S_OK, "after": S_OK}, (tmp_path / "log").read_text()
