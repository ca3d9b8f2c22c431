"""Builds responses with pictures: files that definitions name, and the service's own pictures."""

from __future__ import annotations

from pathlib import Path

from starlette.responses import FileResponse, Response

from .definitions.image_files import MOST_BYTES, image_of
from .endpoint_support import json_response

PNG = "image/png"
_HEADERS = {
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
}


def image_file(file: Path, what: str, most_bytes: int = MOST_BYTES) -> Response:
    """Returns a response with a file's present content; 404 with the remedy when it is no picture. `what`: such as "icon"."""
    try:
        image = image_of(file)
        size = file.stat().st_size
    except OSError as error:
        return no_image(f"The {what}'s file can't be read ({error.strerror or error}): correct its definition.")
    if image is None:
        return no_image(f"The {what}'s file is neither PNG, JPEG, GIF nor WebP: use one of these.")
    if size > most_bytes:
        return no_image(f"The {what}'s file is larger than {most_bytes} bytes: use a smaller one.")
    return FileResponse(file, media_type=image.media_type, headers=_HEADERS)


def own_image(data: bytes) -> Response:
    """Returns a response with one of the service's own PNG files."""
    return Response(data, media_type=PNG, headers=_HEADERS)


def no_image(text: str) -> Response:
    return json_response(404, {"error": text, "code": "not-found"})


def no_method(method: str, what: str) -> Response:
    response = json_response(405, {"error": f"{method} is not a method of {what}; GET is.", "code": "method"})
    response.headers["allow"] = "GET, HEAD"
    return response
