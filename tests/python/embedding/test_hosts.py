"""Hosts in which the library can't run: each gets an error. Each one hung before."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import HERE, run, values

S_OK = "0x00000000"
E_FAIL = "0x80004005"


@pytest.fixture(scope="session")
def gil_host(compile_c: Callable[..., Path], package: Path) -> Path:
    """gil.c: a program with its own Python, the one that runs the tests."""
    include, folder = sysconfig.get_path("include"), sysconfig.get_config_var("LIBDIR")
    library = Path(folder or "", sysconfig.get_config_var("INSTSONAME") or "")
    if not (Path(include, "Python.h").is_file() and library.is_file() and ".so" in library.name):
        pytest.skip("needs Python's headers and shared library")
    libraries = package / "_native" / "lib"
    return compile_c(
        HERE / "gil.c",
        f"-I{include}",
        f"-L{libraries}",
        "-lxblshim",
        "-lpthread",
        str(library),
        f"-Wl,-rpath,{folder}:{libraries}",
    )


def own_python() -> dict[str, str]:
    """Returns the environment for gil.c: its Python is the tests', with the same packages."""
    return {"PYTHONHOME": sys.base_prefix, "PYTHONPATH": sysconfig.get_path("purelib")}


@pytest.mark.parametrize("more", [[], ["sub-interpreter"]])
@pytest.mark.parametrize("command", ["held", "let-go"])
def test_a_host_that_holds_the_gil(
    gil_host: Path, bridge: Path, environ: dict[str, str], command: str, more: list[str]
) -> None:
    environ |= own_python()
    seen = values(run([gil_host, command, *more], environ).stdout)
    if command == "let-go":
        assert seen["runtime"] == S_OK, seen
    else:
        assert seen["runtime"] == E_FAIL
        assert "a thread that holds Python's GIL" in seen["error"]
        assert "Py_BEGIN_ALLOW_THREADS" in seen["error"]


def test_another_thread_keeps_the_gil(gil_host: Path, bridge: Path, environ: dict[str, str]) -> None:
    environ |= own_python()
    seen = values(run([gil_host, "other-held"], environ).stdout)
    assert seen["runtime"] == E_FAIL
    assert "another thread of this program held the GIL" in seen["error"]


def script(text: str, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-c", textwrap.dedent(text)], environ)


def test_pydll(package: Path, bridge: Path, environ: dict[str, str]) -> None:
    """ctypes.PyDLL keeps the GIL during a call. A later start through CDLL works."""
    result = script(
        """
        import ctypes, xblshim
        path = str(xblshim.library_path())
        held, free = ctypes.PyDLL(path), ctypes.CDLL(path)
        for library in (held, free):
            print(f"runtime 0x{library.XGameRuntimeInitialize() & 0xFFFFFFFF:08X}")
        free.XGameRuntimeUninitialize()
        """,
        environ,
    )
    assert result.stdout.split("\n")[:2] == [f"runtime {E_FAIL}", f"runtime {S_OK}"], result.stderr
    assert "instead of ctypes.PyDLL" in result.stderr


@pytest.mark.parametrize("patch", ["patch_all()", "patch_thread()", "patch_socket()", "patch_select()"])
def test_a_session_under_gevent(bridge: Path, environ: dict[str, str], patch: str) -> None:
    pytest.importorskip("gevent")
    result = script(
        f"""
        from gevent import monkey
        monkey.{patch}
        import xblshim
        try:
            with xblshim.session() as title:
                title.update("7", 100)
        except xblshim.XblError as error:
            print(error)
        """,
        environ,
    )
    assert "gevent has replaced this Python's" in result.stdout, (result.stdout, result.stderr)
    assert "in a process without gevent's patches" in result.stdout
    assert "pip install" not in result.stdout


def test_gevent_without_patches(bridge: Path, environ: dict[str, str]) -> None:
    pytest.importorskip("gevent")
    result = script(
        """
        import gevent, gevent.monkey, xblshim
        with xblshim.session() as title:
            print(title.update("7", 100).changed)
        """,
        environ,
    )
    assert result.stdout == "True\n", result.stderr


def test_the_fixtures_service_under_gevent(environ: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("gevent")
    result = script(
        f"""
        from gevent import monkey
        monkey.patch_all()
        import pathlib
        from xblshim.testing import ServiceUnderTest
        try:
            ServiceUnderTest(pathlib.Path({str(tmp_path)!r})).url
        except RuntimeError as error:
            print(error)
        """,
        environ,
    )
    assert result.stdout.startswith("Gevent has replaced this Python's"), (result.stdout, result.stderr)
