// What lies between one XblInitialize and its clean-up, and the calls in flight that keep it alive.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "xbl/event_handlers.h"
#include "xsapi-c/types_c.h"

namespace xblshim::xbl {

// One use of the service: acquired on construction by whoever made it, released once.
class ServiceUse {
public:
    ServiceUse() noexcept = default;
    ServiceUse(const ServiceUse&) = delete;
    ServiceUse& operator=(const ServiceUse&) = delete;
    ~ServiceUse() { release(); }

    HRESULT acquire() noexcept;
    void release() noexcept;

private:
    std::atomic<bool> m_acquired{false};
};

struct GlobalState {
    GlobalState(const char* scid, std::string accept_language)
        : scid(scid), accept_language(std::move(accept_language)) {}

    const std::string scid; // exactly as given
    const std::string accept_language;
    ServiceUse service;
    SubscribedHandlers subscribed_handlers;
    std::atomic<uint32_t> calls_waiting{0};    // begun; their work callback has not run yet
    std::atomic<uint32_t> calls_at_service{0}; // handed to the service, not completed
    std::atomic<bool> closed{false};           // clean-up is over: whatever still comes is too late
};

// Null before XblInitialize, from XblCleanupAsync on, and in a forked child.
std::shared_ptr<GlobalState> current_state() noexcept;
// False when there is one already.
bool publish_state(std::shared_ptr<GlobalState> state) noexcept;
// Takes the current state away; null when there is none.
std::shared_ptr<GlobalState> detach_state() noexcept;

// A call counted by its state from its beginning to its completion.
class CallInFlight {
public:
    explicit CallInFlight(std::shared_ptr<GlobalState> state) noexcept;
    CallInFlight(const CallInFlight&) = delete;
    CallInFlight& operator=(const CallInFlight&) = delete;
    ~CallInFlight();

    const GlobalState& state() const noexcept { return *m_state; }
    // From waiting to at the service; false when clean-up was over before.
    bool hand_over() noexcept;

private:
    const std::shared_ptr<GlobalState> m_state;
    bool m_at_service = false;
};

} // namespace xblshim::xbl
