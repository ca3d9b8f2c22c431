"""A wrapper's own declarations (Python's ctypes, C#'s P/Invoke) held against the headers.

What is compared is what goes wrong at run time: a function that there isn't, the number of parameters, and for each value its width and whether
it is a pointer. Types that can't be told are left out and counted.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .facts import Difference, Fact, ParityError, Surface, rows_of

POINTER, NOTHING, UNKNOWN = "pointer", "void", "unknown"
INTEGERS = {
    "bool": "1 byte",
    "char": "1 byte",
    "signed char": "1 byte",
    "unsigned char": "1 byte",
    "short": "2 bytes",
    "unsigned short": "2 bytes",
    "wchar_t": "2 bytes",
    "int": "4 bytes",
    "unsigned int": "4 bytes",
    "float": "4 bytes, floating",
    "double": "8 bytes, floating",
    "long long": "8 bytes",
    "unsigned long long": "8 bytes",
    "void": NOTHING,
}
CTYPES = {
    "c_bool": "1 byte", "c_byte": "1 byte", "c_ubyte": "1 byte", "c_char": "1 byte", "c_int8": "1 byte", "c_uint8": "1 byte",
    "c_short": "2 bytes", "c_ushort": "2 bytes", "c_int16": "2 bytes", "c_uint16": "2 bytes", "c_wchar": "2 bytes",
    "c_int": "4 bytes", "c_uint": "4 bytes", "c_int32": "4 bytes", "c_uint32": "4 bytes", "HRESULT": "4 bytes",
    "c_float": "4 bytes, floating", "c_double": "8 bytes, floating",
    "c_longlong": "8 bytes", "c_ulonglong": "8 bytes", "c_int64": "8 bytes", "c_uint64": "8 bytes", "c_size_t": "8 bytes",
    "c_ssize_t": "8 bytes", "c_char_p": POINTER, "c_wchar_p": POINTER, "c_void_p": POINTER, "py_object": POINTER, "None": NOTHING,
}  # fmt: skip
CSHARP = {
    "void": NOTHING, "byte": "1 byte", "sbyte": "1 byte", "short": "2 bytes", "ushort": "2 bytes", "char": "2 bytes",
    "int": "4 bytes", "uint": "4 bytes", "Int32": "4 bytes", "UInt32": "4 bytes", "float": "4 bytes, floating",
    "double": "8 bytes, floating", "long": "8 bytes", "ulong": "8 bytes", "Int64": "8 bytes", "UInt64": "8 bytes",
    "UIntPtr": "8 bytes", "nuint": "8 bytes", "nint": POINTER, "IntPtr": POINTER, "string": POINTER, "String": POINTER,
    "StringBuilder": POINTER, "SafeHandle": POINTER, "SizeT": "8 bytes",
    # P/Invoke hands a bool over as Windows' BOOL unless it is told otherwise.
    "bool": "4 bytes", "Boolean": "4 bytes",
}  # fmt: skip


class Declared(NamedTuple):
    """A function as the wrapper has it: what comes back, and each parameter. None: the wrapper doesn't say."""

    name: str
    returns: str | None
    parameters: tuple[str, ...] | None
    line: int


class WrapperReport(NamedTuple):
    differences: list[Difference]
    functions: int
    untold: int
    """Types whose width can't be told from the file."""


