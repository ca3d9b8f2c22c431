"""Reads the functions that source files use: from tokens in C, C++ and Rust, from imports in C#."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from xblshim.parity.source_text import source_text

from .csharp_imports import uses_of_csharp
from .names import CANDIDATE, Names, ReadingError, Use

CSHARP = ".cs"
BY_TOKENS = frozenset(
    (".c", ".cc", ".cpp", ".cxx", ".h", ".hh", ".hpp", ".hxx", ".inl", ".ipp", ".ixx", ".cppm", ".m", ".mm", ".rs")
)
_TOKEN = re.compile(
    r"""
    //(?:\\.|[^\\\n])*                                              # comments
    | /\*.*?(?:\*/|\Z)
    | (?:u8|[uUL])?R"(?P<mark>[^()\s\\"]{0,16})\(.*?\)(?P=mark)"    # raw text
    | "(?P<text>(?:\\.|[^"\\\n])*)"
    | '(?:\\[^\n]{1,9}?|[^'\\\n])'
    | [0-9](?:'?[\w.])*
    | (?P<name>[A-Za-z_]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)
_CANDIDATE = re.compile(CANDIDATE)
_TYPE = re.compile(r"\b(?:class|struct|enum|union|namespace|using|define)\s+$")
_MEMBER = re.compile(r"(?:\.|->|::)\s*$")
_BRACKET = re.compile(r"[()]")
_NO_TEXT = re.compile("[\\x01-\\x08\\x0e-\\x1f\\x7f\\ufffd]")
_BODY = re.compile(r"(?:const|noexcept|override|final|\s)*\{")
_MOST_BRACKETS = 100
"""The most brackets within a parameter list. With more, the text is a call's arguments, or a bracket is never closed."""


def source_files(folder: Path) -> list[Path]:
    """Returns the readable source files below a folder, in order."""
    return sorted(path for path in folder.rglob("*") if is_source(path) and path.is_file())


def uses_of_sources(folder: Path, names: Names) -> Iterator[Use]:
    """Yields the uses in all files below a folder. Raises ReadingError when it has no source file.

    Copies of the public headers are left out, since they declare all functions.
    """
    files = source_files(folder)
    if not files:
        raise ReadingError(f"{folder} has no source file in C, C++, C# or Rust. Name a program, or another folder.")
    for path in files:
        if not _is_public_header(path, names):
            yield from uses_of_file(path, path.relative_to(folder).as_posix(), names)


def uses_of_file(path: Path, shown: str, names: Names) -> Iterator[Use]:
    """Yields the uses in one file. `shown` is its name in the places."""
    text = _text(path)
    if path.suffix.lower() == CSHARP:
        return uses_of_csharp(text, path, shown, names)
    return _uses_of_tokens(text, shown, names)


def _is_public_header(path: Path, names: Names) -> bool:
    return bool({path.name.lower(), f"{path.parent.name}/{path.name}".lower()} & names.headers)


def is_source(path: Path) -> bool:
    """Returns whether the file's name is that of a source file."""
    return path.suffix.lower() in BY_TOKENS | {CSHARP}


def is_text(path: Path) -> bool:
    """Returns whether a file is text. That contains no NUL when it is decoded, and few characters that no encoding has."""
    text = _text(path)
    return "\0" not in text and 20 * len(_NO_TEXT.findall(text)) <= len(text)


def _text(path: Path) -> str:
    try:
        return source_text(path)
    except OSError as error:
        raise ReadingError(f"{path} can't be read: {error.strerror}.") from None


def _uses_of_tokens(text: str, shown: str, names: Names) -> Iterator[Use]:
    line, counted = 1, 0
    for token in _TOKEN.finditer(text):
        name = token.group("name") or token.group("text")
        if name is None or not _CANDIDATE.fullmatch(name):
            continue
        if names.are_known(name) or (
            token.group("name") is not None and _is_call(text, token.start(), token.end()) and names.may_be(name)
        ):
            line += text.count("\n", counted, token.start())
            counted = token.start()
            yield Use(name, f"{shown}:{line}")


def _is_call(text: str, start: int, end: int) -> bool:
    """Returns whether arguments follow the name, and it is neither a member nor declared here."""
    before = text[max(0, start - 80) : start]
    if _TYPE.search(before) or _MEMBER.search(before):
        return False
    opening = re.compile(r"\s*\(").match(text, end)
    if opening is None:
        return False
    depth = 1
    for bracket in islice(_BRACKET.finditer(text, opening.end()), _MOST_BRACKETS):
        depth += 1 if bracket.group() == "(" else -1
        if depth == 0:
            return _BODY.match(text, bracket.end()) is None
    return True
