"""`make` reports what a machine lacks, with the remedies, before it builds anything."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "check_machine.py"


@pytest.fixture
def check(load_tool: Callable[[str], ModuleType]) -> ModuleType:
    return load_tool("check_machine")


def test_this_machine_lacks_nothing() -> None:
    ran = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_no_compiler(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("CXX", raising=False)
    (sentence,) = check.problems()
    assert "no C++ compiler" in sentence
    assert "apt-get install g++" in sentence


def test_a_compiler_that_was_named_but_is_not_there(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler -O2")
    (sentence,) = check.problems()
    assert "no C++ compiler" in sentence


def test_no_venv_module(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check.importlib.util, "find_spec", lambda name: None)
    (sentence,) = check.problems()
    assert f"apt-get install python{sys.version_info.major}.{sys.version_info.minor}-venv" in sentence


def test_no_python_headers(check: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(check.sysconfig, "get_path", lambda name: str(tmp_path))
    (sentence,) = check.problems()
    assert str(tmp_path) in sentence
    assert "-dev" in sentence


def test_no_libpython(check: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    variables = {
        "INSTSONAME": "libpython-that-is-not-there.so.1.0",
        "LDLIBRARY": "libpython.a",
        "LIBDIR": str(tmp_path),
    }
    monkeypatch.setattr(check.sysconfig, "get_config_var", variables.get)
    monkeypatch.setattr(check.sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr(check.ctypes, "CDLL", refuse)
    (sentence,) = check.problems()
    assert "no shared libpython" in sentence
    assert "apt-get install libpython3" in sentence


def refuse(name: str) -> None:
    raise OSError(name)


def test_an_old_python(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    class Old(tuple[int, ...]):
        major, minor = 3, 10

    monkeypatch.setattr(check.sys, "version_info", Old((3, 10, 4)))
    (sentence,) = check.problems()
    assert "3.10 is too old" in sentence
    assert "make PYTHON=" in sentence
