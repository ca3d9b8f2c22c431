"""Reads a source file's text in any encoding that editors write."""

from __future__ import annotations

from pathlib import Path


def source_text(path: Path) -> str:
    """Decodes a file as UTF-16 if it begins with a byte order mark of UTF-16, otherwise as UTF-8. Replaces invalid bytes, such as those of comments
    in an old code page.

    Raises OSError when the file can't be read.
    """
    content = path.read_bytes()
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    text = content.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
