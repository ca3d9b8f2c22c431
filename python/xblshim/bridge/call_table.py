"""The table of calls: each one's request reader, handler and result writer.

Texts and bytes are copied: what the core passes is valid only until the next exchange.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from xblshim.host.light_typing import TYPE_CHECKING, Any, NamedTuple
from xblshim.model.update_request import UpdateAchievement

if TYPE_CHECKING:
    from typing import Protocol

    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer
    from xblshim.model.plain_results import HttpResponse, Results, Token, Xuids
    from xblshim.model.requests import (
        CancelHttpCall,
        CheckPermission,
        CheckPermissions,
        DeleteStatistics,
        GetAchievement,
        GetAvoidList,
        GetLeaderboard,
        GetMuteList,
        GetPresence,
        GetPresences,
        GetProfiles,
        GetProfilesOfGroup,
        GetRelationships,
        GetToken,
        GetUsersStatistics,
        GetUserStatistics,
        HttpCall,
        ListAchievements,
        SetPresence,
        Subscribe,
        Unsubscribe,
        UpdateAchievements,
        VerifyTexts,
        WriteEvent,
        WriteStatistics,
    )
    from xblshim.model.results import (
        Leaderboard,
        Page,
        PermissionChecks,
        PresenceRecords,
        Profiles,
        Relationships,
        UserStatistics,
        VerifiedTexts,
    )

    class ClientCalls(Protocol):
        """The client's calls."""

        async def update_achievement(
            self, request: UpdateAchievement, settings: CallSettings, observer: Observer
        ) -> int: ...

        async def list_achievements(
            self, request: ListAchievements, settings: CallSettings, observer: Observer
        ) -> Page | int: ...

        async def get_achievement(
            self, request: GetAchievement, settings: CallSettings, observer: Observer
        ) -> Page | int: ...

        async def update_achievements(
            self, request: UpdateAchievements, settings: CallSettings, observer: Observer
        ) -> Results | int: ...

        async def get_token(self, request: GetToken, settings: CallSettings, observer: Observer) -> Token | int: ...

        async def http_call(
            self, request: HttpCall, settings: CallSettings, observer: Observer
        ) -> HttpResponse | int: ...

        async def cancel_http_call(
            self, request: CancelHttpCall, settings: CallSettings, observer: Observer
        ) -> int: ...

        async def get_profiles(
            self, request: GetProfiles, settings: CallSettings, observer: Observer
        ) -> Profiles | int: ...

        async def get_profiles_of_group(
            self, request: GetProfilesOfGroup, settings: CallSettings, observer: Observer
        ) -> Profiles | int: ...

        async def write_statistics(
            self, request: WriteStatistics, settings: CallSettings, observer: Observer
        ) -> int: ...

        async def delete_statistics(
            self, request: DeleteStatistics, settings: CallSettings, observer: Observer
        ) -> int: ...

        async def get_user_statistics(
            self, request: GetUserStatistics, settings: CallSettings, observer: Observer
        ) -> UserStatistics | int: ...

        async def get_users_statistics(
            self, request: GetUsersStatistics, settings: CallSettings, observer: Observer
        ) -> UserStatistics | int: ...

        async def get_leaderboard(
            self, request: GetLeaderboard, settings: CallSettings, observer: Observer
        ) -> Leaderboard | int: ...

        async def set_presence(self, request: SetPresence, settings: CallSettings, observer: Observer) -> int: ...

        async def get_presence(
            self, request: GetPresence, settings: CallSettings, observer: Observer
        ) -> PresenceRecords | int: ...

        async def get_presences(
            self, request: GetPresences, settings: CallSettings, observer: Observer
        ) -> PresenceRecords | int: ...

        async def get_relationships(
            self, request: GetRelationships, settings: CallSettings, observer: Observer
        ) -> Relationships | int: ...

        async def verify_texts(
            self, request: VerifyTexts, settings: CallSettings, observer: Observer
        ) -> VerifiedTexts | int: ...

        async def get_avoid_list(
            self, request: GetAvoidList, settings: CallSettings, observer: Observer
        ) -> Xuids | int: ...

        async def get_mute_list(
            self, request: GetMuteList, settings: CallSettings, observer: Observer
        ) -> Xuids | int: ...

        async def check_permission(
            self, request: CheckPermission, settings: CallSettings, observer: Observer
        ) -> PermissionChecks | int: ...

        async def check_permissions(
            self, request: CheckPermissions, settings: CallSettings, observer: Observer
        ) -> PermissionChecks | int: ...

        async def write_event(self, request: WriteEvent, settings: CallSettings, observer: Observer) -> int: ...

    class EventCalls(Protocol):
        """The calls that open and close subscriptions."""

        async def subscribe(self, request: Subscribe, settings: CallSettings, observer: Observer) -> int: ...

        async def unsubscribe(self, request: Unsubscribe, settings: CallSettings, observer: Observer) -> int: ...

    class CoreMemory(Protocol):
        """Copies of what the core's pointers lead to."""

        @property
        def text(self) -> Callable[[Any], bytes]: ...

        def bytes_of(self, start: Any, size: int) -> bytes: ...


