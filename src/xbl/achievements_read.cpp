// xsapi-c/achievements_c.h: reading achievements, a page at a time or a single one.
//
// The game thread checks for null and copies the arguments. Errors in their values are reported through the block. The
// payload is a handle to the page. None of these calls has an identity: each Result function takes the page of every
// call.
#include "XGameErr.h"
#include "async/operation.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "service/service.h"
#include "xbl/achievements_result.h"
#include "xbl/global_state.h"
#include "xbl/service_operation.h"
#include "xbl/title_page.h"

using namespace xblshim;

namespace {

class ReadOperation;

// The request to the service. The operation exists until the title has taken the page. This object ends with the call,
// and with it the clean-up's wait for it.
class ReadCall final : public service::ServiceCall {
public:
    ReadCall(std::shared_ptr<xbl::GlobalState> state, service::Request request, service::CallSettings settings)
        : ServiceCall(std::move(request), std::move(settings)), m_in_flight(std::move(state)) {}

    // False when the clean-up did not wait for the call. `async` belongs to the library. It and the operation are valid
    // until the block completes.
    bool hand_over(ReadOperation& operation, XAsyncBlock* async) noexcept {
        m_operation = &operation;
        m_async = async;
        return m_in_flight.hand_over();
    }
    void complete(HRESULT hr) noexcept override;

private:
    xbl::CallInFlight m_in_flight;
    ReadOperation* m_operation = nullptr;
    XAsyncBlock* m_async = nullptr;
};

class ReadOperation final : public async::Operation {
public:
    // `verdict`: the failure for wrong values. `user`: the context's user; null with a failure only.
    ReadOperation(HRESULT verdict, std::shared_ptr<const runtime::User> user, std::unique_ptr<ReadCall> call,
                  std::unique_ptr<const xbl::ListSource> source, const char* name)
        : m_verdict(verdict), m_name(name), m_user(std::move(user)), m_call(std::move(call)),
          m_source(std::move(source)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (FAILED(m_verdict)) {
            return m_verdict;
        }
        // A page that is never taken must not keep the user added.
        if (const auto user = std::move(m_user); runtime::is_signed_out(m_name, *user)) {
            return E_GAMEUSER_SIGNED_OUT; // there is no token for the request
        }
        if (!m_call->hand_over(*this, async)) {
            return E_ABORT;
        }
        service::submit(std::move(m_call));
        return E_PENDING;
    }

    void take(service::ResultMemory page) {
        m_result = std::make_shared<xbl::AchievementsResult>(std::move(page), std::move(m_source));
    }

    // Creates the handle when the title takes it: a page that is never taken leaks none.
    HRESULT get_result(void* buffer) override {
        *static_cast<XblAchievementsResultHandle*>(buffer) = xbl::open_result_handle(std::move(m_result), m_name);
        return S_OK;
    }

private:
    const HRESULT m_verdict;
    const char* const m_name; // the name of the public function
    std::shared_ptr<const runtime::User> m_user;
    std::unique_ptr<ReadCall> m_call;
    std::unique_ptr<const xbl::ListSource> m_source; // null for a single achievement
    std::shared_ptr<xbl::AchievementsResult> m_result;
};

void ReadCall::complete(HRESULT hr) noexcept {
    if (hr == E_PENDING ||
        (SUCCEEDED(hr) &&
         result.as<xblshim_page>() == nullptr)) { // E_PENDING would be ignored, and the block would never complete
        hr = E_UNEXPECTED;
    }
    if (SUCCEEDED(hr)) {
        hr = base::guard("a page of achievements", [&] {
            m_operation->take(xbl::page_for_title(std::move(result)));
            return S_OK;
        });
    }
    XAsyncComplete(m_async, hr, SUCCEEDED(hr) ? sizeof(XblAchievementsResultHandle) : 0);
}

HRESULT begin_list(std::shared_ptr<xbl::GlobalState> state, const std::shared_ptr<xbl::Context>& context,
                   service::ListAchievements list, const char* name, XAsyncBlock* async) {
    // A type that the header does not have is sent unchanged: the service decides what it selects.
    const bool known = list.type != static_cast<uint32_t>(XblAchievementType::Unknown);
    if (!known) {
        base::refuse(name, "type", "is Unknown");
    }
    auto settings = xbl::settings_of(*context, *state);
    auto source = std::make_unique<const xbl::ListSource>(xbl::ListSource{context, list});
    auto call = std::make_unique<ReadCall>(std::move(state), std::move(list), std::move(settings));
    return async::Operation::begin(async, nullptr, name,
                                   std::make_unique<ReadOperation>(known ? S_OK : E_INVALIDARG, context->user,
                                                                   std::move(call), std::move(source), name));
}

// A call that fails with `hr` through its block.
HRESULT begin_failing(HRESULT hr, const char* name, XAsyncBlock* async) {
    return async::Operation::begin(async, nullptr, name,
                                   std::make_unique<ReadOperation>(hr, nullptr, nullptr, nullptr, name));
}

HRESULT take_result(const char* function, XAsyncBlock* async, XblAchievementsResultHandle* result) noexcept {
    const base::FunctionScope scope(function);
    return XAsyncGetResult(async, nullptr, sizeof *result, result, nullptr);
}

} // namespace

