"""Every implemented function is called by name in a test. The tests compute this from the sources, so that a new function can't be forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from abi_compilers import ROOT
from loaded_module import bridge_build

from xblshim.abi.registry_model import Function, Registry, Struct

# Programs that only link, and those that call functions at random without checking results, don't count.
NO_TESTS = (ROOT / "tests" / "abi", ROOT / "tests" / "native" / "fuzz")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
PYTHON_COMMENT = re.compile(r"(?m)^\s*#.*$")
USE = re.compile(r"\b((?:X|HC)\w+)\b(?=\s*\()|&\s*([A-Z]\w+)\b")


def _sources() -> list[Path]:
    found = [path for kind in ("*.cpp", "*.c", "*.h", "*.py") for path in (ROOT / "tests").rglob(kind)]
    found += (path for path in (ROOT / "examples").iterdir() if path.is_file())  # tests build and run these
    return [path for path in found if not any(folder in path.parents for folder in NO_TESTS)]


def _used(text: str, python: bool) -> set[str]:
    code = (PYTHON_COMMENT if python else COMMENT).sub(" ", text)
    return {name for match in USE.finditer(code) for name in match.groups() if name}


@pytest.fixture(scope="module")
def used() -> set[str]:
    return set().union(*(_used(path.read_text("utf-8"), path.suffix == ".py") for path in _sources()))


def test_each_implemented_function_is_called_by_a_test(registry: Registry, used: set[str]) -> None:
    implemented = {function.name for function in registry.exports() if function.implemented}
    assert len(implemented) > 90
    assert implemented - used == set()


def test_each_implemented_function_is_in_the_fuzz_table(registry: Registry) -> None:
    table = (ROOT / "tests" / "native" / "fuzz" / "calls.cpp").read_text("utf-8")
    called = set(re.findall(r"\b(?:ANYTHING|AS_SAID)\(\s*(\w+)", table)) - {"function"}
    assert called == {function.name for function in registry.exports() if function.implemented}


def test_each_function_that_begins_a_call_is_in_the_table_of_failing_beginnings(registry: Registry) -> None:
    """Every function with a block, except those that query, end or take the result of an existing call."""
    source = (ROOT / "tests" / "native" / "xbl_begin_failure_test.cpp").read_text("utf-8")
    table = set(re.findall(r"(?m)^ *BEGINNING\((\w+)", source))
    others = {"XAsyncGetStatus", "XAsyncCancel", "XAsyncSchedule", "XAsyncComplete"}
    begins = {
        function.name
        for function in registry.exports()
        if function.implemented
        and any(parameter.type == "XAsyncBlock*" for parameter in function.params)
        and not function.name.endswith(("Result", "ResultSize", "ResultCount"))
    }
    assert table == begins - others


TEXT = re.compile(r"const (?:char|wchar_t)\s*\*")


def _texts_given(registry: Registry, function: Function) -> set[str]:
    """Returns the texts that a title passes to a function: parameters, and members of structs that the function only reads."""
    found = set()
    for parameter in function.params:
        if not parameter.sal.startswith("_In_"):
            continue
        if TEXT.fullmatch(parameter.type):
            found.add(parameter.name)
        pointed = registry.find(parameter.type.removeprefix("const ").removeprefix("struct ").rstrip("*").strip())
        if parameter.type.startswith("const ") and isinstance(pointed, Struct):
            found |= {f"{parameter.name}.{field.name}" for field in pointed.fields if TEXT.fullmatch(field.type)}
    return found


def test_each_function_with_a_text_has_a_malformed_text_test(registry: Registry) -> None:
    """A new function with a text needs a row in text_arguments_test.cpp and a call of `base::check_text`.

    Functions without a result, which write the log, can't refuse a text.
    """
    rows = (ROOT / "tests" / "native" / "text_arguments_test.cpp").read_text("utf-8")
    tried = set(re.findall(r"ROW\((\w+), ([\w.]+),", rows)) - {("function", "argument")}
    tried.add(("XGameRuntimeInitializeWithOptions", "options.gameConfig"))
    given = {
        (function.name, text)
        for function in registry.exports()
        if function.implemented and function.returns != "void"
        for text in _texts_given(registry, function)
    }
    assert len(given) > 20
    assert tried == given


def test_each_struct_that_python_fills_is_declared_to_the_bridge(registry: Registry) -> None:
    """A new struct in calls.toml must be in FILLED, itself or within another struct, and its header in PUBLIC_HEADERS."""
    build = bridge_build()
    declared = build.public_declarations(*build.FILLED)
    structs = {c for c, _ in registry.calls.structs}
    assert {c for c in structs if re.search(rf"\}} {c};$", declared, re.MULTILINE) is None} == set()
    headers = {
        header.path for header in registry.headers for item in header.items if getattr(item, "name", "") in structs
    }
    assert headers <= set(build.PUBLIC_HEADERS)


def test_names_in_comments_and_texts_are_no_calls() -> None:
    assert _used('// XblGetScid(\n/* XUserGetId() */ CHECK("XUserCompare")', python=False) == set()
    assert _used("# XblGetScid()\n    # XUserGetId(", python=True) == set()
    found = _used("hr = XblGetScid (&scid); take = {&XAsyncRun}; library.XUserGetId(user)", python=False)
    assert found == {"XblGetScid", "XAsyncRun", "XUserGetId"}
