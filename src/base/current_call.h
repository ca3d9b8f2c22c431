// The asynchronous call whose work runs on this thread: requests to the service are attributed to it.
#pragma once

#include <cstdint>
#include <utility>

namespace xblshim::base {

// The token of the call; 0: none.
inline thread_local uint64_t t_current_call = 0;

class CurrentCall {
public:
    explicit CurrentCall(uint64_t token) noexcept : m_before(std::exchange(t_current_call, token)) {}
    ~CurrentCall() { t_current_call = m_before; }
    CurrentCall(const CurrentCall&) = delete;
    CurrentCall& operator=(const CurrentCall&) = delete;

private:
    const uint64_t m_before;
};

} // namespace xblshim::base
