// The functions of xblshim.h, in its order.
#include "xblshim.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "async/operation.h"
#include "base/guard.h"
#include "base/hresult_text.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/rendered/hresult_names.h"
#include "base/thread_text.h"
#include "base/utf8.h"
#include "reporting/report.h"
#include "runtime/initialized.h"
#include "runtime/networking.h"
#include "runtime/user_changes.h"
#include "service/service.h"
#include "xbl/context.h"
#include "xbl/global_state.h"
#include "xbl/own_title.h"
#include "xbl/update_faults.h"
#include "xsapi-c/types_c.h"

using namespace xblshim;

namespace {

// Meaning and remedy of an HRESULT in one text. It is never freed: callers keep the pointer.
const std::vector<std::string>& messages() {
    static const auto* const all = [] {
        auto made = std::make_unique<std::vector<std::string>>();
        made->reserve(base::hresult_text_count());
        for (size_t i = 0; i < base::hresult_text_count(); ++i) {
            const base::HResultText& text = base::hresult_texts()[i];
            made->push_back(*text.remedy == '\0' ? std::string(text.meaning)
                                                 : std::string(text.meaning) + " " + text.remedy);
        }
        return made.release();
    }();
    return *all;
}

} // namespace

STDAPI_(const char*) XblShimGetStartError() noexcept {
    try {
        std::string text = service::start_error();
        if (text.empty()) {
            text = base::start_mistake();
        }
        return base::keep_for_thread(base::ThreadText::StartError, std::move(text));
    } catch (...) {
        return "The start failed, and there is no memory left to say why.";
    }
}

STDAPI_(const char*) XblShimGetVersion() noexcept { return XBLSHIM_VERSION; }

STDAPI_(const char*) XblShimHResultName(_In_ HRESULT hr) noexcept {
    const base::HResultText* const text = base::find_hresult_text(hr);
    return text != nullptr ? text->name : "";
}

STDAPI_(const char*) XblShimHResultMessage(_In_ HRESULT hr) noexcept {
    const base::HResultText* const text = base::find_hresult_text(hr);
    if (text == nullptr) {
        return "unknown";
    }
    try {
        return messages()[static_cast<size_t>(text - base::hresult_texts())].c_str();
    } catch (...) {
        return text->meaning; // no memory for another text
    }
}

STDAPI XblShimSetOption(_In_z_ const char* key, _In_opt_z_ const char* value) noexcept {
    if (base::any_null(__func__, "key", key) || !base::check_text(__func__, "key", key) ||
        !base::check_text(__func__, "value", value)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__,
                       [&] { return value != nullptr ? service::set_option(key, value) : service::clear_option(key); });
}

// --- updating several achievements ---
//
// The game thread checks for null and copies the arguments. The values are checked on the work port. The payload is one
// HRESULT for each update.

namespace {

constexpr char identity = 0; // its address marks the blocks of these calls

class UpdatesOperation;

// The request to the service; see ReadCall in achievements_read.cpp.
class UpdatesCall final : public service::ServiceCall {
public:
    UpdatesCall(service::UpdateAchievements updates, service::CallSettings settings, UpdatesOperation& operation,
                XAsyncBlock* async)
        : ServiceCall(std::move(updates), std::move(settings)), m_operation(operation), m_async(async) {}

    void complete(HRESULT hr) noexcept override;

private:
    UpdatesOperation& m_operation; // both are valid until the block completes
    XAsyncBlock* const m_async;    // belongs to the library
};

class UpdatesOperation final : public async::Operation {
public:
    UpdatesOperation(std::shared_ptr<xbl::GlobalState> state, const xbl::Context& context,
                     service::UpdateAchievements updates)
        : m_in_flight(std::make_unique<xbl::CallInFlight>(std::move(state))), m_updates(std::move(updates)) {
        m_settings.retry_delay_seconds = context.settings.http_retry_delay;
        m_settings.timeout_window_seconds = context.settings.http_timeout_window;
    }

    HRESULT do_work(XAsyncBlock* async) override {
        const auto& state = m_in_flight->state();
        const HRESULT hr = xbl::find_own_title(async, state, m_updates.title_id, m_updates.scid);
        if (FAILED(hr)) {
            return hr;
        }
        if (const char* fault = xbl::fault_of_title(m_updates.title_id, m_updates.scid)) {
            xbl::warn_of_fault(
                m_updates.achievements.empty() ? std::string() : m_updates.achievements.front().achievement_id, fault);
            return E_INVALIDARG;
        }
        auto to_send = pick();
        if (to_send.achievements.empty()) {
            finish(async, S_OK, nullptr);
            return S_OK;
        }
        if (!m_in_flight->hand_over()) {
            return E_ABORT; // XblCleanupAsync did not wait for the call
        }
        m_settings.accept_language = state.accept_language();
        service::submit(std::make_unique<UpdatesCall>(std::move(to_send), std::move(m_settings), *this, async));
        return E_PENDING;
    }

    // `brought`: null when nothing was sent. The operation exists until the title has taken the results.
    void finish(XAsyncBlock* async, HRESULT hr, const xblshim_results* brought) noexcept {
        if (SUCCEEDED(hr) && brought != nullptr) {
            for (size_t at = 0; at < m_results.size(); ++at) {
                if (m_places[at] != not_sent) {
                    m_results[at] = brought->results[m_places[at]];
                }
            }
        }
        m_in_flight.reset(); // the clean-up need not wait until the title takes the results
        XAsyncComplete(async, hr, FAILED(hr) ? 0 : m_results.size() * sizeof(HRESULT));
    }
    size_t sent() const noexcept { return m_sent; }

    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_results.data(), m_results.size() * sizeof(HRESULT));
        return S_OK;
    }

