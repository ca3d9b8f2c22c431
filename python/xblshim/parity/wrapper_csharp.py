"""Declarations of a C# file with P/Invoke, read by their shape: attributes, modifiers, types, names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .declared import (
    NOTHING,
    POINTER,
    UNKNOWN,
    Declarations,
    DeclaredEnum,
    DeclaredFunction,
    DeclaredStruct,
    Laid,
    Member,
    in_bytes,
    laid_of,
    laid_out,
    width_of,
)
from .facts import Surface

CSHARP = {
    "void": NOTHING, "byte": "1 byte", "sbyte": "1 byte", "short": "2 bytes", "ushort": "2 bytes", "char": "2 bytes",
    "Byte": "1 byte", "SByte": "1 byte", "Int16": "2 bytes", "UInt16": "2 bytes",
    "int": "4 bytes", "uint": "4 bytes", "Int32": "4 bytes", "UInt32": "4 bytes", "float": "4 bytes, floating",
    "double": "8 bytes, floating", "long": "8 bytes", "ulong": "8 bytes", "Int64": "8 bytes", "UInt64": "8 bytes",
    "UIntPtr": "8 bytes", "nuint": "8 bytes", "nint": POINTER, "IntPtr": POINTER, "string": POINTER, "String": POINTER,
    "StringBuilder": POINTER, "SafeHandle": POINTER, "Delegate": POINTER, "SizeT": "8 bytes",
    # P/Invoke hands a bool over as Windows' BOOL unless it is told otherwise.
    "bool": "4 bytes", "Boolean": "4 bytes",
}  # fmt: skip
UNMANAGED = {
    "I1": "1 byte", "U1": "1 byte", "I2": "2 bytes", "U2": "2 bytes", "VariantBool": "2 bytes", "I4": "4 bytes", "U4": "4 bytes",
    "Bool": "4 bytes", "Error": "4 bytes", "I8": "8 bytes", "U8": "8 bytes", "SysInt": "8 bytes", "SysUInt": "8 bytes",
    "LPStr": POINTER, "LPWStr": POINTER, "LPTStr": POINTER, "LPUTF8Str": POINTER, "LPArray": POINTER, "LPStruct": POINTER,
    "FunctionPtr": POINTER,
}  # fmt: skip
"""What MarshalAs says."""

_ATTRIBUTES = r"(?P<attributes>(?:\[[^\[\]]*(?:\[\][^\[\]]*)*\]\s*)*)"
_METHOD = re.compile(
    _ATTRIBUTES + r"(?:(?:public|private|internal|protected|static|extern|unsafe|partial|new|readonly)\s+)+"
    r"(?P<returns>[\w.:]+(?:<[^<>;]*>)?[*?]*)\s+(?P<name>\w+)\s*\((?P<parameters>[^;{}]*)\)\s*;"
)
_IMPORT = re.compile(r"\b(?:DllImport|LibraryImport)(?:Attribute)?\s*\(")
_ENTRY = re.compile(r'\bEntryPoint\s*=\s*(?:"(\w+)"|nameof\s*\(\s*(?:[\w.]*\.)?(\w+)\s*\))')
_ENUM = re.compile(r"\benum\s+(?P<name>\w+)\s*(?::\s*(?P<kind>[\w.:]+)\s*)?\{(?P<body>[^{}]*)\}")
_STRUCT = re.compile(_ATTRIBUTES + r"(?:[a-z]+\s+)*\b(?P<kind>struct|class)\s+(?P<name>\w+)[^{};()]*\{")
_USING = re.compile(r"\busing\s+(\w+)\s*=\s*([\w.:]+)\s*;")
_POINTERS = re.compile(r"\bdelegate\s+[\w.:<>*?\[\]]+\s+(\w+)\s*[(<]|\bclass\s+(\w+)")
_MEMBER = re.compile(
    r"(?:(?:public|private|internal|protected|readonly|unsafe|new|volatile|fixed)\s+)*"
    r"(?P<type>[\w.:]+(?:<[^<>]*>)?[*?]*(?:\[\])?)\s+(?P<names>\w[^=(){}]*?)\s*(?:=[^>].*)?$",
    re.DOTALL,
)
_LEADING = re.compile(r"\s*(\[[^\[\]]*(?:\[\][^\[\]]*)*\])\s*")
_CUT = "\x01"
"""In the place of a nested block."""


def declarations(text: str, path: Path, surface: Surface) -> Declarations:
    plain = _without_comments(text)
    reader = _Reader(plain, surface)
    return Declarations(list(reader.functions()), list(reader.structs()), list(reader.enums()))


def _without_comments(text: str) -> str:
    """Blanked, so that lines keep their numbers; what looks like one in a string stays."""
    return re.sub(
        r'@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/',
        lambda match: match[0] if match[0][0] in '"@' else re.sub(r"[^\n]", " ", match[0]),
        text,
        flags=re.DOTALL,
    )


class _Reader:
    def __init__(self, text: str, surface: Surface) -> None:
        self._text = text
        self._surface = surface
        self._aliases = dict(_USING.findall(text))
        self._pointers = {a or b for a, b in _POINTERS.findall(text)}
        self._enums = {match["name"]: match for match in _ENUM.finditer(text)}
        # A managed class may well be called as a C struct is; one for interop says how it is laid out.
        found = [match for match in _STRUCT.finditer(text) if match["kind"] == "struct" or _is_laid_out(match)]
        self._structs = {match["name"]: match for match in sorted(found, key=_is_laid_out)}

    def functions(self) -> Iterator[DeclaredFunction]:
        for match in _METHOD.finditer(self._text):
            attributes = match["attributes"]
            if not _IMPORT.search(attributes):
                continue
            entry = _ENTRY.search(attributes)
            name = (entry[1] or entry[2]) if entry else match["name"]
            of_result = " ".join(
                part for part in re.findall(r"\[[^\]]*\]", attributes) if re.match(r"\[\s*return\b", part)
            )
            parameters = tuple(self._width(part) for part in _split(match["parameters"]))
            line = self._text.count("\n", 0, match.start("attributes")) + 1
            yield DeclaredFunction(name, self._width(f"{of_result} {match['returns']} value"), parameters, line)

    def _width(self, declared: str) -> str:
        """Of a parameter or a result as it is written, with its attributes."""
        attributes, rest = _attributes_of(declared)
        words = [word for word in rest.split("=")[0].split() if word not in ("this", "params", "scoped")]
        if not words:
            return UNKNOWN
        if words[0] in ("ref", "out", "in") or "*" in rest or "[]" in rest or re.match(r"(?:ReadOnly)?Span\s*<", rest):
            return POINTER
        marshalled = _marshalled(attributes)
        return UNMANAGED.get(marshalled) or self._named(words[0])

    def _named(self, written: str) -> str:
        """By the type's name: one of this file, of the language, or of the headers."""
        name = _last(written)
        if name in self._aliases:
            name = _last(self._aliases[name])
        if name in self._enums:
            kind = self._enums[name]["kind"]
            return self._named(kind) if kind else "4 bytes"
        if name in self._structs and self._structs[name]["kind"] == "struct":
            laid = self._laid_struct(name)
            return UNKNOWN if laid is None else in_bytes(laid.size)
        if name in self._pointers or name in ("Action", "Func"):
            return POINTER
        return CSHARP[name] if name in CSHARP else width_of(name, self._surface)

    # Structs

    def structs(self) -> Iterator[DeclaredStruct]:
        for name in self._structs:
            struct = self._struct(name)
            if struct.members:
                yield struct

    def _struct(self, name: str) -> DeclaredStruct:
        match = self._structs[name]
        layout = match["attributes"]
        pack, size = (re.search(rf"\b{word}\s*=\s*(\d+)", layout) for word in ("Pack", "Size"))
        members: list[Member] = []
        for statement in _flat(self._text, match.end()).split(";"):
            attributes, rest = _attributes_of(statement)
            found = _MEMBER.match(rest.strip())
            if _CUT in statement or found is None or re.search(r"\b(?:static|const|event|delegate)\b", rest):
                continue  # a method, a property, a constant
            offset = re.search(r"\bFieldOffset\s*\(\s*(\d+)\s*\)", attributes)
            for part in found["names"].split(","):
                called, bracket, count = part.strip().partition("[")  # fixed byte name[32]
                laid = self._laid_member(found["type"], attributes)
                if bracket:
                    number = count.rstrip("] ")
                    laid = Laid(laid.size * int(number), laid.align) if laid and number.isdecimal() else None
                members.append(Member(called.strip(), laid, int(offset[1]) if offset else None))
        return DeclaredStruct(
            name, tuple(members), int(pack[1]) or None if pack else None, size=int(size[1]) if size else None
        )

    def _laid_struct(self, name: str) -> Laid | None:
        """None also where it is a struct of no members: one of another file's part."""
        struct = self._struct(name)
        layout = laid_out(struct)
        return None if layout is None or not struct.members else Laid(layout.size, layout.align)

    def _laid_member(self, written: str, attributes: str) -> Laid | None:
        marshalled = _marshalled(attributes)
        if marshalled in ("ByValArray", "ByValTStr"):
            count = re.search(r"\bSizeConst\s*=\s*(\d+)", attributes)
            of = Laid(1, 1) if marshalled == "ByValTStr" else self._laid_named(written.removesuffix("[]"), "")
            return Laid(of.size * int(count[1]), of.align) if count and of else None
        return self._laid_named(written, marshalled)

    def _laid_named(self, written: str, marshalled: str) -> Laid | None:
        name = _last(written)
        name = _last(self._aliases.get(name, name))
        if name in self._structs and self._structs[name]["kind"] == "struct" and not written.endswith(("*", "[]")):
            return self._laid_struct(name)
        if written.endswith(("*", "[]")):
            return Laid(8, 8)
        return laid_of(UNMANAGED.get(marshalled) or self._named(name), self._surface, name)

    # Enums

    def enums(self) -> Iterator[DeclaredEnum]:
        for name, match in self._enums.items():
            values: dict[str, int] = {}
            following: int | None = 0
            for part in re.sub(r"\[[^\]]*\]", " ", match["body"]).split(","):
                called, given, expression = part.strip().partition("=")
                if given:
                    following = _number(expression, values)
                if called.strip() and following is not None:
                    values[called.strip()] = following
                    following += 1
            yield DeclaredEnum(name, values, self._named(name))


