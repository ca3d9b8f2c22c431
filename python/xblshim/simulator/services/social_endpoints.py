"""Endpoints for the users that users follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, parse_xuid, shown

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .people import Person
    from .service_group import ServiceGroup

PEOPLE_PATH = "/users/xuid({xuid})/people"
VIEWS = ("FriendList", "Favorite", "LegacyXboxLiveFriends")
_MOST_DIGITS = 20


def social_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""

    async def people(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        view = request.query_params.get("view", VIEWS[0])
        if view not in VIEWS:
            bad(f"view must be one of {', '.join(VIEWS)}, not {shown(view)}.")
        person = group.people.find(xuid)
        if person is None:
            raise RequestError(404, f"There is no user {xuid}.")
        chosen = [one for one in person.friends if view != "Favorite" or one in person.favorites]
        start, most = _number(request, "startIndex"), _number(request, "maxItems")
        page = chosen[start : start + most] if most else chosen[start:]
        document = {"totalCount": len(chosen), "people": [_relationship(group, person, one) for one in page]}
        group.service.log("debug", f"Relationships of xuid {xuid}: {len(page)} of {len(chosen)}.")
        return json_response(200, document)

    return [Route(PEOPLE_PATH, group.service.guarded(people), methods=["GET"])]


def _relationship(group: ServiceGroup, person: Person, xuid: int) -> dict[str, object]:
    other = group.people.find(xuid)
    return {
        "xuid": str(xuid),
        "isFavorite": xuid in person.favorites,
        "isFriend": True,
        "isFollowingCaller": other is not None and person.xuid in other.friends,
        "socialNetworks": [],
    }


def _number(request: Request, name: str) -> int:
    """Returns a number of the query; 0 without it."""
    text = request.query_params.get(name, "0")
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        bad(f"{name} must be a whole number, not {shown(text)}.")
    return int(text)
