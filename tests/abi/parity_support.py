"""Surfaces for the tests of the parity check: of our headers, of mutated copies of them, and of the recorded facts."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from abi_compilers import INCLUDE
from abi_facts import load_raw

from xblshim.parity.facts import Fact, Surface, Value
from xblshim.parity.reader import AS_IT_IS, read
from xblshim.parity.sources import our_headers, their_headers
from xblshim.parity.targets import TARGETS

HERE = Path(__file__).parent


@cache
def ours(target: str = "windows-gdk") -> Surface:
    return read(our_headers(INCLUDE), TARGETS[target])


def copy_of_headers(folder: Path) -> Path:
    """As a GDK lays its headers out: two roots, deep below one folder."""
    deep = folder / "GameKit" / "Include"
    services = folder / "ExtensionLibraries" / "Services" / "Include"
    shutil.copytree(INCLUDE, deep, ignore=shutil.ignore_patterns("xsapi-c", "xblshim*"))
    shutil.copytree(INCLUDE / "xsapi-c", services / "xsapi-c")
    return folder


def theirs(folder: Path, target: str = "windows-gdk") -> Surface:
    found = their_headers([folder], list(our_headers(INCLUDE).files))
    return read(found, TARGETS[target], AS_IT_IS)


def mutate(folder: Path, header: str, old: str, new: str) -> None:
    """Replaces the one place where `old`, a regular expression, matches."""
    path = next(p for p in folder.rglob("*.h") if p.as_posix().endswith("/" + header))
    text = path.read_text("utf-8")
    changed, count = re.subn(old, new, text, count=1, flags=re.MULTILINE | re.DOTALL)
    assert count == 1, f"{old} is not in {header}"
    assert changed != text
    path.write_text(changed, "utf-8")


# The recorded facts


def recorded(target: str) -> Surface:
    """The facts of the real headers as a surface. They hold less than headers do: see `known_of`."""
    raw = load_raw(target)["headers"]
    surface = Surface(target, tuple(raw))
    for header, groups in raw.items():
        for group, entries in groups.items():
            for name, entry in entries.items():
                kind, properties = _READ[group](entry)
                surface.add(Fact(kind, name, header, properties))
    return surface


def known_of(surface: Surface, facts: Surface) -> Surface:
    """What of a surface the facts could know: their headers, and of each declaration only what they record."""
    left = Surface(surface.target, facts.headers, system=surface.system)
    for key, fact in surface.facts.items():
        if fact.header in facts.headers and fact.kind in _RECORDED and "parameters" not in fact.properties:
            kept = {
                name: value
                for name, value in fact.properties.items()
                if name not in ("convention", "scoped")
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
