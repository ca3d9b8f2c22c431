// One call to the service: made on the work port, done by the Python side, finished on a delivery thread.
#pragma once

#include <cstdint>
#include <string>

#include "httpClient/pal.h"

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

// Derive, and finish the XAsync block in complete().
class ServiceCall {
public:
    ServiceCall(UpdateAchievement update, CallSettings settings)
        : update(std::move(update)), settings(std::move(settings)) {}
    ServiceCall(const ServiceCall&) = delete;
    ServiceCall& operator=(const ServiceCall&) = delete;
    virtual ~ServiceCall() = default;

    // Called exactly once, on a delivery thread (never a Python thread, never with a lock held); the call is destroyed
    // after it.
    virtual void complete(HRESULT hr) noexcept = 0;

    const UpdateAchievement update;
    const CallSettings settings;
};

} // namespace xblshim::service
