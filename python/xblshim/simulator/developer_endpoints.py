"""What the service offers to the developer at this machine: the list as JSON, and the reset.

Only for this machine, and only for what was asked for on purpose: the peer's address must be this machine's, and a reset needs JSON's content
type, which a browser doesn't send across origins without a preflight
request. `serving/request_access.py` refuses what a web page may have a browser send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.routing import Route

from .endpoint_support import Endpoint, Service, answer_json, read_body
from .records import Selection
from .service_errors import RequestError
from .wire_format import bad, check_text, parse_object, parse_xuid, record_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import HTTPConnection, Request

    from .records import Record

LIST_PATH = "/xblshim/achievements"
RESET_PATH = "/xblshim/reset"
_LOOPBACK = frozenset({"127.0.0.1", "::1"})


def selection_of(members: Mapping[str, object]) -> Selection:
    """Which records `xuid`, `scid` and `id` select, each of them optional; RequestError (400) for anything else.

    A misspelt member must not select everything.
    """
    for name, value in members.items():
        if name not in ("xuid", "scid", "id"):
            bad(f"{name} is not known here; xuid, scid and id are.")
        if not isinstance(value, str) or not value:
            bad(f"{name} must be a text that isn't empty.")
        check_text(value, name)
    xuid, scid, achievement_id = (members.get(name) for name in ("xuid", "scid", "id"))
    return Selection(
        parse_xuid(str(xuid), "xuid") if xuid is not None else None,
        str(scid).lower() if scid is not None else None,
        str(achievement_id) if achievement_id is not None else None,
    )


def developer_routes(service: Service) -> list[Route]:
    """The routes of this file, on a service."""

    def documents(records: list[Record]) -> list[dict[str, object]]:
        known = service.definitions
        return [
            record_document(record, known.name_of(record.scid, record.achievement_id) if known is not None else None)
            for record in records
        ]

    async def achievements(request: Request) -> Response:
        records = await service.store.select(selection_of(request.query_params))
        return answer_json(200, {"store": str(service.store.path), "achievements": documents(records)})

    async def reset(request: Request) -> Response:
        members = await read_object(request, "A reset is sent as application/json; {} selects everything.")
        removed = await service.store.delete(selection_of(members))
        service.log("info", f"Reset: {len(removed)} removed.")
        if service.hub.listened:
            from .announcing import announce_reset

            announce_reset(service.hub, removed)
        return answer_json(200, {"store": str(service.store.path), "removed": documents(removed)})

    return [
        Route(LIST_PATH, for_this_machine(service, achievements), methods=["GET"]),
        Route(RESET_PATH, for_this_machine(service, reset), methods=["POST"]),
    ]


def for_this_machine(service: Service, endpoint: Endpoint) -> Endpoint:
    """The endpoint for the developer only, with its errors answered."""

    async def run(request: Request) -> Response:
        check_local(request)
        return await endpoint(request)

    return service.guarded(run)


async def read_object(request: Request, otherwise: str) -> dict[str, Any]:
    """The body's JSON object; RequestError 415, with the text `otherwise`, for a content type that a browser sends without a preflight request."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise RequestError(415, otherwise)
    return parse_object(await read_body(request.receive))


def check_local(request: HTTPConnection) -> None:
    """RequestError (403) unless the request comes from this machine."""
    peer = request.client.host if request.client is not None else ""
    if peer not in _LOOPBACK:
        raise RequestError(403, "This part of the service is for this machine only: ask for it at http://127.0.0.1.")
