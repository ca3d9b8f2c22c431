"""Reads macros: parameters, bodies, and the values that the compiler computes for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from .facts import Fact, Value

if TYPE_CHECKING:
    from .facts import Surface

SYSTEM_VALUE = re.compile(r"(?:E|S|HTTP_E|WEB_E|ONL_E|INET_E|ERROR|FACILITY|SEVERITY)_[A-Z]|INFINITE$")
"""Values that some headers define and others leave to windows.h."""
TEXT = re.compile(r'(?:(?:u8|[LuU])?"(?:\\.|[^"\\])*"\s*)+')
SAMPLES = ("1", "0x80070057", "-3", "0x12345")
"""Arguments for evaluating macros with parameters."""
GUARD = re.compile(r"_*[A-Z0-9_]*_H(?:PP)?_*$|_*[A-Z0-9_]+_(?:INCLUDED|GUARD)_*$")


class Macro(NamedTuple):
    header: str
    """Empty for a macro of the system's headers."""
    parameters: tuple[str, ...] | None
    """None for a macro without parentheses."""
    body: str
    line: int


def macro_of(words: list[str], called: bool, header: str, line: int) -> Macro:
    """Returns the macro that the words of a `#define` define; the first one is its name. `called`: it has parameters."""
    rest = words[1:]
    if called:
        end = rest.index(")") if ")" in rest else len(rest)
        names = tuple(word for word in rest[1:end] if word != ",")
        return Macro(header, names, " ".join(rest[end + 1 :]), line)
    return Macro(header, None, " ".join(rest), line)


class MacroQuery(NamedTuple):
    """An expression to evaluate, and its purpose."""

    kind: str
    name: str
    what: str
    expression: str


def evaluate(
    surface: Surface, macros: dict[str, Macro], parse: Callable[[str], Any], error: int, includes: str
) -> None:
    """Adds a fact for each macro, and the values of constants. The compiler computes the numbers."""
    queries = [one for name, macro in macros.items() for one in _queries(name, macro)]
    queries += [MacroQuery("constant", fact.name, "value", fact.name) for fact in surface.of("constant")]
    values = _values([one.expression for one in queries], parse, error, includes)
    found: dict[tuple[str, str], dict[str, Value]] = {}
    for one, (value, size) in zip(queries, values, strict=True):
        if value is not None and size is not None:
            properties = found.setdefault((one.kind, one.name), {})
            properties[one.what] = value
            if one.what == "value":
                properties["size"] = size
    for name, macro in macros.items():
        properties = _properties(macro, found.get(("macro", name), {}))
        fact = Fact("macro", name, macro.header, properties, macro.line)
        if macro.header:
            surface.add(fact)
        else:
            surface.system[name] = fact
    for fact in list(surface.of("constant")):
        more = found.get((fact.kind, fact.name), {})
        if "value" in more:
            properties = {**fact.properties, "value": more["value"]}
            surface.facts[fact.kind, fact.name] = Fact(fact.kind, fact.name, fact.header, properties, fact.line)


def _queries(name: str, macro: Macro) -> Iterator[MacroQuery]:
    if not macro.body or not _may_be_value(macro.body) or TEXT.fullmatch(macro.body):
        return
    if macro.parameters is None:
        yield MacroQuery("macro", name, "value", name)
    elif macro.parameters and "..." not in macro.parameters:
        for start in range(len(SAMPLES)):
            arguments = [SAMPLES[(start + place) % len(SAMPLES)] for place in range(len(macro.parameters))]
            call = f"({', '.join(arguments)})"
            yield MacroQuery("macro", name, f"value of {call}", name + call)


def _properties(macro: Macro, values: dict[str, Value]) -> dict[str, Value]:
    properties: dict[str, Value] = {}
    if macro.parameters is not None:
        fixed = [name for name in macro.parameters if not name.endswith("...")]
        more = " and more" if len(fixed) < len(macro.parameters) else ""
        properties["parameters"] = f"{len(fixed)}{more}"
    if values:
        return {**properties, **values}
    if TEXT.fullmatch(macro.body) and macro.parameters is None:
        return {**properties, "value": macro.body}
    return {**properties, "body": _renamed(macro)}


def _renamed(macro: Macro) -> str:
    """Returns the body with numbers instead of its parameters' names, which may differ."""
    names = {name: f"#{place}" for place, name in enumerate(macro.parameters or (), 1) if name != "..."}
    return " ".join(names.get(word, word) for word in macro.body.split(" ")) or "nothing"


def _values(
    expressions: list[str], parse: Callable[[str], Any], error: int, includes: str
) -> list[tuple[int | None, int | None]]:
    """Returns value and size of each expression; None for a text, a type, or a part of a declaration."""
    lines = [
        f"enum xblshim_e{place} : long long {{ xblshim_v{place} = (long long)({expression}) }};\n"
        f"enum xblshim_s{place} : long long {{ xblshim_z{place} = (long long)sizeof({expression}) }};"
        for place, expression in enumerate(expressions)
    ]
    unit = parse(includes + "\n".join(lines) + "\n")
    wrong = {found.location.line for found in unit.diagnostics if found.severity >= error}
    values: dict[str, int] = {}
    for cursor in unit.cursor.get_children():
        if cursor.kind.name == "ENUM_DECL" and cursor.spelling.startswith("xblshim_"):
            for child in cursor.get_children():
                if child.location.line not in wrong:
                    values[child.spelling] = child.enum_value
    return [(values.get(f"xblshim_v{place}"), values.get(f"xblshim_z{place}")) for place in range(len(expressions))]


_PUNCTUATION: Callable[[str], Iterable[str]] = re.compile(
    r"[{};#]|\b(?:enum|struct|class|typedef|extern|inline|using)\b"
).findall


def _may_be_value(body: str) -> bool:
    """Returns whether the body's brackets are balanced, so that it can be enclosed in parentheses."""
    if _PUNCTUATION(body):
        return False
    depth = 0
    for character in body:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0
