"""Draws the built-in gamer pictures and writes them as C++: ``python tools/gamer_pictures.py > src/runtime/gamer_pictures.inc``.

A lantern at night: a background, a frame, glass and a flame, in a palette of four colors. The PNG files are small because each row is flat.
"""

from __future__ import annotations

import struct
import zlib

EDGES = (64, 208, 424, 1080)
PALETTE = bytes.fromhex("1b2a41e0a458f7e1b50c1821")
NIGHT, FLAME, GLASS, FRAME = range(4)


def color_at(x: float, y: float) -> int:
    """Returns the color of a point of the unit square."""
    dx, dy = x - 0.5, y - 0.55
    if (dx / 0.09) ** 2 + ((y - 0.58) / (0.16 if y < 0.58 else 0.10)) ** 2 < 1:
        return FLAME
    if abs(dx) < 0.20 and abs(dy) < 0.24:
        return GLASS if abs(dx) > 0.025 or dy > -0.20 else FRAME
    if abs(dx) < 0.26 and 0.24 <= abs(dy) < 0.31:
        return FRAME
    ring = (dx**2 + (y - 0.20) ** 2) ** 0.5
    return FRAME if 0.08 < ring < 0.115 and y < 0.24 else NIGHT


def png(edge: int) -> bytes:
    """Returns a PNG file with two bits a pixel."""
    rows = bytearray()
    for y in range(edge):
        rows.append(0)  # filter type: none
        colors = [color_at((x + 0.5) / edge, (y + 0.5) / edge) for x in range(edge)]
        rows += bytes(
            colors[x] << 6 | colors[x + 1] << 4 | colors[x + 2] << 2 | colors[x + 3] for x in range(0, edge, 4)
        )
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", edge, edge, 2, 3, 0, 0, 0)),
            _chunk(b"PLTE", PALETTE),
            _chunk(b"IDAT", zlib.compress(bytes(rows), 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main() -> None:
    """Prints the array of each size."""
    print("// The built-in gamer pictures, written by tools/gamer_pictures.py.")
    print("// clang-format off")
    for edge in EDGES:
        data = png(edge)
        print(f"constexpr unsigned char picture_{edge}[{len(data)}] = {{")
        for at in range(0, len(data), 24):
            print("    " + ",".join(map(str, data[at : at + 24])) + ",")
        print("};")


if __name__ == "__main__":
    main()
