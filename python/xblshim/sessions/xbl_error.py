"""What a failing call raises."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.abi.rendered.ctypes_decls import Library


class Condition(IntEnum):
    """XblErrorCondition: what kind of failure a result is."""

    NO_ERROR = 0
    GENERIC_ERROR = 1
    OUT_OF_RANGE = 2
    AUTH = 3
    NETWORK = 4
    HTTP = 5
    NOT_MODIFIED = 6
    NOT_FOUND = 7
    PRECONDITION_FAILED = 8
    TOO_MANY_REQUESTS = 9
    SERVICE_TIMEOUT = 10
    RTA = 11


class XblError(Exception):
    """A call failed. The text names the call, the result, what it means and what to do."""

    def __init__(self, call: str, hresult: int, name: str, condition: Condition, advice: str) -> None:
        self.call = call
        self.hresult = hresult & 0xFFFFFFFF
        """Unsigned, as people write it: 0x80190194."""
        self.name = name
        """Such as HTTP_E_STATUS_NOT_FOUND; the hex digits where it has none."""
        self.condition = condition
        self.advice = advice
        """What it means and what to do, one or two sentences."""
        code = f"0x{self.hresult:08X}"
        super().__init__(f"{call}: {code}{f' ({name})' if name != code else ''}. {advice}".strip())


def error_of(library: Library, call: str, hr: int, reason: str = "") -> XblError:
    """The exception for a failing result; `reason` is a sentence that says more than the result does."""
    from xblshim.abi.hresults import find

    info = find(hr)
    name = info.name if info else f"0x{hr & 0xFFFFFFFF:08X}"
    try:
        condition = Condition(library.XblGetErrorCondition(hr))
    except ValueError:
        condition = Condition.GENERIC_ERROR
    advice = " ".join(part for part in (reason, info.meaning if info else "", info.remedy if info else "") if part)
    return XblError(call, hr, name, condition, advice)
