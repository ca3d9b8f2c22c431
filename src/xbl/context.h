// A user's context: the user and the settings of service calls.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

#include "base/guard.h"
#include "runtime/user.h"
#include "xbl/event_handlers.h"
#include "xbl/presence_handlers.h"
#include "xbl/real_time_activity.h"
#include "xbl/statistic_handlers.h"
#include "xsapi-c/types_c.h"

namespace xblshim::xbl {

// In seconds. Read when a call begins, so a change applies to later calls.
struct ContextSettings {
    std::atomic<uint32_t> long_http_timeout{300};
    std::atomic<uint32_t> http_retry_delay{2};
    std::atomic<uint32_t> http_timeout_window{20}; // 0: no retries
    std::atomic<uint32_t> websocket_timeout_window{60};
    std::atomic<bool> use_cross_platform_qos_servers{false};
};

struct Context {
    explicit Context(std::shared_ptr<runtime::User> user);
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { close(); }

    // The GUID of the context's play session. The first event creates it. Throws std::bad_alloc.
    const std::string& play_session();
    // Called when the last handle is closed, though calls may still own the context: no event handler is called
    // afterwards.
    void close() noexcept;

    const std::shared_ptr<runtime::User> user;
    ContextSettings settings;
    const std::shared_ptr<EventHandlers> progress_handlers;
    const std::shared_ptr<EventHandlers> unlock_handlers;
    const std::shared_ptr<StatisticHandlers> statistic_handlers;
    const std::shared_ptr<PresenceTracking> presence;
    const std::shared_ptr<EventHandlers> relationship_handlers; // for relationships and for friend requests
    const std::shared_ptr<RealTimeActivity> real_time;          // all contexts of the user share it

private:
    std::once_flag m_closed;
    std::once_flag m_play_session_made;
    std::string m_play_session;
};

// E_INVALIDARG for null, E_HANDLE for a value that is not an open context (for every value in a forked child).
HRESULT find_context(XblContextHandle handle, std::shared_ptr<Context>& context) noexcept;

// Returns body(context) for the context of a handle, or the failure of find_context. Exceptions become HRESULTs.
template <class Body> HRESULT with_context(const char* function, XblContextHandle handle, const Body& body) noexcept {
    return base::guard(function, [&]() -> HRESULT {
        std::shared_ptr<Context> context;
        const HRESULT hr = find_context(handle, context);
        return FAILED(hr) ? hr : body(*context);
    });
}

} // namespace xblshim::xbl
