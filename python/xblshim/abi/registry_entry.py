"""Reads tables of the registry's TOML files. Every key must be read once, and an error names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class RegistryError(Exception):
    """The registry's data is invalid. The message names the file and the entry."""


class Entry:
    """One table of a file. All of its keys must be used."""

    def __init__(self, where: str, table: Mapping[str, Any]) -> None:
        self.where = where
        self._left = dict(table)

    def take(self, key: str, kind: type[Any], default: Any = None) -> Any:
        if key not in self._left:
            if default is None:
                raise RegistryError(f"{self.where}: needs '{key}'")
            return default
        value = self._left.pop(key)
        if type(value) is not kind:
            raise RegistryError(f"{self.where}: '{key}' must be a {kind.__name__}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value: str = self.take(key, str, default)
        return value.strip("\n")

    def flag(self, key: str, default: bool) -> bool:
        value: bool = self.take(key, bool, default)
        return value

    def number(self, key: str) -> int:
        value: int = self.take(key, int)
        return value

    def optional_number(self, key: str) -> int | None:
        return self.number(key) if key in self._left else None

    def tables(self, key: str) -> list[Entry]:
        return [Entry(f"{self.where}.{key}[{at}]", table) for at, table in enumerate(self.take(key, list))]

    def has(self, key: str) -> bool:
        return key in self._left

    def strings(self, key: str) -> list[str]:
        value: list[str] = self.take(key, list)
        return value

    def done(self) -> None:
        if self._left:
            raise RegistryError(f"{self.where}: unknown key '{next(iter(self._left))}'")


def read_toml(path: Path) -> dict[str, Any]:
    """Returns the file's tables. Raises RegistryError when the file can't be read."""
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RegistryError(f"{path.name}: {error}") from error


def load_sentences(path: Path, table: str) -> dict[str, str]:
    """Reads the texts of a file with one table, by their keys. Empty when the file doesn't exist."""
    if not path.exists():
        return {}
    top = Entry(path.name, read_toml(path))
    texts: dict[str, str] = top.take(table, dict)
    top.done()
    for key, text in texts.items():
        if not isinstance(text, str) or not text.rstrip().endswith("."):
            raise RegistryError(f"{path.name}: '{key}' must be a sentence")
    return texts
