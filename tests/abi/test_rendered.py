"""What is rendered: up to date, and usable by what it is for."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from abi_compilers import GCC, ROOT, run
from abi_facts import ONLY_C, RUNTIME, SURFACE, load_facts

from xblshim.abi import __main__ as command
from xblshim.abi import hresults
from xblshim.abi.registry_model import CORE, UNLISTED, Callback, Enum, Function, Handle, Registry, Struct
from xblshim.abi.render import render_all
from xblshim.abi.render_headers import comment
from xblshim.abi.rendered import cffi_cdef, cffi_services, ctypes_decls, ctypes_services

CDEF = cffi_cdef.CDEF + cffi_services.CDEF
FUNCTIONS = ctypes_decls.FUNCTIONS | ctypes_services.FUNCTIONS
RECORDED = ("windows-gdk", RUNTIME, SURFACE)
STRUCTS = {name: fact for target in RECORDED for name, fact in load_facts(target).group("structs").items()}
ENUMS = {name: fact for target in RECORDED for name, fact in load_facts(target).group("enums").items()}


def _ctypes(name: str) -> Any:
    return getattr(ctypes_decls, name, None) or getattr(ctypes_services, name)


def test_the_committed_files_are_what_the_registry_renders() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python")}
    done = subprocess.run(
        [sys.executable, "-m", "xblshim.abi", "check"], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_reports_stale_and_missing_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "stale").write_text("old\n")
    (tmp_path / "good").write_text("same\n")
    files = {"stale": "new\n", "missing": "text\n", "good": "same\n"}
    assert command.check(tmp_path, files) == 1
    told = capsys.readouterr().out
    assert "stale (committed)" in told
    assert "missing (rendered)" in told
    assert "good" not in told
    assert command.write(tmp_path, files) == 0
    assert command.check(tmp_path, files) == 0


def test_rendering_is_repeatable(registry: Registry) -> None:
    assert render_all(registry, ROOT) == render_all(registry, ROOT)


def test_comments_are_wrapped_but_lists_are_kept() -> None:
    lines = comment("word " * 60 + "\n\n  * one\n  * two")
    assert max(map(len, lines)) <= 104
    assert lines[-3:] == ["///", "///   * one", "///   * two"]


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_ctypes_structures_have_the_real_layout(name: str) -> None:
    fact = STRUCTS[name]
    structure: Any = _ctypes(name)
    assert ctypes.sizeof(structure) == fact["size"]
    given = {field: [getattr(structure, field).offset, getattr(structure, field).size] for field in fact["members"]}
    assert given == {field: [offset, size] for field, (_, offset, size) in fact["members"].items()}


def test_ctypes_enums_and_results_have_the_real_values(registry: Registry) -> None:
    for name, fact in ENUMS.items():
        enum: Any = _ctypes(name)
        for enumerator, value in fact["values"].items():
            assert getattr(enum, enumerator, None) is not None or enumerator == "None"
            assert enum.__members__.get(enumerator, enum.__members__.get(f"{enumerator}_")) == value
    for name, (value, kind) in load_facts("linux-x86_64").group("macros").items():
        if kind == "HRESULT":
            assert getattr(ctypes_decls, name) == value, name
    assert set(FUNCTIONS) == {f.name for f in registry.functions()} - ONLY_C
    assert not set(ctypes_decls.FUNCTIONS) & set(ctypes_services.FUNCTIONS)


def test_cffi_reads_the_declarations_and_sees_the_real_layout() -> None:
    cffi = pytest.importorskip("cffi")
    ffi = cffi.FFI()
    ffi.cdef(CDEF)
    for name, fact in STRUCTS.items():
        assert ffi.sizeof(name) == fact["size"], name
        for member, (_, offset, _) in fact["members"].items():
            assert ffi.offsetof(name, member) == offset


def test_cffi_declarations_match_the_headers_in_a_compiler(tmp_path: Path, registry: Registry) -> None:
    """Pointers to the functions, assigned from the headers to types written as in the declarations."""
    command_name = GCC.command("c")
    names = {f.name for f in registry.functions()} - ONLY_C
    headers = [
        h.path for h in registry.headers if h.part != UNLISTED and any(isinstance(item, Function) for item in h.items)
    ]
    rows = [f"#include <{path}>" for path in headers]
    for at, line in enumerate(text for text in CDEF.splitlines() if text.endswith(");") and " (*" not in text):
        name = re.sub(r"\(.*", "", line).split("*")[-1].split()[-1]
        if name in names and not line.startswith("typedef"):
            rows.append(line.replace(f"{name}(", f"(*p{at})(", 1).rstrip(";") + f" = {name};")
    assert len(rows) == len(headers) + len(names)
    source = tmp_path / "cdef.c"
    source.write_text("\n".join(rows) + "\n")
    # One of the platforms on which the headers show all that is exported.
    options = ["-std=c11", "-Wall", "-Werror", "-fsyntax-only", "-DHC_PLATFORM=HC_PLATFORM_GENERIC"]
    told = run([command_name, *options, f"-I{ROOT / 'include'}", str(source)])
    assert not told, told


def test_each_name_is_rendered_everywhere(registry: Registry) -> None:
    """A new kind of item can't be forgotten by one of the renderers."""
    headers = "".join(path.read_text("utf-8") for path in (ROOT / "include").rglob("*.h"))
    for header in registry.headers:
        for item in header.items if header.part != UNLISTED else ():
            if isinstance(item, Function | Callback | Enum | Handle | Struct):
                assert item.name in headers
                if not getattr(item, "when", ""):
                    assert item.name in CDEF or item.name in ONLY_C, item.name
                    module = ctypes_decls if header.part == CORE else ctypes_services
                    known = hasattr(module, item.name) or item.name in module.FUNCTIONS or item.name in ONLY_C
                    assert known, item.name


def test_the_table_of_results() -> None:
    info = hresults.find(-2145844944)
    assert info is not None
    assert (info.name, info.hex, info.signed) == ("HTTP_E_STATUS_NOT_MODIFIED", "0x80190130", -2145844944)
    assert hresults.find(0x80190130) == info
    assert hresults.find(0x8BADF00D) is None
    assert hresults.name(-1) == "0xFFFFFFFF"
    assert [entry.value for entry in hresults.TABLE] == sorted({entry.value for entry in hresults.TABLE})
