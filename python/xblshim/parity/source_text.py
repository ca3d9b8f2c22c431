"""Reads a source file's text in any encoding that editors write."""

from __future__ import annotations

from pathlib import Path

_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
"""Byte order marks; the longer ones first."""
_LOOKED_AT = 4096


def source_text(path: Path) -> str:
    """Decodes a file as UTF-16 or UTF-32 with a byte order mark, as UTF-16 without one, otherwise as UTF-8. Replaces invalid bytes, such as those
    of comments in an old code page.

    Raises OSError when the file can't be read.
    """
    content = path.read_bytes()
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), None) or _unmarked(content)
    text = content.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _unmarked(content: bytes) -> str:
    """Returns the encoding of a file without a byte order mark. Source text is mostly ASCII, of which every second byte is NUL in UTF-16."""
    beginning = content[: min(len(content), _LOOKED_AT) // 2 * 2]
    for encoding, high, low in (
        ("utf-16-le", beginning[1::2], beginning[::2]),
        ("utf-16-be", beginning[::2], beginning[1::2]),
    ):
        if high.count(0) * 10 > len(high) * 9 and 0 not in low:
            return encoding
    return "utf-8"
