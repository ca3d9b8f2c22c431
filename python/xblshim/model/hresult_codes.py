"""HRESULTs that the client gives, as signed 32-bit numbers, and the way from an HTTP status to one."""

from __future__ import annotations


def signed(value: int) -> int:
    """The value as C's HRESULT has it."""
    return value - 0x1_0000_0000 if value & 0x8000_0000 else value


S_OK = 0
E_FAIL = signed(0x80004005)
E_ABORT = signed(0x80004004)
E_ACCESSDENIED = signed(0x80070005)
E_NOTIMPL = signed(0x80004001)
E_OUTOFMEMORY = signed(0x8007000E)
E_INVALIDARG = signed(0x80070057)
E_DISK_FULL = signed(0x80070070)  # HRESULT_FROM_WIN32(ERROR_DISK_FULL)
E_UNEXPECTED = signed(0x8000FFFF)
E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED = signed(0x89235202)
E_XBL_RTA_ACCESS_DENIED = signed(0x89235203)
E_GAMEUSER_NO_TOKEN_REQUIRED = signed(0x89245105)
E_GAMEUSER_FAILED_TO_GET_TOKEN = signed(0x89245111)
WEB_E_INVALID_JSON_STRING = signed(0x83750007)
HTTP_E_STATUS_UNEXPECTED = signed(0x80190001)
HTTP_E_STATUS_NOT_MODIFIED = signed(0x80190130)

# The statuses that have an HRESULT of their own, 0x80190000 + status; the title sees UNEXPECTED for every other failure.
_NAMED = frozenset(
    [
        *range(300, 306),
        307,
        *range(400, 418),
        421,
        422,
        423,
        424,
        426,
        428,
        429,
        431,
        449,
        451,
        *range(500, 509),
        510,
        511,
    ]
)
# 204 as WinINet once reported it.
_ALSO_SUCCESS = 1223


def from_status(status: int) -> int:
    """The HRESULT of an answer's status: S_OK for 2xx, 0x80190000 + status for the known failures, UNEXPECTED for the rest."""
    if 200 <= status <= 299 or status == _ALSO_SUCCESS:
        return S_OK
    if status in _NAMED:
        return signed(0x80190000 + status)
    return HTTP_E_STATUS_UNEXPECTED
