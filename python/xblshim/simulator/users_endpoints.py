"""Signing users out and in at the service, for the developer who wants to see how titles cope. Titles that listen to the topic `USERS` are told.

It changes nothing of what the service answers: titles keep to it, as they keep to what the system says of its users.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starlette.routing import Route

from .developer_endpoints import for_this_machine, read_object
from .endpoint_support import Service, answer_json
from .users_topic import USERS
from .wire_format import bad, parse_xuid

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from xblshim.config import User

LIST_PATH = "/xblshim/users"


def user_routes(service: Service, users: Sequence[User]) -> list[Route]:
    """The routes of this file, on a service. `users`: those of its configuration."""
    hub = service.hub

    async def listing(request: Request) -> Response:
        names = {user.xuid: user.gamertag for user in users}
        known = dict.fromkeys([*names, *(record.xuid for record in await service.store.select()), *hub.signed_out])
        signed_out = set(hub.signed_out)
        rows = [{"xuid": str(xuid), "gamertag": names.get(xuid), "signedIn": xuid not in signed_out} for xuid in known]
        return answer_json(200, {"store": str(service.store.path), "users": rows})

    async def sign(request: Request) -> Response:
        out = request.url.path.endswith("out")
        members = await read_object(request, 'Signing a user out or in is sent as application/json: {"xuid": "..."}.')
        if set(members) != {"xuid"} or not isinstance(members["xuid"], str):
            bad("The body must have a xuid, a text of digits, and nothing else.")
        xuid = parse_xuid(members["xuid"], "xuid")
        changed = hub.sign(xuid, out=out)
        if changed:
            service.log("info", f"The user {xuid} was signed {'out' if out else 'in'}.")
        told = hub.listeners(USERS) if changed else 0
        return answer_json(200, {"store": str(service.store.path), "changed": changed, "told": told})

    return [
        Route(LIST_PATH, for_this_machine(service, listing), methods=["GET"]),
        Route(LIST_PATH + "/sign-out", for_this_machine(service, sign), methods=["POST"]),
        Route(LIST_PATH + "/sign-in", for_this_machine(service, sign), methods=["POST"]),
    ]