class CallKind(NamedTuple):
    """One kind of call."""

    read: Callable[[Any, CoreMemory], Any]
    """Makes the request of an xblshim_call."""
    ask: Callable[[Any, CallSettings, Observer], Awaitable[Any]]
    """Returns an HRESULT as a signed number, or the result of the call."""
    result: str
    """The result's name in the table of structs; empty for a call with an HRESULT only."""


def read_update_achievement(call: Any, core: CoreMemory) -> UpdateAchievement:
    request = call.request.update_achievement
    text = core.text
    return UpdateAchievement(
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        text(request.achievement_id).decode("utf-8", "replace"),
        request.percent_complete,
    )


def read_list_achievements(call: Any, core: CoreMemory) -> ListAchievements:
    from xblshim.model.requests import ListAchievements

    request = call.request.list_achievements
    text = core.text
    return ListAchievements(
        request.xuid,
        request.title_id,
        request.type,
        bool(request.unlocked_only),
        request.order_by,
        request.skip_items,
        request.max_items,
        text(request.continuation_token).decode("utf-8", "replace"),
    )


def read_get_achievement(call: Any, core: CoreMemory) -> GetAchievement:
    from xblshim.model.requests import GetAchievement

    request = call.request.get_achievement
    text = core.text
    return GetAchievement(
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        text(request.achievement_id).decode("utf-8", "replace"),
    )


def read_update_achievements(call: Any, core: CoreMemory) -> UpdateAchievements:
    from xblshim.model.requests import UpdateAchievements

    request = call.request.update_achievements
    text = core.text
    return UpdateAchievements(
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.achievement_id).decode("utf-8", "replace"), one.percent_complete)
                for one in request.achievements[0 : request.achievements_count]
            ]
        ),
    )


def read_get_token(call: Any, core: CoreMemory) -> GetToken:
    from xblshim.model.requests import GetToken

    request = call.request.get_token
    text = core.text
    return GetToken(
        request.xuid,
        text(request.method).decode("utf-8", "replace"),
        text(request.url).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.name).decode("utf-8", "replace"), text(one.value).decode("utf-8", "replace"))
                for one in request.headers[0 : request.headers_count]
            ]
        ),
        core.bytes_of(request.body, request.body_size),
        bool(request.force_refresh),
    )


def read_http_call(call: Any, core: CoreMemory) -> HttpCall:
    from xblshim.model.requests import HttpCall

    request = call.request.http_call
    text = core.text
    return HttpCall(
        request.xuid,
        text(request.method).decode("utf-8", "replace"),
        text(request.url).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.name).decode("utf-8", "replace"), text(one.value).decode("utf-8", "replace"))
                for one in request.headers[0 : request.headers_count]
            ]
        ),
        core.bytes_of(request.body, request.body_size),
        bool(request.retry_allowed),
        request.retry_cache_id,
        request.timeout_seconds,
        request.gzip_level,
        request.id,
    )


def read_cancel_http_call(call: Any, core: CoreMemory) -> CancelHttpCall:
    from xblshim.model.requests import CancelHttpCall

    request = call.request.cancel_http_call
    return CancelHttpCall(request.id)


def read_subscribe(call: Any, core: CoreMemory) -> Subscribe:
    from xblshim.model.requests import Subscribe

    request = call.request.subscribe
    text = core.text
    return Subscribe(
        request.kind,
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        request.subscription,
        text(request.name).decode("utf-8", "replace"),
        request.caller,
        bool(request.keeps_open),
    )


def read_unsubscribe(call: Any, core: CoreMemory) -> Unsubscribe:
    from xblshim.model.requests import Unsubscribe

    request = call.request.unsubscribe
    return Unsubscribe(request.subscription)


