// The core's requests as the Python side reads them, for tests.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <optional>
#include <utility>

#include "service/bridge_abi.h"
#include "service/rendered/requests.h"

namespace xblshim::testing {

inline service::UpdateAchievement read_update_achievement(const xblshim_call& call) {
    const auto& from = call.request.update_achievement;
    service::UpdateAchievement to;
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid;
    to.achievement_id = from.achievement_id;
    to.percent_complete = from.percent_complete;
    return to;
}

inline service::ListAchievements read_list_achievements(const xblshim_call& call) {
    const auto& from = call.request.list_achievements;
    service::ListAchievements to;
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.type = static_cast<uint32_t>(from.type);
    to.unlocked_only = from.unlocked_only != 0;
    to.order_by = static_cast<uint32_t>(from.order_by);
    to.skip_items = from.skip_items;
    to.max_items = from.max_items;
    to.continuation_token = from.continuation_token;
    return to;
}

inline service::GetAchievement read_get_achievement(const xblshim_call& call) {
    const auto& from = call.request.get_achievement;
    service::GetAchievement to;
    to.xuid = from.xuid;
    to.scid = from.scid;
    to.achievement_id = from.achievement_id;
    return to;
}

inline service::UpdateAchievements read_update_achievements(const xblshim_call& call) {
    const auto& from = call.request.update_achievements;
    service::UpdateAchievements to;
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid;
    for (uint64_t at = 0; at < from.achievements_count; ++at) {
        service::AchievementProgress one;
        one.achievement_id = from.achievements[at].achievement_id;
        one.percent_complete = from.achievements[at].percent_complete;
        to.achievements.push_back(std::move(one));
    }
    return to;
}

inline service::GetToken read_get_token(const xblshim_call& call) {
    const auto& from = call.request.get_token;
    service::GetToken to;
    to.xuid = from.xuid;
    to.method = from.method;
    to.url = from.url;
    for (uint64_t at = 0; at < from.headers_count; ++at) {
        service::Header one;
        one.name = from.headers[at].name;
        one.value = from.headers[at].value;
        to.headers.push_back(std::move(one));
    }
    to.body.assign(from.body, from.body + from.body_size);
    to.force_refresh = from.force_refresh != 0;
    return to;
}

inline service::HttpCall read_http_call(const xblshim_call& call) {
    const auto& from = call.request.http_call;
    service::HttpCall to;
    to.xuid = from.xuid;
    to.method = from.method;
    to.url = from.url;
    for (uint64_t at = 0; at < from.headers_count; ++at) {
        service::Header one;
        one.name = from.headers[at].name;
        one.value = from.headers[at].value;
        to.headers.push_back(std::move(one));
    }
    to.body.assign(from.body, from.body + from.body_size);
    to.retry_allowed = from.retry_allowed != 0;
    to.retry_cache_id = from.retry_cache_id;
    to.timeout_seconds = from.timeout_seconds;
    to.gzip_level = from.gzip_level;
    to.id = from.id;
    return to;
}

inline service::CancelHttpCall read_cancel_http_call(const xblshim_call& call) {
    const auto& from = call.request.cancel_http_call;
    service::CancelHttpCall to;
    to.id = from.id;
    return to;
}

inline service::Subscribe read_subscribe(const xblshim_call& call) {
    const auto& from = call.request.subscribe;
    service::Subscribe to;
    to.kind = static_cast<xblshim_subscription_kind>(from.kind);
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid;
    to.subscription = from.subscription;
    to.name = from.name;
    to.caller = from.caller;
    to.keeps_open = from.keeps_open != 0;
    return to;
}

inline service::Unsubscribe read_unsubscribe(const xblshim_call& call) {
    const auto& from = call.request.unsubscribe;
    service::Unsubscribe to;
    to.subscription = from.subscription;
    return to;
}

inline service::GetProfiles read_get_profiles(const xblshim_call& call) {
    const auto& from = call.request.get_profiles;
    service::GetProfiles to;
    for (uint64_t at = 0; at < from.xuids_count; ++at) {
        service::UserId one;
        one.xuid = from.xuids[at].xuid;
        to.xuids.push_back(std::move(one));
    }
    return to;
}

inline service::GetProfilesOfGroup read_get_profiles_of_group(const xblshim_call& call) {
    const auto& from = call.request.get_profiles_of_group;
    service::GetProfilesOfGroup to;
    to.group = from.group;
    return to;
}

inline service::WriteStatistics read_write_statistics(const xblshim_call& call) {
    const auto& from = call.request.write_statistics;
    service::WriteStatistics to;
    to.xuid = from.xuid;
    to.scid = from.scid;
    to.replace = from.replace != 0;
    for (uint64_t at = 0; at < from.statistics_count; ++at) {
        service::TitleStatistic one;
        one.name = from.statistics[at].name;
        one.is_text = from.statistics[at].is_text != 0;
        one.number = from.statistics[at].number;
        one.text = from.statistics[at].text;
        to.statistics.push_back(std::move(one));
    }
    return to;
}

inline service::DeleteStatistics read_delete_statistics(const xblshim_call& call) {
    const auto& from = call.request.delete_statistics;
    service::DeleteStatistics to;
    to.xuid = from.xuid;
    to.scid = from.scid;
    for (uint64_t at = 0; at < from.names_count; ++at) {
        service::StatisticName one;
        one.name = from.names[at].name;
        to.names.push_back(std::move(one));
    }
    return to;
}

inline service::GetUserStatistics read_get_user_statistics(const xblshim_call& call) {
    const auto& from = call.request.get_user_statistics;
    service::GetUserStatistics to;
    to.xuid = from.xuid;
    to.scid = from.scid;
    for (uint64_t at = 0; at < from.names_count; ++at) {
        service::StatisticName one;
        one.name = from.names[at].name;
        to.names.push_back(std::move(one));
    }
    return to;
}

inline service::GetUsersStatistics read_get_users_statistics(const xblshim_call& call) {
    const auto& from = call.request.get_users_statistics;
    service::GetUsersStatistics to;
    for (uint64_t at = 0; at < from.xuids_count; ++at) {
        service::UserId one;
        one.xuid = from.xuids[at].xuid;
        to.xuids.push_back(std::move(one));
    }
    for (uint64_t at = 0; at < from.scids_count; ++at) {
        service::RequestedScid one;
        one.scid = from.scids[at].scid;
        one.name_count = from.scids[at].name_count;
        to.scids.push_back(std::move(one));
    }
    for (uint64_t at = 0; at < from.names_count; ++at) {
        service::StatisticName one;
        one.name = from.names[at].name;
        to.names.push_back(std::move(one));
    }
    return to;
}

inline service::GetLeaderboard read_get_leaderboard(const xblshim_call& call) {
    const auto& from = call.request.get_leaderboard;
    service::GetLeaderboard to;
    to.social = from.social != 0;
    to.title_managed = from.title_managed != 0;
    to.xuid = from.xuid;
    to.scid = from.scid;
    to.name = from.name;
    to.social_group = from.social_group;
    to.ascending = from.ascending != 0;
    to.ordered = from.ordered != 0;
    to.max_items = from.max_items;
    to.skip_to_xuid = from.skip_to_xuid;
    to.skip_to_rank = from.skip_to_rank;
    to.continuation_token = from.continuation_token;
    for (uint64_t at = 0; at < from.columns_count; ++at) {
        service::StatisticName one;
        one.name = from.columns[at].name;
        to.columns.push_back(std::move(one));
    }
    return to;
}

inline service::SetPresence read_set_presence(const xblshim_call& call) {
    const auto& from = call.request.set_presence;
    service::SetPresence to;
    to.xuid = from.xuid;
    to.active = from.active != 0;
    to.scid = from.scid;
    to.presence_id = from.presence_id;
    for (uint64_t at = 0; at < from.tokens_count; ++at) {
        service::PresenceToken one;
        one.token = from.tokens[at].token;
        to.tokens.push_back(std::move(one));
    }
    return to;
}

inline service::GetPresence read_get_presence(const xblshim_call& call) {
    const auto& from = call.request.get_presence;
    service::GetPresence to;
    to.xuid = from.xuid;
    return to;
}

inline service::GetPresences read_get_presences(const xblshim_call& call) {
    const auto& from = call.request.get_presences;
    service::GetPresences to;
    for (uint64_t at = 0; at < from.xuids_count; ++at) {
        service::UserId one;
        one.xuid = from.xuids[at].xuid;
        to.xuids.push_back(std::move(one));
    }
    to.group = from.group;
    to.has_owner = from.has_owner != 0;
    to.owner = from.owner;
    for (uint64_t at = 0; at < from.device_types_count; ++at) {
        service::DeviceFilter one;
        one.device_type = static_cast<uint32_t>(from.device_types[at].device_type);
        to.device_types.push_back(std::move(one));
    }
    for (uint64_t at = 0; at < from.title_ids_count; ++at) {
        service::TitleFilter one;
        one.title_id = from.title_ids[at].title_id;
        to.title_ids.push_back(std::move(one));
    }
    to.detail_level = static_cast<uint32_t>(from.detail_level);
    to.online_only = from.online_only != 0;
    to.broadcasting_only = from.broadcasting_only != 0;
    return to;
}

inline service::GetRelationships read_get_relationships(const xblshim_call& call) {
    const auto& from = call.request.get_relationships;
    service::GetRelationships to;
    to.xuid = from.xuid;
    to.filter = static_cast<uint32_t>(from.filter);
    to.start_index = from.start_index;
    to.max_items = from.max_items;
    return to;
}

inline service::VerifyTexts read_verify_texts(const xblshim_call& call) {
    const auto& from = call.request.verify_texts;
    service::VerifyTexts to;
    for (uint64_t at = 0; at < from.texts_count; ++at) {
        service::VerifiedText one;
        one.text = from.texts[at].text;
        to.texts.push_back(std::move(one));
    }
    return to;
}

inline service::GetAvoidList read_get_avoid_list(const xblshim_call& call) {
    const auto& from = call.request.get_avoid_list;
    service::GetAvoidList to;
    to.xuid = from.xuid;
    return to;
}

inline service::GetMuteList read_get_mute_list(const xblshim_call& call) {
    const auto& from = call.request.get_mute_list;
    service::GetMuteList to;
    to.xuid = from.xuid;
    return to;
}

inline service::CheckPermission read_check_permission(const xblshim_call& call) {
    const auto& from = call.request.check_permission;
    service::CheckPermission to;
    to.xuid = from.xuid;
    to.permission = static_cast<uint32_t>(from.permission);
    to.anonymous = from.anonymous != 0;
    to.target_xuid = from.target_xuid;
    to.target_type = static_cast<uint32_t>(from.target_type);
    return to;
}

inline service::CheckPermissions read_check_permissions(const xblshim_call& call) {
    const auto& from = call.request.check_permissions;
    service::CheckPermissions to;
    to.xuid = from.xuid;
    for (uint64_t at = 0; at < from.permissions_count; ++at) {
        service::PermissionAsked one;
        one.permission = static_cast<uint32_t>(from.permissions[at].permission);
        to.permissions.push_back(std::move(one));
    }
    for (uint64_t at = 0; at < from.target_xuids_count; ++at) {
        service::UserId one;
        one.xuid = from.target_xuids[at].xuid;
        to.target_xuids.push_back(std::move(one));
    }
    for (uint64_t at = 0; at < from.target_types_count; ++at) {
        service::AnonymousUser one;
        one.user_type = static_cast<uint32_t>(from.target_types[at].user_type);
        to.target_types.push_back(std::move(one));
    }
    return to;
}

inline service::WriteEvent read_write_event(const xblshim_call& call) {
    const auto& from = call.request.write_event;
    service::WriteEvent to;
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid;
    to.play_session = from.play_session;
    to.name = from.name;
    to.dimensions = from.dimensions;
    to.measurements = from.measurements;
    return to;
}

// Nothing for an unknown kind.
inline std::optional<service::Request> read_request(const xblshim_call& call) {
    switch (call.kind) {
    case XBLSHIM_CALL_UPDATE_ACHIEVEMENT:
        return read_update_achievement(call);
    case XBLSHIM_CALL_LIST_ACHIEVEMENTS:
        return read_list_achievements(call);
    case XBLSHIM_CALL_GET_ACHIEVEMENT:
        return read_get_achievement(call);
    case XBLSHIM_CALL_UPDATE_ACHIEVEMENTS:
        return read_update_achievements(call);
    case XBLSHIM_CALL_GET_TOKEN:
        return read_get_token(call);
    case XBLSHIM_CALL_HTTP_CALL:
        return read_http_call(call);
    case XBLSHIM_CALL_CANCEL_HTTP_CALL:
        return read_cancel_http_call(call);
    case XBLSHIM_CALL_SUBSCRIBE:
        return read_subscribe(call);
    case XBLSHIM_CALL_UNSUBSCRIBE:
        return read_unsubscribe(call);
    case XBLSHIM_CALL_GET_PROFILES:
        return read_get_profiles(call);
    case XBLSHIM_CALL_GET_PROFILES_OF_GROUP:
        return read_get_profiles_of_group(call);
    case XBLSHIM_CALL_WRITE_STATISTICS:
        return read_write_statistics(call);
    case XBLSHIM_CALL_DELETE_STATISTICS:
        return read_delete_statistics(call);
    case XBLSHIM_CALL_GET_USER_STATISTICS:
        return read_get_user_statistics(call);
    case XBLSHIM_CALL_GET_USERS_STATISTICS:
        return read_get_users_statistics(call);
    case XBLSHIM_CALL_GET_LEADERBOARD:
        return read_get_leaderboard(call);
    case XBLSHIM_CALL_SET_PRESENCE:
        return read_set_presence(call);
    case XBLSHIM_CALL_GET_PRESENCE:
        return read_get_presence(call);
    case XBLSHIM_CALL_GET_PRESENCES:
        return read_get_presences(call);
    case XBLSHIM_CALL_GET_RELATIONSHIPS:
        return read_get_relationships(call);
    case XBLSHIM_CALL_VERIFY_TEXTS:
        return read_verify_texts(call);
    case XBLSHIM_CALL_GET_AVOID_LIST:
        return read_get_avoid_list(call);
    case XBLSHIM_CALL_GET_MUTE_LIST:
        return read_get_mute_list(call);
    case XBLSHIM_CALL_CHECK_PERMISSION:
        return read_check_permission(call);
    case XBLSHIM_CALL_CHECK_PERMISSIONS:
        return read_check_permissions(call);
    case XBLSHIM_CALL_WRITE_EVENT:
        return read_write_event(call);
    default:
        return std::nullopt;
    }
}

} // namespace xblshim::testing
