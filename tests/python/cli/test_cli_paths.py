"""`xblshim paths`: for people, for scripts, and with missing parts."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from cli_support import Shell, installation


@pytest.fixture
def native(tmp_path: Path) -> Path:
    return installation(tmp_path) / "xblshim" / "_native"


def expected(native: Path) -> dict[str, str]:
    library = {"win32": "bin/xblshim.dll", "darwin": "lib/libxblshim.dylib"}.get(sys.platform, "lib/libxblshim.so")
    places = {
        "prefix": "",
        "include": "include",
        "libdir": "lib",
        "library": library,
        "cmake": "lib/cmake/xblshim",
        "pkgconfig": "lib/pkgconfig",
    }
    schema = native.parent / "config" / "xblshim.schema.json"
    return {**{name: str(native / place) for name, place in places.items()}, "schema": str(schema)}


def test_all_paths(tmp_path: Path, native: Path) -> None:
    shell = Shell(tmp_path / "home", native.parents[1])
    assert shell.shows("paths") == expected(native)
    lines = shell.says("paths").splitlines()[1:]
    assert {line.split()[0]: line.split()[1] for line in lines} == expected(native)


@pytest.mark.parametrize("name", ["prefix", "include", "libdir", "library", "cmake", "pkgconfig", "schema"])
def test_one_path_for_scripts(tmp_path: Path, native: Path, name: str) -> None:
    shell = Shell(tmp_path / "home", native.parents[1])
    assert shell.says("paths", f"--{name}") == expected(native)[name] + "\n"


def test_a_folder_with_spaces(tmp_path: Path) -> None:
    packages = installation(tmp_path / "a folder")
    shell = Shell(tmp_path / "home", packages)
    assert shell.says("paths", "--include") == str(packages / "xblshim" / "_native" / "include") + "\n"


def test_a_missing_native_part_is_reported_with_the_command(tmp_path: Path) -> None:
    packages = installation(tmp_path)
    (packages / "xblshim" / "_native" / "include").rmdir()
    for arguments in [("paths",), ("paths", "--include"), ("paths", "--json")]:
        assert "pip install" in Shell(tmp_path / "home", packages).refuses(*arguments)


def test_a_missing_part_is_reported(tmp_path: Path, native: Path) -> None:
    (native / "lib" / "pkgconfig").rmdir()
    shell = Shell(tmp_path / "home", native.parents[1])
    assert str(native / "lib" / "pkgconfig") in shell.refuses("paths", "--pkgconfig")
    assert shell.says("paths", "--cmake") == str(native / "lib" / "cmake" / "xblshim") + "\n"


def test_a_missing_library_is_reported(tmp_path: Path) -> None:
    packages = installation(tmp_path, library=None)
    assert "xblshim" in Shell(tmp_path / "home", packages).refuses("paths", "--library")


def test_mono_finds_the_dlls_of_wrappers(tmp_path: Path, native: Path) -> None:
    """Maps each DLL of the Windows build, in any letter case, with and without the suffix."""
    text = Shell(tmp_path / "home", native.parents[1]).says("paths", "--dllmap")
    mapped = {entry.attrib["dll"]: entry.attrib["target"] for entry in ElementTree.fromstring(text)}
    assert set(mapped.values()) == {expected(native)["library"]}
    aliases = Path(__file__).parents[3] / "cmake" / "windows-aliases.cmake"
    lists = re.findall(r"set\(_\w+_dlls? ([^)]*)\)", aliases.read_text())
    names = [name for names in lists for name in names.split()]
    assert len(names) > 5
    assert set(mapped) == {f"i:{name}{suffix}" for name in names for suffix in ("", ".dll")}
