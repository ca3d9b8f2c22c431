"""Reads the meanings of parameters of functions and callbacks from ``parameters.toml``.

A parameter with the same name and type usually has the same meaning in all functions, so the file has each text once. The headers show it as a
``@param`` line, the reference pages as a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from .registry_entry import load_sentences
from .registry_model import WORKS, Callback, Function, Header, Item, Parameter, Struct, leaves

SUFFIXES = ("Async", "Result")


def load_meanings(path: Path) -> dict[str, str]:
    """Returns the texts by their keys, the forms of which :func:`keys` lists. Empty when the file doesn't exist."""
    return load_sentences(path, "parameters")


def keys(item: Function | Callback, parameter: Parameter) -> Iterator[str]:
    """Yields the keys to look up for the parameter, the most specific first."""
    yield f"{item.name}.{parameter.name}"
    if isinstance(item, Callback):
        yield f"callback.{parameter.name}"
    else:
        yield from (f"{suffix}.{parameter.name}" for suffix in SUFFIXES if item.name.endswith(suffix))
    yield f"{parameter.type} {parameter.name}"
    yield parameter.name


def called_callbacks(headers: Iterable[Header]) -> set[str]:
    """Returns the names of all types that working functions take, also as members of structs: their callbacks are called."""
    items = [item for header in headers for item in header.items]
    left = [p.type for i in items if isinstance(i, Function) and i.outcome == WORKS for p in i.params]
    structs = {i.name: [f.type for f in leaves(i.fields)] for i in items if isinstance(i, Struct)}
    names: set[str] = set()
    while left:
        new = set(re.findall(r"\w+", left.pop())) - names
        names |= new
        left += [member for name in new for member in structs.get(name, ())]
    return names


def has_meanings(item: Item, called: set[str]) -> bool:
    """Returns whether the parameters of an item get texts: those of functions that work, and of callbacks that are called."""
    if isinstance(item, Callback):
        return item.name in called
    return isinstance(item, Function) and item.outcome == WORKS


def with_meanings(header: Header, meanings: Mapping[str, str], called: set[str]) -> Header:
    """Returns the header with the meaning of each parameter of the items that :func:`has_meanings` selects."""
    return replace(
        header,
        items=tuple(
            _described(i, meanings) if isinstance(i, Function | Callback) and has_meanings(i, called) else i
            for i in header.items
        ),
    )


def _described(item: Function | Callback, meanings: Mapping[str, str]) -> Function | Callback:
    return replace(item, params=tuple(_meant(item, p, meanings) for p in item.params))


def _meant(item: Function | Callback, parameter: Parameter, meanings: Mapping[str, str]) -> Parameter:
    text = next((meanings[key] for key in keys(item, parameter) if key in meanings), "")
    if text and "_opt_" in parameter.sal:
        text += " May be null."
    return replace(parameter, doc=text)
