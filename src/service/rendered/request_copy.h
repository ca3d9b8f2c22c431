// Requests as the C structs that the Python side reads.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <vector>

#include "service/bridge_abi.h"
#include "service/rendered/requests.h"

namespace xblshim::service {

// The arrays that a request's C struct points to. Its other pointers lead into the request itself.
struct RequestArrays {
    std::vector<xblshim_header> header;
    std::vector<xblshim_achievement_progress> achievement_progress;
    std::vector<xblshim_user_id> user_id;
    std::vector<xblshim_statistic_name> statistic_name;
    std::vector<xblshim_requested_scid> requested_scid;
    std::vector<xblshim_title_statistic> title_statistic;
    std::vector<xblshim_presence_token> presence_token;
    std::vector<xblshim_device_filter> device_filter;
    std::vector<xblshim_title_filter> title_filter;
    std::vector<xblshim_permission_asked> permission_asked;
    std::vector<xblshim_anonymous_user> anonymous_user;
    std::vector<xblshim_verified_text> verified_text;
};

// Each fills the kind and the request of `out`. Throws std::bad_alloc where it fills arrays.
inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const UpdateAchievement& from) {
    out.kind = XBLSHIM_CALL_UPDATE_ACHIEVEMENT;
    auto& to = out.request.update_achievement = {};
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid.c_str();
    to.achievement_id = from.achievement_id.c_str();
    to.percent_complete = from.percent_complete;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const ListAchievements& from) {
    out.kind = XBLSHIM_CALL_LIST_ACHIEVEMENTS;
    auto& to = out.request.list_achievements = {};
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.type = static_cast<uint32_t>(from.type);
    to.unlocked_only = from.unlocked_only ? 1 : 0;
    to.order_by = static_cast<uint32_t>(from.order_by);
    to.skip_items = from.skip_items;
    to.max_items = from.max_items;
    to.continuation_token = from.continuation_token.c_str();
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetAchievement& from) {
    out.kind = XBLSHIM_CALL_GET_ACHIEVEMENT;
    auto& to = out.request.get_achievement = {};
    to.xuid = from.xuid;
    to.scid = from.scid.c_str();
    to.achievement_id = from.achievement_id.c_str();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const UpdateAchievements& from) {
    out.kind = XBLSHIM_CALL_UPDATE_ACHIEVEMENTS;
    auto& to = out.request.update_achievements = {};
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid.c_str();
    arrays.achievement_progress.resize(from.achievements.size());
    for (size_t at = 0; at < arrays.achievement_progress.size(); ++at) {
        const auto& one = from.achievements[at];
        arrays.achievement_progress[at].achievement_id = one.achievement_id.c_str();
        arrays.achievement_progress[at].percent_complete = one.percent_complete;
    }
    to.achievements = arrays.achievement_progress.data();
    to.achievements_count = arrays.achievement_progress.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetToken& from) {
    out.kind = XBLSHIM_CALL_GET_TOKEN;
    auto& to = out.request.get_token = {};
    to.xuid = from.xuid;
    to.method = from.method.c_str();
    to.url = from.url.c_str();
    arrays.header.resize(from.headers.size());
    for (size_t at = 0; at < arrays.header.size(); ++at) {
        const auto& one = from.headers[at];
        arrays.header[at].name = one.name.c_str();
        arrays.header[at].value = one.value.c_str();
    }
    to.headers = arrays.header.data();
    to.headers_count = arrays.header.size();
    to.body = from.body.data();
    to.body_size = from.body.size();
    to.force_refresh = from.force_refresh ? 1 : 0;
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const HttpCall& from) {
    out.kind = XBLSHIM_CALL_HTTP_CALL;
    auto& to = out.request.http_call = {};
    to.xuid = from.xuid;
    to.method = from.method.c_str();
    to.url = from.url.c_str();
    arrays.header.resize(from.headers.size());
    for (size_t at = 0; at < arrays.header.size(); ++at) {
        const auto& one = from.headers[at];
        arrays.header[at].name = one.name.c_str();
        arrays.header[at].value = one.value.c_str();
    }
    to.headers = arrays.header.data();
    to.headers_count = arrays.header.size();
    to.body = from.body.data();
    to.body_size = from.body.size();
    to.retry_allowed = from.retry_allowed ? 1 : 0;
    to.retry_cache_id = from.retry_cache_id;
    to.timeout_seconds = from.timeout_seconds;
    to.gzip_level = from.gzip_level;
    to.id = from.id;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const CancelHttpCall& from) {
    out.kind = XBLSHIM_CALL_CANCEL_HTTP_CALL;
    auto& to = out.request.cancel_http_call = {};
    to.id = from.id;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const Subscribe& from) {
    out.kind = XBLSHIM_CALL_SUBSCRIBE;
    auto& to = out.request.subscribe = {};
    to.kind = static_cast<uint32_t>(from.kind);
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid.c_str();
    to.subscription = from.subscription;
    to.name = from.name.c_str();
    to.caller = from.caller;
    to.keeps_open = from.keeps_open ? 1 : 0;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const Unsubscribe& from) {
    out.kind = XBLSHIM_CALL_UNSUBSCRIBE;
    auto& to = out.request.unsubscribe = {};
    to.subscription = from.subscription;
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetProfiles& from) {
    out.kind = XBLSHIM_CALL_GET_PROFILES;
    auto& to = out.request.get_profiles = {};
    arrays.user_id.resize(from.xuids.size());
    for (size_t at = 0; at < arrays.user_id.size(); ++at) {
        const auto& one = from.xuids[at];
        arrays.user_id[at].xuid = one.xuid;
    }
    to.xuids = arrays.user_id.data();
    to.xuids_count = arrays.user_id.size();
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetProfilesOfGroup& from) {
    out.kind = XBLSHIM_CALL_GET_PROFILES_OF_GROUP;
    auto& to = out.request.get_profiles_of_group = {};
    to.group = from.group.c_str();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const WriteStatistics& from) {
    out.kind = XBLSHIM_CALL_WRITE_STATISTICS;
    auto& to = out.request.write_statistics = {};
    to.xuid = from.xuid;
    to.scid = from.scid.c_str();
    to.replace = from.replace ? 1 : 0;
    arrays.title_statistic.resize(from.statistics.size());
    for (size_t at = 0; at < arrays.title_statistic.size(); ++at) {
        const auto& one = from.statistics[at];
        arrays.title_statistic[at].name = one.name.c_str();
        arrays.title_statistic[at].is_text = one.is_text ? 1 : 0;
        arrays.title_statistic[at].number = one.number;
        arrays.title_statistic[at].text = one.text.c_str();
    }
    to.statistics = arrays.title_statistic.data();
    to.statistics_count = arrays.title_statistic.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const DeleteStatistics& from) {
    out.kind = XBLSHIM_CALL_DELETE_STATISTICS;
    auto& to = out.request.delete_statistics = {};
    to.xuid = from.xuid;
    to.scid = from.scid.c_str();
    arrays.statistic_name.resize(from.names.size());
    for (size_t at = 0; at < arrays.statistic_name.size(); ++at) {
        const auto& one = from.names[at];
        arrays.statistic_name[at].name = one.name.c_str();
    }
    to.names = arrays.statistic_name.data();
    to.names_count = arrays.statistic_name.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetUserStatistics& from) {
    out.kind = XBLSHIM_CALL_GET_USER_STATISTICS;
    auto& to = out.request.get_user_statistics = {};
    to.xuid = from.xuid;
    to.scid = from.scid.c_str();
    arrays.statistic_name.resize(from.names.size());
    for (size_t at = 0; at < arrays.statistic_name.size(); ++at) {
        const auto& one = from.names[at];
        arrays.statistic_name[at].name = one.name.c_str();
    }
    to.names = arrays.statistic_name.data();
    to.names_count = arrays.statistic_name.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetUsersStatistics& from) {
    out.kind = XBLSHIM_CALL_GET_USERS_STATISTICS;
    auto& to = out.request.get_users_statistics = {};
    arrays.user_id.resize(from.xuids.size());
    for (size_t at = 0; at < arrays.user_id.size(); ++at) {
        const auto& one = from.xuids[at];
        arrays.user_id[at].xuid = one.xuid;
    }
    to.xuids = arrays.user_id.data();
    to.xuids_count = arrays.user_id.size();
    arrays.requested_scid.resize(from.scids.size());
    for (size_t at = 0; at < arrays.requested_scid.size(); ++at) {
        const auto& one = from.scids[at];
        arrays.requested_scid[at].scid = one.scid.c_str();
        arrays.requested_scid[at].name_count = one.name_count;
    }
    to.scids = arrays.requested_scid.data();
    to.scids_count = arrays.requested_scid.size();
    arrays.statistic_name.resize(from.names.size());
    for (size_t at = 0; at < arrays.statistic_name.size(); ++at) {
        const auto& one = from.names[at];
        arrays.statistic_name[at].name = one.name.c_str();
    }
    to.names = arrays.statistic_name.data();
    to.names_count = arrays.statistic_name.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetLeaderboard& from) {
    out.kind = XBLSHIM_CALL_GET_LEADERBOARD;
    auto& to = out.request.get_leaderboard = {};
    to.social = from.social ? 1 : 0;
    to.title_managed = from.title_managed ? 1 : 0;
    to.xuid = from.xuid;
    to.scid = from.scid.c_str();
    to.name = from.name.c_str();
    to.social_group = from.social_group;
    to.ascending = from.ascending ? 1 : 0;
    to.ordered = from.ordered ? 1 : 0;
    to.max_items = from.max_items;
    to.skip_to_xuid = from.skip_to_xuid;
    to.skip_to_rank = from.skip_to_rank;
    to.continuation_token = from.continuation_token.c_str();
    arrays.statistic_name.resize(from.columns.size());
    for (size_t at = 0; at < arrays.statistic_name.size(); ++at) {
        const auto& one = from.columns[at];
        arrays.statistic_name[at].name = one.name.c_str();
    }
    to.columns = arrays.statistic_name.data();
    to.columns_count = arrays.statistic_name.size();
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const SetPresence& from) {
    out.kind = XBLSHIM_CALL_SET_PRESENCE;
    auto& to = out.request.set_presence = {};
    to.xuid = from.xuid;
    to.active = from.active ? 1 : 0;
    to.scid = from.scid.c_str();
    to.presence_id = from.presence_id.c_str();
    arrays.presence_token.resize(from.tokens.size());
    for (size_t at = 0; at < arrays.presence_token.size(); ++at) {
        const auto& one = from.tokens[at];
        arrays.presence_token[at].token = one.token.c_str();
    }
    to.tokens = arrays.presence_token.data();
    to.tokens_count = arrays.presence_token.size();
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetPresence& from) {
    out.kind = XBLSHIM_CALL_GET_PRESENCE;
    auto& to = out.request.get_presence = {};
    to.xuid = from.xuid;
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const GetPresences& from) {
    out.kind = XBLSHIM_CALL_GET_PRESENCES;
    auto& to = out.request.get_presences = {};
    arrays.user_id.resize(from.xuids.size());
    for (size_t at = 0; at < arrays.user_id.size(); ++at) {
        const auto& one = from.xuids[at];
        arrays.user_id[at].xuid = one.xuid;
    }
    to.xuids = arrays.user_id.data();
    to.xuids_count = arrays.user_id.size();
    to.group = from.group.c_str();
    to.has_owner = from.has_owner ? 1 : 0;
    to.owner = from.owner;
    arrays.device_filter.resize(from.device_types.size());
    for (size_t at = 0; at < arrays.device_filter.size(); ++at) {
        const auto& one = from.device_types[at];
        arrays.device_filter[at].device_type = static_cast<uint32_t>(one.device_type);
    }
    to.device_types = arrays.device_filter.data();
    to.device_types_count = arrays.device_filter.size();
    arrays.title_filter.resize(from.title_ids.size());
    for (size_t at = 0; at < arrays.title_filter.size(); ++at) {
        const auto& one = from.title_ids[at];
        arrays.title_filter[at].title_id = one.title_id;
    }
    to.title_ids = arrays.title_filter.data();
    to.title_ids_count = arrays.title_filter.size();
    to.detail_level = static_cast<uint32_t>(from.detail_level);
    to.online_only = from.online_only ? 1 : 0;
    to.broadcasting_only = from.broadcasting_only ? 1 : 0;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetRelationships& from) {
    out.kind = XBLSHIM_CALL_GET_RELATIONSHIPS;
    auto& to = out.request.get_relationships = {};
    to.xuid = from.xuid;
    to.filter = static_cast<uint32_t>(from.filter);
    to.start_index = from.start_index;
    to.max_items = from.max_items;
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const VerifyTexts& from) {
    out.kind = XBLSHIM_CALL_VERIFY_TEXTS;
    auto& to = out.request.verify_texts = {};
    arrays.verified_text.resize(from.texts.size());
    for (size_t at = 0; at < arrays.verified_text.size(); ++at) {
        const auto& one = from.texts[at];
        arrays.verified_text[at].text = one.text.c_str();
    }
    to.texts = arrays.verified_text.data();
    to.texts_count = arrays.verified_text.size();
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetAvoidList& from) {
    out.kind = XBLSHIM_CALL_GET_AVOID_LIST;
    auto& to = out.request.get_avoid_list = {};
    to.xuid = from.xuid;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const GetMuteList& from) {
    out.kind = XBLSHIM_CALL_GET_MUTE_LIST;
    auto& to = out.request.get_mute_list = {};
    to.xuid = from.xuid;
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const CheckPermission& from) {
    out.kind = XBLSHIM_CALL_CHECK_PERMISSION;
    auto& to = out.request.check_permission = {};
    to.xuid = from.xuid;
    to.permission = static_cast<uint32_t>(from.permission);
    to.anonymous = from.anonymous ? 1 : 0;
    to.target_xuid = from.target_xuid;
    to.target_type = static_cast<uint32_t>(from.target_type);
}

