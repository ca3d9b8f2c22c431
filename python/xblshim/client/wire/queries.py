"""Builds the URLs of reading calls: path and query, with parameters in the service's order and empty ones left out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from xblshim.model.public_enums import ACHIEVEMENT_ORDER_BY, ACHIEVEMENT_TYPE

if TYPE_CHECKING:
    from xblshim.model.requests import GetAchievement, ListAchievements

# By the header's number; None: the parameter is omitted. An unknown type is sent as its number, an unknown order is omitted.
_UNKNOWN_TYPE = ACHIEVEMENT_TYPE["Unknown"]
_TYPES = {ACHIEVEMENT_TYPE[name]: name if name != "All" else None for name in ("All", "Persistent", "Challenge")}
_ORDERS = {ACHIEVEMENT_ORDER_BY["TitleId"]: "title", ACHIEVEMENT_ORDER_BY["UnlockTime"]: "unlocktime"}


class BadCall(ValueError):
    """The title's arguments form no valid request: E_INVALIDARG."""


def list_target(call: ListAchievements) -> tuple[str, str]:
    """Returns path and query of a page of a list. Raises BadCall for the type Unknown (0)."""
    if call.type == _UNKNOWN_TYPE:
        raise BadCall("the achievement type is Unknown (0)")
    parameters = {
        "titleId": call.title_id,
        "types": _TYPES.get(call.type, str(call.type)),
        "unlockedOnly": "true" if call.unlocked_only else None,
        "orderBy": _ORDERS.get(call.order_by),
        "maxItems": call.max_items or None,
        "skipItems": None if call.continuation_token else call.skip_items or None,
        # Everything except letters, digits and -._~ is encoded, because a service may put any character into its token.
        "continuationToken": quote(call.continuation_token, safe="", errors="replace") or None,
    }
    query = "&".join(f"{name}={value}" for name, value in parameters.items() if value is not None)
    return f"/users/xuid({call.xuid})/achievements", query


def single_target(call: GetAchievement) -> tuple[str, str]:
    """Returns path and empty query of one achievement. The id is encoded only where a path requires it. Raises BadCall when a part is empty."""
    if not call.scid:
        raise BadCall("the scid is empty")
    if not call.achievement_id:
        raise BadCall("the achievement's id is empty")
    return f"/users/xuid({call.xuid})/achievements/{call.scid.lower()}/{call.achievement_id}", ""
