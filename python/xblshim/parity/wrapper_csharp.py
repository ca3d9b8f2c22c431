"""Reads declarations of C# files with P/Invoke from their syntax trees: imports, delegates, structs and enums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .csharp_syntax import (
    CONDITIONS,
    Node,
    attribute,
    imports,
    last,
    line_of,
    modifiers,
    number,
    outer,
    parsed,
    text_of,
    walk,
)
from .declared import (
    NOTHING,
    POINTER,
    UNKNOWN,
    Declarations,
    DeclaredEnum,
    DeclaredFunction,
    DeclaredStruct,
    Extent,
    Member,
    extent_of,
    in_bytes,
    layout_of,
    width_of,
)
from .facts import Surface, Uncompared

CSHARP = {
    "void": NOTHING, "byte": "1 byte", "sbyte": "1 byte", "short": "2 bytes", "ushort": "2 bytes", "char": "2 bytes",
    "Byte": "1 byte", "SByte": "1 byte", "Int16": "2 bytes", "UInt16": "2 bytes",
    "int": "4 bytes", "uint": "4 bytes", "Int32": "4 bytes", "UInt32": "4 bytes", "float": "4 bytes, floating",
    "Single": "4 bytes, floating", "Double": "8 bytes, floating",
    "double": "8 bytes, floating", "long": "8 bytes", "ulong": "8 bytes", "Int64": "8 bytes", "UInt64": "8 bytes",
    "UIntPtr": "8 bytes", "nuint": "8 bytes", "nint": POINTER, "IntPtr": POINTER, "string": POINTER, "String": POINTER,
    "StringBuilder": POINTER, "SafeHandle": POINTER, "Delegate": POINTER, "SizeT": "8 bytes", "object": POINTER,
    "Guid": "16 bytes",
    # P/Invoke passes a bool as Windows' BOOL by default.
    "bool": "4 bytes", "Boolean": "4 bytes",
}  # fmt: skip
UNMANAGED = {
    "I1": "1 byte", "U1": "1 byte", "I2": "2 bytes", "U2": "2 bytes", "VariantBool": "2 bytes", "I4": "4 bytes", "U4": "4 bytes",
    "Bool": "4 bytes", "Error": "4 bytes", "I8": "8 bytes", "U8": "8 bytes", "SysInt": "8 bytes", "SysUInt": "8 bytes",
    "R4": "4 bytes, floating", "R8": "8 bytes, floating",
    "LPStr": POINTER, "LPWStr": POINTER, "LPTStr": POINTER, "LPUTF8Str": POINTER, "LPArray": POINTER, "LPStruct": POINTER,
    "FunctionPtr": POINTER,
}  # fmt: skip
"""The widths of MarshalAs types."""
TYPES = ("struct_declaration", "class_declaration", "record_declaration", "interface_declaration")
BY_REFERENCE = frozenset(("ref", "out", "in"))
POINTER_TYPES = frozenset(("pointer_type", "array_type", "function_pointer_type", "ref_type"))
SPANS = frozenset(("Span", "ReadOnlySpan"))


def declarations(texts: list[tuple[str, Path]], surface: Surface) -> Declarations:
    """Reads the declarations of all files, each given as its text and its path."""
    reader = _Reader([(parsed(text, path), path.name) for text, path in texts], surface)
    functions = list(reader.functions())
    return Declarations(
        functions, list(reader.structs()), list(reader.enums()), list(reader.delegates()), reader.not_understood
    )


class _Reader:
    def __init__(self, roots: list[tuple[Node, str]], surface: Surface) -> None:
        self._roots = [root for root, _ in roots]
        self._names = {root.id: name for root, name in roots}
        self._surface = surface
        self.not_understood: list[Uncompared] = []
        self._aliases = dict(self._usings())
        self._delegates = {text_of(node.child_by_field_name("name")) for node in self._walk("delegate_declaration")}
        self._classes = {text_of(node.child_by_field_name("name")) for node in self._walk("class_declaration")}
        self._enums = {text_of(node.child_by_field_name("name")): node for node in self._walk("enum_declaration")}
        self._constants = dict(self._numbers())
        self._structs: dict[str, Node] = {}
        for node in self._walk(*TYPES):
            self._struct_declaration(node)
        for node in self._walk("ERROR"):
            self._unclear("function", text_of(node)[:40].split("\n")[0], node, "the grammar can't parse it")

    def _walk(self, *kinds: str) -> Iterator[Node]:
        return (node for root in self._roots for node in walk(root, *kinds))

    def _at(self, node: Node) -> str:
        root = node
        while root.parent is not None:
            root = root.parent
        return f"{self._names[root.id]}:{line_of(node)}"

    def _unclear(self, kind: str, name: str, node: Node, why: str) -> None:
        self.not_understood.append(Uncompared(kind, name, f"not understood: {why}", place=self._at(node)))

    def _usings(self) -> Iterator[tuple[str, str]]:
        for node in self._walk("using_directive"):
            name = node.child_by_field_name("name")
            if name is not None and node.named_children:
                yield text_of(name), text_of(node.named_children[-1])

    def _numbers(self) -> Iterator[tuple[str, int]]:
        known: dict[str, int] = {}
        for node in self._walk("field_declaration"):
            if "const" in modifiers(node):
                for one in walk(node, "variable_declarator"):
                    value = number(one.named_children[-1], known)
                    if value is not None:
                        known[text_of(one.child_by_field_name("name"))] = value
        yield from known.items()

    # Functions

    def functions(self) -> Iterator[DeclaredFunction]:
        for one in (one for root in self._roots for one in imports(root)):
            if one.unclear is not None:
                self._unclear("function", one.entry_point, one.unclear, "an entry point that is not written here")
            yield self._function(one.method, one.entry_point)
        for node in self._walk("method_declaration", "local_function_statement"):
            if "extern" in modifiers(node) and attribute(node, "DllImport", "LibraryImport") is None:
                name = text_of(node.child_by_field_name("name"))
                self._unclear("function", name, node, "an extern method without DllImport")

    def delegates(self) -> Iterator[DeclaredFunction]:
        for node in self._walk("delegate_declaration"):
            yield self._function(node, text_of(node.child_by_field_name("name")))

    def _function(self, node: Node, name: str) -> DeclaredFunction:
        returned = node.child_by_field_name("returns") or node.child_by_field_name("type")
        marshaled = attribute(node, "MarshalAs", target="return")
        returns = self._width(returned, _unmanaged(marshaled), node)
        parameters = node.child_by_field_name("parameters")
        given = [] if parameters is None else [self._parameter(one) for one in walk(parameters, "parameter")]
        if parameters is not None and any(child.type == "params" for child in parameters.children):
            given.append(POINTER)
        return DeclaredFunction(name, returns, tuple(given), self._at(node))

    def _parameter(self, node: Node) -> str:
        if BY_REFERENCE & modifiers(node):
            return POINTER
        return self._width(node.child_by_field_name("type"), _unmanaged(attribute(node, "MarshalAs")), node)

    def _width(self, kind: Node | None, marshaled: str, within: Node) -> str:
        if kind is None:
            return UNKNOWN
        if kind.type in POINTER_TYPES or (kind.type == "generic_name" and last(text_of(kind)) in SPANS):
            return POINTER
        return UNMANAGED.get(marshaled) or self._named(text_of(kind), outer(within, *TYPES))

    def _named(self, written: str, scopes: list[str]) -> str:
        """Returns the width of a named type of the file, of the language, or of the headers."""
        name = last(written)
        name = last(self._aliases.get(name, name))
        if name in self._enums:
            kind = self._underlying(self._enums[name])
            return self._named(kind, []) if kind else "4 bytes"
        inside = self._found(name, scopes)
        if inside is not None:
            extent = self._struct_extent(inside)
            return UNKNOWN if extent is None else in_bytes(extent.size)
        if name in self._delegates or name in self._classes or name in ("Action", "Func"):
            return POINTER
        return CSHARP[name] if name in CSHARP else width_of(name, self._surface)

    # Structs

    def _struct_declaration(self, node: Node) -> None:
        """Reads a struct. A managed class may have the name of a C struct; only a class for interop declares its layout."""
        name = text_of(node.child_by_field_name("name"))
        if node.type != "struct_declaration" and attribute(node, "StructLayout") is None:
            if ("struct", name) in self._surface.facts:
                why = "it is a managed type, which has no layout for others"
                self.not_understood.append(Uncompared("struct", name, why, place=self._at(node)))
            return
        path = ".".join([*outer(node, *TYPES), name])
        fields = next(walk(node, "field_declaration"), None)
        known = self._structs.get(path)
        if known is not None and fields is not None and next(walk(known, "field_declaration"), None) is not None:
            self._unclear("struct", name, node, "declared twice, each time with members")
        elif known is None or fields is not None:
            self._structs[path] = node

    def _found(self, name: str, scopes: list[str]) -> str | None:
        """Returns the path of the struct that a name refers to within these types."""
        for depth in range(len(scopes), -1, -1):
            path = ".".join([*scopes[:depth], name])
            if path in self._structs and self._structs[path].type == "struct_declaration":
                return path
        return next((path for path in self._structs if path.rpartition(".")[2] == name), None)

    def structs(self) -> Iterator[DeclaredStruct]:
        for path in self._structs:
            struct = self._struct(path)
            if struct.members:
                yield struct

    def _struct(self, path: str) -> DeclaredStruct:
        node = self._structs[path]
        layout = attribute(node, "StructLayout")
        pack, size = (number(layout.named.get(key), self._constants) if layout else None for key in ("Pack", "Size"))
        members = [one for part in self._parts(node) for one in self._members(part, path)]
        repeated = attribute(node, "InlineArray")
        if repeated is not None and members:
            count = number(repeated.positional[0], self._constants) if repeated.positional else None
            members = [members[0]._replace(extent=_times(members[0].extent, count))]
        name = path.rpartition(".")[2]
        return DeclaredStruct(name, tuple(members), pack or None, size=size, place=self._at(node))

    def _parts(self, node: Node) -> Iterator[Node]:
        """Yields the direct children of the body. Contents of an #if count as children."""
        body = node.child_by_field_name("body")
        yield from [] if body is None else body.named_children

    def _members(self, node: Node, path: str) -> Iterator[Member]:
        given = modifiers(node)
        if {"static", "const"} & given:
            return
        if node.type in CONDITIONS and next(walk(node, "field_declaration"), None) is not None:
            yield Member("", None)
        elif node.type == "property_declaration" and _is_stored(node):
            name = text_of(node.child_by_field_name("name"))
            yield Member(name, self._extent(node.child_by_field_name("type"), "", path))
        elif node.type == "field_declaration":
            marshal = attribute(node, "MarshalAs")
            offset = attribute(node, "FieldOffset")
            at = number(offset.positional[0], self._constants) if offset and offset.positional else None
            declared = next(walk(node, "variable_declaration"))
            kind = declared.child_by_field_name("type")
            for one in (child for child in declared.named_children if child.type == "variable_declarator"):
                extent = self._extent(kind, _unmanaged(marshal), path)
                if _unmanaged(marshal) in ("ByValArray", "ByValTStr") and marshal is not None:
                    each = Extent(1, 1) if _unmanaged(marshal) == "ByValTStr" else self._element(kind, path)
                    extent = _times(each, number(marshal.named.get("SizeConst"), self._constants))
                counted = next((child for child in one.named_children if child.type == "bracketed_argument_list"), None)
                if counted is not None:  # fixed byte name[32]
                    extent = _times(extent, number(next(walk(counted, "argument")), self._constants))
                yield Member(text_of(one.child_by_field_name("name")), extent, at, self._at(one))

    def _element(self, kind: Node | None, path: str) -> Extent | None:
        return self._extent(kind.child_by_field_name("type"), "", path) if kind is not None else None

    def _extent(self, kind: Node | None, marshaled: str, path: str) -> Extent | None:
        if kind is None:
            return None
        if kind.type in POINTER_TYPES:
            return Extent(8, 8)
        name = last(text_of(kind))
        name = last(self._aliases.get(name, name))
        inside = self._found(name, path.split("."))
        if inside is not None and self._structs[inside].type == "struct_declaration":
            return self._struct_extent(inside)
        if name in ("bool", "Boolean") and not marshaled and self._is_blittable(path):
            return Extent(1, 1)
        return extent_of(UNMANAGED.get(marshaled) or self._named(name, []), self._surface, name)

    def _is_blittable(self, path: str) -> bool:
        """Returns whether programs use the struct by its address, as generated code does. Its bool is C#'s own, of one byte."""
        node = self._structs[path]
        return "unsafe" in modifiers(node) or any(
            attribute(field, "NativeTypeName") for field in walk(node, "field_declaration")
        )

    def _struct_extent(self, path: str) -> Extent | None:
        """Lays a struct out. Returns None for a struct without members, which is a part of one in another file."""
        struct = self._struct(path)
        layout = layout_of(struct)
        return None if layout is None or not struct.members else Extent(layout.size, layout.align)

    # Enums

    @staticmethod
    def _underlying(node: Node) -> str:
        base = next((child for child in node.children if child.type == "base_list"), None)
        return text_of(base).lstrip(": ") if base is not None else ""

    def enums(self) -> Iterator[DeclaredEnum]:
        every = list(self._walk("enum_declaration"))  # several namespaces may each have an enum of one name
        known = dict(self._constants)
        for node in every:  # an enum may use the values of another
            name = text_of(node.child_by_field_name("name"))
            given = {f"{name}.{member}": value for member, value in self._values(node, known) if value is not None}
            known = {**given, **known}
        for node in every:
            name = text_of(node.child_by_field_name("name"))
            values: dict[str, int] = {}
            for member, value in self._values(node, known):
                if value is None:
                    self._unclear("enum", f"{name}.{member}", node, "its value")
                else:
                    values[member] = value
            kind = self._underlying(node)
            yield DeclaredEnum(name, values, self._named(kind, []) if kind else "4 bytes", self._at(node))

    @staticmethod
    def _values(node: Node, known: Mapping[str, int]) -> Iterator[tuple[str, int | None]]:
        """Yields each member and its value (None: not understood)."""
        own: dict[str, int] = {}
        following: int | None = 0
        for one in walk(node, "enum_member_declaration"):
            name, given = text_of(one.child_by_field_name("name")), one.child_by_field_name("value")
            if given is not None:
                following = number(given, {**known, **own})
            yield name, following
            if following is not None:
                own[name] = following
                following += 1


def _is_stored(node: Node) -> bool:
    """Returns whether a property stores its value: its accessors have no bodies, and there is no expression."""
    accessors = node.child_by_field_name("accessors")
    bodies = [] if accessors is None else list(walk(accessors, "block", "arrow_expression_clause"))
    return accessors is not None and not bodies


def _unmanaged(marshal: object) -> str:
    """Returns the type's name: `U1` for `[MarshalAs(UnmanagedType.U1)]`."""
    positional = getattr(marshal, "positional", None)
    return last(text_of(positional[0])) if positional else ""


def _times(extent: Extent | None, count: int | None) -> Extent | None:
    return None if extent is None or count is None else Extent(extent.size * count, extent.align)
