// A descriptor that wakes an event loop: an event counter on Linux, elsewhere one of a connected pair of sockets, which
// select() and poll() support on every platform.
#pragma once

#include <cstdint>

namespace xblshim::service {

class LoopWaker {
public:
    LoopWaker(); // throws std::system_error
    ~LoopWaker();
    LoopWaker(const LoopWaker&) = delete;
    LoopWaker& operator=(const LoopWaker&) = delete;

    int64_t handle() const noexcept { return m_reader; } // readable after wake()
    bool wake() noexcept;                                // false: the system refused
    bool drain() noexcept;                               // true when it was readable

private:
    int64_t m_reader = -1;
    int64_t m_writer = -1;
};

} // namespace xblshim::service
