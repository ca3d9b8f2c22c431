"""The reading endpoints: a title's achievements by page, and a single one. Their dependencies are imported at the first request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from starlette.routing import Route

from .endpoint_support import Service, address_for, json_response
from .records import Selection
from .service_errors import RequestError
from .wire_format import check_text, parse_xuid

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .catalog import Entry

LIST_PATH = "/users/xuid({xuid})/achievements"
SINGLE_PATH = "/users/xuid({xuid})/achievements/{scid}/{achievement_id}"


def reading_routes(service: Service) -> list[Route]:
    """Returns the routes of this module for a service."""

    async def listing(request: Request) -> Response:
        from .achievement_documents import achievement_document
        from .achievement_listing import page_of, parse_query
        from .catalog import entries
        from .icon_urls import IconUrls

        query = parse_query(parse_xuid(request.path_params["xuid"], "The URL's xuid"), request.query_params)
        records = await service.store.select(Selection(query.xuid))
        if query.title_id:
            service.titles.check_title_id(query.title_id)
        if service.observer is not None:
            service.observer.title_requested(None, query.title_id)
        page = page_of(query, entries(service.titles, records, query.title_id))
        service.log(
            "debug",
            f"List for xuid {query.xuid}, title {query.title_id}: {len(page.entries)} of {page.total} achievements"
            f"{', more follow' if page.token else ''}.",
        )
        icons = IconUrls(service.titles, address_for(service, request))
        paging = {"continuationToken": page.token, "totalRecords": page.total}
        values = await values_of(query.xuid, page.entries)
        documents = [achievement_document(entry, icons, values) for entry in page.entries]
        return json_response(200, {"achievements": documents, "pagingInfo": paging})

    async def single(request: Request) -> Response:
        from .achievement_documents import achievement_document
        from .catalog import single
        from .icon_urls import IconUrls

        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        scid = check_text(request.path_params["scid"], "The URL's scid").lower()
        achievement_id = check_text(request.path_params["achievement_id"], "The URL's achievement id")
        records = await service.store.select(Selection(xuid, scid, achievement_id))
        service.titles.check_scid(scid)
        if service.observer is not None:
            service.observer.title_requested(scid, None)
        entry = single(service.titles, scid, achievement_id, records[0] if records else None)
        if entry is None:
            raise RequestError(
                404,
                f"There is no achievement {achievement_id!r} of {scid}: no definition names it, and no update of this user made it.",
            )
        service.log("debug", f"Achievement {achievement_id!r} of {scid} for xuid {xuid}.")
        icons = IconUrls(service.titles, address_for(service, request))
        values = await values_of(xuid, [entry])
        return json_response(200, {"achievements": [achievement_document(entry, icons, values)]})

    async def values_of(xuid: int, found: Sequence[Entry]) -> Mapping[str, float] | None:
        """Returns the statistics of a user if an achievement depends on a statistic."""
        scid = next((entry.scid for entry in found if entry.definition.driven_by), None)
        return None if scid is None else await service.statistic_values(xuid, scid)

    return [
        Route(LIST_PATH, service.guarded(listing), methods=["GET"]),
        Route(SINGLE_PATH, service.guarded(single), methods=["GET"]),
    ]
