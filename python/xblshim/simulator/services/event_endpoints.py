"""Endpoint of in-game events: stores what titles posted, and applies its effects."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

from xblshim.simulator.endpoint_support import read_body
from xblshim.simulator.wire_format import bad, check_text, parse_xuid, shown

from .event_records import InGameEvent
from .event_rules import receive_event

if TYPE_CHECKING:
    from starlette.requests import Request

    from .service_group import ServiceGroup

COLLECT_PATH = "/collect/v1"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)


def event_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""
    service = group.service

    async def collect(request: Request) -> Response:
        lines = (await read_body(request.receive)).decode("utf-8", "replace").splitlines()
        events = [_event(line) for line in lines if line.strip()]
        for event in events:
            await receive_event(group, event)
        service.log("debug", f"In-game events: {', '.join(event.name for event in events)}.")
        return Response(status_code=200)

    return [Route(COLLECT_PATH, service.guarded(collect), methods=["POST"])]


def _event(line: str) -> InGameEvent:
    """Parses an event. Raises RequestError (400) for an invalid one."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        bad(f"An event is not JSON: {error}.")
    data = document.get("data") if isinstance(document, dict) else None
    base = data.get("baseData") if isinstance(data, dict) else None
    if not isinstance(base, dict):
        bad("An event must have data.baseData, an object.")
    name, scid, title_id = base.get("name"), base.get("serviceConfigId"), base.get("titleId")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        bad(f"An event's name must be letters, digits and underscores after a letter, not {shown(name)}.")
    if not isinstance(scid, str) or not isinstance(title_id, str) or not title_id.isascii() or not title_id.isdigit():
        bad("An event must have serviceConfigId and titleId, texts.")
    dimensions, measurements = base.get("properties"), base.get("measurements")
    for given in (dimensions, measurements):
        if given is not None and not isinstance(given, dict):
            bad(f"An event's properties and measurements must be objects or null, not {shown(given)}.")
    xuid = parse_xuid(str(base.get("userId", "")), "userId")
    check_text(scid, "serviceConfigId")
    return InGameEvent(str(document.get("time", "")), xuid, scid.lower(), int(title_id), name, dimensions, measurements)
