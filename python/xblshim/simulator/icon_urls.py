"""Builds the URLs of icons. A URL in definitions is kept. A file gets a URL of the service, or in-process a file:// URL."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from .definitions.model import AchievementDefinition, Definitions, icon_file
from .known_titles import KnownTitles

ICONS_PATH = "/xblshim/icons/{scid}/{achievement_id}/{kind}"
KINDS = ("icon", "art")
DEFAULT_PATH = "/xblshim/icons/default.png"
DEFAULT_ICON = Path(__file__).absolute().with_name("default_icon.png")
"""The icon of achievements without one. The real service has no achievement without an icon."""


class IconUrls:
    """Builds the URLs for one response."""

    def __init__(self, titles: KnownTitles, address: str | None) -> None:
        """`address`: the service as the client sees it; None: in-process."""
        self._titles = titles
        self._address = address.rstrip("/") if address is not None else None

    def of(self, scid: str, definition: AchievementDefinition, kind: str) -> str:
        """Returns the URL of an achievement's `icon` or `art`. Without an icon, it is a built-in one's; without art, it is empty."""
        written = written_icon(definition, kind)
        if not written and kind == "icon":
            return DEFAULT_ICON.as_uri() if self._address is None else self._address + DEFAULT_PATH
        definitions = self._titles.of(scid)
        file = icon_file(definitions.folder, written) if definitions is not None else None
        if file is None:
            return written
        if self._address is None:
            return file.absolute().as_uri()
        return self._address + ICONS_PATH.format(
            scid=quote(scid, safe=""), achievement_id=quote(definition.id, safe=""), kind=kind
        )


def written_icon(definition: AchievementDefinition, kind: str) -> str:
    """Returns an achievement's icon as the definitions have it."""
    return definition.art if kind == "art" else definition.icon


def served_file(definitions: Definitions | None, achievement_id: str, kind: str) -> Path | None:
    """Returns the file of an icon's URL, only if definitions name it."""
    found = definitions.achievements.get(achievement_id) if definitions is not None else None
    if definitions is None or found is None or kind not in KINDS:
        return None
    return icon_file(definitions.folder, written_icon(found, kind))
