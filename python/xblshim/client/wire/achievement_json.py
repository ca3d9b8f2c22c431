"""Parses the service's achievement JSON: one line for each member of the structs in achievements_c.h.

A member must be there unless the line says what stands for a missing one. Members that aren't named here are ignored: `rarity`, `totalRecords` and
whatever the service may add. One wrong value fails the whole page, and the title gets WEB_E_INVALID_JSON_STRING, or E_FAIL where the line says so.
"""

from __future__ import annotations

from typing import NamedTuple

from xblshim.host import collector
from xblshim.model import public_enums
from xblshim.model.hresult_codes import E_FAIL, E_UNEXPECTED, WEB_E_INVALID_JSON_STRING
from xblshim.model.results import (
    Achievement,
    MediaAsset,
    Page,
    Progression,
    Requirement,
    Reward,
    TimeWindow,
    TitleAssociation,
)

from .json_document import Unreadable, parse
from .json_rules import (
    Member,
    array,
    duration,
    flag,
    moment,
    number32,
    object_of,
    one_of,
    or_null,
    text,
)

# The service's words are the names of the header's enumerators.
ACHIEVEMENT_TYPE = one_of(public_enums.ACHIEVEMENT_TYPE)
PROGRESS_STATE = one_of(public_enums.ACHIEVEMENT_PROGRESS_STATE)
PARTICIPATION_TYPE = one_of(public_enums.ACHIEVEMENT_PARTICIPATION_TYPE)
MEDIA_ASSET_TYPE = one_of(public_enums.ACHIEVEMENT_MEDIA_ASSET_TYPE)
REWARD_TYPE = one_of(public_enums.ACHIEVEMENT_REWARD_TYPE)

# fmt: off
TITLE_ASSOCIATION = object_of(
    TitleAssociation,
    name                     = Member("name", text),
    title_id                 = Member("id", number32),
)
REQUIREMENT = object_of(
    Requirement,
    id                       = Member("id", text),
    current_progress_value   = Member("current", text),
    target_progress_value    = Member("target", text),
)
PROGRESSION = object_of(
    Progression,
    requirements             = Member("requirements", array(or_null(REQUIREMENT, None))),
    time_unlocked            = Member("timeUnlocked", moment),
)
MEDIA_ASSET = object_of(
    MediaAsset,
    name                     = Member("name", text),
    media_asset_type         = Member("type", MEDIA_ASSET_TYPE),
    url                      = Member("url", text),
)
TIME_WINDOW = object_of(
    TimeWindow,
    start_date               = Member("startDate", moment),
    end_date                 = Member("endDate", moment),
)
REWARD = object_of(
    Reward,
    name                     = Member("name", text),
    description              = Member("description", text),
    value                    = Member("value", text),
    reward_type              = Member("type", REWARD_TYPE),
    value_type               = Member("valueType", text),
    media_asset              = Member("mediaAsset", or_null(MEDIA_ASSET, None), failure=E_FAIL),
)
ACHIEVEMENT = object_of(
    Achievement,
    id                       = Member("id", text),
    service_configuration_id = Member("serviceConfigId", text),
    name                     = Member("name", text),
    title_associations       = Member("titleAssociations", array(or_null(TITLE_ASSOCIATION, None))),
    progress_state           = Member("progressState", PROGRESS_STATE, missing=0),
    progression              = Member("progression", or_null(PROGRESSION, Progression()), failure=E_FAIL, absent=WEB_E_INVALID_JSON_STRING),
    media_assets             = Member("mediaAssets", array(or_null(MEDIA_ASSET, None))),
    platforms_available_on   = Member("platforms", array(text)),
    is_secret                = Member("isSecret", flag, missing=False),
    unlocked_description     = Member("description", text),
    locked_description       = Member("lockedDescription", text),
    product_id               = Member("productId", text),
    type                     = Member("achievementType", ACHIEVEMENT_TYPE),
    participation_type       = Member("participationType", PARTICIPATION_TYPE),
    available                = Member("timeWindow", or_null(TIME_WINDOW, TimeWindow()), failure=E_FAIL, absent=WEB_E_INVALID_JSON_STRING),
    rewards                  = Member("rewards", array(or_null(REWARD, None))),
    estimated_unlock_time    = Member("estimatedTime", duration),
    deep_link                = Member("deeplink", text),
    is_revoked               = Member("isRevoked", flag),
)
# fmt: on


class _Paging(NamedTuple):
    continuation_token: str = ""


class _Response(NamedTuple):
    achievements: tuple[Achievement | None, ...]
    paging: _Paging


_PAGING = object_of(_Paging, continuation_token=Member("continuationToken", text))
_PAGE = object_of(
    _Response,
    achievements=Member("achievements", array(or_null(ACHIEVEMENT, None))),
    paging=Member("pagingInfo", or_null(_PAGING, _Paging()), missing=_Paging()),
)


def read_list(body: bytes) -> Page:
    """Parses a page of a list. Raises Unreadable."""
    page = collector.paused(lambda: _PAGE(parse(body)))
    return Page(page.achievements, page.paging.continuation_token)


def read_single(body: bytes) -> Page:
    """Parses the response for one achievement. Raises Unreadable, with E_UNEXPECTED when it has none or several. Keeps a continuation token: the
    title then sees that there is a next page."""
    page = read_list(body)
    if len(page.achievements) != 1:
        raise Unreadable(f"has {len(page.achievements)} achievements and not one", E_UNEXPECTED)
    return page
