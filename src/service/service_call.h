// One call to the service: made on the work port, done by the Python side, finished on a delivery thread.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "httpClient/pal.h"
#include "service/page_memory.h"

namespace xblshim::service {

struct CallSettings {
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    std::string accept_language = "en-US"; // behaviour 1.5
};

struct UpdateAchievement {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid; // as given; the client lower-cases it
    std::string achievement_id;
    uint32_t percent_complete = 0;
};

struct ListAchievements {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    uint32_t type = 0; // XblAchievementType
    bool unlocked_only = false;
    uint32_t order_by = 0; // XblAchievementOrderBy
    uint32_t skip_items = 0;
    uint32_t max_items = 0;         // 0: the service decides
    std::string continuation_token; // of the page before; empty for the first one
};

struct GetAchievement {
    uint64_t xuid = 0;
    std::string scid;
    std::string achievement_id;
};

using Request = std::variant<UpdateAchievement, ListAchievements, GetAchievement>;

// Derive, and finish the XAsync block in complete().
class ServiceCall {
public:
    ServiceCall(Request request, CallSettings settings) : request(std::move(request)), settings(std::move(settings)) {}
    ServiceCall(const ServiceCall&) = delete;
    ServiceCall& operator=(const ServiceCall&) = delete;
    virtual ~ServiceCall() = default;

    // Called exactly once, on a delivery thread (never a Python thread, never with a lock held); the call is destroyed
    // after it.
    virtual void complete(HRESULT hr) noexcept = 0;

    const Request request;
    const CallSettings settings;
    PageMemory page; // what a reading call was answered with; set before complete()
};

} // namespace xblshim::service