STDAPI XblAchievementsGetAchievementsForTitleIdAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                                     _In_ uint32_t titleId, _In_ XblAchievementType type,
                                                     _In_ bool unlockedOnly, _In_ XblAchievementOrderBy orderBy,
                                                     _In_ uint32_t skipItems, _In_ uint32_t maxItems,
                                                     _In_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "xboxLiveContext, async", xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return base::guard(__func__, [&] {
        std::shared_ptr<xbl::Context> context;
        const HRESULT hr = xbl::find_context(xboxLiveContext, context);
        if (FAILED(hr)) {
            return hr;
        }
        service::ListAchievements list;
        list.xuid = xboxUserId;
        list.title_id = titleId;
        list.type = static_cast<uint32_t>(type);
        list.unlocked_only = unlockedOnly;
        list.order_by = static_cast<uint32_t>(orderBy);
        list.skip_items = skipItems;
        list.max_items = maxItems;
        return begin_list(std::move(state), context, std::move(list), "XblAchievementsGetAchievementsForTitleIdAsync",
                          async);
    });
}

STDAPI XblAchievementsGetAchievementsForTitleIdResult(_In_ XAsyncBlock* async,
                                                      _Out_ XblAchievementsResultHandle* result) noexcept {
    return take_result(__func__, async, result);
}

STDAPI XblAchievementsResultGetNextAsync(_In_ XblAchievementsResultHandle resultHandle, _In_ uint32_t maxItems,
                                         _In_ XAsyncBlock* async) noexcept {
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "resultHandle, async", resultHandle, async)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__, [&] {
        constexpr const char* name = "XblAchievementsResultGetNextAsync";
        std::shared_ptr<xbl::AchievementsResult> result;
        const HRESULT hr = xbl::find_result(resultHandle, result);
        if (FAILED(hr)) {
            return hr;
        }
        const xbl::ListSource* const source = result->source();
        const auto context = source != nullptr ? source->context.lock() : nullptr;
        if (!context || !result->has_next()) {
            base::log(base::LogLevel::Warning, "%s: %s", name,
                      source == nullptr    ? "the result of a single achievement has no next page"
                      : result->has_next() ? "the context that the first page was fetched with is closed; keep it open"
                                           : "there is no next page; ask XblAchievementsResultHasNext first");
            return begin_failing(E_UNEXPECTED, name, async);
        }
        service::ListAchievements list = source->list;
        list.skip_items = 0; // the token contains the start of the page
        list.max_items = maxItems;
        list.continuation_token = result->continuation_token();
        return begin_list(std::move(state), context, std::move(list), name, async);
    });
}

STDAPI XblAchievementsResultGetNextResult(_In_ XAsyncBlock* async, _Out_ XblAchievementsResultHandle* result) noexcept {
    return take_result(__func__, async, result);
}

STDAPI XblAchievementsGetAchievementAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                          _In_z_ const char* serviceConfigurationId, _In_z_ const char* achievementId,
                                          _In_ XAsyncBlock* async) noexcept {
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "xboxLiveContext, serviceConfigurationId, achievementId, async", xboxLiveContext,
                       serviceConfigurationId, achievementId, async)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__, [&] {
        constexpr const char* name = "XblAchievementsGetAchievementAsync";
        std::shared_ptr<xbl::Context> context;
        const HRESULT hr = xbl::find_context(xboxLiveContext, context);
        if (FAILED(hr)) {
            return hr;
        }
        service::GetAchievement get{xboxUserId, serviceConfigurationId, achievementId};
        if (get.scid.empty() || get.achievement_id.empty()) {
            base::refuse(name, get.scid.empty() ? "serviceConfigurationId" : "achievementId", "is empty");
        }
        const bool named = !get.scid.empty() && !get.achievement_id.empty() &&
                           base::check_text(name, "serviceConfigurationId", serviceConfigurationId) &&
                           base::check_text(name, "achievementId", achievementId);
        auto settings = xbl::settings_of(*context, *state);
        auto call = std::make_unique<ReadCall>(std::move(state), std::move(get), std::move(settings));
        return async::Operation::begin(async, nullptr, name,
                                       std::make_unique<ReadOperation>(named ? S_OK : E_INVALIDARG, context->user,
                                                                       std::move(call), nullptr, name));
    });
}

STDAPI XblAchievementsGetAchievementResult(_In_ XAsyncBlock* async,
                                           _Out_ XblAchievementsResultHandle* result) noexcept {
    return take_result(__func__, async, result);
}
