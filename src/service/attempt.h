// The HTTP attempts of calls, for the title's handlers.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "httpClient/pal.h"
#include "service/bridge_abi.h"
#include "service/deliverable.h"

namespace xblshim::service {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

// A finished attempt. It contains no secrets.
struct Attempt {
    uint64_t call = 0;   // a number that no other call of the process has
    uint32_t number = 0; // the number of the attempt in its call, from 1 on
    std::string method;
    std::string url;
    HttpHeaders request_headers;
    std::string request_body;
    uint32_t status = 0; // 0: no response came
    HttpHeaders response_headers;
    std::string response_body;
    HRESULT network_hr = S_OK;
};

// Called for every attempt while it is set, one at a time and in their order, on delivery threads, with no lock held.
// Null: no observer. The owners of the title's handlers set it for the first handler and reset it after the last one.
using AttemptObserver = void (*)(const Attempt&);
void observe_attempts(AttemptObserver observer) noexcept;
bool attempts_observed() noexcept;

uint64_t new_call_number() noexcept; // see Attempt

// Counts the attempts of one call. Its completion waits until the observer has received all of them.
class CallAttempts final : public BeforeCompletion {
public:
    CallAttempts() noexcept;
    // Copies an attempt, which the result reports to the observer. Called on the Python thread. Throws std::bad_alloc.
    static std::unique_ptr<Deliverable> report(std::shared_ptr<CallAttempts> call, const xblshim_attempt& attempt);
    // Waits on a delivery thread, for ten seconds at most: a handler that waits for its own call would never return.
    void wait() noexcept override;

private:
    friend struct AttemptNotice;
    void reported() noexcept;

    const uint64_t m_call;
    std::mutex m_lock; // the attempts lock: a leaf
    std::condition_variable m_changed;
    uint32_t m_begun = 0;
    uint32_t m_waiting = 0;
};

} // namespace xblshim::service
