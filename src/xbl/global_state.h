// The state between one XblInitialize and its clean-up, and the calls in progress that keep it alive.
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

// One use of the service. The creator has acquired it; the destructor releases it once.
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

// The queue of XblGetAsyncQueue: both its ports are the work port of XblInitialize's queue.
class AsyncQueue {
public:
    AsyncQueue() noexcept = default;
    AsyncQueue(const AsyncQueue&) = delete;
    AsyncQueue& operator=(const AsyncQueue&) = delete;
    ~AsyncQueue();

    // Null: the process queue. E_NO_TASK_QUEUE; E_HANDLE.
    HRESULT open(XTaskQueueHandle queue) noexcept;
    XTaskQueueHandle handle() const noexcept { return m_queue; }
    XTaskQueueHandle duplicate() const noexcept; // the caller closes it; null when there is none
    void terminate() noexcept;                   // its callbacks run canceled; its handles have no use afterwards

private:
    XTaskQueueHandle m_queue = nullptr;
};

// The counts of calls in progress. Separate from the state, so that a call releases the state before it is uncounted.
struct CallCounts {
    std::atomic<uint32_t> waiting{0};    // begun; the work callback has not run
    std::atomic<uint32_t> at_service{0}; // handed to the service, not complete
};

class GlobalState {
public:
    GlobalState(const char* scid, std::string system_locale);
    ~GlobalState();

    // The Accept-Language of a call that begins now.
    std::shared_ptr<const std::string> accept_language() const; // never null
    void set_override_locale(std::string_view tag);             // "" reverts it

    const std::string scid; // in the letter case of XblInitialize
    AsyncQueue queue;
    ServiceUse service;
    SubscribedHandlers subscribed_handlers;
    const std::unique_ptr<manager::Manager> achievements_manager;
    const std::shared_ptr<CallCounts> calls = std::make_shared<CallCounts>();
    std::atomic<bool> detached{false}; // clean-up has begun: the last call may end the state, and title code runs then
    std::atomic<bool> closed{false};   // clean-up is over: later calls are refused

private:
    const std::string m_system_locale;
    mutable std::mutex m_lock; // the locale lock: a leaf; held only to copy the pointer
    std::shared_ptr<const std::string> m_accept_language;
};

// Null before XblInitialize, after XblCleanupAsync, and in a forked child.
std::shared_ptr<GlobalState> current_state() noexcept;
// False when there is one.
bool publish_state(std::shared_ptr<GlobalState> state) noexcept;
// Removes and returns the current state; null when there is none.
std::shared_ptr<GlobalState> detach_state() noexcept;

// Counts a call in its state from its begin to its completion. When no call is counted, none owns the state.
class CallInFlight {
public:
    explicit CallInFlight(std::shared_ptr<GlobalState> state) noexcept;
    CallInFlight(const CallInFlight&) = delete;
    CallInFlight& operator=(const CallInFlight&) = delete;
    ~CallInFlight();

    const GlobalState& state() const noexcept { return *m_state; }
    // Moves the call from waiting to at the service. False when the clean-up is over.
    bool hand_over() noexcept;

private:
    std::shared_ptr<GlobalState> m_state;
    bool m_at_service = false;
};

} // namespace xblshim::xbl
