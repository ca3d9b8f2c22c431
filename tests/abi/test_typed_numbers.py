"""Only the registry has the numbers of HRESULTs and enums. Each HRESULT that the library returns has a name and a remedy."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from abi_compilers import ROOT

from xblshim.abi.registry_model import Enum, Registry
from xblshim.abi.render_hresults import python_name
from xblshim.abi.struct_shapes import snake

PACKAGE = ROOT / "python" / "xblshim"
# The registry itself, and everything made from it.
REGISTRY = PACKAGE / "abi"
FACILITIES = {0x8000, 0x8007, 0x800C, 0x8015, 0x8019, 0x8083, 0x8086, 0x8375, 0x87DD, 0x87E5, 0x8923, 0x8924}
NATIVE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|\b(0[xX][0-9A-Fa-f]+|[0-9]{9,})[uUlL]*\b', re.DOTALL)
USED = re.compile(r"\b(?:E|HTTP_E|ONL_E|WEB_E|INET_E|AM_E|XO_E)_[A-Z0-9_]+\b|\bfrom_win32\((ERROR_\w+)\)")


def _hand_written(paths: Iterable[Path]) -> dict[Path, str]:
    texts = {path: path.read_text("utf-8") for path in sorted(paths) if "rendered" not in path.parts}
    return {path: text for path, text in texts.items() if "Rendered from the registry" not in text[:3000]}


@cache
def _native_sources() -> dict[Path, str]:
    return _hand_written(p for p in (ROOT / "src").rglob("*") if p.suffix in (".c", ".cpp", ".h", ".inc"))


@cache
def _python_sources() -> dict[Path, str]:
    return _hand_written(path for path in PACKAGE.rglob("*.py") if REGISTRY not in path.parents)


def _is_hresult(value: int) -> bool:
    value &= 0xFFFFFFFF
    return value >> 16 in FACILITIES


def _native_numbers(text: str) -> Iterator[int]:
    for found in NATIVE.finditer(text):
        if found[1]:
            yield int(found[1], 0)


def _python_numbers(text: str) -> Iterator[int]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NUMBER:
            value = (
                int(token.string, 0)
                if token.string.replace("_", "").isdecimal() or token.string[:2].lower() == "0x"
                else 0
            )
            yield value
            if value > 1 << 24:
                yield -value  # HRESULTs are often written like this


def test_no_hresult_is_typed_in_the_core() -> None:
    typed = {
        f"{path.relative_to(ROOT)}: {value:#x}"
        for path, text in _native_sources().items()
        for value in _native_numbers(text)
        if 1 << 31 <= value < 1 << 32 and _is_hresult(value)
    }
    assert not typed, "take the name: of a public header, or of base/rendered/hresult_names.h"


def test_no_hresult_is_typed_in_python() -> None:
    typed = {
        f"{path.relative_to(ROOT)}: {value & 0xFFFFFFFF:#x}"
        for path, text in _python_sources().items()
        for value in _python_numbers(text)
        if (1 << 31 <= value < 1 << 32 or -(1 << 31) <= value < 0) and _is_hresult(value)
    }
    assert not typed, "take the name of model/hresult_codes.py"


def _assigned_numbers(text: str) -> Iterator[tuple[str, int]]:
    """Yields names to which a number is assigned: constants and members of enums."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if type(node.value.value) is int:
                yield from ((target.id, node.value.value) for target in targets if isinstance(target, ast.Name))


def test_no_value_of_an_enum_is_typed_in_python(registry: Registry) -> None:
    """Only for enums that cross the boundary or are shown. A constant with an enumerator's name and value counts as one."""
    table = registry.calls
    public = [item for name in table.public_enums for item in (registry.find(name),) if isinstance(item, Enum)]
    values = {(snake(e.name).upper(), e.value) for enum in public for e in enum.enumerators}
    values |= {(value.name.upper(), value.value) for enum in table.enums for value in enum.values}
    values |= {(call.name.upper(), call.number) for call in table.calls}
    typed = {
        f"{path.relative_to(ROOT)}: {name} = {value}"
        for path, text in _python_sources().items()
        for name, value in _assigned_numbers(text)
        if (name.lstrip("_"), value) in values
    }
    assert not typed, "take it from model/public_enums.py or model/boundary_enums.py"


def test_one_result_has_one_name(registry: Registry) -> None:
    """Neither C++ nor Python gives a result another name."""
    names = {python_name(result.name) for result in registry.hresults}
    again = {
        f"{path.relative_to(ROOT)}: {target.id} = {node.value.id}"
        for path, text in _python_sources().items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in names
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }
    assigned = re.compile(
        r"constexpr (?:HRESULT|int32_t|auto) (\w+) = ((?:E|HTTP_E)_[A-Z0-9_]+|base::from_win32\(\w+\));"
    )
    again |= {
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path, text in _native_sources().items()
        for found in assigned.finditer(text)
    }
    assert not again


def _returned() -> Iterator[str]:
    """Yields the names of results in our sources, except in code that handles other libraries' results."""
    for path, text in _native_sources().items():
        if path.name == "errors.cpp":
            continue
        for found in USED.finditer(text):
            yield f"HRESULT_FROM_WIN32({found[1]})" if found[1] else found[0]
    for text in _python_sources().values():
        yield from re.findall(r"\b(?:E|HTTP_E|WEB_E|HRESULT_FROM_WIN32)_[A-Z0-9_]+\b", text)


def test_each_result_that_is_returned_has_a_name_and_advice(registry: Registry) -> None:
    known = {python_name(result.name): result for result in registry.hresults}
    returned = {python_name(name) for name in _returned()} - {"E_STATUS", "HRESULT_FROM_WIN32"}
    statuses = {name for name, result in known.items() if 300 <= result.value - 0x80190000 < 600}
    assert returned - known.keys() == set(), "they have no name in registry/hresults.toml"
    assert {name for name in returned | statuses if not known[name].remedy} == set(), "they have no advice"
    assert len(returned) > 30
