"""Reads headers with libclang: the declarations as the compiler sees them for a target."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import libclang
from .facts import Fact, ParityError, Surface, Uncompared, Value
from .libclang import AS_IT_IS, Settings
from .macros import GUARD, SYSTEM_VALUE, Macro, evaluate, macro_of
from .sources import STAND_INS
from .spelling import Tokens

if TYPE_CHECKING:
    from .sources import Sources
    from .targets import Target

__all__ = ["AS_IT_IS", "Settings", "read"]

UNNAMED = re.compile(r"(?:(?:struct|union|enum) |[\w:]+::)?\((?:unnamed|anonymous) (\w+) at .*\)")
NOEXCEPT = frozenset((1, 4, 5, 9))
"""libclang's numbers for throw(), noexcept, noexcept(true) and __declspec(nothrow)."""
INTERNAL = "INTERNAL"
CPP_ONLY = "of C++ only"


def read(sources: Sources, target: Target, settings: Settings = AS_IT_IS) -> Surface:
    """Returns the surface of all headers together. Raises ParityError, with the first diagnostics, when one doesn't parse."""
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
        self._clang = libclang.cindex()
        self._sources = sources
        self._target = target
        self._settings = settings
        self._of_file = {path.resolve(): header for header, path in sources.files.items()}
        self._roots = [folder.resolve() for folder in sources.folders] if sources.fallbacks and sources.whole else []
        self._headers: dict[str, str | None] = {}
        self._surface = Surface(target.name, tuple(sources.files), more=sources.more)
        self._surface.genuine = settings.system is not None and settings.system.complete
        self._arguments = libclang.arguments(sources, target, settings)

    def read(self) -> Surface:
        surface = self._surface
        includes = "".join(f"#include <{header}>\n" for header in self._sources.files)
        if self._settings.system is not None and not self._settings.system.complete:
            includes += _table()
        unit = libclang.parse(self._clang, self._arguments, includes, detailed=True)
        libclang.check(self._clang, unit, self._target.name)
        self._spelled = Tokens()
        if self._settings.system:
            surface.outside_files = self._outside(unit)
        macros: dict[str, Macro] = {}
        wanted = self._settings.names
        all_values = self._settings.system is None  # real headers have thousands of macros
        for cursor in unit.cursor.get_children():
            header = self._header_of(cursor)
            if cursor.kind == self._clang.CursorKind.MACRO_DEFINITION:
                name = cursor.spelling
                if header is None and not (name in wanted or (all_values and SYSTEM_VALUE.match(name))):
                    continue
                words, called = self._macro(cursor)
                if header is None or not (GUARD.match(name) and len(words) == 1):
                    macros[name] = macro_of(words, called, header or "", cursor.location.line)
            elif header is not None:
                self._declaration(cursor, header)
        evaluate(
            surface,
            macros,
            lambda text: libclang.parse(self._clang, self._arguments, text),
            self._clang.Diagnostic.Error,
            includes,
        )
        surface.edition = self._settings.edition
        edition = surface.facts.get(("macro", "_GRDK_EDITION"))
        if edition is not None and isinstance(edition.properties.get("value"), int):
            surface.edition = int(str(edition.properties["value"]))
        return surface

    def _macro(self, cursor: Any) -> tuple[list[str], bool]:
        file = cursor.location.file
        if file is not None and file.name != libclang.UNIT:
            return self._spelled.macro(cursor)
        words = [token.spelling for token in cursor.get_tokens()]  # a macro of the table, or one of the compiler
        return words, False

    def _header_of(self, cursor: Any) -> str | None:
        file = cursor.location.file
        if file is None:
            return None
        name: str = file.name
        if name not in self._headers:
            path = Path(name).resolve()
            self._headers[name] = self._of_file.get(path) or self._beside(path)
        return self._headers[name]

    def _beside(self, path: Path) -> str | None:
        """Returns the name of a header that a compared header includes from its own folder and that isn't compared itself."""
        for root in self._roots:
            if path.is_relative_to(root):
                return path.relative_to(root).as_posix()
        return None

    def _outside(self, unit: Any) -> tuple[str, ...]:
        inside = [folder.resolve() for folder in (*self._sources.folders, *self._sources.fallbacks, STAND_INS)]
        paths = dict.fromkeys(Path(found.include.name).resolve() for found in unit.get_includes())
        return tuple(str(path) for path in paths if not any(path.is_relative_to(folder) for folder in inside))

    # Declarations

    def _declaration(self, cursor: Any, header: str) -> None:
        kind = cursor.kind.name
        if kind in ("LINKAGE_SPEC", "UNEXPOSED_DECL"):
            for child in cursor.get_children():
                self._declaration(child, header)
        elif kind == "FUNCTION_DECL":
            if cursor.spelling.startswith("operator"):
                self._pass_over("function", cursor, header, "operators of flag enums")
            else:
                self._add("function", cursor, header, self._function(cursor, cursor.type))
        elif kind in ("STRUCT_DECL", "UNION_DECL", "CLASS_DECL"):
            self._record(cursor, header)
        elif kind == "ENUM_DECL":
            if cursor.is_definition():
                properties = self._enum(cursor)
                first = next((name.partition(" ")[2] for name in properties if name.startswith("enumerator ")), "")
                name = f"(unnamed, of {first})" if cursor.is_anonymous() else cursor.spelling
                lines = {f"enumerator {child.spelling}": child.location.line for child in cursor.get_children()}
                self._surface.add(Fact("enum", name, header, properties, cursor.location.line, lines))
        elif kind in ("TYPEDEF_DECL", "TYPE_ALIAS_DECL"):
            self._typedef(cursor, header)
        elif kind == "VAR_DECL":
            if cursor.type.is_const_qualified():
                self._add("constant", cursor, header, {"type": cursor.type.get_canonical().spelling})
            else:
                self._pass_over("constant", cursor, header, "variables")
        elif kind in ("NAMESPACE", "CLASS_TEMPLATE", "FUNCTION_TEMPLATE", "CLASS_TEMPLATE_PARTIAL_SPECIALIZATION"):
            self._pass_over("struct", cursor, header, "templates and namespaces")

    def _add(
        self, kind: str, cursor: Any, header: str, properties: dict[str, Value], lines: dict[str, int] | None = None
    ) -> None:
        self._surface.add(Fact(kind, cursor.spelling, header, properties, cursor.location.line, lines or {}))

    def _pass_over(self, kind: str, cursor: Any, header: str, why: str) -> None:
        place = f"{header}:{cursor.location.line}"
        self._surface.uncompared.append(Uncompared(kind, cursor.spelling, f"{CPP_ONLY}: {why}", place=place))

    def _function(self, cursor: Any, kind: Any) -> dict[str, Value]:
        """Returns the properties of a function, or of a typedef of one or of a pointer to one."""
        canonical = kind.get_canonical()
        spelled = self._spelled.function(cursor)
        properties: dict[str, Value] = {"returns": canonical.get_result().spelling}
        parameters = [child for child in cursor.get_children() if child.kind.name == "PARM_DECL"]
        for place, argument in enumerate(canonical.argument_types(), 1):
            properties[f"parameter {place}"] = argument.get_canonical().spelling
            if place <= len(parameters):
                properties[f"parameter {place} name"] = parameters[place - 1].spelling
            if place <= len(spelled.parameters):
                annotations, default = spelled.parameters[place - 1]
                properties[f"parameter {place} annotations"] = annotations or "none"
                if default:
                    properties[f"parameter {place} default"] = default
        properties["variadic"] = canonical.is_function_variadic()
        properties["noexcept"] = self._clang.conf.lib.clang_getExceptionSpecificationType(canonical) in NOEXCEPT
        properties["convention"] = spelled.convention
        if spelled.annotations:
            properties["annotations"] = spelled.annotations
        if cursor.kind.name == "FUNCTION_DECL":
            properties["linkage"] = self._linkage(cursor)
        return properties

    @staticmethod
    def _linkage(cursor: Any) -> str:
        linked = "static" if cursor.linkage.name == INTERNAL else "C"
        # A static function's linkage doesn't show in its name, because C++ mangles it within extern "C", too.
        if linked == "C" and cursor.mangled_name.lstrip("_") != cursor.spelling.lstrip("_"):
            linked = "C++"
        return f"{linked}, inline" if cursor.is_definition() else linked

    def _record(self, cursor: Any, header: str) -> None:
        if not cursor.is_definition() or not cursor.spelling or cursor.is_anonymous():
            return
        if cursor.get_num_template_arguments() > 0:
            self._pass_over("struct", cursor, header, "templates and namespaces")
            return
        kind = cursor.type
        lines: dict[str, int] = {}
        properties: dict[str, Value] = {"size": kind.get_size(), "align": kind.get_align()}
        properties |= self._members(kind, "", 0, lines)
        self._add("struct", cursor, header, properties, lines)
        for child in cursor.get_children():
            if child.kind.name in ("CXX_METHOD", "CONSTRUCTOR", "DESTRUCTOR", "CONVERSION_FUNCTION"):
                self._pass_over("function", child, header, "member functions")

    def _members(self, kind: Any, prefix: str, start: int, lines: dict[str, int]) -> Iterator[tuple[str, Value]]:
        """Yields the members, including those of unnamed structs and unions."""
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
                lines[f"member {called}"] = member.location.line
                yield f"member {called}", f"{_plain_type(member.type)}{width} {place}, {member.type.get_size()} bytes"
            if unnamed:
                yield from self._members(declaration.type, f"{prefix}{name}." if name else prefix, offset, lines)

    def _enum(self, cursor: Any) -> dict[str, Value]:
        underlying = cursor.enum_type.get_canonical()
        properties: dict[str, Value] = {"underlying": underlying.spelling, "scoped": cursor.is_scoped_enum()}
        # The binding returns every value as a signed one when the type is written as uint32_t.
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
        elif kind.spelling != cursor.spelling:  # otherwise it is C's typedef of a struct to its own name
            self._add("typedef", cursor, header, {"type": kind.spelling, "size": kind.get_size()})


def _table() -> str:
    """Returns definitions of the SDK's values, each for the case that no header defines it."""
    text = (STAND_INS / "winerror.h").read_text("utf-8")
    values = re.findall(r"^#define ((?:E|HTTP_E|WEB_E|ONL_E|ERROR)_\w+) (.*)$", text, re.MULTILINE)
    return "".join(f"#ifndef {name}\n#define {name} {body}\n#endif\n" for name, body in values)


def _plain_type(kind: Any) -> str:
    """Returns the canonical name without the path that libclang includes for an unnamed type."""
    return UNNAMED.sub(r"(unnamed \1)", kind.get_canonical().spelling)
