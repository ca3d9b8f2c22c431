"""In-game events: builds the requests that post them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from xblshim.client.sending.throttle_memory import Api

from .service_request import EVENTS, ServiceRequest, json_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xblshim.model.requests import WriteEvent

VERSION = b"1"


def document_of(event: WriteEvent, time: str) -> str:
    """Returns one event as a line of JSON. `time` is ISO 8601 in UTC."""
    data = {
        "name": event.name,
        "serviceConfigId": event.scid,
        "playerSessionId": event.play_session,
        "titleId": str(event.title_id),
        "userId": str(event.xuid),
        "properties": json.loads(event.dimensions) if event.dimensions else None,
        "measurements": json.loads(event.measurements) if event.measurements else None,
    }
    document = {
        "name": f"Microsoft.XboxLive.T{event.title_id}.{event.name}",
        "time": time,
        "data": {"baseType": "Microsoft.XboxLive.InGame", "baseData": data},
    }
    return json_body(document).decode("utf-8", "replace")


def post(documents: Sequence[str]) -> ServiceRequest:
    """Builds the request that posts events in their order."""
    return ServiceRequest(
        EVENTS, Api.EVENTS, VERSION, "POST", "/collect/v1", "\n".join(documents).encode("utf-8", "replace")
    )
