"""Parses C# files with tree-sitter: nodes, names, attributes, constants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.host.install_command import pip_install

from .facts import ParityError

if TYPE_CHECKING:
    from tree_sitter import Node as Node
else:
    Node = Any

CONDITIONS = frozenset(("preproc_if", "preproc_elif", "preproc_else", "preproc_ifdef"))


def parsed(text: str, path: Path) -> Node:
    """Parses the text and returns the root node. Raises ParityError when the grammar isn't installed."""
    try:
        import tree_sitter
        import tree_sitter_c_sharp
    except ImportError:
        raise ParityError(f"reading {path.name} needs C#'s grammar: run {pip_install(extra='parity')}.") from None
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
    return parser.parse(text.encode()).root_node


def text_of(node: Node | None) -> str:
    return "" if node is None or node.text is None else node.text.decode()


def line_of(node: Node) -> int:
    return int(node.start_point[0]) + 1


def walk(node: Node, *kinds: str) -> Iterator[Node]:
    """Yields all nodes of these kinds below a node, in the order of the file."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if one.type in kinds:
            yield one
        waiting.extend(reversed(one.children))


def outer(node: Node, *kinds: str) -> list[str]:
    """Returns the names of the enclosing declarations, outermost first."""
    names: list[str] = []
    above = node.parent
    while above is not None:
        if above.type in kinds:
            names.insert(0, text_of(above.child_by_field_name("name")))
        above = above.parent
    return names


def modifiers(node: Node) -> set[str]:
    return {text_of(child) for child in node.children if child.type in ("modifier", "params")}


class Attribute:
    """An attribute `[Name(positional, Key = value)]`. `target` is `return` for an attribute of the result."""

    def __init__(self, node: Node, target: str) -> None:
        self.name = last(text_of(node.child_by_field_name("name"))).removesuffix("Attribute")
        self.target = target
        self.positional: list[Node] = []
        self.named: dict[str, Node] = {}
        for argument in walk(node, "attribute_argument"):
            name = argument.child_by_field_name("name")
            value = argument.named_children[-1] if argument.named_children else None
            if value is not None and name is not None:
                self.named[text_of(name)] = value
            elif value is not None:
                self.positional.append(value)


def attributes(node: Node) -> list[Attribute]:
    found = []
    for one in node.children:
        if one.type == "attribute_list":
            target = next((text_of(c).rstrip(": ") for c in one.children if c.type == "attribute_target_specifier"), "")
            found += [Attribute(child, target) for child in one.children if child.type == "attribute"]
    return found


def attribute(node: Node, *names: str, target: str = "") -> Attribute | None:
    return next((one for one in attributes(node) if one.name in names and one.target == target), None)


class Import(NamedTuple):
    """A method with DllImport or LibraryImport. `unclear`: the entry point's name is not in the file, and the method's name is used instead."""

    method: Node
    entry_point: str
    unclear: Node | None = None


def imports(root: Node) -> Iterator[Import]:
    """Yields a file's imports in order."""
    for method in walk(root, "method_declaration", "local_function_statement"):
        imported = attribute(method, "DllImport", "LibraryImport")
        if imported is not None:
            yield _import(method, imported.named.get("EntryPoint"))


def _import(method: Node, entry: Node | None) -> Import:
    """Reads an import. The entry point is `"Name"`, `nameof(A.Name)` or a constant's name."""
    name = text_of(method.child_by_field_name("name"))
    if entry is None:
        return Import(method, name)
    content = next(walk(entry, "string_literal_content"), None)
    if content is not None:
        return Import(method, text_of(content))
    if entry.type == "invocation_expression" and text_of(entry.child_by_field_name("function")) == "nameof":
        return Import(method, last(text_of(entry.child_by_field_name("arguments")).strip("() ")))
    return Import(method, name, entry)


def last(written: str) -> str:
    """Returns the last part of a type's name: `Int32` for `global::System.Int32?`."""
    return re.split(r"[.:]", re.sub(r"<.*", "", written, flags=re.DOTALL).rstrip("?* "))[-1]


def number(node: Node | None, known: dict[str, int]) -> int | None:
    """Returns the value of a constant expression with literals and known names, or None."""
    if node is None:
        return None
    parts = node.named_children
    if node.type == "integer_literal":
        digits = re.sub(r"[uUlL_]+", "", text_of(node))
        return int(digits, 0) if digits[:2].lower() in ("0x", "0b") else int(digits)
    if node.type == "identifier":
        return known.get(text_of(node))
    if node.type == "member_access_expression":
        path = text_of(node).split(".")  # Namespace.Enum.Member
        return known.get(".".join(path[-2:]), known.get(path[-1]))
    if node.type in ("parenthesized_expression", "argument") and len(parts) == 1:
        return number(parts[0], known)
    if node.type == "cast_expression":
        return number(node.child_by_field_name("value"), known)
    if node.type == "checked_expression" and parts:  # unchecked((int)0x80000000)
        return number(parts[-1], known)
    if node.type == "prefix_unary_expression" and parts:
        value = number(parts[0], known)
        sign = text_of(node.children[0])
        return None if value is None else {"-": -value, "~": ~value, "+": value}.get(sign)
    if node.type == "binary_expression":
        left, right = (number(node.child_by_field_name(side), known) for side in ("left", "right"))
        return _calculated(text_of(node.child_by_field_name("operator")), left, right)
    return None


def _calculated(operator: str, left: int | None, right: int | None) -> int | None:
    if left is None or right is None:
        return None
    if operator in ("<<", ">>"):
        return None if not 0 <= right < 64 else left << right if operator == "<<" else left >> right
    values = {"|": left | right, "&": left & right, "+": left + right, "-": left - right, "*": left * right}
    return values.get(operator)
