"""Name, meaning and remedy of each HRESULT.

The table is the same as that of ``XblShimHResultName`` and ``XblShimHResultMessage`` in the C library. Only exact values are looked up here;
``xblshim hresult`` also accepts other spellings.
"""

from __future__ import annotations

from typing import NamedTuple

from .rendered.hresult_table import TABLE as _ROWS


class HResultInfo(NamedTuple):
    """One result. ``value`` is unsigned, ``remedy`` is empty when there is nothing to do."""

    value: int
    name: str
    meaning: str
    remedy: str

    @property
    def hex(self) -> str:
        """The value in hexadecimal, such as ``0x80190130``."""
        return f"0x{self.value:08X}"

    @property
    def signed(self) -> int:
        """The value as ctypes and cffi return it."""
        return self.value - (1 << 32) if self.value >= 1 << 31 else self.value


TABLE: tuple[HResultInfo, ...] = tuple(HResultInfo(*row) for row in _ROWS)
_BY_VALUE = {info.value: info for info in TABLE}


def find(value: int) -> HResultInfo | None:
    """Returns the entry for a signed or unsigned value, or ``None`` when the value has no name."""
    return _BY_VALUE.get(value & 0xFFFFFFFF)


def name(value: int) -> str:
    """Returns the name of a value, or its hexadecimal digits when it has none."""
    info = find(value)
    return info.name if info else f"0x{value & 0xFFFFFFFF:08X}"
