"""The bridge's first Python code, which it carries compiled."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from .conftest import Copy, build_bridge, write_bridge

HOSTED = """
import sys

compiled = []
sys.addaudithook(lambda event, arguments: compiled.append(arguments[1]) if event == "compile" else None)
sys.path.insert(0, sys.argv[1])
import ctypes

import xblshim

lib = ctypes.CDLL(str(xblshim.library_path()))
hr = lib.XGameRuntimeInitialize()
lib.XGameRuntimeUninitialize()
print(hr, "<xblshim bootstrap>" in compiled)
"""


def started(copy: Copy) -> str:
    """Returns the HRESULT of a start in a hosting Python, and whether that compiled the bootstrap."""
    ran = subprocess.run(
        [sys.executable, "-c", HOSTED, str(copy.site)], env=copy.environ, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def test_a_start_compiles_no_bootstrap(copy: Copy) -> None:
    assert started(copy) == "0 False"


def test_a_bridge_whose_source_another_python_wrote(copy: Copy, bridge: Path, tmp_path: Path) -> None:
    """As in a cross build: the Python of the start has other instructions, and compiles the text."""
    include = sysconfig.get_path("include")
    if not Path(include, "Python.h").is_file():
        pytest.skip("needs Python's headers")
    source = tmp_path / "bridge.c"
    write_bridge(sys.executable, source)
    text, found = re.subn(r"(#define XBLSHIM_BOOTSTRAP_MAGIC) \d+L", r"\1 1L", source.read_text("utf-8"))
    assert found == 1
    source.write_text(text, "utf-8")
    build_bridge(source, copy.package / bridge.name, include)
    assert started(copy) == "0 True"
