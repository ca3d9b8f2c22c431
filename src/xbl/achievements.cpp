// xsapi-c/achievements_c.h: updating an achievement.
//
// The game thread checks for null and copies the arguments. The values are checked on the work port, and their errors
// are reported through the block. The call has no payload: its result is the block's status.
#include "xsapi-c/achievements_c.h"

#include "async/operation.h"
#include "async/quiet_completion.h"
#include "base/guard.h"
#include "base/mistakes.h"
#include "service/service.h"
#include "xbl/context.h"
#include "xbl/global_state.h"
#include "xbl/own_title.h"
#include "xbl/update_faults.h"

using namespace xblshim;

namespace {

class UpdateCall final : public service::ServiceCall {
public:
    UpdateCall(const xbl::GlobalState& state, XAsyncBlock* async, std::shared_ptr<const service::CallInput> input)
        : ServiceCall(std::move(input)), m_state(state), m_async(async) {}

    void complete(HRESULT hr) noexcept override { XAsyncComplete(m_async, final_of(hr), 0); }
    bool complete_quietly(HRESULT hr) noexcept override {
        return !m_state.detached && async::complete_quietly(m_async, final_of(hr));
    }

private:
    // E_PENDING would be ignored, and the block would never complete.
    static HRESULT final_of(HRESULT hr) noexcept { return hr == E_PENDING ? E_UNEXPECTED : hr; }

    const xbl::GlobalState& m_state; // both are valid until the block, which belongs to the library, completes
    XAsyncBlock* const m_async;
};

// Game code may begin a hundred thousand updates at once: request and settings exist once, and both the operation and
// its call are small. tests/native/xbl_update_memory_test.cpp counts the bytes.
class UpdateOperation final : public async::Operation {
public:
    using Input = service::CallInputOf<service::UpdateAchievement>;

    UpdateOperation(std::shared_ptr<xbl::GlobalState> state, std::shared_ptr<Input> input)
        : m_in_flight(std::move(state)), m_input(std::move(input)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        auto& update = m_input->request;
        if (update.title_id == 0) { // the title's own title id and scid, whatever scid was passed
            const HRESULT hr = xbl::find_own_title(async, m_in_flight.state(), update.title_id, update.scid);
            if (FAILED(hr)) {
                return hr;
            }
        }
        const char* fault = xbl::fault_of_title(update.title_id, update.scid);
        if (fault == nullptr) {
            fault = xbl::fault_of_item(update.achievement_id, update.percent_complete);
        }
        if (fault != nullptr) {
            xbl::warn_of_fault(update.achievement_id, fault);
            return E_INVALIDARG;
        }
        if (!m_in_flight.hand_over()) {
            return E_ABORT; // XblCleanupAsync did not wait for the call
        }
        m_input->settings.accept_language = m_in_flight.state().accept_language();
        service::submit(std::make_unique<UpdateCall>(m_in_flight.state(), async, std::move(m_input)));
        return E_PENDING;
    }

private:
    xbl::CallInFlight m_in_flight;
    std::shared_ptr<Input> m_input; // with the context's settings when the call began; null once it is handed over
};

HRESULT begin_update(std::shared_ptr<xbl::GlobalState> state, XblContextHandle handle,
                     service::UpdateAchievement update, const char* name, XAsyncBlock* async) {
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(handle, context);
    if (FAILED(hr)) {
        return hr;
    }
    service::CallSettings settings;
    settings.retry_delay_seconds = context->settings.http_retry_delay;
    settings.timeout_window_seconds = context->settings.http_timeout_window;
    auto input = std::make_shared<UpdateOperation::Input>(std::move(update), std::move(settings));
    return async::Operation::begin(async, nullptr, name,
                                   std::make_unique<UpdateOperation>(std::move(state), std::move(input)));
}

} // namespace

STDAPI XblAchievementsUpdateAchievementAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                             _In_z_ const char* achievementId, _In_ uint32_t percentComplete,
                                             _In_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "achievementId", achievementId)) {
        return E_INVALIDARG;
    }
    // The title id is looked up before the other arguments are checked: "not initialized" takes precedence over null
    // here.
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "xboxLiveContext, async", xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__, [&] {
        return begin_update(std::move(state), xboxLiveContext, {xboxUserId, 0, {}, achievementId, percentComplete},
                            "XblAchievementsUpdateAchievementAsync", async);
    });
}

STDAPI XblAchievementsUpdateAchievementForTitleIdAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                                       _In_ const uint32_t titleId,
                                                       _In_z_ const char* serviceConfigurationId,
                                                       _In_z_ const char* achievementId, _In_ uint32_t percentComplete,
                                                       _In_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "serviceConfigurationId, achievementId, xboxLiveContext, async",
                       serviceConfigurationId, achievementId, xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return base::guard(__func__, [&] {
        return begin_update(std::move(state), xboxLiveContext,
                            {xboxUserId, titleId, serviceConfigurationId, achievementId, percentComplete},
                            "XblAchievementsUpdateAchievementForTitleIdAsync", async);
    });
}
