"""Renders the configuration's keys for the core, Python and the docs, and as a JSON Schema for editors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .registry_model import Registry, Setting

SCHEMA = "python/xblshim/config/xblshim.schema.json"
DOCS = "docs/configuration.md"
BEGIN = "<!-- settings: rendered from the registry by `python -m xblshim.abi render` -->"
END = "<!-- end of settings -->"

# The part of each type's rules that an editor can complete and check. The parsers in config/setting_values.py have all rules.
_WORDS = {"type": "string", "pattern": r"\S"}
_FLAG = ["true", "false", "1", "0", "yes", "no", "on", "off"]
_TYPES: dict[str, dict[str, Any]] = {
    "text": _WORDS,
    "path": _WORDS,
    "picture": _WORDS,
    "report": _WORDS,
    "time_scale": {
        "anyOf": [
            {"type": "number", "exclusiveMinimum": 0},
            {"type": "string", "pattern": r"^\s*([0-9]+(\.[0-9]*)?|\.[0-9]+)\s*$"},
        ]
    },
    "token_value": {"type": "string", "pattern": r"^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$"},
    "client_id": {"type": "string", "pattern": r"^\s*[0-9A-Za-z-]{1,64}\s*$"},
    "relying_party": {"type": "string", "pattern": "://"},
    "sandbox": {"type": "string", "pattern": r"^\s*[0-9A-Za-z._-]{1,15}\s*$"},
    "service": {"type": "string", "pattern": r"^\s*(local|live|[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s]+/*)\s*$"},
    "title_id": {
        "anyOf": [
            {"type": "integer", "minimum": 1, "maximum": 0xFFFFFFFF},
            {"type": "string", "pattern": r"^\s*([0-9]{1,32}|0[xX][0-9A-Fa-f]{1,32})\s*$"},
        ]
    },
    "users": {"anyOf": [{"type": "array", "items": {"type": "string", "pattern": ":"}}, {"type": "string"}]},
    "hosts": {"anyOf": [{"type": "array", "items": {"type": "string", "pattern": r"\S"}}, _WORDS]},
    "flag": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": _FLAG}]},
}


def render_settings(registry: Registry) -> dict[str, str]:
    """Returns each file's text by its path. ``settings_in_page`` puts the docs' table into its page."""
    return {
        "src/service/rendered/setting_keys.inc": _core_keys(registry.settings),
        "python/xblshim/config/setting_keys.py": _python_keys(registry.settings),
        SCHEMA: json.dumps(schema(registry.settings), indent=2, ensure_ascii=False) + "\n",
    }


def settings_in_page(registry: Registry, page: str) -> str:
    """Returns the page with the table of settings between its two marks. Raises ValueError when they are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{DOCS} lacks the marks that the table of settings stands between")
    return f"{before}{BEGIN}\n\n{_table(registry.settings)}\n{END}{after}"


def _core_keys(settings: Iterable[Setting]) -> str:
    rows = "".join(f'"{setting.key}",\n' for setting in settings)
    return f"// Rendered from the registry by `python -m xblshim.abi render`.\n// The configuration's keys.\n{rows}"


def _python_keys(settings: tuple[Setting, ...]) -> str:
    variables = {s.key: s.variable for s in settings}
    defaults = {s.key: s.default for s in settings if s.default is not None}
    choices = {s.key: s.choices for s in settings if s.choices}
    secret = sorted(s.key for s in settings if s.secret)
    return (
        '"""The configuration\'s keys.\n\nRendered from the registry by ``python -m xblshim.abi render``.\n"""\n\n'
        + "VARIABLES: dict[str, str] = {\n"
        + "".join(f"    {_quoted(key)}: {_quoted(variable)},\n" for key, variable in variables.items())
        + '}\n"""The variable of each key."""\n\nDEFAULTS: dict[str, str] = {\n'
        + "".join(f"    {_quoted(key)}: {_quoted(default)},\n" for key, default in defaults.items())
        + '}\n"""The value of a key that is not set, as a person would write it."""\n\n'
        + "CHOICES: dict[str, tuple[str, ...]] = {\n"
        + "".join(f"    {_quoted(key)}: ({', '.join(map(_quoted, words))}),\n" for key, words in choices.items())
        + '}\n"""The words that a key takes."""\n\n'
        + f"SECRET = frozenset({{{', '.join(map(_quoted, secret))}}})\n"
        + '"""Keys whose values no output may show."""\n'
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _table(settings: Iterable[Setting]) -> str:
    rows = ["| key | variable | meaning | default |", "|---|---|---|---|"]
    for setting in settings:
        change = f". `{setting.run_time}` changes it while the title runs" if setting.run_time else ""
        default = setting.without if setting.default is None else f"`{setting.default}`"
        meaning = f"{_doc(setting)}{change}".replace("|", "\\|")
        rows.append(f"| `{setting.key}` | `{setting.variable}` | {meaning} | {default} |")
    return "\n".join(rows) + "\n"


def _doc(setting: Setting) -> str:
    *first, last = (f"`{choice}`" for choice in setting.choices or ("",))
    return setting.doc.replace("{choices}", f"{', '.join(first)} or {last}")


def schema(settings: Iterable[Setting]) -> dict[str, Any]:
    """Returns a JSON Schema (draft-07, which TOML editors read) for ``xblshim.toml``."""
    properties: dict[str, Any] = {}
    token: dict[str, Any] = {}
    for setting in settings:
        group, _, inner = setting.key.partition(".")
        if inner:
            token[inner] = _described(setting)
        else:
            properties[group] = _described(setting)
    properties["token"] = {
        "type": "object",
        "description": "where the real service's token comes from",
        "additionalProperties": False,
        "properties": token,
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "xblshim.toml",
        "description": "The configuration of xblshim.",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }


def _described(setting: Setting) -> dict[str, Any]:
    described = {"description": _doc(setting).replace("`", ""), **_shape(setting)}
    if setting.default is not None and setting.type != "flag":
        described["default"] = setting.default
    if setting.type == "flag":
        described["default"] = setting.default == "true"
    return described


def _shape(setting: Setting) -> dict[str, Any]:
    match setting.type:
        case "choice":
            return {"type": "string", "enum": list(setting.choices)}
        case "log":
            return {"type": "string", "pattern": rf"^\s*({'|'.join(setting.choices)})(:.*\S.*)?\s*$"}
        case kind:
            return _TYPES[kind]


def types() -> Iterator[str]:
    """Yields the types that a setting may have."""
    yield from ("choice", "log", *_TYPES)
