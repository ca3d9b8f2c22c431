#include "reporting/report.h"

#include <algorithm>
#include <unordered_map>

namespace xblshim::reporting {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

milliseconds since(Clock::time_point then, Clock::time_point now) {
    return std::max(std::chrono::duration_cast<milliseconds>(now - then), milliseconds(0));
}

CallWait wait_of(async::CallStage stage) {
    switch (stage) {
    case async::CallStage::Delay:
        return CallWait::Delay;
    case async::CallStage::WorkPort:
        return CallWait::WorkPort;
    case async::CallStage::Provider:
        return CallWait::Work;
    case async::CallStage::CompletionPort:
        return CallWait::CompletionPort;
    case async::CallStage::Callback:
        return CallWait::Callback;
    case async::CallStage::Payload:
        return CallWait::Payload;
    default:
        return CallWait::Provider;
    }
}

CallWait wait_of(service::Waiting reason) {
    switch (reason) {
    case service::Waiting::Queue:
        return CallWait::ServiceQueue;
    case service::Waiting::Retry:
        return CallWait::Retry;
    case service::Waiting::Throttle:
        return CallWait::Throttle;
    case service::Waiting::Token:
        return CallWait::Token;
    case service::Waiting::Delivery:
        return CallWait::Delivery;
    default:
        return CallWait::Service;
    }
}

template <class Entry> void oldest_first(std::vector<Entry>& entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.age > b.age; });
}

} // namespace

std::vector<ReportedHandle> take_handles() {
    const auto now = Clock::now();
    std::vector<ReportedHandle> reported;
    for (const auto& handle : base::HandleTable::instance().open_handles()) {
        if (handle.created_by != nullptr && handle.kind != base::HandleKind::TaskQueuePort) { // the title must close it
            reported.push_back(
                {handle.kind, handle.token, handle.references, handle.created_by, since(handle.created_at, now)});
        }
    }
    oldest_first(reported);
    return reported;
}

Report take_report(uint64_t except) {
    Report report;
    // The service first: a call that finishes between the two reads then appears with its later state.
    std::unordered_map<uint64_t, service::WaitingCall> at_service;
    for (const auto& call : service::waiting_calls()) {
        at_service.emplace(call.origin, call);
    }
    const auto pending = async::pending_calls();
    report.handles = take_handles();
    const auto ports = task_queue::waiting_ports();
    const auto now = Clock::now();

    for (const auto& call : pending) {
        if (call.token == except) {
            continue;
        }
        ReportedCall reported{call.name,       wait_of(call.stage),
                              milliseconds(0), base::HandleTable::to_token(call.queue),
                              call.by_hand,    since(call.begun_at, now)};
        if (call.stage == async::CallStage::Delay) {
            reported.left = since(now, std::max(call.due, now));
        }
        const auto found = at_service.find(call.token);
        if (found != at_service.end() &&
            (call.stage == async::CallStage::Completing || call.stage == async::CallStage::Provider)) {
            reported.wait = wait_of(found->second.reason);
            reported.left = since(now, std::max(found->second.until, now));
        }
        report.calls.push_back(std::move(reported));
    }
    for (const auto& port : ports) {
        report.ports.push_back({port.place, port.callbacks, since(port.since, now)});
    }
    oldest_first(report.calls);
    oldest_first(report.ports);
    return report;
}

} // namespace xblshim::reporting
