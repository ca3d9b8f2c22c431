// What is open and what is pending, and why: for the log at clean-up, for XblShimReport and the file of reports.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "async/pending.h"
#include "base/handle_table.h"
#include "service/waiting.h"
#include "task_queue/waiting.h"

namespace xblshim::reporting {

// What a call waits for.
enum class CallWait : uint8_t {
    Delay,
    WorkPort,
    Work,
    Provider,
    ServiceQueue,
    Service,
    Retry,
    Throttle,
    Token,
    Delivery,
    CompletionPort,
    Callback,
    Payload
};

struct ReportedCall {
    std::string name;
    CallWait wait = CallWait::Provider;
    std::chrono::milliseconds left{0}; // of a delay, a retry or a throttle; 0: not known
    uint64_t queue = 0;                // the title's handle; 0: the process queue
    bool by_hand = false;              // the port that it waits for is Manual
    std::chrono::milliseconds age{0};
};

struct ReportedHandle {
    base::HandleKind kind = base::HandleKind::User;
    uint64_t token = 0;
    uint32_t references = 0;
    const char* created_by = "";
    std::chrono::milliseconds age{0};
};

struct ReportedPort {
    task_queue::PortPlace place;
    uint32_t callbacks = 0;
    std::chrono::milliseconds age{0}; // of the first of them
};

struct Report {
    std::vector<ReportedHandle> handles;
    std::vector<ReportedCall> calls; // the oldest first, as all of these
    std::vector<ReportedPort> ports;

    bool empty() const noexcept { return handles.empty() && calls.empty() && ports.empty(); }
};

// The parts are looked at one after the other while the title goes on: what changes meanwhile may stand in it or not.
// The call that `except` names (a call's token; 0: none) is left out. No lock may be held. Throws std::bad_alloc.
Report take_report(uint64_t except = 0);
std::vector<ReportedHandle> take_handles();

// Some lines, what is alike in one, at most a screenful.
std::string report_text(const Report& report);
std::string report_json(const Report& report, const std::string& first_members = "{\"version\":1");

} // namespace xblshim::reporting
