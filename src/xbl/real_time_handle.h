// The handles of the older Subscribe functions: each one belongs to one tracked resource.
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
    const uint32_t id; // increases by one with each handle
    // Stops tracking the handle's resource.
    const std::function<void()> end;
};

// Opens a handle. Throws std::bad_alloc.
XblRealTimeActivitySubscriptionHandle open_real_time_handle(RealTimeKind kind, std::function<void()> end,
                                                            const char* created_by);
// Stops tracking the resource and frees the handle. E_HANDLE for a value that is not an open handle of this kind.
HRESULT close_real_time_handle(RealTimeKind kind, XblRealTimeActivitySubscriptionHandle handle);
// The body of the Unsubscribe functions. `names` are the names of the two parameters, for the log.
HRESULT unsubscribe(const char* function, const char* names, RealTimeKind kind, XblContextHandle context,
                    XblRealTimeActivitySubscriptionHandle handle) noexcept;

} // namespace xblshim::xbl