def check_wrapper(path: Path, surface: Surface) -> WrapperReport:
    """ParityError where the file can't be read or declares none of the functions."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ParityError(f"the wrapper can't be read ({error}): name a .py or .cs file with --wrapper.") from None
    if path.suffix == ".py":
        declared = list(_python(text, path, surface))
    elif path.suffix == ".cs":
        declared = list(_csharp(text, surface))
    else:
        raise ParityError(f"{path} is neither Python (.py) nor C# (.cs): other wrappers can't be read.")
    if not declared:
        raise ParityError(
            f"{path} declares no function of these headers: does it use argtypes and restype, or DllImport?"
        )
    differences: list[Difference] = []
    untold = 0
    for function in declared:
        fact = surface.facts.get(("function", function.name))
        if fact is None:
            differences.append(Difference("function", function.name, f"line {function.line}", None, "declared"))
            continue
        rows, unknown = _compare(function, fact, surface)
        differences += rows
        untold += unknown
    return WrapperReport(rows_of(differences), len(declared), untold)


def _compare(function: Declared, fact: Fact, surface: Surface) -> tuple[list[Difference], int]:
    wanted = [
        str(fact.properties[f"parameter {place}"]) for place in range(1, 100) if f"parameter {place}" in fact.properties
    ]
    rows: list[Difference] = []
    untold = 0
    pairs: list[tuple[str, str, str]] = []
    if function.returns is not None:
        pairs.append(("returns", str(fact.properties["returns"]), function.returns))
    if function.parameters is not None:
        if len(function.parameters) != len(wanted):
            rows.append(
                Difference(
                    "function",
                    fact.name,
                    "parameters",
                    f"{len(wanted)} of them",
                    f"{len(function.parameters)} of them",
                    fact.header,
                )
            )
        else:
            pairs += [
                (f"parameter {place}", there, here)
                for place, (there, here) in enumerate(zip(wanted, function.parameters, strict=True), 1)
            ]
    for what, there, here in pairs:
        width = width_of(there, surface)
        if UNKNOWN in (here, width):
            untold += 1
        elif here != width and {here, width} != {POINTER, "8 bytes"}:
            rows.append(Difference("function", fact.name, what, f"{width} ({there})", here, fact.header))
    return rows, untold


def width_of(canonical: str, surface: Surface) -> str:
    """What a C type takes: its bytes, a pointer, nothing."""
    plain = canonical.removeprefix("const ").strip()
    if plain.endswith(("*", "* const", "&", ")", "]")):
        return POINTER
    if plain in ("long", "unsigned long"):
        return "4 bytes" if "windows" in surface.target else "8 bytes"
    if plain in INTEGERS:
        return INTEGERS[plain]
    enum = surface.facts.get(("enum", plain))
    if enum is not None:
        return width_of(str(enum.properties["underlying"]), surface)
    struct = surface.facts.get(("struct", plain))
    if struct is not None:
        size = int(str(struct.properties["size"]))
        return f"{size} byte{'s' if size != 1 else ''}"
    typedef = surface.facts.get(("typedef", plain)) or surface.facts.get(("callback", plain))
    if typedef is not None:
        return POINTER if typedef.kind == "callback" else width_of(str(typedef.properties["type"]), surface)
    return UNKNOWN


def _named(name: str, table: dict[str, str], surface: Surface) -> str:
    """The width of a type by its name in the wrapper, which may be that of one in the headers."""
    return table[name] if name in table else width_of(name, surface)


# Python


def _python(text: str, path: Path, surface: Surface) -> Iterator[Declared]:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ParityError(f"{path} is not Python that can be read: line {error.lineno}: {error.msg}.") from None
    found: dict[str, list[object]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Attribute):
            target = node.targets[0]
            if target.attr in ("argtypes", "restype") and isinstance(target.value, ast.Attribute):
                entry = found.setdefault(target.value.attr, [None, None, node.lineno])
                if target.attr == "restype":
                    entry[0] = _python_type(node.value, surface)
                elif isinstance(node.value, ast.List | ast.Tuple):
                    entry[1] = tuple(_python_type(item, surface) for item in node.value.elts)
    for name, (returns, parameters, line) in found.items():
        yield Declared(name, returns, parameters, line)  # type: ignore[arg-type]


def _python_type(node: ast.expr, surface: Surface) -> str:
    if isinstance(node, ast.Call):  # POINTER(…), CFUNCTYPE(…)
        return POINTER
    if isinstance(node, ast.Constant) and node.value is None:
        return NOTHING
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return _named(name, CTYPES, surface)


# C#

_IMPORT = re.compile(
    r"\[\s*(?:DllImport|LibraryImport)\s*\((?P<options>[^\]]*?)\)\s*\]"
    r"(?P<attributes>(?:\s*\[[^\]]*\])*)\s*(?:(?:public|private|internal|protected|static|extern|unsafe|partial|new)\s+)+"
    r"(?P<returns>[\w.]+[*?]*)\s+(?P<name>\w+)\s*\((?P<parameters>[^;]*)\)\s*;",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"^\s*(\[[^\]]*\])\s*")


def _csharp(text: str, surface: Surface) -> Iterator[Declared]:
    plain = re.sub(r"//[^\n]*|/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match[0]), text, flags=re.DOTALL)
    for match in _IMPORT.finditer(plain):
        entry = re.search(r'EntryPoint\s*=\s*"(\w+)"', match["options"])
        attributes = match["attributes"]
        parameters = tuple(_csharp_type(part, surface) for part in _split(match["parameters"]))
        returns = _csharp_type(f"{attributes} {match['returns']} value", surface)
        yield Declared(
            entry[1] if entry else match["name"], returns, parameters, plain[: match.start()].count("\n") + 1
        )


def _split(parameters: str) -> list[str]:
    """At the commas that stand in no bracket."""
    parts, depth, start = [], 0, 0
    for at, character in enumerate(parameters):
        depth += {"[": 1, "(": 1, "<": 1, "]": -1, ")": -1, ">": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append(parameters[start:at])
            start = at + 1
    parts.append(parameters[start:])
    return [part for part in parts if part.strip()]


def _csharp_type(parameter: str, surface: Surface) -> str:
    attributes = ""
    while (found := _ATTRIBUTE.match(parameter)) is not None:
        attributes += found[1]
        parameter = parameter[found.end() :]
    words = parameter.split("=")[0].split()
    if words[0] in ("ref", "out", "in") or "*" in parameter or "[]" in parameter:
        return POINTER
    name = words[0].rstrip("?").rsplit(".", 1)[-1]
    if name in ("bool", "Boolean") and re.search(r"UnmanagedType\s*\.\s*(I1|U1)\b", attributes):
        return "1 byte"
    return _named(name, CSHARP, surface)
