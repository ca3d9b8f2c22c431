"""The exception of failed calls."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from xblshim.model.public_enums import ERROR_CONDITION

if TYPE_CHECKING:
    from xblshim.abi.rendered.ctypes_decls import Library


class Condition(IntEnum):
    """XblErrorCondition: the kind of failure of a result."""

    NO_ERROR = ERROR_CONDITION["NoError"]
    GENERIC_ERROR = ERROR_CONDITION["GenericError"]
    OUT_OF_RANGE = ERROR_CONDITION["GenericOutOfRange"]
    AUTH = ERROR_CONDITION["Auth"]
    NETWORK = ERROR_CONDITION["Network"]
    HTTP = ERROR_CONDITION["HttpGeneric"]
    NOT_MODIFIED = ERROR_CONDITION["Http304NotModified"]
    NOT_FOUND = ERROR_CONDITION["Http404NotFound"]
    PRECONDITION_FAILED = ERROR_CONDITION["Http412PreconditionFailed"]
    TOO_MANY_REQUESTS = ERROR_CONDITION["Http429TooManyRequests"]
    SERVICE_TIMEOUT = ERROR_CONDITION["HttpServiceTimeout"]
    RTA = ERROR_CONDITION["Rta"]


class XblError(Exception):
    """A call failed. The text names the call, the result, its meaning and the remedy."""

    def __init__(self, call: str, hresult: int, name: str, condition: Condition, advice: str) -> None:
        self.call = call
        self.hresult = hresult & 0xFFFFFFFF
        """Unsigned, so that it prints as 0x80190194."""
        self.name = name
        """The name, such as HTTP_E_STATUS_NOT_FOUND; hexadecimal digits for a result without a name."""
        self.condition = condition
        self.advice = advice
        """The meaning and the remedy in one or two sentences."""
        code = f"0x{self.hresult:08X}"
        super().__init__(f"{call}: {code}{f' ({name})' if name != code else ''}. {advice}".strip())


def error_of(library: Library, call: str, hr: int, reason: str = "") -> XblError:
    """Returns the exception for a failing result; `reason` is a sentence with more detail."""
    from xblshim.abi.hresults import find

    info = find(hr)
    name = info.name if info else f"0x{hr & 0xFFFFFFFF:08X}"
    try:
        condition = Condition(library.XblGetErrorCondition(hr))
    except ValueError:
        condition = Condition.GENERIC_ERROR
    advice = " ".join(part for part in (reason, info.meaning if info else "", info.remedy if info else "") if part)
    return XblError(call, hr, name, condition, advice)
