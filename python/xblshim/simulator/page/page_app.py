"""Serves the page at the service's address: static files that read the control API."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from .page_files import PREFIX, TYPES, page_files, unknown_document

if TYPE_CHECKING:
    from starlette.requests import Request

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Documents load nothing from other origins, and have no inline script or style."""
_SAFE = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}
_YEAR = "public, max-age=31536000, immutable"


def page_app() -> Starlette:
    """Serves the document and its files. They contain no stored data, so anyone who may connect may read them."""
    return Starlette(
        routes=[
            Route("/", _index, methods=["GET"]),
            Route(f"{PREFIX}/{{digest}}/{{name}}", _asset, methods=["GET"]),
        ],
        exception_handlers={404: _unknown},
    )


async def _index(request: Request) -> Response:
    files = page_files()
    tag = f'"{files.digest}"'
    headers = {**_SAFE, "etag": tag, "cache-control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(files.document, media_type=TYPES[".html"], headers=headers)


async def _asset(request: Request) -> Response:
    files = page_files()
    name = request.path_params["name"]
    if request.path_params["digest"] != files.digest or name not in files.assets:
        return unknown_page(request.url.path)
    media_type = TYPES[PurePosixPath(name).suffix]
    return Response(files.assets[name], media_type=media_type, headers={**_SAFE, "cache-control": _YEAR})


async def _unknown(request: Request, _: Exception) -> Response:
    return unknown_page(request.url.path)


def asks_for_a_page(request: Request) -> bool:
    """Returns whether a browser requests a page, rather than a program data."""
    return request.method in ("GET", "HEAD") and "text/html" in request.headers.get("accept", "")


def unknown_page(path: str) -> Response:
    """Returns the 404 page for browsers."""
    headers = {**_SAFE, "cache-control": "no-store"}
    return Response(unknown_document(path), 404, media_type=TYPES[".html"], headers=headers)
