"""All routes of the services beside achievements.

POST  /users/batch/profile/settings                         profiles of users (`profile_endpoints.py`)
GET   /users/me/profile/settings/people/{group}             of the caller's social group
POST  /stats/users/{xuid}/scids/{scid}                      replaces a user's statistics (`statistic_endpoints.py`)
PATCH /stats/users/{xuid}/scids/{scid}                      changes and removes some
GET   /users/xuid({xuid})/scids/{scid}/stats/{names}        reads a user's statistics
POST  /batch?operation=read                                 reads those of several users
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .event_endpoints import event_routes
from .leaderboard_endpoints import leaderboard_routes
from .presence_endpoints import presence_routes
from .profile_endpoints import profile_routes
from .statistic_endpoints import statistic_routes

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from .service_group import ServiceGroup


def service_routes(group: ServiceGroup) -> list[BaseRoute]:
    return [
        *profile_routes(group),
        *leaderboard_routes(group),
        *statistic_routes(group),
        *presence_routes(group),
        *event_routes(group),
    ]
