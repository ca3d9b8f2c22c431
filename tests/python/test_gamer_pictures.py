"""The built-in gamer pictures agree with tools/gamer_pictures.py, whatever zlib made them."""

from __future__ import annotations

import re
import zlib

import pytest
from loaded_module import ROOT, tool


def _chunks(png: bytes) -> dict[bytes, bytes]:
    """Returns the data of each chunk, after checking the checksums."""
    found, at = {}, 8
    while at < len(png):
        size, kind = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        data = png[at + 8 : at + 8 + size]
        assert int.from_bytes(png[at + 8 + size : at + 12 + size], "big") == zlib.crc32(kind + data)
        found[kind], at = data, at + 12 + size
    return found


@pytest.mark.parametrize("edge", [64, 208, 424, 1080])
def test_a_picture_is_what_the_tool_draws(edge: int) -> None:
    source = (ROOT / "src" / "runtime" / "gamer_pictures.inc").read_text("utf-8")
    array = re.search(rf"picture_{edge}\[(\d+)\] = {{([^}}]*)}}", source)
    assert array is not None
    kept = bytes(int(number) for number in array[2].replace("\n", "").split(",") if number.strip())
    assert len(kept) == int(array[1]) < 16 * 1024
    there, drawn = _chunks(kept), _chunks(tool("gamer_pictures").png(edge))
    assert zlib.decompress(there.pop(b"IDAT")) == zlib.decompress(drawn.pop(b"IDAT"))
    assert there == drawn
