"""Renders the Python half of the boundary: requests, results and events as tuples, and readers of the core's structs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .call_model import CLIENT, EVENTS, BoundaryEnum, Call, CallTable, Member, Record, class_name
from .registry_model import Enum, Registry
from .render_call_structs import LONGEST_IMPORT, constant, event_shapes, event_structs, python_module, result_structs
from .struct_shapes import (
    INSIDE,
    Shape,
    ShapeField,
    enum_doc,
    of_members,
    shapes,
)

PACKAGE = "python/xblshim"
UPDATE = "update_achievement"
"""The call of every title."""
_ZERO = {"int": " = 0", "bool": " = False", "float": " = 0.0", "str": ' = ""', "bytes": ' = b""'}
_LONGEST_ELEMENT = 102
"""The longest tuple, in characters, that ruff leaves on one line."""
_TYPES = {"bool": "bool", "text": "str", "bytes": "bytes", "double": "float"}


def render_call_python(registry: Registry) -> dict[str, str]:
    """Returns each file's text by its path."""
    return {
        f"{PACKAGE}/model/boundary_enums.py": boundary_enums(registry.calls),
        f"{PACKAGE}/model/public_enums.py": public_enums(registry),
        f"{PACKAGE}/model/update_request.py": update_request(registry),
        f"{PACKAGE}/model/requests.py": requests(registry),
        f"{PACKAGE}/model/results.py": results(registry),
        f"{PACKAGE}/model/plain_results.py": plain_results(registry),
        f"{PACKAGE}/model/event_values.py": event_values(registry),
        f"{PACKAGE}/bridge/call_table.py": call_table(registry),
        f"{PACKAGE}/bridge/result_structs.py": result_structs(registry),
        f"{PACKAGE}/bridge/event_structs.py": event_structs(registry),
    }


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".") if text else ""


# -- tuples ----------------------------------------------------------------------------------------


def boundary_enums(table: CallTable) -> str:
    """Renders the enums that the core and Python exchange as numbers."""
    return python_module(
        "Enums of the boundary, the same in the core and in Python. Imports nothing slow.",
        "from enum import IntEnum",
        *(_int_enum(enum) for enum in table.enums),
    )


def _int_enum(enum: BoundaryEnum) -> str:
    rows = [f"class {class_name(enum.name)}(IntEnum):", f'    """{_sentence(enum.doc)}"""', ""]
    for value in enum.values:
        rows.append(f"    {value.name.upper()} = {value.value}")
        rows += [f'    """{_sentence(value.doc)}"""'] if value.doc else []
    return "\n".join(rows)


def public_enums(registry: Registry) -> str:
    """Renders the numbers of the headers' enums by their names, which the services use as words, too."""
    items = [item for name in registry.calls.public_enums for item in (registry.find(name),) if isinstance(item, Enum)]
    tables = []
    for item in items:
        rows = [f'    "{e.name}": {e.value},' for e in item.enumerators]
        tables.append("\n".join([f"{enum_constant(item.name)}: dict[str, int] = {{", *rows, "}"]))
    return python_module("Values of the headers' enums, by name.", "\n".join(tables))


def enum_constant(name: str) -> str:
    """Returns the constant's name: ``ACHIEVEMENT_TYPE`` for ``XblAchievementType``."""
    return constant(name.removeprefix("Xbl").removeprefix("X"))


def update_request(registry: Registry) -> str:
    """Renders the request of every title, in a file without the others."""
    return python_module(
        "The request that sets progress, as a plain value. Every title imports it; `requests.py` has the others, which take 3 ms to import.",
        "from xblshim.host.light_typing import NamedTuple",
        *(_request(call, registry) for call in registry.calls.calls if call.name == UPDATE),
    )


def requests(registry: Registry) -> str:
    """Renders the other requests to the client."""
    return python_module(
        "Requests of the core as plain values. A title that only updates achievements does not import them.",
        f"from typing import NamedTuple\n\nfrom .update_request import {class_name(UPDATE)} as {class_name(UPDATE)}",
        *(_request(call, registry) for call in registry.calls.calls if call.name != UPDATE),
    )


def _request(call: Call, registry: Registry) -> str:
    return _tuple(class_name(call.name), call.doc, _members(call.members, registry, {}))


def results(registry: Registry) -> str:
    """Renders the results that contain header structs, and these structs."""
    known = shapes(registry)
    needed = of_members((m.element for a in registry.calls.results for m in a.members), known)
    return python_module(
        "Results of calls: the headers' structs as plain values.\n\n"
        "Texts are ready for C: valid UTF-8 when encoded, without a NUL. Times are whole seconds since 1970 (0: none).\n"
        "A null among the elements of an array is None; in C it is a zeroed struct with null pointers.\n\n"
        "Named tuples, as a frozen dataclass takes three times as long to make, and a page has thousands of them.",
        "from typing import NamedTuple",
        *(_shape_tuple(shape) for shape in needed),
        *(_record_tuple(result, registry, known) for result in registry.calls.results if _has_structs(result, known)),
    )


