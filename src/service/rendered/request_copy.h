// Requests as the C structs that the Python side reads.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <vector>

#include "service/door.h"
#include "service/rendered/requests.h"

namespace xblshim::service {

// The arrays that a request's C struct points to. Its other pointers lead into the request itself.
struct RequestArrays {
    std::vector<xblshim_header> header;
    std::vector<xblshim_achievement_progress> achievement_progress;
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
}

inline void write_request(xblshim_call& out, RequestArrays& /*arrays*/, const Unsubscribe& from) {
    out.kind = XBLSHIM_CALL_UNSUBSCRIBE;
    auto& to = out.request.unsubscribe = {};
    to.subscription = from.subscription;
}

} // namespace xblshim::service