def read_get_profiles(call: Any, core: CoreMemory) -> GetProfiles:
    from xblshim.model.requests import GetProfiles

    request = call.request.get_profiles
    return GetProfiles(tuple([one.xuid for one in request.xuids[0 : request.xuids_count]]))


def read_get_profiles_of_group(call: Any, core: CoreMemory) -> GetProfilesOfGroup:
    from xblshim.model.requests import GetProfilesOfGroup

    request = call.request.get_profiles_of_group
    text = core.text
    return GetProfilesOfGroup(text(request.group).decode("utf-8", "replace"))


def read_write_statistics(call: Any, core: CoreMemory) -> WriteStatistics:
    from xblshim.model.requests import WriteStatistics

    request = call.request.write_statistics
    text = core.text
    return WriteStatistics(
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        bool(request.replace),
        tuple(
            [
                (
                    text(one.name).decode("utf-8", "replace"),
                    bool(one.is_text),
                    one.number,
                    text(one.text).decode("utf-8", "replace"),
                )
                for one in request.statistics[0 : request.statistics_count]
            ]
        ),
    )


def read_delete_statistics(call: Any, core: CoreMemory) -> DeleteStatistics:
    from xblshim.model.requests import DeleteStatistics

    request = call.request.delete_statistics
    text = core.text
    return DeleteStatistics(
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        tuple([text(one.name).decode("utf-8", "replace") for one in request.names[0 : request.names_count]]),
    )


def read_get_user_statistics(call: Any, core: CoreMemory) -> GetUserStatistics:
    from xblshim.model.requests import GetUserStatistics

    request = call.request.get_user_statistics
    text = core.text
    return GetUserStatistics(
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        tuple([text(one.name).decode("utf-8", "replace") for one in request.names[0 : request.names_count]]),
    )


def read_get_users_statistics(call: Any, core: CoreMemory) -> GetUsersStatistics:
    from xblshim.model.requests import GetUsersStatistics

    request = call.request.get_users_statistics
    text = core.text
    return GetUsersStatistics(
        tuple([one.xuid for one in request.xuids[0 : request.xuids_count]]),
        tuple(
            [
                (text(one.scid).decode("utf-8", "replace"), one.name_count)
                for one in request.scids[0 : request.scids_count]
            ]
        ),
        tuple([text(one.name).decode("utf-8", "replace") for one in request.names[0 : request.names_count]]),
    )


def read_get_leaderboard(call: Any, core: CoreMemory) -> GetLeaderboard:
    from xblshim.model.requests import GetLeaderboard

    request = call.request.get_leaderboard
    text = core.text
    return GetLeaderboard(
        bool(request.social),
        bool(request.title_managed),
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        text(request.name).decode("utf-8", "replace"),
        request.social_group,
        bool(request.ascending),
        bool(request.ordered),
        request.max_items,
        request.skip_to_xuid,
        request.skip_to_rank,
        text(request.continuation_token).decode("utf-8", "replace"),
        tuple([text(one.name).decode("utf-8", "replace") for one in request.columns[0 : request.columns_count]]),
    )


def read_set_presence(call: Any, core: CoreMemory) -> SetPresence:
    from xblshim.model.requests import SetPresence

    request = call.request.set_presence
    text = core.text
    return SetPresence(
        request.xuid,
        bool(request.active),
        text(request.scid).decode("utf-8", "replace"),
        text(request.presence_id).decode("utf-8", "replace"),
        tuple([text(one.token).decode("utf-8", "replace") for one in request.tokens[0 : request.tokens_count]]),
    )


def read_get_presence(call: Any, core: CoreMemory) -> GetPresence:
    from xblshim.model.requests import GetPresence

    request = call.request.get_presence
    return GetPresence(request.xuid)


def read_get_presences(call: Any, core: CoreMemory) -> GetPresences:
    from xblshim.model.requests import GetPresences

    request = call.request.get_presences
    text = core.text
    return GetPresences(
        tuple([one.xuid for one in request.xuids[0 : request.xuids_count]]),
        text(request.group).decode("utf-8", "replace"),
        bool(request.has_owner),
        request.owner,
        tuple([one.device_type for one in request.device_types[0 : request.device_types_count]]),
        tuple([one.title_id for one in request.title_ids[0 : request.title_ids_count]]),
        request.detail_level,
        bool(request.online_only),
        bool(request.broadcasting_only),
    )


