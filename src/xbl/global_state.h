// What lies between one XblInitialize and its clean-up, and the calls in flight that keep it alive.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "XTaskQueue.h"
#include "xbl/event_handlers.h"
#include "xsapi-c/types_c.h"

namespace xblshim::xbl {

namespace manager {
class Manager;
}

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

// The queue that XblGetAsyncQueue shows: both its ports are the work port of the queue of XblInitialize.
class AsyncQueue {
public:
    AsyncQueue() noexcept = default;
    AsyncQueue(const AsyncQueue&) = delete;
    AsyncQueue& operator=(const AsyncQueue&) = delete;
    ~AsyncQueue();

    // A null queue takes the process queue. E_NO_TASK_QUEUE; E_HANDLE.
    HRESULT open(XTaskQueueHandle queue) noexcept;
    XTaskQueueHandle handle() const noexcept { return m_queue; }
    XTaskQueueHandle duplicate() const noexcept; // the caller closes it; null when there is none
    void terminate() noexcept; // what is still in it runs as canceled; its handles are good for nothing then

private:
    XTaskQueueHandle m_queue = nullptr;
};

// Calls in flight. Not a part of the state, so that a call lets the state go before it is no longer counted.
struct CallCounts {
    std::atomic<uint32_t> waiting{0};    // begun; their work callback has not run yet
    std::atomic<uint32_t> at_service{0}; // handed to the service, not completed
};

class GlobalState {
public:
    GlobalState(const char* scid, std::string system_locale);
    ~GlobalState();

    // Of a call that begins now.
    std::string accept_language() const;
    void set_override_locale(std::string_view tag); // "" takes it back

    const std::string scid; // exactly as given
    AsyncQueue queue;
    ServiceUse service;
    SubscribedHandlers subscribed_handlers;
    const std::unique_ptr<manager::Manager> achievements_manager;
    const std::shared_ptr<CallCounts> calls = std::make_shared<CallCounts>();
    std::atomic<bool> detached{false}; // clean-up has begun: the last call may end the state, and title code runs then
    std::atomic<bool> closed{false};   // clean-up is over: whatever still comes is too late

private:
    const std::string m_system_locale;
    mutable std::mutex m_lock; // the locale lock: a leaf, held for a copy only
    std::string m_accept_language;
};

// Null before XblInitialize, from XblCleanupAsync on, and in a forked child.
std::shared_ptr<GlobalState> current_state() noexcept;
// False when there is one already.
bool publish_state(std::shared_ptr<GlobalState> state) noexcept;
// Takes the current state away; null when there is none.
std::shared_ptr<GlobalState> detach_state() noexcept;

// A call counted by its state from its beginning to its completion. When none is counted any more, none holds the
// state.
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
    std::shared_ptr<GlobalState> m_state;
    bool m_at_service = false;
};

} // namespace xblshim::xbl
