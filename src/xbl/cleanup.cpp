// XblCleanupAsync. It removes the state immediately, so that XblInitialize may follow. The rest waits for the calls in
// progress.
#include "xbl/cleanup.h"

#include <algorithm>

#include "async/operation.h"
#include "base/current_call.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "http/routed_handlers.h"
#include "reporting/report_file.h"
#include "xbl/global_state.h"
#include "xbl/manager/manager.h"
#include "xsapi-c/xbox_live_global_c.h"

namespace xblshim::xbl {

CleanupPatience& cleanup_patience() noexcept {
    static CleanupPatience patience;
    return patience;
}

namespace {

using Clock = std::chrono::steady_clock;

// Users and queues are usually closed later: they cause no warning.
bool is_usual(const reporting::ReportedHandle& handle) noexcept {
    return handle.kind == base::HandleKind::User || handle.kind == base::HandleKind::TaskQueue;
}

void report_what_is_left() noexcept {
    try {
        const reporting::Report report = reporting::take_report(base::t_current_call); // without this clean-up
        reporting::write_report_file(reporting::Moment::Cleanup, report);
        const bool usual = report.calls.empty() && report.ports.empty() &&
                           std::all_of(report.handles.begin(), report.handles.end(), is_usual);
        if (!report.empty()) {
            base::log_lines(usual ? base::LogLevel::Info : base::LogLevel::Warning,
                            ("XblCleanupAsync: " + reporting::report_text(report)).c_str());
        }
    } catch (...) { // only a report is lost
    }
}

class CleanupOperation final : public async::Operation {
public:
    explicit CleanupOperation(std::shared_ptr<GlobalState> state) noexcept : m_state(std::move(state)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (!may_finish()) {
            const HRESULT hr = XAsyncSchedule(async, static_cast<uint32_t>(cleanup_patience().between_looks.count()));
            return FAILED(hr) ? hr : E_PENDING;
        }
        m_state->subscribed_handlers.close();
        m_state->closed = true;
        report_what_is_left();
        m_state->queue.terminate();
        m_state->service.release(); // bounded; completes the remaining calls with E_ABORT
        m_state.reset();
        base::log_repeated_mistakes();
        XAsyncComplete(async, S_OK, 0);
        return S_OK;
    }

private:
    bool may_finish() noexcept {
        const uint32_t waiting = m_state->calls->waiting;
        const uint32_t at_service = m_state->calls->at_service;
        if (waiting == 0 && at_service == 0) {
            return true;
        }
        const auto& patience = cleanup_patience();
        const auto waited = Clock::now() - m_begun;
        if (at_service == 0 && waited >= patience.for_undispatched) {
            base::log(base::LogLevel::Warning,
                      "XblCleanupAsync no longer waits for %u call(s) whose work callback never ran; they will end "
                      "with E_ABORT. Is the "
                      "work port of their task queue dispatched (XTaskQueueDispatch)?",
                      waiting);
            return true;
        }
        if (waited >= patience.for_service) {
            base::log(base::LogLevel::Warning,
                      "XblCleanupAsync no longer waits for %u call(s) at the service; those that are still there end "
                      "with E_ABORT.",
                      at_service);
            return true;
        }
        return false;
    }

    std::shared_ptr<GlobalState> m_state;
    const Clock::time_point m_begun = Clock::now();
};

} // namespace
} // namespace xblshim::xbl

using namespace xblshim;

STDAPI XblCleanupAsync(_Inout_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "async", async)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__, [&]() -> HRESULT {
        auto state = xbl::detach_state();
        if (!state) {
            return base::refuse_early("XblCleanupAsync", E_XBL_NOT_INITIALIZED);
        }
        state->achievements_manager->close(); // it does not wait for reads, but for updates
        http::remove_routed_handlers(http::HandlerOf::Services);
        // When this fails the library is uninitialized nevertheless. The last call in progress releases the service, as
        // it does when the queue is terminated before the work ran.
        return async::Operation::begin(async, nullptr, "XblCleanupAsync",
                                       std::make_unique<xbl::CleanupOperation>(std::move(state)));
    });
}
