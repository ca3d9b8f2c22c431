// The handles of the older functions that subscribe: each stands for one resource that is tracked.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include "xsapi-c/real_time_activity_c.h"

namespace xblshim::xbl {

enum class RealTimeKind : uint8_t { Statistic, Device, Title, Relationships };

struct RealTimeHandle {
    const RealTimeKind kind;
    const uint32_t id; // rises by one with each
    // Ends what the handle stands for.
    const std::function<void()> end;
};

// A new handle. Throws std::bad_alloc.
XblRealTimeActivitySubscriptionHandle open_real_time_handle(RealTimeKind kind, std::function<void()> end,
                                                            const char* created_by);
// Ends what a handle stands for, and frees it. E_HANDLE for what is no open handle of this kind.
HRESULT close_real_time_handle(RealTimeKind kind, XblRealTimeActivitySubscriptionHandle handle);
// The functions that unsubscribe; `names` are those of the two parameters, for the log.
HRESULT unsubscribe(const char* function, const char* names, RealTimeKind kind, XblContextHandle context,
                    XblRealTimeActivitySubscriptionHandle handle) noexcept;

} // namespace xblshim::xbl
