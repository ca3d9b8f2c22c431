// One call to the service: made on the work port, done by the Python side, finished on a delivery thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "httpClient/pal.h"
#include "service/answer_memory.h"
#include "service/deliverable.h"

namespace xblshim::service {

struct CallSettings {
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    std::string accept_language = "en-US"; // behavior 1.5
    bool observed = false;                 // its attempts are wanted by routed handlers
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

// Several achievements in one request; each gets its own result.
struct UpdateAchievements {
    struct Item {
        std::string achievement_id;
        uint32_t percent_complete = 0;
    };
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid;
    std::vector<Item> items;
};

// The Authorization value (and a signature, where there is one) for a request that the title makes itself.
struct GetToken {
    uint64_t xuid = 0;
    bool force_refresh = false;
    std::string method;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::vector<uint8_t> body;
};

struct Subscribe {
    uint64_t subscription = 0; // names it in its events
    xblshim_subscription_kind kind = XBLSHIM_SUBSCRIPTION_PROGRESS;
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid;
};

struct Unsubscribe {
    uint64_t subscription = 0;
};

// The large ones are shared with the call's place in the queue: Python may still read them when a call was given up.
using Request =
    std::variant<UpdateAchievement, ListAchievements, GetAchievement, std::shared_ptr<const UpdateAchievements>,
                 std::shared_ptr<const GetToken>, Subscribe, Unsubscribe>;

// Derive, and finish the XAsync block in complete().
class ServiceCall : public Deliverable {
public:
    ServiceCall(Request request, CallSettings settings) : request(std::move(request)), settings(std::move(settings)) {}

    const Request request;
    const CallSettings settings;
    AnswerMemory answer; // what a successful call brought, as its kind says; set before complete()
};

} // namespace xblshim::service
