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

// One attempt that is over. Nothing in it is secret.
struct Attempt {
    uint64_t call = 0;   // a number of its own for each call of the process
    uint32_t number = 0; // of the attempt in its call, from 1
    std::string method;
    std::string url;
    HttpHeaders request_headers;
    std::string request_body;
    uint32_t status = 0; // 0: no answer came
    HttpHeaders response_headers;
    std::string response_body;
    HRESULT network_hr = S_OK;
};

// Told of every attempt while it is set, one at a time and in their order, on delivery threads, with no lock held;
// null: nobody is. Set by those who keep the title's handlers, when the first one comes and when the last one goes.
using AttemptObserver = void (*)(const Attempt&);
void observe_attempts(AttemptObserver observer) noexcept;
bool attempts_observed() noexcept;

uint64_t new_call_number() noexcept; // see Attempt

// The attempts of one call that still have to be told: its completion waits for them.
class ToldAttempts final : public BeforeCompletion {
public:
    ToldAttempts() noexcept;
    // From the Python thread: a copy on its way to the observer. Throws std::bad_alloc.
    static std::unique_ptr<Deliverable> tell(std::shared_ptr<ToldAttempts> call, const xblshim_attempt& attempt);
    // On a delivery thread. Not longer than ten seconds: a handler that waits for its own call would never return.
    void wait() noexcept override;

private:
    friend struct AttemptNotice;
    void told() noexcept;

    const uint64_t m_call;
    std::mutex m_lock; // the attempts lock: a leaf
    std::condition_variable m_changed;
    uint32_t m_begun = 0;
    uint32_t m_waiting = 0;
};

} // namespace xblshim::service
