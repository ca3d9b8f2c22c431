"""Serves icons and gamer pictures that definitions name as files, to titles and the page. Imported by a served service only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .definitions.image_files import MOST_PICTURE_BYTES
from .drawn_picture import drawn_picture
from .endpoint_support import Service
from .icon_urls import DEFAULT_ICON, DEFAULT_PATH, ICONS_PATH, served_file
from .image_responses import image_file, no_image, no_method, own_image
from .picture_urls import PICTURES_PATH, written_picture
from .records import MAX_XUID

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

_ICONS = ICONS_PATH.partition("{")[0]
_PICTURES = PICTURES_PATH.partition("{")[0]
_XUID = re.compile("[0-9]{1,20}", re.ASCII)


class IconEndpoint:
    """An ASGI application for icons and gamer pictures. It serves only files that definitions name."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def has(self, path: str) -> bool:
        """Returns whether an encoded path belongs to this endpoint."""
        return path.startswith((_ICONS, _PICTURES))

    async def serve(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        is_icon = path.startswith(_ICONS)
        if scope["method"] not in ("GET", "HEAD"):
            response = no_method(scope["method"], "an icon" if is_icon else "a picture")
        else:
            response = self._icon(path.removeprefix(_ICONS)) if is_icon else self._picture(path.removeprefix(_PICTURES))
        await response(scope, receive, send)

    def _icon(self, place: str) -> Response:
        if _ICONS + place == DEFAULT_PATH:
            return image_file(DEFAULT_ICON, "icon")
        parts = [unquote(part) for part in place.split("/")]
        file = served_file(self._service.titles.of(parts[0].lower()), parts[1], parts[2]) if len(parts) == 3 else None
        return image_file(file, "icon") if file is not None else no_image("No definitions name such an icon.")

    def _picture(self, xuid: str) -> Response:
        """Accepts xuids that the service does not list: titles have their own users."""
        if not _XUID.fullmatch(xuid) or int(xuid) > MAX_XUID:
            return no_image("This is no picture of a user: its name is the user's xuid.")
        _, file = written_picture(self._service, int(xuid))
        return (
            image_file(file, "picture", MOST_PICTURE_BYTES) if file is not None else own_image(drawn_picture(int(xuid)))
        )
