// Which asynchronous call's work runs on this thread: what is asked of the service meanwhile is asked for that call.
#pragma once

#include <cstdint>
#include <utility>

namespace xblshim::base {

// The call's token; 0: none.
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
