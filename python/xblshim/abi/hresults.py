"""Name, meaning and advice of each HRESULT.

The same table as ``XblShimHResultName`` and ``XblShimHResultMessage`` of the C library; data only, no
lookups by people's spelling (``xblshim hresult`` does that).
"""

from __future__ import annotations

from typing import NamedTuple

from .rendered.hresult_table import TABLE as _ROWS


class HResultInfo(NamedTuple):
    """One result: ``value`` unsigned, ``remedy`` empty when there is nothing to do."""

    value: int
    name: str
    meaning: str
    remedy: str

    @property
    def hex(self) -> str:
        """The value as people write it: ``0x80190130``."""
        return f"0x{self.value:08X}"

    @property
    def signed(self) -> int:
        """The value as ctypes and cffi return it."""
        return self.value - (1 << 32) if self.value >= 1 << 31 else self.value


TABLE: tuple[HResultInfo, ...] = tuple(HResultInfo(*row) for row in _ROWS)
_BY_VALUE = {info.value: info for info in TABLE}


def find(value: int) -> HResultInfo | None:
    """The entry for a value, signed or unsigned; ``None`` when it has no name."""
    return _BY_VALUE.get(value & 0xFFFFFFFF)


def name(value: int) -> str:
    """The name of a value, or its hex digits when it has none."""
    info = find(value)
    return info.name if info else f"0x{value & 0xFFFFFFFF:08X}"
