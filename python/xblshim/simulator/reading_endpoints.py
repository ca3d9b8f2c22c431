"""The reading endpoints: a title's achievements page by page, and a single one. What they need is imported at the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from .endpoint_support import Service, answer_json
from .records import Selection
from .service_errors import RequestError
from .wire_format import check_text, parse_xuid

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

LIST_PATH = "/users/xuid({xuid})/achievements"
SINGLE_PATH = "/users/xuid({xuid})/achievements/{scid}/{achievement_id}"


def reading_routes(service: Service) -> list[Route]:
    """The routes of this file, on a service."""

    async def listing(request: Request) -> Response:
        from .achievement_documents import achievement_document
        from .achievement_listing import page_of, parse_query
        from .catalog import entries
        from .definitions import Definitions

        query = parse_query(parse_xuid(request.path_params["xuid"], "The URL's xuid"), request.query_params)
        records = await service.store.select(Selection(query.xuid))
        page = page_of(query, entries(service.definitions or Definitions(), records, query.title_id))
        service.log(
            "debug",
            f"List for xuid {query.xuid}, title {query.title_id}: {len(page.entries)} of {page.total} achievements"
            f"{', more follow' if page.token else ''}.",
        )
        paging = {"continuationToken": page.token, "totalRecords": page.total}
        return answer_json(
            200, {"achievements": [achievement_document(entry) for entry in page.entries], "pagingInfo": paging}
        )

    async def single(request: Request) -> Response:
        from .achievement_documents import achievement_document
        from .catalog import single
        from .definitions import Definitions

        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        scid = check_text(request.path_params["scid"], "The URL's scid").lower()
        achievement_id = check_text(request.path_params["achievement_id"], "The URL's achievement id")
        records = await service.store.select(Selection(xuid, scid, achievement_id))
        entry = single(service.definitions or Definitions(), scid, achievement_id, records[0] if records else None)
        if entry is None:
            raise RequestError(
                404,
                f"There is no achievement {achievement_id!r} of {scid}: no definition names it, and no update of this user made it.",
            )
        service.log("debug", f"Achievement {achievement_id!r} of {scid} for xuid {xuid}.")
        return answer_json(200, {"achievements": [achievement_document(entry)]})

    return [
        Route(LIST_PATH, service.guarded(listing), methods=["GET"]),
        Route(SINGLE_PATH, service.guarded(single), methods=["GET"]),
    ]
