// Open handles and pending calls, with the reasons: for the log at clean-up, XblShimReport, and the file of reports.
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

// The reason why a call waits.
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
    std::chrono::milliseconds left{0}; // of a delay, a retry or a throttle; 0: unknown
    uint64_t queue = 0;                // the title's handle; 0: the process queue
    bool by_hand = false;              // the port that the call waits for is Manual
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
    std::chrono::milliseconds age{0}; // of the oldest one
};

struct Report {
    std::vector<ReportedHandle> handles;
    std::vector<ReportedCall> calls; // the oldest first, as in all these lists
    std::vector<ReportedPort> ports;

    bool empty() const noexcept { return handles.empty() && calls.empty() && ports.empty(); }
};

// Reads one part after the other while the title runs: the report may or may not contain concurrent changes. It leaves
// out the call with the token `except` (0: none). Call it with no lock held. Throws std::bad_alloc.
Report take_report(uint64_t except = 0);
std::vector<ReportedHandle> take_handles();

// Lines for people, with one line for equal entries, at most a screen.
std::string report_text(const Report& report);
std::string report_json(const Report& report, const std::string& first_members = "{\"version\":1");

} // namespace xblshim::reporting
