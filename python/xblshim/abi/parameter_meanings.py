"""Reads the meanings of functions' parameters from ``parameters.toml``.

A parameter with the same name and type usually has the same meaning in all functions, so the file has each text once. The headers show it as a
``@param`` line, the reference pages as a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from .registry_entry import Entry, RegistryError, read_toml
from .registry_model import WORKS, Function, Header, Parameter

SUFFIXES = ("Async", "Result")


def load_meanings(path: Path) -> dict[str, str]:
    """Returns the texts by their keys: ``NAME``, ``TYPE NAME`` or ``SUFFIX.NAME``. Empty when the file doesn't exist."""
    if not path.exists():
        return {}
    top = Entry(path.name, read_toml(path))
    texts: dict[str, str] = top.take("parameters", dict)
    top.done()
    for key, text in texts.items():
        if not isinstance(text, str) or not text.endswith("."):
            raise RegistryError(f"{path.name}: '{key}' must be a sentence")
    return texts


def keys(function: Function, parameter: Parameter) -> Iterator[str]:
    """Yields the keys to look up for the parameter, the most specific first."""
    yield from (f"{suffix}.{parameter.name}" for suffix in SUFFIXES if function.name.endswith(suffix))
    yield f"{parameter.type} {parameter.name}"
    yield parameter.name


def with_meanings(header: Header, meanings: Mapping[str, str]) -> Header:
    """Returns the header with the meaning of each parameter. Stubs and harmless functions keep their parameters without a text."""
    return replace(
        header,
        items=tuple(
            _described(i, meanings) if isinstance(i, Function) and i.outcome == WORKS else i for i in header.items
        ),
    )


def _described(function: Function, meanings: Mapping[str, str]) -> Function:
    return replace(function, params=tuple(_meant(function, p, meanings) for p in function.params))


def _meant(function: Function, parameter: Parameter, meanings: Mapping[str, str]) -> Parameter:
    text = next((meanings[key] for key in keys(function, parameter) if key in meanings), "")
    if text and "_opt_" in parameter.sal:
        text += " May be null."
    return replace(parameter, doc=text)
