"""Reads ``calls.toml``, the calls and events between the core and the Python side."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from .call_model import (
    CLIENT,
    EVENTS,
    NUMBERS,
    BoundaryEnum,
    BoundaryValue,
    Call,
    CallTable,
    Event,
    Member,
    Record,
)
from .registry_entry import Entry, RegistryError, read_toml
from .registry_model import Enum, Registry, Struct

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def load_calls(path: Path, registry: Registry) -> CallTable:
    """Reads the table. ``registry`` has the headers whose enums and structs it names."""
    top = Entry(path.name, read_toml(path))
    public_enums = tuple(top.strings("public_enums"))
    for name in public_enums:
        if not isinstance(registry.find(name), Enum):
            raise RegistryError(f"{path.name}: no header declares the enum '{name}'")
    enums = [_enum(name, e) for name, e in _named(top, "enum")]
    events = [_event(name, e, registry) for name, e in _named(top, "event")]
    enums.append(_subscription_kinds(events))
    records = [_record(name, e) for name, e in _named(top, "record")]
    results = [_record(name, e) for name, e in _named(top, "result")]
    calls = [_call(name, e, {result.name for result in results}) for name, e in _named(top, "call")]
    loaded = [_struct(e, registry) for e in top.tables("struct")]
    structs = [(c, name) for c, name, _ in loaded]
    top.done()
    _once(path, "number", [call.number for call in calls])
    _once(path, "number", [event.number for event in events])
    _once(path, "name", [name for _, name in structs])
    known_enums = {enum.name for enum in enums}
    in_requests, in_results = {record.name for record in records}, {c for c, _ in structs} | set(NUMBERS)

    def typed(where: str, members: Iterable[Member], elements: set[str]) -> tuple[Member, ...]:
        return tuple(_typed(f"{path.name}: {where}", member, known_enums, elements, registry) for member in members)

    for call in calls:
        _once(path, f"array of {call.name}", [m.type for m in call.members if m.type.endswith("[]")])
    for members in (*(r.members for r in records), *(c.members for c in calls)):
        _without(path, (m.name for m in members if m.null and m.type == "text"), "no text of a request is null")
    for members in (e.members for e in events):
        _without(path, (m.name for m in members if m.type == "bytes"), "no event has bytes")
    return CallTable(
        tuple(enums),
        tuple(Record(r.name, r.doc, typed(r.name, r.members, set())) for r in records),
        tuple(Call(c.name, c.number, c.doc, typed(c.name, c.members, in_requests), c.result, c.side) for c in calls),
        tuple(Record(r.name, r.doc, typed(r.name, r.members, in_results)) for r in results),
        tuple(
            Event(e.name, e.subscription, e.number, e.doc, typed(e.name, e.members, in_results), e.struct)
            for e in events
        ),
        tuple(structs),
        public_enums,
        tuple((c, null) for c, _, null in loaded if null),
    )


def _named(top: Entry, key: str) -> list[tuple[str, Entry]]:
    entries = []
    for entry in top.tables(key):
        name = entry.text("name")
        entry.where = f"{top.where}: {name}"
        if not NAME.fullmatch(name):
            raise RegistryError(f"{entry.where}: a name is in lower case with underscores")
        entries.append((name, entry))
    _once(Path(top.where), f"name of a {key}", [name for name, _ in entries])
    return entries


def _once(path: Path, what: str, values: Iterable[object]) -> None:
    seen: set[object] = set()
    for value in values:
        if value in seen:
            raise RegistryError(f"{path.name}: the {what} {value!r} stands twice")
        seen.add(value)


def _without(path: Path, names: Iterable[str], rule: str) -> None:
    for name in names:
        raise RegistryError(f"{path.name}: {rule}, not '{name}'")


def _members(e: Entry) -> tuple[Member, ...]:
    members = []
    for m in e.tables("members"):
        null, optional = m.flag("null", False), m.flag("optional", False)
        members.append(Member(m.text("name"), m.text("type"), m.text("doc", ""), null=null, optional=optional))
        m.done()
    _once(Path(e.where), "member", [member.name for member in members])
    return tuple(members)


def _typed(where: str, member: Member, enums: set[str], elements: set[str], registry: Registry) -> Member:
    if member.null and member.type != "text":
        raise RegistryError(f"{where}: only a text can be null, not '{member.name}'")
    if member.type.endswith("[]"):
        element = member.type.removesuffix("[]")
        if element in elements:
            return replace(member, element=element)
    elif member.type in (*NUMBERS, "bool", "text", "bytes"):
        return member
    elif member.type in enums or isinstance(registry.find(member.type), Enum):
        return replace(member, enum=True)
    raise RegistryError(f"{where}: '{member.name}' has the unknown type '{member.type}'")


def _enum(name: str, e: Entry) -> BoundaryEnum:
    values = []
    for v in e.tables("values"):
        values.append(BoundaryValue(v.text("name"), v.number("value"), v.text("doc", "")))
        v.done()
    enum = BoundaryEnum(name, e.text("prefix"), e.text("doc"), tuple(values))
    e.done()
    return enum


def _subscription_kinds(events: Iterable[Event]) -> BoundaryEnum:
    values = tuple(
        BoundaryValue(e.subscription, e.number, f"its events contain an {e.struct or f'xblshim_{e.name}'}")
        for e in events
    )
    return BoundaryEnum("subscription_kind", "XBLSHIM_SUBSCRIPTION", "The kind of events of a subscription.", values)


def _record(name: str, e: Entry) -> Record:
    record = Record(name, e.text("doc"), _members(e))
    e.done()
    return record


def _call(name: str, e: Entry, results: set[str]) -> Call:
    call = Call(name, e.number("number"), e.text("doc"), _members(e), e.text("result", ""), e.text("side", CLIENT))
    e.done()
    if call.result and call.result not in results:
        raise RegistryError(f"{e.where}: no such result: '{call.result}'")
    if call.side not in (CLIENT, EVENTS):
        raise RegistryError(f"{e.where}: no such side: '{call.side}'")
    return call


def _event(name: str, e: Entry, registry: Registry) -> Event:
    struct = e.text("struct", "")
    members = () if struct else _members(e)
    event = Event(name, e.text("subscription"), e.number("number"), e.text("doc"), members, struct)
    e.done()
    if struct:
        _struct_of(e.where, struct, registry)
    return event


def _struct(e: Entry, registry: Registry) -> tuple[str, str, tuple[str, ...]]:
    c, name, null = e.text("c"), e.text("name"), tuple(e.take("null_pointers", list, []))
    e.done()
    _struct_of(e.where, c, registry)
    return c, name, null


def _struct_of(where: str, name: str, registry: Registry) -> None:
    if not isinstance(registry.find(name), Struct):
        raise RegistryError(f"{where}: no header declares the struct '{name}'")
