"""Reads headers with libclang: the declarations as the compiler understands them for a target."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from ctypes import c_int
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .facts import Fact, ParityError, Surface, Value
from .sources import STAND_INS

if TYPE_CHECKING:
    from .sources import Sources
    from .targets import Target

UNIT = "xblshim_parity.cpp"
SHOWN = 10
SYSTEM_VALUE = re.compile(r"(?:E|S|HTTP_E|WEB_E|ONL_E|INET_E|ERROR|FACILITY|SEVERITY)_[A-Z]|INFINITE$")
"""The values that some headers define and others leave to windows.h."""
UNNAMED = re.compile(r"(?:(?:struct|union|enum) |[\w:]+::)?\((?:unnamed|anonymous) (\w+) at .*\)")
TEXT = re.compile(r'(?:(?:u8|[LuU])?"(?:\\.|[^"\\])*"\s*)+')
OWN_MACROS = ("-DXBLSHIM_NOEXCEPT=noexcept", "-DXBLSHIM_UNUSED=", "-DXBLSHIM_API=", "-DXBLSHIM_UNNAMED=")
"""What our headers take from our httpClient/pal.h, in whose place somebody else's is read."""
NOEXCEPT = frozenset((1, 4, 5, 9))
"""libclang's numbers for throw(), noexcept, noexcept(true) and __declspec(nothrow)."""
CONVENTIONS = {
    "STDAPI": "stdcall",
    "STDAPI_": "stdcall",
    "CALLBACK": "stdcall",
    "WINAPI": "stdcall",
    "APIENTRY": "stdcall",
    "STDAPICALLTYPE": "stdcall",
    "STDMETHODCALLTYPE": "stdcall",
    "__stdcall": "stdcall",
    "STDAPIV": "cdecl",
    "STDAPIV_": "cdecl",
    "STDAPIVCALLTYPE": "cdecl",
    "STDMETHODVCALLTYPE": "cdecl",
    "__cdecl": "cdecl",
    "__fastcall": "fastcall",
    "__vectorcall": "vectorcall",
}
"""Read from the declaration's text: on x64 the compiler itself drops them, and a 32-bit wrapper would still be wrong."""


class Settings(NamedTuple):
    """What the user adds: macros (`NAME` or `NAME=VALUE`), folders searched before all others, whether the machine's own system headers are
    used instead of the stand-ins, and the GDK's edition to be told to its headers."""

    defines: tuple[str, ...] = ()
    includes: tuple[Path, ...] = ()
    system: bool = False
    edition: int | None = None


AS_IT_IS = Settings()


def cindex() -> Any:
    """libclang's module. ParityError where it isn't installed."""
    try:
        import clang.cindex as module

        # The binding's own method for it calls a name that doesn't exist.
        specification = module.conf.lib.clang_getExceptionSpecificationType
        specification.argtypes, specification.restype = [module.Type], c_int
    except Exception as error:  # also cindex's own LibclangError, which is no ImportError
        raise ParityError(
            f"reading headers needs libclang ({type(error).__name__}): pip install 'xblshim[parity]', or compile the file that "
            "xblshim parity --emit-checks writes."
        ) from None
    return module


def read(sources: Sources, target: Target, settings: Settings = AS_IT_IS) -> Surface:
    """The surface of all the headers, read together. ParityError, with the first diagnostics, where one doesn't parse."""
    try:
        return _Reader(sources, target, settings).read()
    except ParityError:
        if not target.older:
            raise
        with_older = settings._replace(defines=(*target.older, *settings.defines))
        try:
            return _Reader(sources, target, with_older).read()
        except ParityError:
            pass
        raise


