"""Lists all routes of the services beside achievements.

POST  /users/batch/profile/settings                         profiles of users (`profile_endpoints.py`)
GET   /users/me/profile/settings/people/{group}             of the caller's social group
POST  /stats/users/{xuid}/scids/{scid}                      replaces a user's statistics (`statistic_endpoints.py`)
PATCH /stats/users/{xuid}/scids/{scid}                      changes and removes some
GET   /users/xuid({xuid})/scids/{scid}/stats/{names}        reads a user's statistics
POST  /batch?operation=read                                 reads those of several users
GET   /users/xuid({xuid})/people?view=                      the users that a user follows (`social_endpoints.py`)
GET   /users/xuid({xuid})/people/avoid, /people/mute        the users that a user blocks or mutes (`privacy_endpoints.py`)
GET   /users/xuid({xuid})/permission/validate?setting=      checks a permission; POST: several
POST  /system/strings/validate                              verifies texts (`string_endpoints.py`)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .event_endpoints import event_routes
from .leaderboard_endpoints import leaderboard_routes
from .presence_endpoints import presence_routes
from .privacy_endpoints import privacy_routes
from .profile_endpoints import profile_routes
from .social_endpoints import social_routes
from .statistic_endpoints import statistic_routes
from .string_endpoints import string_routes

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
        *social_routes(group),
        *privacy_routes(group),
        *string_routes(group),
    ]
