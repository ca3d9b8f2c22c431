"""Surfaces for the tests of the parity check: those of our headers, of mutated copies, and of the recorded facts."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Any

from abi_compilers import INCLUDE
from abi_facts import load_raw

from xblshim.parity.facts import Difference, Fact, Surface, Value
from xblshim.parity.reader import AS_IT_IS, read
from xblshim.parity.sources import ABSENT, macro_names, our_headers, their_headers
from xblshim.parity.targets import TARGETS

HERE = Path(__file__).parent
API = re.compile(r"\b(?:X[A-Z][a-z]|Xbl|XBL_|HC)\w+")


@cache
def ours(target: str = "windows-gdk") -> Surface:
    own = our_headers(INCLUDE)
    return read(own, TARGETS[target], AS_IT_IS._replace(names=macro_names(own)))


def copy_of_headers(folder: Path) -> Path:
    """Copies the headers in a GDK's layout: two roots, deep below one folder."""
    deep = folder / "GameKit" / "Include"
    services = folder / "ExtensionLibraries" / "Services" / "Include"
    shutil.copytree(INCLUDE, deep, ignore=shutil.ignore_patterns("xsapi-c", "xblshim*"))
    shutil.copytree(INCLUDE / "xsapi-c", services / "xsapi-c")
    return folder


def theirs(folder: Path, target: str = "windows-gdk", only: Collection[str] = ()) -> Surface:
    """Reads all headers, or only some, which takes less time."""
    own = our_headers(INCLUDE)
    found = their_headers([folder], list(own.files))._replace(fallbacks=(*own.folders, ABSENT))
    if only:
        files = {name: path for name, path in found.files.items() if name in only}
        found = found._replace(files=files, more=(), whole=False)
    return read(found, TARGETS[target], AS_IT_IS._replace(names=macro_names(own, found)))


def mutate(folder: Path, header: str, old: str, new: str) -> None:
    """Replaces the only place that the regular expression `old` matches."""
    path = next(p for p in folder.rglob("*.h") if p.as_posix().endswith("/" + header))
    text = path.read_text("utf-8")
    changed, count = re.subn(old, new, text, count=1, flags=re.MULTILINE | re.DOTALL)
    assert count == 1, f"{old} is not in {header}"
    assert changed != text
    path.write_text(changed, "utf-8")


def batches(mutations: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Groups mutations of different declarations, so that each group needs one reading of the headers."""
    found: list[tuple[set[str], list[dict[str, Any]]]] = []
    for mutation in mutations:
        names = {mutation["finds"][1], *API.findall(mutation["old"]), *API.findall(mutation["new"])}
        fitting = next((batch for batch in found if not batch[0] & names), None)
        if fitting is None:
            found.append((names, [mutation]))
        else:
            fitting[0].update(names)
            fitting[1].append(mutation)
    return [batch for _, batch in found]


def found_of(rows: list[Difference]) -> set[tuple[str, str, str]]:
    return {(row.kind, row.name, row.what) for row in rows}


# The recorded facts


def recorded(target: str) -> Surface:
    """Returns the facts of the real headers as a surface. Headers have more: see `known_of`."""
    raw = load_raw(target)["headers"]
    surface = Surface(target, tuple(raw))
    for header, groups in raw.items():
        for group, entries in groups.items():
            for name, entry in entries.items():
                kind, properties = _READ[group](entry)
                surface.add(Fact(kind, name, header, properties))
    return surface


def known_of(surface: Surface, facts: Surface) -> Surface:
    """Returns the part of a surface that the facts record."""
    left = Surface(surface.target, facts.headers, system=surface.system)
    for key, fact in surface.facts.items():
        texts = {"parameters", "body"} & fact.properties.keys()
        inline = "inline" in str(fact.properties.get("linkage"))
        if fact.header in facts.headers and fact.kind in _RECORDED and not texts and not inline:
            kept = {
                name: value
                for name, value in fact.properties.items()
                if name not in ("convention", "scoped", "linkage")
                and not name.endswith(("annotations", "default"))
                and (fact.kind in ("function", "struct", "callback", "enum") or name != "size")
            }
            if fact.kind == "callback":
                kept.pop("noexcept", None)
            left.facts[key] = Fact(fact.kind, fact.name, fact.header, kept)
    return left


_RECORDED = ("function", "callback", "struct", "enum", "typedef", "macro", "constant")


def _function(entry: dict[str, Any]) -> tuple[str, dict[str, Value]]:
    properties = _parameters(entry)
    properties["noexcept"] = entry["noexcept"]
    return "function", properties


def _callback(entry: dict[str, Any]) -> tuple[str, dict[str, Value]]:
    return "callback", {**_parameters(entry), "pointer": entry["pointer"]}


def _parameters(entry: dict[str, Any]) -> dict[str, Value]:
    properties: dict[str, Value] = {"returns": entry["returns"][1]}
    for place, (name, _, _, kind) in enumerate(entry["parameters"], 1):
        properties[f"parameter {place}"] = kind
        properties[f"parameter {place} name"] = name
    properties["variadic"] = bool(entry.get("variadic"))
    return properties


def _struct(entry: dict[str, Any]) -> tuple[str, dict[str, Value]]:
    properties: dict[str, Value] = {"size": entry["size"], "align": entry["align"]}
    for name, (kind, offset, size) in entry["members"].items():
        properties[f"member {name}"] = f"{kind} at {offset}, {size} bytes"
    return "struct", properties


def _enum(entry: dict[str, Any]) -> tuple[str, dict[str, Value]]:
    values = {f"enumerator {name}": value for name, value in entry["values"].items()}
    return "enum", {"underlying": entry["underlying"], **values}


def _typedef(entry: str) -> tuple[str, dict[str, Value]]:
    return "typedef", {"type": entry}


def _macro(entry: list[Any]) -> tuple[str, dict[str, Value]]:
    return "macro", {"value": entry[0]}


def _constant(entry: int) -> tuple[str, dict[str, Value]]:
    return "constant", {"value": entry}


_READ = {
    "functions": _function,
    "callbacks": _callback,
    "structs": _struct,
    "enums": _enum,
    "handles": _typedef,
    "typedefs": _typedef,
    "macros": _macro,
    "constants": _constant,
}
