// A connected pair of sockets that wakes an event loop. select(), poll() and epoll support sockets on every platform.
#pragma once

#include <cstdint>

namespace xblshim::service {

class WakePair {
public:
    WakePair(); // throws std::system_error
    ~WakePair();
    WakePair(const WakePair&) = delete;
    WakePair& operator=(const WakePair&) = delete;

    int64_t handle() const noexcept { return m_reader; } // readable after wake()
    bool wake() noexcept;                                // false: the system refused
    bool drain() noexcept;                               // true when there was a byte to read

private:
    int64_t m_reader = -1;
    int64_t m_writer = -1;
};

} // namespace xblshim::service
