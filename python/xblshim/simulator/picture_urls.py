"""Builds the URLs of gamer pictures. A URL in definitions is kept. A file gets a URL of the service, or in-process a file:// URL. A served
user without a picture gets a drawn one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .definitions.model import icon_file

if TYPE_CHECKING:
    from .endpoint_support import Service

PICTURES_PATH = "/xblshim/pictures/{xuid}"


def written_picture(service: Service, xuid: int) -> tuple[str, Path | None]:
    """Returns a user's picture as set or defined, and the file that it names."""
    if service.set_pictures.get(xuid):
        return service.set_pictures[xuid], None
    for definitions in service.titles:
        user = definitions.world.users.get(xuid)
        if user is not None and user.picture:
            return user.picture, icon_file(definitions.folder, user.picture)
    return "", None


def picture_url(service: Service, xuid: int, address: str | None) -> str:
    """Returns the URL of a user's picture. `address`: the service as the client sees it; None: in-process, where a user without a picture has an
    empty one."""
    written, file = written_picture(service, xuid)
    if address is None:
        return file.absolute().as_uri() if file is not None else written
    if written and file is None:
        return written
    return address.rstrip("/") + PICTURES_PATH.format(xuid=xuid)
