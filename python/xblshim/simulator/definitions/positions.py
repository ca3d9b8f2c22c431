"""Finds the line and column of each key and entry in a TOML or JSON text that tomllib or json accepts.

tomllib, json and tomlkit give no positions. A property test compares the paths found here with the results of tomllib and json.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from json import JSONDecoder

from .problems import Path

Position = tuple[int, int]
"""Line and column, from 1."""

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*+")
_KEY_PART = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_STRING = re.compile(
    r'''"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}|\'\'\'(?:[^']|'{1,2}(?!'))*+'{3,5}|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+\'''',
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\r\n]+")
_JSON = JSONDecoder()
_JSON_SPACE = re.compile(r"[ \t\r\n]*+")
_JSON_SCALAR = re.compile(r"[^\s,\]}]+")


def key_positions(text: str, kind: str) -> dict[Path, Position]:
    """Returns the position of each path. `kind`: toml or json."""
    offsets = _Json(text).found() if kind == "json" else _Toml(text).found()
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    positions = {}
    for path, offset in offsets.items():
        line = bisect_right(starts, offset)
        positions[path] = line, offset - starts[line - 1] + 1
    return positions


def nearest(positions: dict[Path, Position], path: Path) -> Position | None:
    """Returns the position of the path, or of the nearest enclosing entry; None without one."""
    while path and path not in positions:
        path = path[:-1]
    return positions.get(path)


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._offsets: dict[Path, int] = {}

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError(f"no value at {self._at}")
        self._at = match.end()
        return match[0]

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]


class _Toml(_Scanner):
    def found(self) -> dict[Path, int]:
        self._counts: dict[Path, int] = {}
        """The entries of each array of tables so far."""
        prefix: Path = ()
        self._skip(_SPACE)
        while self._next():
            if self._next() == "[":
                prefix = self._header()
            else:
                self._pair(prefix)
            self._skip(_SPACE)
        return self._offsets

    def _header(self) -> Path:
        start = self._at
        double = self._text.startswith("[[", start)
        self._at += 2 if double else 1
        self._skip(_SPACE)
        parts = [part for part, _ in self._key()]
        self._skip(_SPACE)
        self._at += 2 if double else 1
        path: Path = ()
        for number, part in enumerate(parts, 1):
            path = (*path, part)
            if double and number == len(parts):
                self._counts[path] = self._counts.get(path, 0) + 1
            self._offsets.setdefault(path, start)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
                self._offsets.setdefault(path, start)
        return path

    def _key(self) -> list[tuple[str, int]]:
        """Returns the parts of a key, each with its offset."""
        parts = []
        while True:
            start = self._at
            part = self._skip(_KEY_PART)
            if part[0] in "\"'":
                part = tomllib.loads(f"key = {part}")["key"]
            parts.append((part, start))
            if _DOT.match(self._text, self._at) is None:
                return parts
            self._skip(_DOT)

    def _pair(self, prefix: Path) -> None:
        for part, start in self._key():
            prefix = (*prefix, part)
            self._offsets.setdefault(prefix, start)
        self._skip(_SPACE)
        self._at += 1  # the equals sign
        self._skip(_SPACE)
        self._value(prefix)

    def _value(self, path: Path) -> None:
        first = self._next()
        if first == "[":
            self._at += 1
            self._skip(_SPACE)
            number = 0
            while self._next() != "]":
                self._offsets[(*path, number)] = self._at
                self._value((*path, number))
                self._comma()
                number += 1
            self._at += 1
        elif first == "{":
            self._at += 1
            self._skip(_SPACE)
            while self._next() != "}":
                self._pair(path)
                self._comma()
            self._at += 1
        else:
            self._skip(_STRING if first in "\"'" else _SCALAR)

    def _comma(self) -> None:
        self._skip(_SPACE)
        if self._next() == ",":
            self._at += 1
            self._skip(_SPACE)


class _Json(_Scanner):
    def found(self) -> dict[Path, int]:
        self._skip(_JSON_SPACE)
        self._value(())
        return self._offsets

    def _value(self, path: Path) -> None:
        first = self._next()
        if first == "{":
            self._members(path)
        elif first == "[":
            self._items(path)
        elif first == '"':
            self._text_here()
        else:
            self._skip(_JSON_SCALAR)
        self._skip(_JSON_SPACE)

    def _members(self, path: Path) -> None:
        self._open()
        while self._next() != "}":
            start = self._at
            key = self._text_here()
            self._offsets[(*path, key)] = start
            self._skip(_JSON_SPACE)
            self._open()  # the colon
            self._value((*path, key))
            self._comma()
        self._at += 1

    def _items(self, path: Path) -> None:
        self._open()
        number = 0
        while self._next() != "]":
            self._offsets[(*path, number)] = self._at
            self._value((*path, number))
            self._comma()
            number += 1
        self._at += 1

    def _text_here(self) -> str:
        text, self._at = _JSON.raw_decode(self._text, self._at)
        return str(text)

    def _open(self) -> None:
        self._at += 1
        self._skip(_JSON_SPACE)

    def _comma(self) -> None:
        if self._next() == ",":
            self._open()