def _is_laid_out(match: re.Match[str]) -> bool:
    return "StructLayout" in match["attributes"]


def _number(expression: str, known: dict[str, int]) -> int | None:
    """A literal, a name of the same enum, or these with | and <<. None for others."""
    total = 0
    for part in expression.replace("(", " ").replace(")", " ").split("|"):
        shifted: list[int] = []
        for word in (piece.strip() for piece in part.split("<<")):
            literal = re.fullmatch(r"(-?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9_]+))[uUlL]*", word)
            if literal:
                digits = literal[1].replace("_", "")
                shifted.append(int(digits, 0) if not re.fullmatch(r"-?0\d+", digits) else int(digits))
            elif word in known:
                shifted.append(known[word])
            else:
                return None
        value = shifted[0]
        for by in shifted[1:]:
            if not 0 <= by < 64:
                return None
            value <<= by
        total |= value
    return total


def _flat(text: str, start: int) -> str:
    """The body from behind its brace to the one that closes it, with _CUT for what stands in nested ones."""
    kept: list[str] = []
    depth = 1
    for character in text[start:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if character == "}":
            kept.append(_CUT + ";")
        elif depth == 1:
            kept.append(character)
    return "".join(kept)


def _attributes_of(declared: str) -> tuple[str, str]:
    """The attributes that it begins with, and the rest."""
    attributes = ""
    while (found := _LEADING.match(declared)) is not None:
        attributes += found[1]
        declared = declared[found.end() :]
    return attributes, declared.strip()


def _marshalled(attributes: str) -> str:
    found = re.search(r"\bUnmanagedType\s*\.\s*(\w+)", attributes)
    return found[1] if found else ""


def _last(written: str) -> str:
    """`Int32` of `global::System.Int32?`."""
    return re.split(r"[.:]", re.sub(r"<.*", "", written).rstrip("?*"))[-1]


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
