"""Converts an HTTP status to its HRESULT."""

from __future__ import annotations

from .hresult_codes import HTTP_E_STATUS_UNEXPECTED, OF_HTTP_STATUS, S_OK

# 204 as WinINet once reported it.
_ALSO_SUCCESS = 1223


def from_status(status: int) -> int:
    """Returns S_OK for 2xx, the HRESULT of a known status, else HTTP_E_STATUS_UNEXPECTED."""
    if 200 <= status <= 299 or status == _ALSO_SUCCESS:
        return S_OK
    return OF_HTTP_STATUS.get(status, HTTP_E_STATUS_UNEXPECTED)
