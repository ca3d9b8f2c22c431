"""The fixture `xbl_service` in users' tests: of a C++ program, and of a Python one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
USERS_TESTS = """
import subprocess
import xblshim

def test_cpp_program(xbl_service):
    xbl_service.define([{"id": "7", "name": "Lantern Keeper", "gamerscore": 25}])
    done = subprocess.run([GAME], env=xbl_service.environment(), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    xbl_service.assert_unlocked("7")
    assert xbl_service.updates == [("7", 100), ("7", 100)]
    assert [call.status for call in xbl_service.calls if call.updates] == [200, 304]

def test_each_test_has_its_own_service(xbl_service):
    assert xbl_service.records() == []
    xbl_service.assert_locked("7")

def test_python_program(xbl_service):
    xbl_service.scid, xbl_service.title_id = "00000000-0000-0000-0000-0000ABCDEF01", 0xABCDEF01
    xbl_service.users = (5, "Ann"), (6, "Bob")
    xbl_service.fail(503, path="/update", retry_after=0)
    with xbl_service.session(log="error") as s:
        assert s.user.gamertag == "Ann"
        assert s.update("7", 40).changed
    xbl_service.assert_progress("7", 40)
    with xbl_service.session(user=6) as s:
        assert s.update("7").changed
    xbl_service.assert_unlocked("7", xuid=6)
    xbl_service.assert_locked("7")
"""


def test_a_users_tests(tmp_path: Path) -> None:
    compiler = shutil.which("c++")
    if compiler is None:
        pytest.skip("no C++ compiler")
    game = tmp_path / "game"
    flags = subprocess.run(
        [sys.executable, "-m", "xblshim", "paths", "--json"], capture_output=True, text=True, check=True
    ).stdout
    import json

    paths = json.loads(flags)
    subprocess.run(
        [
            compiler,
            "-std=c++17",
            str(ROOT / "examples" / "unlock.cpp"),
            f"-I{paths['include']}",
            "-o",
            str(game),
            f"-L{paths['libdir']}",
            f"-Wl,-rpath,{paths['libdir']}",
            "-lxblshim",
            "-pthread",
        ],
        check=True,
    )
    (tmp_path / "test_game.py").write_text(f"GAME = {str(game)!r}\n{USERS_TESTS}")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XBLSHIM_")} | {"HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_game.py"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert "3 passed" in done.stdout, done.stdout + done.stderr


def test_the_plug_in_imports_nothing(tmp_path: Path) -> None:
    """Every run of pytest loads it where xblshim is installed."""
    (tmp_path / "test_nothing.py").write_text(
        "import sys\ndef test_it():\n    loaded = [n for n in sys.modules if n.startswith('xblshim') or n in ('httpx', 'starlette', 'uvicorn')]\n"
        "    assert sorted(loaded) == ['xblshim', 'xblshim.testing', 'xblshim.testing.plugin'], loaded\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout
