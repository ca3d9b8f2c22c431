"""The Pythons that `make wheel` uses, and its reasons against others."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture
def pythons(load_tool: Callable[[str], ModuleType]) -> ModuleType:
    return load_tool("pythons")


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pythons: ModuleType) -> Path:
    """A machine whose only Pythons are those that a test puts into this folder, which is all of PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.setenv("UV_PYTHON_INSTALL_DIR", str(tmp_path / "uv"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    monkeypatch.setattr(sys, "_base_executable", "", raising=False)
    return tmp_path


def interpreter(path: Path, *output: object, missing: str = "") -> Path:
    """Makes a program that prints what an interpreter prints on a machine that lacks something."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"#!/bin/sh\nif [ \"$1\" = -I ]; then echo '{json.dumps(output)}'; exit; fi\n"
        f'echo "{missing}" >&2\nexit {1 if missing else 0}\n'
    )
    path.chmod(0o755)
    return path


def test_this_python(pythons: ModuleType) -> None:
    found, reason = pythons.find(HERE)
    assert reason == ""
    assert found == os.path.realpath(sys.executable)


@pytest.mark.parametrize("place", ["python3.14", "pyenv/versions/3.14.2/bin/python3.14"])
def test_an_ordinary_one(alone: Path, pythons: ModuleType, place: str) -> None:
    good = interpreter(alone / place, "3.14", False, "cpython", False, "/usr")
    assert pythons.find("3.14") == (str(good), "")


def test_uv_puts_them_elsewhere(alone: Path, pythons: ModuleType) -> None:
    place = alone / "uv" / "cpython-3.14.2-linux-x86_64-gnu" / "bin" / "python3.14"
    good = interpreter(place, "3.14", False, "cpython", False, "/usr")
    assert pythons.find("3.14") == (str(good), "")


@pytest.mark.parametrize(
    ("output", "missing", "sentence"),
    [
        (("3.14", True, "cpython", False, "/usr"), "", "is free-threaded, for which no wheel is built"),
        (("3.14", False, "pypy", False, "/usr"), "", "is pypy 3.14"),
        (("3.14", False, "cpython", True, "/usr"), "", "belongs to a virtual environment of /usr"),
        (("3.14", False, "cpython", False, "/usr"), "missing: no Python.h", "missing: no Python.h"),
        ((), "", "doesn't answer"),
    ],
)
def test_an_unusable_python(
    alone: Path, pythons: ModuleType, output: tuple[object, ...], missing: str, sentence: str
) -> None:
    interpreter(alone / "python3.14", *output, missing=missing)
    found, reason = pythons.find("3.14")
    assert found is None
    assert sentence in reason


def test_a_later_usable_python(alone: Path, pythons: ModuleType) -> None:
    interpreter(alone / "python3.14", "3.14", False, "cpython", False, "/usr", missing="missing: no Python.h")
    good = interpreter(alone / "pyenv/versions/3.14.2/bin/python3.14", "3.14", False, "cpython", False, "/usr")
    assert pythons.find("3.14") == (str(good), "")


def test_none(alone: Path, pythons: ModuleType) -> None:
    assert pythons.find("3.14") == (None, "no Python 3.14 is here")