def plain_results(registry: Registry) -> str:
    """Renders the other results."""
    known = shapes(registry)
    return python_module(
        "Results of calls other than the headers' structs. Imports nothing slow.",
        "from typing import NamedTuple",
        *(
            _record_tuple(result, registry, known)
            for result in registry.calls.results
            if not _has_structs(result, known)
        ),
    )


def _has_structs(result: Record, known: dict[str, Shape]) -> bool:
    return any(member.element in known for member in result.members)


def event_values(registry: Registry) -> str:
    """Renders the values of events."""
    known, table = shapes(registry), registry.calls
    in_results = {s.c for s in of_members((m.element for a in table.results for m in a.members), known)}
    needed = [shape for shape in event_shapes(registry, known) if shape.c not in in_results]
    shared = sorted({known[f.inner].name for s in needed for f in s.fields if f.inner in in_results})
    imports = f"\n\nif TYPE_CHECKING:\n    from .results import {', '.join(shared)}" if shared else ""
    return python_module(
        "Contents of events as plain values. Imports nothing slow.",
        f"from typing import {'TYPE_CHECKING, ' if shared else ''}NamedTuple{imports}",
        *(_shape_tuple(shape) for shape in needed),
        *(
            _tuple(class_name(e.name), e.doc, _members(e.members, registry, known))
            for e in table.events
            if not e.struct
        ),
    )


def _tuple(name: str, doc: str, members: Iterable[tuple[str, str, str, str]]) -> str:
    rows = [f"class {name}(NamedTuple):", f'    """{_sentence(doc)}"""', ""]
    for attribute, python, default, note in members:
        rows.append(f"    {attribute}: {python}{default}")
        rows += [f'    """{note}"""'] if note else []
    return "\n".join(rows)


def _members(members: Iterable[Member], registry: Registry, known: dict[str, Shape]) -> list[tuple[str, str, str, str]]:
    return [
        (m.name, python, _ZERO.get(python, " = ()") if m.optional else "", _member_doc(m, registry))
        for m in members
        for python in (_python_type(m, registry, known),)
    ]


def _python_type(member: Member, registry: Registry, known: dict[str, Shape]) -> str:
    record = registry.calls.record(member.element)
    if record is not None and len(record.members) == 1:
        return f"tuple[{_python_type(record.members[0], registry, known)}, ...]"
    if record is not None:
        return f"tuple[tuple[{', '.join(_python_type(m, registry, known) for m in record.members)}], ...]"
    if member.element in known:
        return f"tuple[{known[member.element].name} | None, ...]"
    return "tuple[int, ...]" if member.element else _TYPES.get(member.type, "int")


def _member_doc(member: Member, registry: Registry) -> str:
    public = registry.find(member.type) if member.enum else None
    record = registry.calls.record(member.element)
    own = class_name(member.type) if member.enum else ""
    first = (
        enum_doc(public)
        if isinstance(public, Enum)
        else _sentence(f"the values of {' and '.join(m.name for m in record.members)}")
        if record
        else f"{own}."
        if own
        else ""
    )
    return " ".join(filter(None, (first, _sentence(member.doc))))


def _record_tuple(record: Record, registry: Registry, known: dict[str, Shape]) -> str:
    return _tuple(class_name(record.name), record.doc, _members(record.members, registry, known))


def _shape_tuple(shape: Shape) -> str:
    return _tuple(
        shape.name,
        f"{shape.c}: {shape.doc}" if shape.doc else shape.c,
        [(f.attribute, f.python, _default(f) if shape.held else "", f.doc) for f in shape.fields],
    )


def _default(field: ShapeField) -> str:
    if field.kind == INSIDE:
        return f" = {field.python}()"
    return _ZERO.get(field.python, " = ()")


# -- the bridge -------------------------------------------------------------------------------------