def read_get_relationships(call: Any, core: CoreMemory) -> GetRelationships:
    from xblshim.model.requests import GetRelationships

    request = call.request.get_relationships
    return GetRelationships(
        request.xuid,
        request.filter,
        request.start_index,
        request.max_items,
    )


def read_verify_texts(call: Any, core: CoreMemory) -> VerifyTexts:
    from xblshim.model.requests import VerifyTexts

    request = call.request.verify_texts
    text = core.text
    return VerifyTexts(
        tuple([text(one.text).decode("utf-8", "replace") for one in request.texts[0 : request.texts_count]])
    )


def read_get_avoid_list(call: Any, core: CoreMemory) -> GetAvoidList:
    from xblshim.model.requests import GetAvoidList

    request = call.request.get_avoid_list
    return GetAvoidList(request.xuid)


def read_get_mute_list(call: Any, core: CoreMemory) -> GetMuteList:
    from xblshim.model.requests import GetMuteList

    request = call.request.get_mute_list
    return GetMuteList(request.xuid)


def read_check_permission(call: Any, core: CoreMemory) -> CheckPermission:
    from xblshim.model.requests import CheckPermission

    request = call.request.check_permission
    return CheckPermission(
        request.xuid,
        request.permission,
        bool(request.anonymous),
        request.target_xuid,
        request.target_type,
    )


def read_check_permissions(call: Any, core: CoreMemory) -> CheckPermissions:
    from xblshim.model.requests import CheckPermissions

    request = call.request.check_permissions
    return CheckPermissions(
        request.xuid,
        tuple([one.permission for one in request.permissions[0 : request.permissions_count]]),
        tuple([one.xuid for one in request.target_xuids[0 : request.target_xuids_count]]),
        tuple([one.user_type for one in request.target_types[0 : request.target_types_count]]),
    )


def read_write_event(call: Any, core: CoreMemory) -> WriteEvent:
    from xblshim.model.requests import WriteEvent

    request = call.request.write_event
    text = core.text
    return WriteEvent(
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        text(request.play_session).decode("utf-8", "replace"),
        text(request.name).decode("utf-8", "replace"),
        text(request.dimensions).decode("utf-8", "replace"),
        text(request.measurements).decode("utf-8", "replace"),
    )


def call_kinds(client: ClientCalls, events: EventCalls) -> dict[int, CallKind]:
    """Each kind of call by its number."""
    return {
        1: CallKind(read_update_achievement, client.update_achievement, ""),
        2: CallKind(read_list_achievements, client.list_achievements, "page"),
        3: CallKind(read_get_achievement, client.get_achievement, "page"),
        4: CallKind(read_update_achievements, client.update_achievements, "results"),
        5: CallKind(read_get_token, client.get_token, "token"),
        30: CallKind(read_http_call, client.http_call, "http_response"),
        31: CallKind(read_cancel_http_call, client.cancel_http_call, ""),
        6: CallKind(read_subscribe, events.subscribe, ""),
        7: CallKind(read_unsubscribe, events.unsubscribe, ""),
        20: CallKind(read_get_profiles, client.get_profiles, "profiles"),
        21: CallKind(read_get_profiles_of_group, client.get_profiles_of_group, "profiles"),
        22: CallKind(read_write_statistics, client.write_statistics, ""),
        23: CallKind(read_delete_statistics, client.delete_statistics, ""),
        24: CallKind(read_get_user_statistics, client.get_user_statistics, "user_statistics"),
        25: CallKind(read_get_users_statistics, client.get_users_statistics, "user_statistics"),
        26: CallKind(read_get_leaderboard, client.get_leaderboard, "leaderboard"),
        27: CallKind(read_set_presence, client.set_presence, ""),
        28: CallKind(read_get_presence, client.get_presence, "presence_records"),
        29: CallKind(read_get_presences, client.get_presences, "presence_records"),
        40: CallKind(read_get_relationships, client.get_relationships, "relationships"),
        41: CallKind(read_verify_texts, client.verify_texts, "verified_texts"),
        42: CallKind(read_get_avoid_list, client.get_avoid_list, "xuids"),
        43: CallKind(read_get_mute_list, client.get_mute_list, "xuids"),
        44: CallKind(read_check_permission, client.check_permission, "permission_checks"),
        45: CallKind(read_check_permissions, client.check_permissions, "permission_checks"),
        38: CallKind(read_write_event, client.write_event, ""),
    }
