"""Converts achievements.json of gbe_fork, the Steam emulator, to definitions.

An array of objects: `name` is the id; `displayName` and `description` are texts, or objects of texts by language; `hidden` is 0 or 1, as a number or
a text; `icon` is a file beside the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xblshim.simulator.service_errors import DefinitionsError

LANGUAGES = ("english", "en")


def is_gbe_fork(document: object) -> bool:
    """Returns whether a document has gbe_fork's format: an array of objects with `name` and `displayName`."""
    return isinstance(document, list) and all(
        isinstance(entry, dict) and {"name", "displayName"} <= entry.keys() for entry in document
    )


def from_gbe_fork(document: object, scid: str, title_name: str = "", language: str = "english") -> dict[str, Any]:
    """Returns the document of definitions. Raises DefinitionsError for other formats. Uses texts in `language`, else English, else the first."""
    if not is_gbe_fork(document) or not isinstance(document, list):
        raise DefinitionsError(
            "This is not achievements.json of gbe_fork: an array of objects with name and displayName was expected. "
            "It stands in the folder steam_settings."
        )
    achievements = []
    for entry in document:
        description = _text(entry.get("description"), language)
        row = {
            "id": str(entry["name"]),
            "name": _text(entry["displayName"], language),
            "description": description,
            "locked_description": description,
            "secret": str(entry.get("hidden", 0)).lower() in ("1", "true"),
            "icon": _text(entry.get("icon"), language),
        }
        achievements.append({key: value for key, value in row.items() if value not in ("", False)})
    title = {"title_name": title_name} if title_name else {}
    return {"scid": scid, **title, "strict": True, "achievements": achievements}


def without_missing_icons(document: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Returns the document without icons whose files are missing in `folder`: gbe_fork ignores them, too."""
    rows = [
        {key: value for key, value in row.items() if key != "icon" or (folder / str(value)).is_file()}
        for row in document["achievements"]
    ]
    return {**document, "achievements": rows}


def _text(value: object, language: str) -> str:
    if isinstance(value, Mapping):
        texts = {str(key).lower(): text for key, text in value.items() if isinstance(text, str) and key != "token"}
        return next(
            (texts[one] for one in (language.lower(), *LANGUAGES) if one in texts), next(iter(texts.values()), "")
        )
    return value if isinstance(value, str) else ""
