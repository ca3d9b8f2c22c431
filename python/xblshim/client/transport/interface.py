"""The transport interface: httpx's interface, without httpx."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .httpx_interface import Request, Response


class Transport(Protocol):
    """The interface of httpx.AsyncBaseTransport."""

    async def handle_async_request(self, request: Request) -> Response: ...

    async def aclose(self) -> None: ...
