"""The Python that a Windows title embeds: every place and every spelling, with real files and a real registry."""

from __future__ import annotations

import shutil
from pathlib import Path

import machine
import pytest
import pythons

from xblshim.host.install_source import SOURCE

NOT_FOUND = "0x89240101"


def library_of(ran: machine.Ran) -> Path:
    """Returns the folder of the Python that a trial used to unlock an achievement."""
    assert ran.code == 0, ran.output
    (line,) = (line for line in ran.output.splitlines() if "libpython is " in line)
    named = line.partition("libpython is ")[2]
    return Path(named if machine.NATIVE else named.removeprefix("Z:").replace("\\", "/")).parent


def trial(folder: Path, native: Path | None = None, **more: str) -> machine.Ran:
    program = (native or machine.native()) / "bin" / "xblshim-trial.exe"
    return machine.run([program], folder, XBLSHIM_LOG="debug", **more)


def game(folder: Path) -> Path:
    """Makes a game with the library beside it, and nothing else."""
    folder.mkdir(parents=True)
    for name in ("xblshim-trial.exe", "xblshim.dll"):
        shutil.copy(machine.native() / "bin" / name, folder)
    return folder / "xblshim-trial.exe"


def test_the_venv_of_the_library(tmp_path: Path) -> None:
    assert library_of(trial(tmp_path)).samefile(pythons.base())


@pytest.mark.parametrize(
    "spelling",
    [
        pytest.param(r"{venv}\Scripts\python.exe", marks=pytest.mark.slow),
        '"{venv}"',  # cmd.exe's `set X="..."` keeps the quotation marks
        r"{base}\PYTHON.EXE",
        pytest.param("{base}/python{digits}.dll", marks=pytest.mark.slow),
    ],
)
def test_every_spelling_of_a_python(spelling: str, tmp_path: Path) -> None:
    r"""`XBLSHIM_PYTHON=C:\Py313\python.exe` never worked."""
    named = spelling.format(
        venv=machine.path(machine.VENV),
        base=machine.path(pythons.base()),
        digits=pythons.version().replace(".", ""),
    )
    assert library_of(trial(tmp_path, XBLSHIM_PYTHON=named)).samefile(pythons.base())


@pytest.mark.slow
def test_a_name_on_the_path(tmp_path: Path) -> None:
    on_path = "PATH" if machine.NATIVE else "WINEPATH"
    folders = ";".join([machine.path(pythons.base()), machine.path(machine.native() / "bin")])
    assert library_of(trial(tmp_path, XBLSHIM_PYTHON="python", **{on_path: folders})).samefile(pythons.base())


def test_a_batch_file_that_runs_one(tmp_path: Path) -> None:
    """The shims of pyenv-win. The arguments avoid characters that cmd.exe interprets."""
    shim = tmp_path / "shims of mine" / "python.bat"
    shim.parent.mkdir()
    shim.write_text(f'@echo off\r\n"{machine.path(pythons.base())}\\python.exe" %*\r\n')
    ran = trial(tmp_path, XBLSHIM_PYTHON=machine.path(shim))
    assert library_of(ran).samefile(pythons.base())


def test_programs_other_than_python_are_refused_with_a_sentence(tmp_path: Path) -> None:
    other = shutil.copy(machine.native() / "bin" / "xblshim-trial.exe", tmp_path / "other.exe")
    shutil.copy(machine.native() / "bin" / "xblshim.dll", tmp_path)
    for named in (machine.path(other), machine.path(tmp_path), "no-such-python"):
        ran = trial(tmp_path, XBLSHIM_PYTHON=named)
        assert ran.code == 1
        assert NOT_FOUND in ran.output
        assert "XBLSHIM_PYTHON names" in ran.output


def test_microsoft_store_is_refused_with_a_sentence(tmp_path: Path) -> None:
    place = tmp_path / "WindowsApps" / "PythonSoftwareFoundation.Python.3.13_3.13.496.0_x64__qbz5n2kfra8p0"
    pythons.link(pythons.base(), place)
    ran = trial(tmp_path, XBLSHIM_PYTHON=machine.path(place / "python.exe"))
    assert ran.code == 1
    assert "is Microsoft Store's" in ran.output
    assert "winget install" in ran.output


def test_a_python_without_the_package(tmp_path: Path) -> None:
    program = game(tmp_path / "game")
    ran = machine.run([program], tmp_path, XBLSHIM_PYTHON=machine.path(pythons.base()))
    assert ran.code == 1
    assert "install it there with" in ran.output
    assert f"python.exe -m pip install {SOURCE}" in ran.output.replace('"', "")


def test_a_package_outside_of_any_python(tmp_path: Path) -> None:
    """pip install --target: its bridge has the version, and the registry has that version's place."""
    native = pythons.link(pythons.site_packages(), tmp_path / "deps") / "xblshim" / "_native"
    if not machine.NATIVE:  # Windows machines have Pythons
        ran = trial(tmp_path, native)
        assert ran.code == 1
        assert f"no Python {pythons.version()} was found for the xblshim in " in ran.output
        assert f"winget install -e --id Python.Python.{pythons.version()}" in ran.output
    with pythons.registered("Contoso", "Python_x64", pythons.base()):
        assert library_of(trial(tmp_path, native)).samefile(pythons.base())


def test_a_library_beside_a_game(tmp_path: Path) -> None:
    """The registered Python with the package is used."""
    program = game(tmp_path / "game")
    prefix = tmp_path / "Py"
    prefix.mkdir()
    for file in pythons.base().iterdir():
        if file.is_file():
            shutil.copy(file, prefix)
        elif file.name != "Lib":
            pythons.link(file, prefix / file.name)
    for file in (pythons.base() / "Lib").iterdir():
        if file.is_dir() and file.name != "site-packages":
            pythons.link(file, prefix / "Lib" / file.name)
        elif file.is_file():
            (prefix / "Lib").mkdir(exist_ok=True)
            shutil.copy(file, prefix / "Lib")
    with pythons.registered("PythonCore", pythons.version(), prefix):
        if not machine.NATIVE:
            ran = machine.run([program], tmp_path)
            assert ran.code == 1
            assert "has no xblshim" in ran.output
            assert f"py -m pip install {SOURCE}" in ran.output
        pythons.link(pythons.site_packages(), prefix / "Lib" / "site-packages")
        assert library_of(machine.run([program], tmp_path, XBLSHIM_LOG="debug")).samefile(prefix)


def test_the_file_beside_the_program_with_a_byte_order_mark(tmp_path: Path) -> None:
    program = game(tmp_path / "game")
    file = program.with_name("xblshim.toml")
    venv = machine.path(machine.VENV)
    file.write_text(f"\ufeffpython = '{venv}'\r\n", "utf-8")
    assert library_of(machine.run([program], tmp_path, XBLSHIM_LOG="debug")).samefile(pythons.base())
    file.write_text(f'python = "{venv}"\n', "utf-8")
    ran = machine.run([program], tmp_path)
    assert ran.code == 1
    assert f"python = '{venv}'" in ran.output


def test_an_embeddable_python_in_the_games_folder(tmp_path: Path) -> None:
    program = game(tmp_path / "my game")
    python = pythons.embeddable(program.with_name("python"))
    pythons.link(pythons.site_packages(), python / "Lib" / "site-packages")
    assert library_of(machine.run([program], tmp_path, XBLSHIM_LOG="debug")).samefile(python)