inline void write_request(xblshim_call& out, RequestArrays& arrays, const CheckPermissions& from) {
    out.kind = XBLSHIM_CALL_CHECK_PERMISSIONS;
    auto& to = out.request.check_permissions = {};
    to.xuid = from.xuid;
    arrays.permission_asked.resize(from.permissions.size());
    for (size_t at = 0; at < arrays.permission_asked.size(); ++at) {
        const auto& one = from.permissions[at];
        arrays.permission_asked[at].permission = static_cast<uint32_t>(one.permission);
    }
    to.permissions = arrays.permission_asked.data();
    to.permissions_count = arrays.permission_asked.size();
    arrays.user_id.resize(from.target_xuids.size());
    for (size_t at = 0; at < arrays.user_id.size(); ++at) {
        const auto& one = from.target_xuids[at];
        arrays.user_id[at].xuid = one.xuid;
    }
    to.target_xuids = arrays.user_id.data();
    to.target_xuids_count = arrays.user_id.size();
    arrays.anonymous_user.resize(from.target_types.size());
    for (size_t at = 0; at < arrays.anonymous_user.size(); ++at) {
        const auto& one = from.target_types[at];
        arrays.anonymous_user[at].user_type = static_cast<uint32_t>(one.user_type);
    }
    to.target_types = arrays.anonymous_user.data();
    to.target_types_count = arrays.anonymous_user.size();
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const WriteEvent& from) {
    out.kind = XBLSHIM_CALL_WRITE_EVENT;
    auto& to = out.request.write_event = {};
    to.xuid = from.xuid;
    to.title_id = from.title_id;
    to.scid = from.scid.c_str();
    to.play_session = from.play_session.c_str();
    to.name = from.name.c_str();
    to.dimensions = from.dimensions.c_str();
    to.measurements = from.measurements.c_str();
}

} // namespace xblshim::service
