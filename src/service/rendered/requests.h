// What the core asks the Python side for.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "service/rendered/calls.h"

namespace xblshim::service {

// An HTTP header.
struct Header {
    std::string name;
    std::string value;
};

// One of several updates.
struct AchievementProgress {
    std::string achievement_id;
    uint32_t percent_complete = 0;
};

// Sets a user's progress.
struct UpdateAchievement {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::string achievement_id;
    uint32_t percent_complete = 0; // 0 to 100
};

// Reads a user's achievements of a title, page by page.
struct ListAchievements {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    uint32_t type = 0; // XblAchievementType; others than the enum's are refused with E_INVALIDARG
    bool unlocked_only = false;
    uint32_t order_by = 0; // XblAchievementOrderBy; others than the enum's are refused with E_INVALIDARG
    uint32_t skip_items = 0; // not sent with a continuation token
    uint32_t max_items = 0; // 0: the service decides
    std::string continuation_token; // of the page before; empty for the first one
};

// Reads one achievement of a user.
struct GetAchievement {
    uint64_t xuid = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::string achievement_id;
};

// Sets a user's progress in several achievements; each gets a result of its own.
struct UpdateAchievements {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::vector<AchievementProgress> achievements; // no id twice
};

// Gets the Authorization value (and a signature, where there is one) for a request that the title makes itself.
struct GetToken {
    uint64_t xuid = 0;
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::vector<uint8_t> body;
    bool force_refresh = false;
};

// Sends a request that the title wrote itself. A success says that it was tried: hr in the response says how it
// ended.
struct HttpCall {
    uint64_t xuid = 0; // the user whose token a service of Xbox gets; 0: the title adds its own token
    std::string method; // as it is sent
    std::string url;
    std::vector<Header> headers; // in the order in which they are sent; no name twice
    std::vector<uint8_t> body;
    bool retry_allowed = false;
    uint32_t retry_cache_id = 0; // of the throttle state that the call shares; 0: none
    uint32_t timeout_seconds = 0; // of an attempt; 0: what is left of the window, 5 to 30
    uint32_t gzip_level = 0; // 1 to 9; 0: the body is sent as it is
    uint64_t id = 0; // names the call for cancel_http_call; 0: it is never canceled
};

// Gives a request of the title up; without one of this id nothing happens.
struct CancelHttpCall {
    uint64_t id = 0;
};

// Opens a subscription. Completed once it is registered; events may come earlier.
struct Subscribe {
    xblshim_subscription_kind kind = XBLSHIM_SUBSCRIPTION_PROGRESS;
    uint64_t xuid = 0; // whose events; 0 for those of all users
    uint32_t title_id = 0; // needed by unlocks only
    std::string scid; // as the title gave it; needed by progress only
    uint64_t subscription = 0; // chosen by the core: names it in its events
};

// Closes a subscription.
struct Unsubscribe {
    uint64_t subscription = 0;
};

using Request = std::variant<
    UpdateAchievement,
    ListAchievements,
    GetAchievement,
    UpdateAchievements,
    GetToken,
    HttpCall,
    CancelHttpCall,
    Subscribe,
    Unsubscribe>;

} // namespace xblshim::service