class _Reader:
    def __init__(self, sources: Sources, target: Target, settings: Settings) -> None:
        self._clang = cindex()
        self._sources = sources
        self._target = target
        self._settings = settings
        self._of_file = {path.resolve(): header for header, path in sources.files.items()}
        self._headers: dict[str, str | None] = {}
        self._surface = Surface(target.name, tuple(sources.files))
        edition = (f"_GRDK_EDITION={settings.edition}",) if settings.edition is not None else ()
        self._arguments = [
            "-x",
            "c++",
            "-std=c++17",
            "-ferror-limit=0",
            "-fms-extensions",
            "-fms-compatibility",
            f"--target={target.triple}",
            *(f"-D{define}" for define in (*target.defines, *edition, *settings.defines)),
            *(f"-I{folder}" for folder in (*settings.includes, *sources.folders)),
            *(argument for folder in sources.fallbacks for argument in ("-idirafter", str(folder))),
            *(OWN_MACROS if sources.fallbacks else ()),
            # Of the compiler's own headers (stdbool.h and so on) the PyPI package of libclang brings none: ours fill the gaps.
            *(
                ["-idirafter", str(STAND_INS)]
                if settings.system
                else ["-nostdinc", "-nostdinc++", f"-isystem{STAND_INS}"]
            ),
        ]
        if "windows" not in target.triple:
            self._arguments.remove("-fms-compatibility")

    def read(self) -> Surface:
        surface = self._surface
        includes = "".join(f"#include <{header}>\n" for header in self._sources.files)
        unit = self._parse(includes, detailed=True)
        errors = [str(d) for d in unit.diagnostics if d.severity >= self._clang.Diagnostic.Error]
        if errors:
            more = f"\n... and {len(errors) - SHOWN} more" if len(errors) > SHOWN else ""
            shown = "\n".join("  " + _plain_diagnostic(error) for error in errors[:SHOWN])
            raise ParityError(
                f"the headers don't parse for {self._target.name}:\n{shown}{more}\n"
                "Add what they need with --include DIR and --define NAME=VALUE, or read the machine's own system headers with --system."
            )
        macros: dict[str, tuple[str, list[str], str]] = {}
        for cursor in unit.cursor.get_children():
            header = self._header_of(cursor)
            if header is None:
                if cursor.kind == self._clang.CursorKind.MACRO_DEFINITION and SYSTEM_VALUE.match(cursor.spelling):
                    macros[cursor.spelling] = ("", *_macro_parts(cursor))
                continue
            if cursor.kind == self._clang.CursorKind.MACRO_DEFINITION:
                macros[cursor.spelling] = (header, *_macro_parts(cursor))
            else:
                self._declaration(cursor, header)
        self._evaluate(includes, macros)
        surface.edition = self._settings.edition
        edition = surface.facts.get(("macro", "_GRDK_EDITION"))
        if edition is not None and isinstance(edition.properties.get("value"), int):
            surface.edition = int(str(edition.properties["value"]))
        return surface

    def _parse(self, text: str, *, detailed: bool = False) -> Any:
        options = self._clang.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD if detailed else 0
        try:
            return self._clang.Index.create().parse(UNIT, self._arguments, [(UNIT, text)], options)
        except self._clang.TranslationUnitLoadError as error:
            raise ParityError(f"libclang could not read the headers: {error}") from None

    def _header_of(self, cursor: Any) -> str | None:
        file = cursor.location.file
        if file is None:
            return None
        name: str = file.name
        if name not in self._headers:
            self._headers[name] = self._of_file.get(Path(name).resolve())
        return self._headers[name]

    # Declarations

    def _declaration(self, cursor: Any, header: str) -> None:
        kind = cursor.kind.name
        if kind in ("LINKAGE_SPEC", "UNEXPOSED_DECL", "NAMESPACE"):
            if kind != "NAMESPACE":
                for child in cursor.get_children():
                    self._declaration(child, header)
        elif kind == "FUNCTION_DECL":
            # Only C functions are the library's: an operator of a flag enum has no symbol.
            if cursor.mangled_name.lstrip("_") == cursor.spelling:
                self._add("function", cursor, header, self._function(cursor, cursor.type))
        elif kind in ("STRUCT_DECL", "UNION_DECL", "CLASS_DECL"):
            if cursor.is_definition() and cursor.spelling and not cursor.is_anonymous():
                self._add("struct", cursor, header, self._struct(cursor))
        elif kind == "ENUM_DECL":
            if cursor.is_definition():
                properties = self._enum(cursor)
                first = next((name.partition(" ")[2] for name in properties if name.startswith("enumerator ")), "")
                name = f"(unnamed, of {first})" if cursor.is_anonymous() else cursor.spelling
                self._surface.add(Fact("enum", name, header, properties))
        elif kind in ("TYPEDEF_DECL", "TYPE_ALIAS_DECL"):
            self._typedef(cursor, header)
        elif kind == "VAR_DECL":
            self._constant(cursor, header)

    def _add(self, kind: str, cursor: Any, header: str, properties: dict[str, Value]) -> None:
        self._surface.add(Fact(kind, cursor.spelling, header, properties))

    def _function(self, cursor: Any, kind: Any) -> dict[str, Value]:
        """Of a function, or of a typedef of one or of a pointer to one."""
        canonical = kind.get_canonical()
        properties: dict[str, Value] = {"returns": canonical.get_result().spelling}
        names = [child.spelling for child in cursor.get_children() if child.kind.name == "PARM_DECL"]
        for place, argument in enumerate(canonical.argument_types(), 1):
            properties[f"parameter {place}"] = argument.get_canonical().spelling
            if place <= len(names):
                properties[f"parameter {place} name"] = names[place - 1]
        properties["variadic"] = canonical.is_function_variadic()
        properties["noexcept"] = self._is_noexcept(canonical)
        properties["convention"] = self._convention(cursor, canonical)
        return properties

    def _is_noexcept(self, function: Any) -> bool:
        return self._clang.conf.lib.clang_getExceptionSpecificationType(function) in NOEXCEPT

    def _convention(self, cursor: Any, function: Any) -> str:
        words = [token.spelling for token in self._tokens(cursor)]
        # What stands behind the parameters belongs to these.
        head = words[: words.index("(", 2)] if "(" in words[2:] else words
        for word in words if cursor.kind.name == "TYPEDEF_DECL" else head:
            if word in CONVENTIONS:
                return CONVENTIONS[word]
        return "default"

    def _tokens(self, cursor: Any) -> Iterator[Any]:
        """The declaration's own, which the cursor doesn't give where a macro begins it."""
        place = self._clang.SourceLocation.from_position
        start, end = (
            place(cursor.translation_unit, at.file, at.line, at.column)
            for at in (cursor.extent.start, cursor.extent.end)
        )
        extent = self._clang.SourceRange.from_locations(start, end)
        tokens: Iterator[Any] = cursor.translation_unit.get_tokens(extent=extent)
        return tokens

    def _struct(self, cursor: Any) -> dict[str, Value]:
        kind = cursor.type
        return {"size": kind.get_size(), "align": kind.get_align(), **dict(self._members(kind, "", 0))}

    def _members(self, kind: Any, prefix: str, start: int) -> Iterator[tuple[str, Value]]:
        """Those of unnamed structs and unions too, as the members of the whole that they are to a program."""
        for member in kind.get_fields():
            offset = start + member.get_field_offsetof()
            name = "" if UNNAMED.search(member.spelling) else member.spelling
            declaration = member.type.get_canonical().get_declaration()
            unnamed = declaration.is_anonymous() and declaration.kind.name in (
                "STRUCT_DECL",
                "UNION_DECL",
                "CLASS_DECL",
            )
            if name or not unnamed:
                place = f"at {offset // 8}" if offset % 8 == 0 else f"at bit {offset}"
                width = f":{member.get_bitfield_width()}" if member.is_bitfield() else ""
                called = prefix + (name or f"(unnamed {place})")
                yield f"member {called}", f"{_plain_type(member.type)}{width} {place}, {member.type.get_size()} bytes"
            if unnamed:
                yield from self._members(declaration.type, f"{prefix}{name}." if name else prefix, offset)

    def _enum(self, cursor: Any) -> dict[str, Value]:
        underlying = cursor.enum_type.get_canonical()
        properties: dict[str, Value] = {"underlying": underlying.spelling, "scoped": cursor.is_scoped_enum()}
        # The binding takes every value for a signed one where the type is written as uint32_t.
        below = 1 << 8 * underlying.get_size() if underlying.spelling.startswith("unsigned") else None
        for child in cursor.get_children():
            if child.kind.name == "ENUM_CONSTANT_DECL":
                properties[f"enumerator {child.spelling}"] = child.enum_value % below if below else child.enum_value
        return properties

    def _typedef(self, cursor: Any, header: str) -> None:
        kind = cursor.underlying_typedef_type.get_canonical()
        pointee = kind.get_pointee()
        function = pointee if kind.kind.name == "POINTER" else kind
        if function.kind.name == "FUNCTIONPROTO":
            properties = self._function(cursor, function)
            properties["pointer"] = function is pointee
            self._add("callback", cursor, header, properties)
        elif kind.spelling != cursor.spelling:  # else C's typedef of a struct to its own name
            self._add("typedef", cursor, header, {"type": kind.spelling, "size": kind.get_size()})

    def _constant(self, cursor: Any, header: str) -> None:
        kind = cursor.type
        if kind.is_const_qualified():
            self._add("constant", cursor, header, {"type": kind.get_canonical().spelling})

    # Values: the compiler works them out

    def _evaluate(self, includes: str, macros: dict[str, tuple[str, list[str], str]]) -> None:
        asked: list[tuple[str, str, str]] = []
        for name, (header, parameters, body) in macros.items():
            if parameters or not body:
                if parameters and header:
                    self._surface.add(Fact("macro", name, header, {"parameters": ", ".join(parameters)}))
            elif TEXT.fullmatch(body):
                if header:
                    self._surface.add(Fact("macro", name, header, {"value": body}))
            elif _may_be_value(body):
                asked.append(("macro", name, header))
        constants = list(self._surface.of("constant"))
        asked += [("constant", fact.name, fact.header) for fact in constants]
        lines = [
            f"enum xblshim_e{place} : long long {{ xblshim_v{place} = (long long)({name}) }};\n"
            f"enum xblshim_s{place} : long long {{ xblshim_z{place} = (long long)sizeof({name}) }};"
            for place, (_, name, _) in enumerate(asked)
        ]
        unit = self._parse(includes + "\n".join(lines) + "\n")
        wrong = {d.location.line for d in unit.diagnostics if d.severity >= self._clang.Diagnostic.Error}
        values: dict[str, int] = {}
        for cursor in unit.cursor.get_children():
            if cursor.kind.name == "ENUM_DECL" and cursor.spelling.startswith("xblshim_"):
                for child in cursor.get_children():
                    if child.location.line not in wrong:
                        values[child.spelling] = child.enum_value
        for place, (kind, name, header) in enumerate(asked):
            value, size = values.get(f"xblshim_v{place}"), values.get(f"xblshim_z{place}")
            if value is None or size is None:
                continue  # a text, a type, part of a declaration
            if not header:
                self._surface.system[name] = value
                continue
            known = self._surface.facts.get((kind, name))
            if known is None:
                self._surface.add(Fact(kind, name, header, {"value": value, "size": size}))
            else:
                self._surface.facts[kind, name] = Fact(kind, name, header, {**known.properties, "value": value})