def call_table(registry: Registry) -> str:
    """Renders the reader, the method and the result's name of each kind of call."""
    table, known = registry.calls, shapes(registry)
    names = _imported([class_name(call.name) for call in table.calls if call.name != UPDATE])
    brought = {
        module: _imported([class_name(a.name) for a in table.results if _has_structs(a, known) == with_structs])
        for module, with_structs in (("plain_results", False), ("results", True))
    }
    return python_module(
        "The table of calls: each one's request reader, handler and result writer.\n\n"
        "Texts and bytes are copied: what the core passes is valid only until the next exchange.",
        "from collections.abc import Awaitable, Callable\n\n"
        "from xblshim.host.light_typing import TYPE_CHECKING, Any, NamedTuple\n"
        f"from xblshim.model.update_request import {class_name(UPDATE)}\n\n"
        "if TYPE_CHECKING:\n"
        "    from typing import Protocol\n\n"
        "    from xblshim.model.call_settings import CallSettings\n"
        "    from xblshim.model.observer import Observer\n"
        f"    from xblshim.model.plain_results import {brought['plain_results']}\n"
        f"    from xblshim.model.requests import {names}\n"
        f"    from xblshim.model.results import {brought['results']}\n\n"
        + textwrap.indent(
            "\n\n".join(
                [
                    _protocol("ClientCalls", "The client's calls.", CLIENT, table),
                    _protocol("EventCalls", "The calls that open and close subscriptions.", EVENTS, table),
                    'class CoreMemory(Protocol):\n    """Copies of what the core\'s pointers lead to."""\n\n'
                    "    @property\n    def text(self) -> Callable[[Any], bytes]: ...\n\n"
                    "    def bytes_of(self, start: Any, size: int) -> bytes: ...",
                ]
            ),
            "    ",
        ),
        'class CallKind(NamedTuple):\n    """One kind of call."""\n\n'
        "    read: Callable[[Any, CoreMemory], Any]\n"
        '    """Makes the request of an xblshim_call."""\n'
        "    ask: Callable[[Any, CallSettings, Observer], Awaitable[Any]]\n"
        '    """Returns an HRESULT as a signed number, or the result of the call."""\n'
        "    result: str\n"
        '    """The result\'s name in the table of structs; empty for a call with an HRESULT only."""',
        *(_reader(call, table) for call in table.calls),
        "def call_kinds(client: ClientCalls, events: EventCalls) -> dict[int, CallKind]:\n"
        '    """Each kind of call by its number."""\n'
        "    return {\n"
        + "".join(
            f'        {c.number}: CallKind(read_{c.name}, {c.side}.{c.name}, "{c.result}"),\n' for c in table.calls
        )
        + "    }",
    )


def _imported(names: Iterable[str]) -> str:
    """Renders the names of an import within `if TYPE_CHECKING:`, wrapped as by ruff."""
    several = sorted(names, key=str.lower)
    line = ", ".join(several)
    return line if len(line) <= LONGEST_IMPORT else "(\n" + "".join(f"        {name},\n" for name in several) + "    )"


def _protocol(name: str, doc: str, side: str, table: CallTable) -> str:
    rows = [f"class {name}(Protocol):", f'    """{doc}"""']
    for call in table.calls:
        if call.side == side:
            result = f"{class_name(call.result)} | int" if call.result else "int"
            arguments = f"self, request: {class_name(call.name)}, settings: CallSettings, observer: Observer"
            rows += ["", *_wrapped(f"    async def {call.name}(", arguments, f") -> {result}: ...")]
    return "\n".join(rows)


def _wrapped(begin: str, arguments: str, end: str) -> list[str]:
    """Returns the lines of an expression, wrapped as by ruff."""
    if len(begin + arguments + end) <= 116:  # indented
        return [begin + arguments + end]
    return [begin, f"        {arguments}", f"    {end}"]


def _reader(call: Call, table: CallTable) -> str:
    text = ["    text = core.text"] if any(_has_text(m, table) for m in call.members) else []
    plain = ", ".join(line.rstrip(",") for member in call.members for line in _value(member, table))
    short = _wrapped(f"    return {class_name(call.name)}(", plain, ")")
    values = [f"        {line}" for member in call.members for line in _value(member, table)]
    return "\n".join(
        [
            f"def read_{call.name}(call: Any, core: CoreMemory) -> {class_name(call.name)}:",
            *([] if call.name == UPDATE else [f"    from xblshim.model.requests import {class_name(call.name)}", ""]),
            f"    request = call.request.{call.name}",
            *text,
            *(short if len(call.members) == 1 else [f"    return {class_name(call.name)}(", *values, "    )"]),
        ]
    )


def _has_text(member: Member, table: CallTable) -> bool:
    record = table.record(member.element)
    return member.type == "text" or (record is not None and any(_has_text(m, table) for m in record.members))


def _value(member: Member, table: CallTable) -> list[str]:
    record = table.record(member.element)
    if record is None:
        return [f"{_plain_value(member)},"]
    one = ", ".join(_plain_value(m, "one") for m in record.members)
    here = f"request.{member.name}"
    if len(record.members) == 1:
        return [f"tuple([{one} for one in {here}[0 : {here}_count]]),"]
    if len(one) > _LONGEST_ELEMENT:
        parts = [f"            {_plain_value(m, 'one')}," for m in record.members]
        one_lines = ["        (", *parts, "        )"]
    else:
        one_lines = [f"        ({one})"]
    return ["tuple(", "    [", *one_lines, f"        for one in {here}[0 : {here}_count]", "    ]", "),"]


def _plain_value(member: Member, source: str = "request") -> str:
    here = f"{source}.{member.name}"
    if member.type == "text":
        return f'text({here}).decode("utf-8", "replace")'
    if member.type == "bytes":
        return f"core.bytes_of({here}, {here}_size)"
    return f"bool({here})" if member.type == "bool" else here
