// The core's requests as the Python side reads them, for tests.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <optional>
#include <utility>

#include "service/door.h"
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
    return to;
}

inline service::Unsubscribe read_unsubscribe(const xblshim_call& call) {
    const auto& from = call.request.unsubscribe;
    service::Unsubscribe to;
    to.subscription = from.subscription;
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
    default:
        return std::nullopt;
    }
}

} // namespace xblshim::testing
