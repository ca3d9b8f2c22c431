"""Reads what only a declaration's source text has: SAL annotations, default arguments, calling conventions that x64 ignores."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

CONVENTIONS = {
    "STDAPI": "stdcall",
    "STDAPI_": "stdcall",
    "CALLBACK": "stdcall",
    "WINAPI": "stdcall",
    "APIENTRY": "stdcall",
    "STDAPICALLTYPE": "stdcall",
    "STDMETHODCALLTYPE": "stdcall",
    "__stdcall": "stdcall",
    "STDAPIV": "cdecl",
    "STDAPIV_": "cdecl",
    "STDAPIVCALLTYPE": "cdecl",
    "STDMETHODVCALLTYPE": "cdecl",
    "__cdecl": "cdecl",
    "__fastcall": "fastcall",
    "__vectorcall": "vectorcall",
}
"""Calling conventions. They are read from the source text, because the compiler drops them on x64, and a 32-bit wrapper would still be wrong."""
ANNOTATION = re.compile(r"_[A-Z][a-z]\w*_$|_COM_Outptr\w*_$")
TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|\s+|\\\r?\n|(?P<token>(?:u8|[LuU])?"(?:\\.|[^"\\\n])*"|(?:u8|[LuU])?'(?:\\.|[^'\\\n])*'|[A-Za-z_]\w*"""
    r"""|\.?\d(?:[eEpP][+-]|'?[\w.])*|\.\.\.|::|->|\#\#|[<>=!&|+-]=|<<|>>|&&|\|\||.)""",
    re.DOTALL,
)
"""Matches one C++ token. Comments, blanks and continued lines match without a group."""
OPEN, CLOSED = frozenset("([{"), frozenset(")]}")


class Spelled(NamedTuple):
    """The source text of a function, or of a typedef of one. Parameters are in order."""

    convention: str
    annotations: str
    parameters: list[tuple[str, str]]
    """Annotations and default argument of each parameter."""


NOTHING = Spelled("default", "", [])


class Tokens:
    """All tokens of the headers' files by position, without comments. libclang's own token calls take most of the parsing time."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[list[int], list[str]]] = {}

    def function(self, cursor: Any) -> Spelled:
        """Returns the source text of a function or a typedef. Empty when a macro makes the whole declaration."""
        start, end = cursor.extent.start, cursor.extent.end
        if start.file is None or end.file is None or start.file.name != end.file.name:
            return NOTHING
        offsets, words = self._of(start.file)
        first = last = bisect_left(offsets, start.offset)
        while first and (ANNOTATION.match(words[first - 1]) or words[first - 1] == ")"):
            opened = _opening(words, first - 1) if words[first - 1] == ")" else first - 1
            if not ANNOTATION.match(words[opened if opened == first - 1 else opened - 1]):
                break
            first = opened if opened == first - 1 else opened - 1
        # libclang's extent ends too early when it contains a calling convention or a macro for noexcept.
        while last < len(words) and words[last] not in (";", "{"):
            last = _closing(words, last) + 1 if words[last] in OPEN else last + 1
        own = words[first:last]
        return _spelled(own, cursor.spelling) if cursor.spelling in own else NOTHING

    def macro(self, cursor: Any) -> tuple[list[str], bool]:
        """Returns the words of a macro's definition, the name first, and whether a parenthesis directly follows the name, so that the macro has
        parameters.
        """
        start, end = cursor.extent.start, cursor.extent.end
        offsets, words = self._of(start.file)
        first, last = bisect_left(offsets, start.offset), bisect_left(offsets, end.offset)
        own = words[first:last]
        return own, own[1:2] == ["("] and offsets[first + 1] == offsets[first] + len(own[0])

    def _of(self, file: Any) -> tuple[list[int], list[str]]:
        known = self._files.get(file.name)
        if known is None:
            with open(
                file.name, encoding="latin-1", newline=""
            ) as opened:  # one byte is one character, as in libclang's offsets
                found = [match for match in TOKEN.finditer(opened.read()) if match.lastgroup]
            known = self._files[file.name] = ([match.start() for match in found], [match[0] for match in found])
        return known


def _opening(words: Sequence[str], at: int) -> int:
    """Returns the position of the opening bracket for the closing one at `at`."""
    depth = 0
    while at:
        depth += 1 if words[at] in CLOSED else -1 if words[at] in OPEN else 0
        if depth == 0:
            break
        at -= 1
    return at


def _closing(words: Sequence[str], at: int) -> int:
    """Returns the position of the closing bracket for the opening one at `at`."""
    depth = 0
    for place in range(at, len(words)):
        depth += 1 if words[place] in OPEN else -1 if words[place] in CLOSED else 0
        if depth == 0:
            return place
    return len(words) - 1


def _spelled(words: list[str], name: str) -> Spelled:
    at = words.index(name)
    opened = at + 1
    while opened < len(words) and words[opened] == ")":  # (CALLBACK* Name)(
        opened += 1
    if opened >= len(words) or words[opened] != "(":
        return Spelled(_convention(words), _annotations(words), [])
    closed = _closing(words, opened)
    outside = words[:opened] + words[closed + 1 :]
    parameters = [_parameter(part) for part in _split(words[opened + 1 : closed])]
    return Spelled(_convention(words[:opened]), _annotations(outside), parameters)


def _convention(words: Sequence[str]) -> str:
    return next((CONVENTIONS[word] for word in words if word in CONVENTIONS), "default")


def _parameter(words: list[str]) -> tuple[str, str]:
    default = words.index("=") if "=" in words else len(words)
    return _annotations(words[:default]), " ".join(words[default + 1 :])


def _annotations(words: Sequence[str]) -> str:
    found: list[str] = []
    at = 0
    while at < len(words):
        if ANNOTATION.match(words[at]):
            end = _closing(words, at + 1) if words[at + 1 : at + 2] == ["("] else at
            found.append("".join(words[at : end + 1]))
            at = end
        at += 1
    return " ".join(found)


def _split(words: list[str]) -> list[list[str]]:
    """Splits at the commas outside brackets. `(void)` has no parts."""
    parts: list[list[str]] = [[]]
    depth = 0
    for word in words:
        depth += 1 if word in OPEN else -1 if word in CLOSED else 0
        if word == "," and depth == 0:
            parts.append([])
        else:
            parts[-1].append(word)
    return [] if parts in ([[]], [["void"]]) else parts
