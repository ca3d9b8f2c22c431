"""Reads a document by the tables of the format. Collects all errors, so that one run reports every one of them."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from xblshim.simulator.title_world import World

from .format_table import Table
from .format_tables import DOCUMENT
from .model import Definitions, icon_file
from .problems import Path as KeyPath
from .problems import Problem
from .value_rules import ICON, PICTURE
from .world_tables import WORLD_LISTS, WORLD_SINGLES

MOST_PROBLEMS = 200
"""The most problems reported: a document of another format has an error at each key."""


def read_document(
    document: object, folder: Path | None, *, confined: bool = False
) -> tuple[Definitions | None, list[Problem]]:
    """Returns the definitions, or None and every error. `folder`: of the icon files, which are checked only with it. `confined`: they must be
    inside it."""
    reader = _Reader(folder, confined)
    values = reader.table(document, DOCUMENT, "", ())
    if reader.problems or values is None:
        return None, reader.problems
    world = World(**{key: values.pop(key) for key in (*WORLD_LISTS, *WORLD_SINGLES) if key in values})
    return Definitions(**values, world=world, folder=folder), []


class _Reader:
    def __init__(self, folder: Path | None, confined: bool) -> None:
        self.problems: list[Problem] = []
        self._folder = folder
        self._confined = confined

    def table(self, document: object, table: Table, where: str, path: KeyPath) -> dict[str, Any] | None:
        """Returns the values by key; None for a value that is no table. With problems, values are missing."""
        if not isinstance(document, dict):
            self._add(where, "", "must be a table of keys and values", f"Write {_how(table)}.", path)
            return None
        values: dict[str, Any] = {}
        for key, value in document.items():
            place = (*path, key)
            if key in table.lists:
                values[key] = self._list(value, table.lists[key], where, key, place)
            elif key in table.singles:
                inner = table.singles[key]
                made = self.table(value, inner, f"{where}, {inner.label}" if where else inner.label, place)
                if made is not None and not self.problems:
                    values[key] = inner.make(**made)
            elif key in table.keys:
                self._value(values, key, value, table, where, place)
            else:
                known = [*table.keys, *table.lists, *table.singles]
                near = get_close_matches(str(key), known, 1)
                remedy = f"Did you mean {near[0]}?" if near else "Remove it."
                self._add(where, str(key), f"is not a key of this place; these are: {', '.join(known)}", remedy, place)
        for key in table.required:
            if key not in document:
                self._add(where, key, "is missing", f"Add {key}: {_lower(table.keys[key].text)}", path)
        for key, message, remedy in table.conflicts(values):
            if key in values or key not in document:  # the error of its value was already reported
                self._add(where, key, message, remedy, (*path, key))
        return values

    def _value(self, values: dict[str, Any], key: str, value: Any, table: Table, where: str, place: KeyPath) -> None:
        rule = table.keys[key].rule
        remedy = table.keys[key].remedy
        try:
            values[key] = rule.read(value)
        except ValueError as error:
            remedy = remedy or f"Correct the value{'' if key in table.required else ', or leave the key out'}."
            self._add(where, key, f"{error}, not {_shown(value)}", remedy, place)
            return
        if rule is ICON:
            self._icon(values[key], key, where, place)
        elif rule is PICTURE and (file := self._icon(values[key], key, where, place)) is not None:
            self._picture(file, values[key], key, where, place)

    def _icon(self, icon: str, key: str, where: str, place: KeyPath) -> Path | None:
        """Returns the icon's file, if it is allowed."""
        file = icon_file(self._folder, icon)
        if file is None or self._folder is None:
            return None
        if self._confined and not file.resolve().is_relative_to(self._folder.resolve()):
            remedy = f"Put the file into {self._folder}, or write an address (https://…)."
            self._add(where, key, f"names a file outside of {self._folder}: {_shown(icon)}", remedy, place)
        elif not _is_file(file):
            remedy = f"Correct the path, which is relative to {self._folder}, or write an address (https://…)."
            self._add(where, key, f"names a file that isn't there: {_shown(icon)}", remedy, place)
        else:
            return file
        return None

    def _picture(self, file: Path, name: str, key: str, where: str, place: KeyPath) -> None:
        from .image_files import MOST_PICTURE_BYTES, image_of

        try:
            image, size = image_of(file), file.stat().st_size
        except OSError as error:
            what = f"names a file that can't be read ({error.strerror or error}): {_shown(name)}"
            self._add(where, key, what, "Give access to it.", place)
            return
        if image is None:
            remedy = "Use a picture of one of these kinds, or write an address (https://…)."
            self._add(
                where, key, f"names a file that is neither PNG, JPEG, GIF nor WebP: {_shown(name)}", remedy, place
            )
        elif size > MOST_PICTURE_BYTES:
            remedy = f"Use a picture of at most {MOST_PICTURE_BYTES >> 20} MiB."
            self._add(where, key, f"names a file of {size} bytes: {_shown(name)}", remedy, place)

    def _list(self, value: object, table: Table, where: str, key: str, path: KeyPath) -> Any:
        if not isinstance(value, list):
            name = ".".join(str(part) for part in path if isinstance(part, str))
            self._add(where, key, "must be an array of tables", f"Write [[{name}]] above each entry.", path)
            return ()
        entries = []
        firsts: dict[Any, int] = {}
        for number, entry in enumerate(value, 1):
            own = f"{table.label} {number}"
            identity = entry.get(table.unique) if table.unique and isinstance(entry, dict) else None
            if isinstance(identity, str):
                own += f" ({table.unique} {_shown(identity)})"
            place = f"{where}, {own}" if where else own
            values = self.table(entry, table, place, (*path, number - 1))
            if values is None:
                continue
            once = table.identity(values[table.unique]) if table.unique in values else None
            if once is not None and firsts.setdefault(once, number) != number:
                message = f"{_shown(identity)} was used by an earlier entry, {table.label} {firsts[once]}"
                self._add(place, table.unique, message, "Give each entry its own.", (*path, number - 1, table.unique))
            entries.append(values)
        if self.problems:
            return ()
        made = [table.make(**values) for values in entries]
        return {table.identity(getattr(one, table.unique)): one for one in made} if table.unique else tuple(made)

    def _add(self, where: str, key: str, message: str, remedy: str, path: KeyPath) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(where, key, message, remedy, path))


def _how(table: Table) -> str:
    return "keys and values, such as " + ", ".join(f"{key} = …" for key in (table.required or [*table.keys])[:2])


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _shown(value: object) -> str:
    """Returns the value as TOML and JSON write it."""
    text = (
        {None: "null", True: "true", False: "false"}[value] if value is None or isinstance(value, bool) else repr(value)
    )
    return text if len(text) <= 100 else text[:97] + "..."


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
