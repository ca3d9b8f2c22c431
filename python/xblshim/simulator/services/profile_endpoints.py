"""Endpoints for the profiles of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from xblshim.simulator.endpoint_support import address_for, json_response, read_body
from xblshim.simulator.picture_urls import picture_url
from xblshim.simulator.records import Selection
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, parse_object, parse_xuid, shown

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .people import Person
    from .service_group import ServiceGroup

BATCH_PATH = "/users/batch/profile/settings"
GROUP_PATH = "/users/me/profile/settings/people/{group}"


def profile_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""
    service = group.service

    async def batch(request: Request) -> Response:
        document = parse_object(await read_body(request.receive))
        ids, settings = document.get("userIds"), document.get("settings")
        if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
            bad(f"userIds must be an array of texts, not {shown(ids)}.")
        if not isinstance(settings, list) or not all(isinstance(one, str) for one in settings):
            bad(f"settings must be an array of texts, not {shown(settings)}.")
        people = [person for one in ids if (person := group.people.find(parse_xuid(one, "userIds"))) is not None]
        if not people:
            raise RequestError(404, f"None of the users is known: {shown(', '.join(ids))}.")
        return await profiles_response(request, people, settings)

    async def social(request: Request) -> Response:
        members = group.people.group(group.people.caller, request.path_params["group"])
        if members is None:
            bad(f"There is no social group {shown(request.path_params['group'])}; People and Favorites are.")
        settings = request.query_params.get("settings", "").split(",")
        return await profiles_response(
            request, [person for one in members if (person := group.people.find(one))], settings
        )

    async def profiles_response(request: Request, people: list[Person], settings: list[str]) -> Response:
        address = address_for(service, request)
        documents = []
        for person in people:
            values = profile_values(
                person, await gamerscore(group, person.xuid), picture_url(service, person.xuid, address)
            )
            shown_settings = [{"id": name, "value": values[name]} for name in settings if name in values]
            documents.append(
                {
                    "id": str(person.xuid),
                    "hostId": str(person.xuid),
                    "settings": shown_settings,
                    "isSponsoredUser": False,
                }
            )
        service.log("debug", f"Profiles of {len(documents)} users.")
        return json_response(200, {"profileUsers": documents})

    return [
        Route(BATCH_PATH, service.guarded(batch), methods=["POST"]),
        Route(GROUP_PATH, service.guarded(social), methods=["GET"]),
    ]


async def gamerscore(group: ServiceGroup, xuid: int) -> int:
    """Returns the sum of the user's unlocked rewards."""
    total = 0
    for record in await group.service.store.select(Selection(xuid)):
        if record.progress.unlocked_at is not None:
            definition = group.definitions_of(record.scid).achievements.get(record.achievement_id)
            total += definition.gamerscore if definition is not None else 0
    return total


def profile_values(person: Person, score: int, picture: str) -> dict[str, Any]:
    """Returns every setting of a profile."""
    names = person.gamertag
    return {
        "AppDisplayName": names.classic,
        "AppDisplayPicRaw": picture,
        "GameDisplayName": names.classic,
        "GameDisplayPicRaw": picture,
        "Gamerscore": str(score),
        "Gamertag": names.classic,
        "ModernGamertag": names.modern,
        "ModernGamertagSuffix": names.suffix,
        "UniqueModernGamertag": names.unique,
    }
