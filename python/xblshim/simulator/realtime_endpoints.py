"""The websocket on which titles receive events, and the call that clients may make before they subscribe.

`xblshim serve` uses it. In-process, the client subscribes to the hub directly. `realtime_session.py` handles the connections; the first one imports
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from .endpoint_support import Service, read_body

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.websockets import WebSocket

CONNECT_PATH = "/connect"
ENDPOINTS_PATH = "/system/notifications/endpoints"


def realtime_routes(service: Service) -> list[BaseRoute]:
    """Returns the routes of this module for a service."""

    async def connect(websocket: WebSocket) -> None:
        from .realtime_session import serve_session

        await serve_session(websocket, service.hub, service.log, service.network)

    async def register(request: Request) -> Response:
        """Accepts the request without effect: subscribers receive events without registering."""
        await read_body(request.receive)
        return Response(status_code=204)

    return [
        WebSocketRoute(CONNECT_PATH, connect),
        Route(ENDPOINTS_PATH, service.guarded(register), methods=["POST"]),
    ]
