"""Reads a source file's text in any encoding that editors write."""

from __future__ import annotations

from pathlib import Path


def source_text(path: Path) -> str:
    """UTF-16 where the file begins with its mark, else UTF-8. Bytes that don't fit, as of an old code page's comments, are replaced.

    OSError where the file can't be read.
    """
    content = path.read_bytes()
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    text = content.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
