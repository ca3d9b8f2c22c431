"""Reads the registry: one TOML file for each header, ``hresults.toml``, ``settings.toml`` and ``calls.toml``.

The meanings of parameters are in ``parameters.toml``, lists of errors that headers share in ``errors.toml``: a header names its lists in ``errors``.

``load()`` validates what it reads and raises :class:`RegistryError`, which names the file and the entry. ``registry/order.toml`` has the order of
the headers. To add a header, add its file and its name there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .call_loader import load_calls
from .ctypes_text import normalize, parse_parameter
from .parameter_meanings import called_callbacks, load_meanings, with_meanings
from .registry_entry import Entry, RegistryError, load_sentences, read_toml
from .registry_model import (
    CORE,
    SERVICES,
    UNLISTED,
    Alias,
    Callback,
    Constant,
    EmptyMacros,
    Enum,
    Enumerator,
    Field,
    Function,
    Handle,
    Header,
    HResult,
    HResults,
    Include,
    Item,
    Macro,
    Parameter,
    Registry,
    Section,
    Setting,
    Struct,
    Text,
)

REGISTRY = Path(__file__).with_name("registry")
TABLES = {"order.toml", "hresults.toml", "settings.toml", "calls.toml", "parameters.toml", "errors.toml"}


def _params(entry: Entry) -> tuple[Parameter, ...]:
    try:
        return tuple(parse_parameter(p) for p in entry.strings("params"))
    except ValueError as error:
        raise RegistryError(f"{entry.where}: {error}") from error


def _function(e: Entry) -> Function:
    return Function(
        e.text("name"),
        normalize(e.text("returns")),
        _params(e),
        e.flag("noexcept", True),
        e.flag("implemented", False),
        e.text("doc"),
        e.flag("variadic", False),
        e.flag("deprecated", False),
        e.text("when", ""),
        e.text("fixed_result", ""),
        tuple(e.take("outputs", list, [])),
    )


def _entry_points(e: Entry) -> list[Function]:
    """Returns link stubs of which only the names and the result type are known."""
    returns, doc = normalize(e.text("returns")), e.text("doc")
    return [Function(name, returns, (), True, False, doc) for name in e.strings("names")]


def _callback(e: Entry) -> Callback:
    return Callback(
        e.text("name"),
        normalize(e.text("returns")),
        _params(e),
        e.flag("pointer", False),
        e.text("convention", "CALLBACK"),
        e.text("doc"),
        e.text("when", ""),
        e.text("annotations", ""),
    )


def _fields(e: Entry, key: str) -> tuple[Field, ...]:
    return tuple(_field(f) for f in e.tables(key))


def _field(f: Entry) -> Field:
    for kind in ("union", "struct"):
        if f.has(kind):
            members = _fields(f, kind)
            f.done()
            start = min(m.offset for m in members)
            size = max(m.offset + m.size for m in members) - start
            return Field("", "", start, size, members=members, kind=kind)
    field = Field(
        f.text("name"),
        normalize(f.text("type")),
        f.number("offset"),
        f.number("size"),
        f.text("array", ""),
        f.text("doc", ""),
    )
    f.done()
    return field


def _struct(e: Entry) -> Struct:
    fields = _fields(e, "fields")
    return Struct(
        e.text("name"),
        e.number("size"),
        e.number("align"),
        fields,
        e.text("doc"),
        e.text("tag", ""),
        e.text("when", ""),
        e.text("guard", ""),
        "union" if e.flag("union", False) else "struct",
    )


def _enum(e: Entry) -> Enum:
    values = []
    for v in e.tables("enumerators"):
        values.append(Enumerator(v.text("name"), v.number("value"), v.text("doc", "")))
        v.done()
    return Enum(
        e.text("name"),
        e.text("underlying", "uint32_t"),
        tuple(values),
        e.flag("flags", False),
        e.text("doc"),
    )


def _handle(e: Entry) -> Handle:
    return Handle(e.text("name"), e.text("opaque", ""), e.text("doc"), e.text("alias", ""))


def _alias(e: Entry) -> Alias:
    return Alias(
        e.text("name"),
        normalize(e.text("type")),
        e.text("doc"),
        e.text("when", ""),
        e.text("array", ""),
        e.optional_number("length") or 0,
    )


def _constant(e: Entry) -> Constant:
    return Constant(
        e.text("name"),
        e.text("type"),
        e.number("value"),
        e.text("doc"),
        e.flag("struct", False),
    )


def _macro(e: Entry) -> Macro:
    value = e.optional_number("value")
    body = e.text("body", "" if value is None else str(value))
    return Macro(
        e.text("name"),
        body,
        e.text("doc", ""),
        e.text("params", ""),
        value,
        e.text("when", ""),
        e.flag("guard", True),
    )


def _empty(e: Entry) -> EmptyMacros:
    return EmptyMacros(tuple(e.strings("names")), e.text("doc", ""), e.text("when", ""))


def _hresults(e: Entry) -> HResults:
    return HResults(e.text("group"), e.text("doc", ""))


def _section(e: Entry) -> Section:
    return Section(e.text("title"), e.text("doc", ""))


def _text(e: Entry) -> Text:
    return Text(e.text("text"))


_KINDS: dict[str, Callable[[Entry], Item]] = {
    "function": _function,
    "callback": _callback,
    "struct": _struct,
    "enum": _enum,
    "handle": _handle,
    "alias": _alias,
    "constant": _constant,
    "macro": _macro,
    "empty-macros": _empty,
    "hresults": _hresults,
    "section": _section,
    "text": _text,
}


def _include(where: str, value: Any) -> Include:
    if isinstance(value, str):
        return Include(value)
    entry = Entry(where, value)
    include = Include(entry.text("path"), entry.text("when"))
    entry.done()
    return include


def load_header(path: Path) -> Header:
    """Reads a header's file."""
    top = Entry(path.name, read_toml(path))
    part = top.text("part", CORE)
    if part not in (CORE, SERVICES, UNLISTED):
        raise RegistryError(f"{path.name}: no such part: '{part}'")
    items: list[Item] = []
    includes = tuple(_include(f"{path.name}: includes", i) for i in top.take("includes", list))
    for table in top.take("item", list, []):
        where = f"{path.name}: {table.get('name', table.get('kind', '?'))}"
        untold = {"doc": ""} if part != CORE and table.get("kind") != "text" else {}
        entry = Entry(where, untold | table)
        kind = entry.text("kind")
        if kind == "entry-points":
            items += _entry_points(entry)
            entry.done()
            continue
        if kind not in _KINDS:
            raise RegistryError(f"{where}: unknown kind '{kind}'")
        items.append(_KINDS[kind](entry))
        entry.done()
    errors = tuple(top.strings("errors")) if top.has("errors") else ()
    header = Header(top.text("header"), top.text("title"), top.text("doc"), includes, tuple(items), part, errors)
    top.done()
    return header


