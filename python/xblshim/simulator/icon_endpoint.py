"""The icons that definitions name as files, for titles and for the page. Imported by a served service only."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from starlette.responses import FileResponse, Response

from .definitions.image_files import MOST_BYTES, image_of
from .endpoint_support import Service, answer_json
from .icon_urls import DEFAULT_ICON, DEFAULT_PATH, ICONS_PATH, served_file

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_PREFIX = ICONS_PATH.partition("{")[0]
_HEADERS = {
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
}


class IconEndpoint:
    """An ASGI application for the paths of icons."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def has(self, path: str) -> bool:
        """Whether a path (as it was sent) is one of icons."""
        return path.startswith(_PREFIX)

    async def serve(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        await self._response(scope["method"], path)(scope, receive, send)

    def _response(self, method: str, path: str) -> Response:
        if method not in ("GET", "HEAD"):
            return answer_json(405, {"error": f"{method} is not a method of an icon; GET is.", "code": "method"})
        if path == DEFAULT_PATH:
            return FileResponse(DEFAULT_ICON, media_type="image/png", headers=_HEADERS)
        parts = [unquote(part) for part in path.removeprefix(_PREFIX).split("/")]
        file = served_file(self._service.titles.of(parts[0].lower()), parts[1], parts[2]) if len(parts) == 3 else None
        if file is None:
            return _missing("No definitions name such an icon.")
        try:
            image = image_of(file)
            size = file.stat().st_size
        except OSError as error:
            return _missing(f"The icon's file can't be read ({error.strerror or error}): correct its definition.")
        if image is None:
            return _missing("The icon's file is neither PNG, JPEG, GIF nor WebP: use one of these.")
        if size > MOST_BYTES:
            return _missing(f"The icon's file is larger than {MOST_BYTES} bytes: use a smaller one.")
        return FileResponse(file, media_type=image.media_type, headers=_HEADERS)


def _missing(text: str) -> Response:
    return answer_json(404, {"error": text, "code": "not-found"})
