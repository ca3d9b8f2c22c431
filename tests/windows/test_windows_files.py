"""The contents of the Windows wheel: imports, exports, protections, and the names in the property sheet."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import machine
import pytest

from xblshim.abi.registry_loader import load

lief = pytest.importorskip("lief")

SYSTEM = re.compile(r"(kernel32|advapi32|ws2_32|msvcrt|ucrtbase|vcruntime140(_1)?|msvcp140|api-ms-win-crt-[\w-]+)\.dll")
PYTHON = re.compile(r"python3\d+\.dll")


def binaries() -> list[Path]:
    package = machine.native().parent
    return [*package.glob("_bridge*.pyd"), *(machine.native() / "bin").iterdir()]


def parsed(file: Path) -> Any:
    binary = lief.PE.parse(str(file))
    assert isinstance(binary, lief.PE.Binary)
    return binary


def test_only_the_system_is_needed() -> None:
    """The binaries need no compiler's runtime that players lack, and only the bridge needs Python."""
    for file in binaries():
        binary = parsed(file)
        names = {str(library.name).lower() for library in binary.imports}
        other = {name for name in names if not SYSTEM.fullmatch(name)}
        if file.suffix == ".pyd":
            other = {name for name in other if not PYTHON.fullmatch(name)}
        elif file.name != "xblshim.dll":
            other -= {"xblshim.dll"}
        assert not other, file.name


def test_addresses_are_random_and_data_does_not_run() -> None:
    flags = lief.PE.OptionalHeader.DLL_CHARACTERISTICS
    for file in binaries():
        binary = parsed(file)
        header = binary.optional_header
        wanted = [flags.DYNAMIC_BASE, flags.HIGH_ENTROPY_VA, flags.NX_COMPAT]
        if machine.NATIVE and file.name in ("xblshim.dll", "xblshim-trial.exe"):
            wanted.append(flags.GUARD_CF)  # mingw-w64 has no control-flow guard; the other DLLs contain no code of ours
        assert [flag for flag in wanted if not header.has(flag)] == [], file.name


def test_no_export_by_accident() -> None:
    core = parsed(machine.native() / "bin" / "xblshim.dll")
    exports = core.get_export()
    assert exports is not None
    assert {str(entry.name) for entry in exports.entries} == {function.name for function in load().exports()}
    (file,) = machine.native().parent.glob("_bridge*.pyd")
    bridge = parsed(file)
    exports = bridge.get_export()
    assert exports is not None
    assert {str(entry.name) for entry in exports.entries} == {"xblshim_bridge_start", "PyInit__bridge"}


@pytest.mark.parametrize("aliases", [False, True])
def test_the_property_sheet_names_what_is_installed(aliases: bool) -> None:
    sheet = machine.native() / "lib" / "xblshim.props"
    prefix = sheet.parent.parent
    root = ElementTree.parse(sheet).getroot()
    space = {"m": "http://schemas.microsoft.com/developer/msbuild/2003"}

    def expanded(text: str | None) -> Path:
        assert text is not None
        named = text.split(";")[0].replace("$(XblShimPrefix)", f"{prefix}/").replace("\\", "/")
        return Path(named)

    (include,) = root.findall(".//m:AdditionalIncludeDirectories", space)
    assert (expanded(include.text) / "xsapi-c" / "services_c.h").is_file()
    (folder,) = root.findall(".//m:AdditionalLibraryDirectories", space)
    (library,) = root.findall(".//m:AdditionalDependencies", space)
    assert library.text is not None
    linked = library.text.split(";")[0]
    if not machine.NATIVE:
        linked = f"lib{linked.removesuffix('.lib')}.dll.a"  # mingw-w64's name for it
    assert (expanded(folder.text) / linked).is_file()
    own, others = root.findall(".//m:XblShimDll", space)
    found = [expanded(own.get("Include"))]
    if aliases:
        pattern = expanded(others.get("Include"))
        found += [file for file in pattern.parent.glob(pattern.name) if file.name != found[0].name]
    assert all(file.is_file() for file in found)
    assert len(found) == (8 if aliases else 1)
