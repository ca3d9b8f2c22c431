// The connection for a user's push events, as shared by all contexts of the user.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "xbl/event_handlers.h"

namespace xblshim::xbl {

class RealTimeActivity {
public:
    explicit RealTimeActivity(uint64_t xuid);
    RealTimeActivity(const RealTimeActivity&) = delete;
    RealTimeActivity& operator=(const RealTimeActivity&) = delete;

    // Registers one more context of the user, which calls leave() once. Throws std::bad_alloc.
    static std::shared_ptr<RealTimeActivity> of(uint64_t xuid);
    // The call of the last context ends handlers and activations.
    void leave() noexcept;

    // The tokens are unique in the process. Throw std::bad_alloc.
    XblFunctionContext add_state_handler(EventHandlers::Call call);
    XblFunctionContext add_resync_handler(EventHandlers::Call call);
    void remove_state_handler(XblFunctionContext token) noexcept { m_states->remove(token); }
    void remove_resync_handler(XblFunctionContext token) noexcept { m_resyncs->remove(token); }
    // Opens the connection and keeps it open until as many calls of deactivate(). Throws std::bad_alloc.
    void activate();
    void deactivate() noexcept;

private:
    const uint64_t m_xuid;
    const std::shared_ptr<EventHandlers> m_states;
    const std::shared_ptr<EventHandlers> m_resyncs;
    const std::shared_ptr<EventHandlers> m_activations; // a handler for each, which is never called
    size_t m_contexts = 0;                              // under the lock "real-time users"
    std::mutex m_lock;                                  // lock "activations": a leaf
    std::vector<XblFunctionContext> m_activated;
};

} // namespace xblshim::xbl