def _plain_type(kind: Any) -> str:
    """Its canonical name, without the place that libclang gives an unnamed one: that is another on each machine."""
    return UNNAMED.sub(r"(unnamed \1)", kind.get_canonical().spelling)


def _macro_parts(cursor: Any) -> tuple[list[str], str]:
    """The parameters of a macro that has some, and its body."""
    tokens = [token.spelling for token in cursor.get_tokens()]
    if cursor.kind.name != "MACRO_DEFINITION" or not cursor.get_tokens():
        return [], ""
    rest = tokens[1:]
    if rest and rest[0] == "(" and _touches(cursor):
        end = rest.index(")") if ")" in rest else len(rest)
        return [word for word in rest[1:end] if word != ","] or ["()"], " ".join(rest[end + 1 :])
    return [], " ".join(rest)


def _touches(cursor: Any) -> bool:
    """Whether the parenthesis follows the name at once, which is what makes it one of parameters."""
    first: Iterator[Any] = iter(cursor.get_tokens())
    name = next(first)
    parenthesis = next(first)
    return bool(name.extent.end.offset == parenthesis.extent.start.offset)


_PUNCTUATION: Callable[[str], Iterable[str]] = re.compile(
    r"[{};]|\b(?:enum|struct|class|typedef|extern|inline|using)\b"
).findall


def _may_be_value(body: str) -> bool:
    """Whether it can stand in a pair of parentheses without ending them."""
    if _PUNCTUATION(body):
        return False
    depth = 0
    for character in body:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0


def _plain_diagnostic(text: str) -> str:
    """libclang's `<Diagnostic severity …>` as compilers write it."""
    found = re.fullmatch(
        r"<Diagnostic severity \d+, location <SourceLocation file '?(.*?)'?, line (\d+), column (\d+)>, spelling '(.*)'>",
        text,
    )
    return f"{found[1]}:{found[2]}:{found[3]}: {found[4]}" if found else text
