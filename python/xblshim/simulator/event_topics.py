"""Topics of the local service's events: each is a resource's URI in lower case."""

from __future__ import annotations

import re

from .records import MAX_TITLE_ID, MAX_XUID
from .users_topic import USERS

_PROGRESS = re.compile(r"https://achievements\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/achievements/([^/]+)")
_UNLOCKS = re.compile(
    r"https://notify\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/deviceid/current/titleid/([0-9]{1,10})"
)

_STATISTIC = re.compile(
    r"https://userstats\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/scids/([^/]+)/stats/(.+)", re.DOTALL
)
_DEVICES = re.compile(r"https://userpresence\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/devices")
_TITLE = re.compile(r"https://userpresence\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/titles/([0-9]{1,10})")
_RELATIONSHIPS = re.compile(r"http://social\.xboxlive\.com/users/xuid\(([0-9]{1,20})\)/friends")


def progress_topic(xuid: int, scid: str) -> str:
    return f"https://achievements.xboxlive.com/users/xuid({xuid})/achievements/{scid.lower()}"


def unlock_topic(xuid: int, title_id: int) -> str:
    return f"https://notify.xboxlive.com/users/xuid({xuid})/deviceid/current/titleid/{title_id}"


def title_of(topic: str) -> tuple[str | None, int | None]:
    """Returns the scid or the title id of a topic; neither for a topic without a title."""
    if found := _PROGRESS.fullmatch(topic):
        return found[2], None
    if found := _UNLOCKS.fullmatch(topic):
        return None, int(found[2])
    return None, None


def statistic_topic(xuid: int, scid: str, name: str) -> str:
    return f"https://userstats.xboxlive.com/users/xuid({xuid})/scids/{scid.lower()}/stats/{name.lower()}"


def devices_topic(xuid: int) -> str:
    return f"https://userpresence.xboxlive.com/users/xuid({xuid})/devices"


def title_topic(xuid: int, title_id: int) -> str:
    return f"https://userpresence.xboxlive.com/users/xuid({xuid})/titles/{title_id}"


def relationships_topic(xuid: int) -> str:
    return f"http://social.xboxlive.com/users/xuid({xuid})/friends"


def followed_user(topic: str) -> int | None:
    """Returns the user of a relationship topic; None for others."""
    found = _RELATIONSHIPS.fullmatch(topic)
    return int(found[1]) if found is not None and int(found[1]) <= MAX_XUID else None


Parts = tuple[str, int, str, str] | tuple[str, int] | tuple[str, int, int]


def parts_of(topic: str) -> Parts | None:
    """Returns the parts of a topic: ("statistic", xuid, scid, name), ("devices", xuid) or ("title", xuid, title id); None for all other topics."""
    if (found := _STATISTIC.fullmatch(topic)) and int(found[1]) <= MAX_XUID:
        return "statistic", int(found[1]), found[2], found[3]
    if (found := _DEVICES.fullmatch(topic)) and int(found[1]) <= MAX_XUID:
        return "devices", int(found[1])
    if (found := _TITLE.fullmatch(topic)) and int(found[1]) <= MAX_XUID and int(found[2]) <= MAX_TITLE_ID:
        return "title", int(found[1]), int(found[2])
    return None


def topic_of(uri: str) -> str | None:
    """Returns the topic of a subscription; None for unknown ones."""
    uri = uri.lower()
    if uri == USERS:
        return USERS
    if (found := _PROGRESS.fullmatch(uri)) and int(found[1]) <= MAX_XUID:
        return progress_topic(int(found[1]), found[2])
    if (found := _UNLOCKS.fullmatch(uri)) and int(found[1]) <= MAX_XUID and int(found[2]) <= MAX_TITLE_ID:
        return unlock_topic(int(found[1]), int(found[2]))
    if (user := followed_user(uri)) is not None:
        return relationships_topic(user)
    match parts_of(uri):
        case ("statistic", int() as xuid, str() as scid, str() as name):
            return statistic_topic(xuid, scid, name)
        case ("devices", int() as xuid):
            return devices_topic(xuid)
        case ("title", int() as xuid, int() as title_id):
            return title_topic(xuid, title_id)
    return None
