"""Writes an HTTP attempt as the struct that the core copies for the title's routed handlers."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xblshim.model.observer import Attempt


@contextlib.contextmanager
def write_attempt(ffi: Any, attempt: Attempt) -> Iterator[Any]:
    """Yields the struct, which is valid inside the `with`."""
    allocations: list[Any] = []

    def text(value: str) -> Any:
        allocations.append(ffi.new("char[]", value.encode("utf-8", "replace").replace(b"\0", b" ")))
        return allocations[-1]

    def headers(pairs: tuple[tuple[str, str], ...]) -> Any:
        array = ffi.new("xblshim_header[]", len(pairs))
        allocations.append(array)
        for place, (name, value) in zip(array, pairs, strict=True):
            place.name = text(name)
            place.value = text(value)
        return array

    def body(content: bytes) -> Any:
        allocations.append(ffi.from_buffer("uint8_t[]", content))
        return allocations[-1]

    out = ffi.new("xblshim_attempt*")
    out.method = text(attempt.method)
    out.url = text(attempt.url)
    out.request_headers = headers(attempt.request_headers)
    out.request_header_count = len(attempt.request_headers)
    out.request_body = body(attempt.request_body)
    out.request_body_size = len(attempt.request_body)
    out.response_headers = headers(attempt.response_headers)
    out.response_header_count = len(attempt.response_headers)
    out.response_body = body(attempt.response_body)
    out.response_body_size = len(attempt.response_body)
    out.status = attempt.status
    out.network_hr = attempt.network_hr
    yield out
