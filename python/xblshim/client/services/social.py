"""The users that a user follows: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member
from xblshim.client.wire.service_rules import elements, flag, object_with, text_not_null, whole_number, xuid
from xblshim.model.public_enums import SOCIAL_RELATIONSHIP_FILTER
from xblshim.model.results import Relationships, SocialRelationship

from .service_request import SOCIAL, ServiceRequest

if TYPE_CHECKING:
    from xblshim.model.requests import GetRelationships

VERSION = b"3"
_VIEWS = {number: name for name, number in SOCIAL_RELATIONSHIP_FILTER.items() if name != "All"}
_ALL = "FriendList"


def page(request: GetRelationships) -> ServiceRequest:
    query = f"view={_VIEWS.get(request.filter, _ALL)}"
    if request.start_index:
        query += f"&startIndex={request.start_index}"
    if request.max_items:
        query += f"&maxItems={request.max_items}"
    return ServiceRequest(SOCIAL, Api.RELATIONSHIPS, VERSION, "GET", f"/users/xuid({request.xuid})/people?{query}")


def read(body: bytes) -> Relationships:
    """Parses a list of users. Skips elements of `people` that are no objects. Raises Unreadable."""
    found = _PAGE(parse(body))
    people = found["people"] if type(found["people"]) is list else []
    return Relationships(elements([one for one in people if type(one) is dict], _relationship), found["total_count"])


def _relationship(value: Any) -> SocialRelationship:
    found = _RELATIONSHIP(value)
    friend = found["is_friend"]
    return SocialRelationship(found["xuid"], found["is_favorite"] and friend, friend, friend, found["networks"])


def _networks(value: Any) -> tuple[str, ...]:
    """Returns no networks when one of them is invalid: no other value depends on them."""
    try:
        return elements(value, text_not_null)
    except Unreadable:
        return ()


# fmt: off
_RELATIONSHIP = object_with(
    xuid        = Member("xuid", xuid),
    is_favorite = Member("isFavorite", flag, missing=False),
    is_friend   = Member("isFriend", flag, missing=False),
    networks    = Member("socialNetworks", _networks, missing=()),
)
_PAGE = object_with(
    total_count = Member("totalCount", whole_number(0, (1 << 64) - 1), missing=0),
    people      = Member("people", lambda value: value, missing=None),
)
# fmt: on
