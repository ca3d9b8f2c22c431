"""Reads format and size of an image from its first bytes."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

HEAD = 64 * 1024
"""Bytes that are read. A JPEG's size follows its metadata."""
MOST_BYTES = 16 << 20
"""The largest image that is served, in bytes."""
MOST_PICTURE_BYTES = 4 << 20
"""The largest gamer picture in bytes. The largest that titles request has 1080 by 1080 pixels."""


class Image(NamedTuple):
    """Format and size of an image."""

    media_type: str
    width: int
    """0 if unknown."""
    height: int


def image_of(path: Path) -> Image | None:
    """Returns the image in a file; None for other formats than PNG, JPEG, GIF and WebP. Raises OSError."""
    with path.open("rb") as file:
        return image_of_bytes(file.read(HEAD))


def image_of_bytes(head: bytes) -> Image | None:
    """Returns the image that begins with these bytes."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Image("image/png", *(struct.unpack_from(">II", head, 16) if len(head) >= 24 else (0, 0)))
    if head.startswith((b"GIF87a", b"GIF89a")):
        return Image("image/gif", *(struct.unpack_from("<HH", head, 6) if len(head) >= 10 else (0, 0)))
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Image("image/webp", 0, 0)
    if head.startswith(b"\xff\xd8\xff"):
        return Image("image/jpeg", *_jpeg_size(head))
    return None


def _jpeg_size(head: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):  # a frame
            height, width = struct.unpack_from(">HH", head, at + 5)
            return width, height
        at += 2 if 0xD0 <= marker <= 0xD8 or marker == 1 else 2 + struct.unpack_from(">H", head, at + 2)[0]
    return 0, 0