private:
    static constexpr size_t not_sent = SIZE_MAX;

    // Collects the updates to send, each id once, and the place of each update's result.
    service::UpdateAchievements pick() {
        service::UpdateAchievements picked;
        picked.xuid = m_updates.xuid;
        picked.title_id = m_updates.title_id;
        picked.scid = m_updates.scid;
        std::unordered_map<std::string, size_t> places;
        for (const auto& item : m_updates.achievements) {
            const char* const fault = xbl::fault_of_item(item.achievement_id, item.percent_complete);
            m_results.push_back(fault == nullptr ? E_UNEXPECTED : E_INVALIDARG);
            m_places.push_back(not_sent);
            if (fault != nullptr) {
                xbl::warn_of_fault(item.achievement_id, fault);
                continue;
            }
            const auto [place, is_new] = places.emplace(item.achievement_id, picked.achievements.size());
            if (is_new) {
                picked.achievements.push_back(item);
            }
            auto& percent = picked.achievements[place->second].percent_complete;
            percent = std::max(percent, item.percent_complete);
            m_places.back() = place->second;
        }
        m_sent = picked.achievements.size();
        return picked;
    }

    std::unique_ptr<xbl::CallInFlight> m_in_flight;
    service::UpdateAchievements m_updates;
    service::CallSettings m_settings;
    std::vector<HRESULT> m_results;
    std::vector<size_t> m_places; // the index of each update among the sent ones
    size_t m_sent = 0;
};

void UpdatesCall::complete(HRESULT hr) noexcept {
    const auto* const brought = result.as<xblshim_results>();
    if (hr == E_PENDING || (SUCCEEDED(hr) && (brought == nullptr || brought->results_count != m_operation.sent()))) {
        hr = E_UNEXPECTED; // E_PENDING would be ignored, and the block would never complete
    }
    m_operation.finish(m_async, hr, brought);
}

} // namespace

STDAPI XblShimUpdateAchievementsAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                      _In_reads_(updateCount) const XblShimAchievementUpdate* updates,
                                      _In_ size_t updateCount, _In_ XAsyncBlock* async) noexcept {
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "xboxLiveContext, async", xboxLiveContext, async) ||
        (updateCount != 0 && base::any_null(__func__, "updates", updates))) {
        return E_INVALIDARG;
    }
    if (updateCount > XblShimMaxAchievementUpdates) {
        return base::refuse(__func__, "updateCount", "is larger than XblShimMaxAchievementUpdates");
    }
    return base::guard(__func__, [&] {
        std::shared_ptr<xbl::Context> context;
        const HRESULT hr = xbl::find_context(xboxLiveContext, context);
        if (FAILED(hr)) {
            return hr;
        }
        service::UpdateAchievements copied;
        copied.xuid = xboxUserId;
        for (size_t at = 0; at < updateCount; ++at) {
            if (base::any_null("XblShimUpdateAchievementsAsync", "updates[].achievementId",
                               updates[at].achievementId)) {
                return E_INVALIDARG;
            }
            copied.achievements.push_back({updates[at].achievementId, updates[at].percentComplete});
        }
        return async::Operation::begin(
            async, &identity, "XblShimUpdateAchievementsAsync",
            std::make_unique<UpdatesOperation>(std::move(state), *context, std::move(copied)));
    });
}

STDAPI XblShimUpdateAchievementsResult(_Inout_ XAsyncBlock* async, _In_ size_t resultCount,
                                       _Out_writes_(resultCount) HRESULT* results) noexcept {
    if (base::any_null(__func__, "async", async) ||
        (resultCount != 0 && base::any_null(__func__, "results", results))) {
        return E_INVALIDARG;
    }
    size_t size = 0;
    const HRESULT hr = XAsyncGetResultSize(async, &size);
    if (FAILED(hr)) {
        return hr;
    }
    if (size / sizeof(HRESULT) > resultCount) {
        return E_NOT_SUFFICIENT_BUFFER;
    }
    return XAsyncGetResult(async, &identity, size, results, nullptr);
}

// --- testing a title ---

namespace {

HRESULT change_user(const char* function, uint64_t xuid, void (*change)(runtime::User&) noexcept) noexcept {
    const base::FunctionScope scope(function);
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    const auto user = runtime::find_added_user(xuid);
    if (!user) {
        return base::from_win32(ERROR_NOT_FOUND);
    }
    change(*user);
    return S_OK;
}

} // namespace

STDAPI_(void) XblShimSetOffline(_In_ bool offline) noexcept {
    if (!base::in_forked_child()) {
        runtime::switch_network(offline);
    }
}

STDAPI XblShimSignOutUser(_In_ uint64_t xuid) noexcept { return change_user(__func__, xuid, runtime::sign_out); }

STDAPI XblShimSignInUser(_In_ uint64_t xuid) noexcept { return change_user(__func__, xuid, runtime::sign_in); }

// --- open handles and pending calls ---

STDAPI_(const char*) XblShimReport(_In_ XblShimReportFormat format) noexcept {
    const bool json = format == XblShimReportFormat::Json;
    if (base::in_forked_child()) { // a thread that does not exist here may hold a lock
        return json ? "{\"version\":1,\"handles\":[],\"calls\":[],\"ports\":[]}"
                    : "xblshim does not work in a child of fork()";
    }
    try {
        const reporting::Report report = reporting::take_report();
        return base::keep_for_thread(base::ThreadText::Report,
                                     json ? reporting::report_json(report) : reporting::report_text(report));
    } catch (...) {
        return json ? "{\"version\":1,\"error\":\"no memory\"}" : "there is no memory left for a report";
    }
}
