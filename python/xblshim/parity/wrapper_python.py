"""Reads the declarations of a Python ctypes file without running it.

It follows the usual forms of such files: variables for functions and types, loops over literal tables, and helpers that are called
with a function's name. Unclear declarations count as unknown. Nothing is guessed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

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
from .facts import ParityError, Surface, Uncompared
from .python_types import CTYPES, DEFAULT, ENUMS, LONGS, POINTERS, PROTOTYPES

MOST_STEPS = 8
"""The most variables that are followed to an expression."""


def declarations(text: str, path: Path, surface: Surface) -> Declarations:
    """Reads the file's declarations. Raises ParityError when it isn't valid Python."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ParityError(f"{path} is not valid Python: line {error.lineno}: {error.msg}.") from None
    reader = _Reader(surface, path.name)
    reader.read(tree)
    structs, enums = list(reader.structs()), list(reader.enums())
    return Declarations(list(reader.functions()), structs, enums, [], list(reader.skipped()))


class _FunctionTypes:
    """A function, with the declarations read so far."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.returns: str | None = None
        self.parameters: tuple[str, ...] | None = None


class _Reader(ast.NodeVisitor):
    def __init__(self, surface: Surface, file: str) -> None:
        self._surface = surface
        self._file = file
        self._values: dict[str, ast.expr] = {}  # the values of variables
        self._classes: dict[str, ast.ClassDef] = {}
        self._helpers: dict[str, ast.FunctionDef] = {}
        self._fields: dict[str, ast.expr] = {}  # X._fields_ = …, set after the class
        self._functions: dict[str, _FunctionTypes] = {}
        self._attributes: dict[str, ast.expr] = {}  # the values of attributes such as `self.dispatch`
        self._inside: list[str] = []  # helpers that are being read
        self._called_helpers: set[str] = set()  # helpers that were read with a call's arguments
        self._unclear: set[str] = set()  # helpers that set types of an unknown function; "" for code outside of helpers
        self._skipped: list[tuple[str, Uncompared]] = []  # each with the name of its helper

    def read(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                self._helpers.setdefault(node.name, node)
            elif isinstance(node, ast.ClassDef):
                self._classes.setdefault(node.name, node)
        self.visit(tree)

    def skipped(self) -> Iterator[Uncompared]:
        """Yields what was not understood about functions without a name. A helper's own reading is left out if a call with a name reads the helper,
        too.
        """
        yield from dict.fromkeys(
            one for helper, one in self._skipped if not helper or helper not in self._called_helpers
        )

    # Functions

    def functions(self) -> Iterator[DeclaredFunction]:
        for name, function in self._functions.items():
            # ctypes assumes int for a type that isn't set. Code that can't be followed may have set it.
            silent = function.returns is None and self._unclear <= self._called_helpers
            yield DeclaredFunction(
                name,
                DEFAULT if silent else function.returns,
                function.parameters,
                f"{self._file}:{function.line}",
                silent,
            )

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self._assigned(target, node.value, node.lineno)
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._assigned(node.target, node.value, node.lineno)
            self.visit(node.value)

    def _assigned(self, target: ast.expr, value: ast.expr, line: int) -> None:
        if isinstance(target, ast.Name):
            # The new value contains the variable's previous one: `f = lib.f`, `f = wrapped(f)`.
            self._values[target.id] = value
        elif isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
            for part, signature in zip(target.elts, value.elts, strict=False):
                self._assigned(part, signature, line)
        elif isinstance(target, ast.Attribute) and target.attr in ("argtypes", "restype"):
            name = self._function(target.value)
            if name is None:
                helper = self._inside[-1] if self._inside else ""
                self._unclear.add("" if helper in self._called_helpers else helper)
                why = f"not understood: {target.attr} of a function that is not named here"
                unclear = Uncompared("function", ast.unparse(target.value), why, place=f"{self._file}:{line}")
                self._skipped.append((helper, unclear))
                return
            function = self._functions.setdefault(name, _FunctionTypes(line))
            if target.attr == "restype":
                function.returns = self._width(value)
            else:
                types = self._resolved(value)
                if isinstance(types, ast.List | ast.Tuple) and not any(isinstance(e, ast.Starred) for e in types.elts):
                    function.parameters = tuple(self._width(item) for item in types.elts)
        elif isinstance(target, ast.Attribute) and target.attr == "_fields_" and isinstance(target.value, ast.Name):
            self._fields[target.value.id] = value
        elif isinstance(target, ast.Attribute):
            self._attributes[ast.unparse(target)] = value

    def _function(self, node: ast.expr) -> str | None:
        """Returns the name of the function that an expression means: `lib.Name`, `lib["Name"]`, `getattr(lib, "Name")`, or a variable for one of
        these.
        """
        node = self._resolved(node)
        if isinstance(node, ast.Attribute):
            assigned = self._attributes.get(ast.unparse(node))
            return node.attr if assigned is None else self._function(assigned)
        if isinstance(node, ast.Subscript):
            return self._text(node.slice)
        if _is_call_of(node, "getattr") and len(node.args) >= 2:
            return self._text(node.args[1])
        return None

    def _text(self, node: ast.expr) -> str | None:
        node = self._resolved(node)
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None

    def _resolved(self, node: ast.expr) -> ast.expr:
        """Follows variables to the expression that they stand for. Returns any other expression unchanged."""
        for _ in range(MOST_STEPS):
            if not (isinstance(node, ast.Name) and node.id in self._values):
                break
            node = self._values[node.id]
        return node

    def visit_Call(self, node: ast.Call) -> None:
        """Reads a prototype's function, `CFUNCTYPE(…)(("Name", lib))`, or a helper's call with a function's name."""
        prototype = self._resolved(node.func)
        if (
            isinstance(prototype, ast.Call)
            and _name_of(prototype.func) in PROTOTYPES
            and node.args
            and isinstance(node.args[0], ast.Tuple)
            and node.args[0].elts
        ):
            name = self._text(node.args[0].elts[0])
            if name is not None and prototype.args:
                function = self._functions.setdefault(name, _FunctionTypes(node.lineno))
                function.returns, *parameters = map(self._width, prototype.args)
                function.parameters = tuple(parameters)
        elif isinstance(node.func, ast.Name) and node.func.id in self._helpers:
            self._called(self._helpers[node.func.id], node)
        self.generic_visit(node)

    def _called(self, helper: ast.FunctionDef, call: ast.Call) -> None:
        signature = helper.args
        names = [argument.arg for argument in (*signature.posonlyargs, *signature.args)]
        if helper.name in self._inside or not names or any(isinstance(a, ast.Starred) for a in call.args):
            return
        bound: dict[str, ast.expr] = dict(zip(names, call.args, strict=False))
        bound |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg is not None}
        if signature.vararg is not None:
            further_arguments = ast.Tuple(elts=call.args[len(names) :], ctx=ast.Load())
            bound[signature.vararg.arg] = further_arguments
        before = dict(self._values)
        # The caller's variables are resolved first, because the helper may use the same names.
        self._values |= {name: self._resolved(value) for name, value in bound.items()}
        self._called_helpers.add(helper.name)
        self._inside.append(helper.name)
        for statement in helper.body:
            self.visit(statement)
        self._inside.pop()
        self._values = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Reads a helper without arguments. Whatever depends on its arguments stays unclear until a call with arguments is read."""
        called = node.name in self._called_helpers
        self._called_helpers.discard(node.name)
        self._inside.append(node.name)
        for statement in node.body:
            self.visit(statement)
        self._inside.pop()
        if called:
            self._called_helpers.add(node.name)

    def visit_For(self, node: ast.For) -> None:
        """Reads the body once for each row of a literal table."""
        rows = self._rows(node.iter)
        if rows is None:
            self.generic_visit(node)
            return
        for row in rows:
            self._assigned(node.target, row, node.lineno)
            for statement in node.body:
                self.visit(statement)

    def _rows(self, node: ast.expr) -> list[ast.expr] | None:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "items":
            table = self._resolved(node.func.value)
            if isinstance(table, ast.Dict):
                pairs = zip(table.keys, table.values, strict=True)
                return [ast.Tuple(elts=[key, value], ctx=ast.Load()) for key, value in pairs if key is not None]
        table = self._resolved(node)
        return list(table.elts) if isinstance(table, ast.List | ast.Tuple) else None

    # Types

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:  # its names are not the module's
            if isinstance(statement, ast.FunctionDef):
                self.visit(statement)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.asname is not None:
                self._values[alias.asname] = ast.Name(id=alias.name, ctx=ast.Load())

    def _width(self, node: ast.expr) -> str:
        node = self._resolved(node)
        if _is_array(node):  # an array is passed by its address
            return POINTER
        if isinstance(node, ast.Call):
            return POINTER if _name_of(node.func) in POINTERS else UNKNOWN
        if isinstance(node, ast.Constant):
            return NOTHING if node.value is None else UNKNOWN
        name = _name_of(node)
        if name in self._classes:
            base = self._base(self._classes[name])
            if base is None:
                return width_of(name, self._surface)
            if base in CTYPES or base in LONGS:
                return self._named(base)
            layout = layout_of(self._struct(name))
            return in_bytes(layout.size) if layout is not None and layout.members else width_of(name, self._surface)
        return self._named(name)

    def _named(self, name: str) -> str:
        if name in LONGS:
            return width_of("long", self._surface)
        if name in ("c_wchar", "WCHAR"):
            return "2 bytes" if "windows" in self._surface.target else "4 bytes"
        return CTYPES[name] if name in CTYPES else width_of(name, self._surface)

    def _extent(self, node: ast.expr) -> Extent | None:
        """Returns the space of a struct member of that type."""
        node = self._resolved(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            for kind, count in ((node.left, node.right), (node.right, node.left)):
                number, extent = self._number(count), self._extent(kind)
                if number is not None and extent is not None:
                    return Extent(extent.size * number, extent.align)
            return None
        name = _name_of(node)
        if name in self._classes and self._base(self._classes[name]) in ("Structure", "Union"):
            layout = layout_of(self._struct(name))
            return None if layout is None or not layout.members else Extent(layout.size, layout.align)
        return extent_of(self._width(node), self._surface, name)

    def _number(self, node: ast.expr) -> int | None:
        """Returns the value of a constant expression, or None."""
        node = self._resolved(node)
        if isinstance(node, ast.Constant) and isinstance(node.value, int):
            return int(node.value)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Invert):
            value = self._number(node.operand)
            return None if value is None else -value if isinstance(node.op, ast.USub) else ~value
        if isinstance(node, ast.BinOp):
            left, right = self._number(node.left), self._number(node.right)
            if left is not None and right is not None:
                return _calculated(node.op, left, right)
        if _is_call_of(node, "sizeof") and len(node.args) == 1:
            extent = self._extent(node.args[0])
            return None if extent is None else extent.size
        return None

    def _base(self, node: ast.ClassDef) -> str | None:
        """Returns the name of the ctypes base class, or None."""
        for base in node.bases:
            name = _name_of(self._resolved(base))
            if name in ("Structure", "Union") or name in CTYPES or name in LONGS:
                return name
            if name in self._classes and name != node.name:
                return self._base(self._classes[name])
        return None

    def structs(self) -> Iterator[DeclaredStruct]:
        for name, node in self._classes.items():
            if self._base(node) in ("Structure", "Union"):
                struct = self._struct(name)
                if struct.members:  # a struct without members is only pointed to
                    yield struct

    def _struct(self, name: str) -> DeclaredStruct:
        node = self._classes[name]
        inside = {
            statement.targets[0].id: statement.value
            for statement in node.body
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
        } | {
            statement.target.id: statement.value
            for statement in node.body
            if isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and statement.value is not None
        }
        members: list[Member] = []
        for base in node.bases:  # a struct's own members follow those of its base
            above = _name_of(self._resolved(base))
            if above in self._classes and above != name:
                members += self._struct(above).members
        fields = self._fields.get(name, inside.get("_fields_"))
        table = self._resolved(fields) if fields is not None else None
        if isinstance(table, ast.List | ast.Tuple):
            for row in table.elts:
                is_pair = isinstance(row, ast.Tuple | ast.List) and len(row.elts) == 2  # three elements: a bit-field
                called = self._text(row.elts[0]) if isinstance(row, ast.Tuple | ast.List) and row.elts else None
                extent = self._extent(row.elts[1]) if is_pair and isinstance(row, ast.Tuple | ast.List) else None
                members.append(Member(called or "", extent, place=f"{self._file}:{row.lineno}"))
        elif fields is not None:
            members.append(Member("", None))
        pack = self._number(inside["_pack_"]) if "_pack_" in inside else None
        return DeclaredStruct(
            name, tuple(members), pack, self._base(node) == "Union", place=f"{self._file}:{node.lineno}"
        )

    def enums(self) -> Iterator[DeclaredEnum]:
        for name, node in self._classes.items():
            if ENUMS.isdisjoint(_name_of(self._resolved(base)) for base in node.bases):
                continue
            values: dict[str, int] = {}
            for statement in node.body:
                if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                    value = self._number(statement.value)
                    if value is not None:
                        values[statement.targets[0].id] = value
            yield DeclaredEnum(name, values, None, f"{self._file}:{node.lineno}")


def _name_of(node: ast.expr) -> str:
    """Returns the last part of a dotted name: `c_int` for `ctypes.c_int`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_array(node: ast.expr) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult)


def _is_call_of(node: ast.expr, name: str) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and _name_of(node.func) == name


def _calculated(operator: ast.operator, left: int, right: int) -> int | None:
    match operator:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.BitOr():
            return left | right
        case ast.LShift() if 0 <= right < 64:
            return left << right
    return None
