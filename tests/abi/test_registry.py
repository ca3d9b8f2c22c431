"""Rules of the registry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from abi_compilers import ROOT

from xblshim.abi.ctypes_text import normalize, parse_parameter, parse_type, split_sal
from xblshim.abi.registry_entry import RegistryError
from xblshim.abi.registry_loader import load, load_header
from xblshim.abi.registry_model import (
    CORE,
    Alias,
    Callback,
    Constant,
    Enum,
    Function,
    Handle,
    Header,
    HResults,
    Item,
    Macro,
    Registry,
    Struct,
    leaves,
)

BUILT_IN = {
    *("void", "bool", "char", "unsigned char", "int", "float", "wchar_t", "size_t", "time_t"),
    *("GUID", "RECT", "SYSTEMTIME", "IGameInputReading", "uint16_t", "int16_t"),
    *("uint8_t", "int32_t", "int64_t", "uint32_t", "uint64_t", "double", "va_list", "HRESULT", "HANDLE", "_LIST_ENTRY"),
}
SOURCES = ROOT / "src"


def _names(registry: Registry) -> list[str]:
    named = Function | Callback | Struct | Enum | Handle | Alias | Constant | Macro
    names = [item.name for header in registry.headers for item in header.items if isinstance(item, named)]
    return names + [result.name for result in registry.hresults]


def test_no_name_is_defined_twice(registry: Registry) -> None:
    names = _names(registry)
    assert sorted(names) == sorted(set(names))


def test_no_result_value_is_defined_twice(registry: Registry) -> None:
    values = [result.value for result in registry.hresults]
    assert len(values) == len(set(values))
    assert all(0 <= value < 1 << 32 for value in values)


def test_every_result_group_is_in_a_header(registry: Registry) -> None:
    placed = [item.group for header in registry.headers for item in header.items if isinstance(item, HResults)]
    assert sorted(placed) == sorted({result.group for result in registry.hresults if result.group})


def _untold(header: Header, item: Item) -> bool:
    """Returns whether the item may go without a text: items of the other services may, unless they are implemented."""
    return header.part != CORE and not getattr(item, "doc", "") and not getattr(item, "implemented", False)


def test_everything_has_a_text_of_its_own(registry: Registry) -> None:
    for header in registry.headers:
        assert len(header.title) > 3, header.path
        for item in header.items:
            if _untold(header, item):
                continue
            if isinstance(item, Function | Callback | Struct | Enum | Handle | Alias | Constant):
                assert len(item.doc) > 5, item.name
                assert "TODO" not in item.doc, item.name
                if isinstance(item, Function):
                    assert item.doc.rstrip()[-1] in '.)"', item.name


def test_texts_of_functions_that_open_handles_name_the_close_function(registry: Registry) -> None:
    closers = {
        "XTaskQueueHandle*": "XTaskQueueCloseHandle",
        "XUserHandle*": "XUserCloseHandle",
        "XblUserHandle*": "XUserCloseHandle",
        "XblContextHandle*": "XblContextCloseHandle",
        "XblAchievementsResultHandle*": "XblAchievementsResultCloseHandle",
    }
    for function in registry.functions():
        for parameter in function.params if function.doc else ():
            closer = closers.get(parameter.type)
            if closer and "ByState" not in function.name:
                assert closer in function.doc, function.name


def test_every_type_is_known(registry: Registry) -> None:
    for header in registry.headers:
        for item in header.items:
            types: list[str] = []
            if isinstance(item, Function | Callback):
                types = [item.returns, *(p.type for p in item.params)]
            elif isinstance(item, Struct):
                types = [f.type for f in leaves(item.fields)]
            elif isinstance(item, Alias):
                types = [item.type]
            for text in types:
                base = parse_type(text).base
                assert base in BUILT_IN or registry.find(base) is not None, f"{text} in {header.path}"


def test_struct_members_are_in_order_and_inside(registry: Registry) -> None:
    for header in registry.headers:
        for item in header.items:
            if isinstance(item, Struct):
                end = 0
                for member in item.fields:
                    assert member.offset >= (0 if item.kind == "union" else end), f"{item.name}.{member.name}"
                    end = member.offset + member.size
                assert end <= item.size
                assert item.size % item.align == 0


def test_internal_functions_are_not_public(registry: Registry) -> None:
    """The internal functions exist in the real library, but in no public header."""
    internal = {"XTaskQueueResumeTermination", "XTaskQueueIsEmpty", "XTaskQueueUninitialize", "XAsyncBeginAlloc"}
    assert not internal & {function.name for function in registry.exports()}


def test_a_function_is_a_stub_or_has_one_definition_in_the_sources(registry: Registry) -> None:
    """`implemented` must be right. The linker would report an error much later."""
    text = "".join(
        path.read_text("utf-8")
        for path in SOURCES.rglob("*.cpp")
        if path.parent.name not in ("fixed_results", "exports", "bridge")
    )
    defined = set(re.findall(r"^STDAPI(?:_\([^)]*\))?\s+((?:X|HC)\w+)\s*\(", text, re.MULTILINE))
    implemented = {function.name for function in registry.exports() if function.implemented}
    assert defined & {function.name for function in registry.exports()} == implemented


@pytest.mark.parametrize(
    ("text", "sal", "type_text", "name"),
    [
        ("_In_ XTaskQueueHandle queue", "_In_", "XTaskQueueHandle", "queue"),
        ("_In_ const uint32_t titleId", "_In_", "const uint32_t", "titleId"),
        ("_Out_writes_bytes_to_(size, *used) void *buffer", "_Out_writes_bytes_to_(size, *used)", "void*", "buffer"),
        ("_In_ _Post_invalid_ void* pointer", "_In_ _Post_invalid_", "void*", "pointer"),
        ("const char * const * names", "", "const char* const*", "names"),
    ],
)
def test_parameters_are_read(text: str, sal: str, type_text: str, name: str) -> None:
    parameter = parse_parameter(text)
    assert (parameter.sal, parameter.type, parameter.name) == (sal, type_text, name)
    assert normalize(parameter.type) == parameter.type


@pytest.mark.parametrize("text", ["_In_ int", "int (*callback)(void)", "", "_In_reads_(n void* p", "int& x"])
def test_invalid_parameters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"parameter|type|annotation"):
        parse_parameter(text)


def test_annotations_are_split_off() -> None:
    assert split_sal("_In_reads_bytes_(f(a)) char* x") == ("_In_reads_bytes_(f(a))", "char* x")


GOOD = 'header = "a.h"\ntitle = "t"\ndoc = ""\nincludes = []\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("header = ", "a.toml"),
        (GOOD + "color = 1\n", "unknown key 'color'"),
        (GOOD + 'part = "attic"\n', "no such part: 'attic'"),
        (GOOD + '[[item]]\nkind = "funktion"\nname = "F"\n', "unknown kind 'funktion'"),
        (GOOD + '[[item]]\nkind = "handle"\nname = "H"\n', "a.toml: H: needs 'doc'"),
        (GOOD + '[[item]]\nkind = "alias"\nname = "A"\ntype = 3\ndoc = ""\n', "'type' must be a str"),
        (GOOD + '[[item]]\nkind = "function"\nname = "F"\nreturns = "int"\nparams = ["?"]\ndoc = ""\n', "a.toml: F"),
    ],
)
def test_invalid_data_is_reported_with_its_entry(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text)
    with pytest.raises(RegistryError, match=re.escape(told)):
        load_header(path)


def test_a_header_missing_from_the_order_is_refused(tmp_path: Path) -> None:
    (tmp_path / "order.toml").write_text("headers = []\n")
    (tmp_path / "hresults.toml").write_text("hresult = []\n")
    (tmp_path / "a.toml").write_text(GOOD)
    with pytest.raises(RegistryError, match=r"a\.toml"):
        load(tmp_path)
