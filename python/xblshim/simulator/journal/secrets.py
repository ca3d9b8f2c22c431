"""Removes tokens, signatures and passwords from the journal. Finds them by member name or by form."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote_plus

NOT_SHOWN = "(not shown)"

_NAME = re.compile(
    r"(?i)auth|token|signature|secret|passw|cookie|credential|ticket|proof|assertion|api[-_]?key|jwt|session"
)
_NAMES_THAT_ARE_NONE = frozenset({"continuationtoken"})
_FORM = re.compile(
    r"(?i)XBL[23]\.0\s*(?:x=|%20x%3d)|\bbearer\s|\beyJ[\w-]{6,}\.|\bt=eyJ|-----BEGIN |"
    r"(?:auth|(?<!continuation)token|signature|secret|passw|cookie|credential|ticket|assertion|api[-_]?key|jwt|session)[\w.-]*\W{0,4}(?:[=:]|%3d|%3a)"
)
"""Xbox tokens, bearer tokens, JSON web tokens and keys anywhere in a text, and names of secrets with values within a text, such as a URL's query."""
_SUSPICIOUS = re.compile(
    rb"(?i)auth|token|signature|secret|passw|cookie|credential|ticket|proof|assertion|api[-_]?key|jwt|session|XBL[23]\.0|bearer|eyJ|-----BEGIN|\\u"
)


def is_secret(name: str, value: str = "") -> bool:
    """Returns whether a member's, parameter's or header's value must be hidden."""
    if _NAME.search(name) and name.lower() not in _NAMES_THAT_ARE_NONE:
        return True
    return bool(_FORM.search(value))


_ALWAYS = frozenset({b"authorization", b"signature", b"cookie", b"proxy-authorization"})


def stored_headers(pairs: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Returns the headers that the journal stores until they are shown: without secret and overlong ones."""
    return [(name, b"") if name in _ALWAYS else (name, value) for name, value in pairs]


def shown_headers(pairs: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Returns headers with lower-case names. A secret one's value is replaced."""
    headers = {}
    for name, value in pairs:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = NOT_SHOWN if is_secret(key, text) else text
    return headers


def shown_query(query: str) -> str:
    """Returns a query with the values of secret parameters replaced."""
    if not query:
        return ""
    parts = []
    for part in query.split("&"):
        name, equals, value = part.partition("=")
        secret = is_secret(unquote_plus(name), unquote_plus(value)) or _FORM.search(unquote_plus(name))
        parts.append(f"{name if equals else ''}={NOT_SHOWN}".lstrip("=") if secret else part)
    return "&".join(parts)


def shown_path(path: str) -> str:
    """Returns a path with all parts in the form of a token replaced."""
    if not _FORM.search(path):
        return path
    return "/".join(NOT_SHOWN if _FORM.search(part) else part for part in path.split("/"))


def shown_body(body: bytes) -> str:
    """Returns a body as text. JSON keeps its other members; any other body that may contain a secret is hidden completely."""
    if not body:
        return ""
    # UTF-16 has NULs between the letters of JSON.
    if not _SUSPICIOUS.search(body.replace(b"\0", b"")):
        return body.decode("utf-8", "replace")
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return NOT_SHOWN
    return json.dumps(without_secrets(document), separators=(",", ":"), ensure_ascii=False)


def without_secrets(value: Any, depth: int = 0) -> Any:
    """Returns a JSON value with its secrets replaced."""
    if depth > 64:
        return NOT_SHOWN
    if isinstance(value, dict):
        return {
            (NOT_SHOWN if _FORM.search(name) else name): NOT_SHOWN
            if is_secret(name) and not isinstance(content, bool | None)
            else without_secrets(content, depth + 1)
            for name, content in value.items()
        }
    if isinstance(value, list):
        return [without_secrets(content, depth + 1) for content in value]
    return NOT_SHOWN if isinstance(value, str) and _FORM.search(value) else value
