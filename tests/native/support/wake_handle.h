// Waiting for the sockets by which the core wakes the Python side's event loop.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace support {

// Until one of them can be read; false when none can after that time. Negative: no limit.
inline bool wait_readable(std::initializer_list<int64_t> handles, int milliseconds) {
#ifdef _WIN32
    std::vector<WSAPOLLFD> polled;
    for (const int64_t handle : handles) {
        polled.push_back({static_cast<SOCKET>(handle), POLLRDNORM, 0});
    }
    return WSAPoll(polled.data(), static_cast<ULONG>(polled.size()), milliseconds) > 0;
#else
    std::vector<pollfd> polled;
    for (const int64_t handle : handles) {
        polled.push_back({static_cast<int>(handle), POLLIN, 0});
    }
    return poll(polled.data(), polled.size(), milliseconds) > 0;
#endif
}

} // namespace support
