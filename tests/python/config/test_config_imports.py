"""The imports of the configuration, which every game's start pays for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SLOW = {
    *("anyio", "certifi", "cffi", "click", "httpcore", "httpx", "hypothesis", "rich", "starlette", "uvicorn"),
    *("argparse", "asyncio", "email", "http", "importlib.metadata", "json", "logging", "socket", "sqlite3", "ssl"),
    *("tomllib", "urllib.request", "xml"),
}
CONFIGURED = {
    *("bz2", "contextlib", "enum", "importlib.util", "ipaddress", "lzma", "pathlib", "platformdirs", "random", "re"),
    *("shutil", "tempfile", "typing", "urllib.parse"),
}
"""Modules that a start may import only after the configuration exists, because the game waits for it."""


def imported_by(code: str, home: Path, *options: str) -> set[str]:
    """Returns the modules that this code imports in a fresh interpreter."""
    code = f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before), sep='\\n')"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XBLSHIM_", "XDG_"))}
    ran = subprocess.run(
        [sys.executable, *options, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**kept, "HOME": str(home), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return set(ran.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import xblshim.config",
        "import xblshim.model.requests",
        "import xblshim.wiring.open_client",
        "from xblshim.config import load; load(program_dir=None, environ={}, options={})",
        "from pathlib import Path; from xblshim.config import load; "
        f"load(program_dir=Path('.'), environ={json.dumps({'XBLSHIM_TITLE_ID': '7', 'XBLSHIM_USERS': '1:A'})}, options={{}})",
    ],
)
def test_the_configuration_imports_nothing_slow(tmp_path: Path, code: str) -> None:
    imported = imported_by(code, tmp_path)
    assert "xblshim" in imported
    assert not imported & SLOW


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="platformdirs is asked there")
@pytest.mark.parametrize("service", ["local", "http://127.0.0.1:8620", "https://game-tests.example.com"])
def test_modules_for_later_are_imported_after_the_configuration(tmp_path: Path, service: str) -> None:
    """`-S` excludes imports by the environment's .pth files."""
    code = (
        "from xblshim.config import load\n"
        f"load(program_dir='.', environ={{'XBLSHIM_SERVICE': {service!r}, 'XBLSHIM_USERS': '1:A'}}, options={{}})"
    )
    imported = imported_by(code, tmp_path, "-S")
    assert "xblshim.config" in imported
    assert not imported & (SLOW | CONFIGURED)


def test_a_title_that_only_updates_imports_no_other_request(tmp_path: Path) -> None:
    code = (
        "import xblshim.bridge.call_loop, xblshim.bridge.call_table\n"
        "from xblshim.config import load\n"
        "from xblshim.wiring.open_client import open_client\n"
        "open_client(load(program_dir='.', environ={'XBLSHIM_SERVICE': 'http://127.0.0.1:8620'}, options={}), print)"
    )
    imported = imported_by(code, tmp_path)
    assert "xblshim.model.update_request" in imported
    assert not imported & {f"xblshim.model.{name}" for name in ("plain_results", "requests", "results")}


def test_the_check_detects_a_slow_module(tmp_path: Path) -> None:
    assert "argparse" in imported_by("import argparse, xblshim.config", tmp_path)