def load_hresults(path: Path) -> tuple[HResult, ...]:
    """Reads the table of results."""
    top = Entry(path.name, read_toml(path))
    results = []
    for e in top.tables("hresult"):
        results.append(
            HResult(
                e.text("name"),
                e.number("value"),
                e.text("meaning"),
                e.text("remedy", ""),
                e.text("group", ""),
            )
        )
        e.done()
    top.done()
    return tuple(results)


def load_settings(path: Path) -> tuple[Setting, ...]:
    """Reads the table of configuration keys."""
    top = Entry(path.name, read_toml(path))
    settings = []
    for e in top.tables("setting"):
        settings.append(
            Setting(
                e.text("key"),
                e.text("variable"),
                e.text("type"),
                e.text("doc"),
                e.text("default", "") or None,
                e.text("without", ""),
                tuple(e.take("choices", list, [])),
                e.flag("secret", False),
                e.text("run_time", ""),
            )
        )
        e.done()
    top.done()
    return tuple(settings)


def _with_errors(header: Header, errors: Mapping[str, str]) -> Header:
    """Returns the header with the lists of errors that it names at the end of its text."""
    unknown = [name for name in header.errors if name not in errors]
    if unknown:
        raise RegistryError(f"{header.path}: errors.toml has no list '{unknown[0]}'")
    return replace(
        header, doc="\n\n".join([header.doc.strip("\n"), *(errors[name].strip("\n") for name in header.errors)])
    )


def load(folder: Path = REGISTRY) -> Registry:
    """Reads the whole registry from ``folder``."""
    order = Entry("order.toml", read_toml(folder / "order.toml"))
    names = order.strings("headers")
    order.done()
    meanings = load_meanings(folder / "parameters.toml")
    errors = load_sentences(folder / "errors.toml", "errors")
    read = [_with_errors(load_header(folder / name), errors) for name in names]
    called = called_callbacks(read)
    headers = tuple(with_meanings(header, meanings, called) for header in read)
    left = {p.name for p in folder.glob("*.toml")} - set(names) - TABLES
    if left:
        raise RegistryError(f"order.toml does not name {sorted(left)[0]}")
    registry = Registry(headers, load_hresults(folder / "hresults.toml"), load_settings(folder / "settings.toml"))
    return replace(registry, calls=load_calls(folder / "calls.toml", registry))
