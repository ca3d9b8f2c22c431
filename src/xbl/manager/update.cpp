// An update in the background.
#include "base/guard.h"
#include "base/log.h"
#include "runtime/title_id.h"
#include "service/service.h"
#include "xbl/manager/manager.h"

namespace xblshim::xbl::manager {
namespace {

void log_end(HRESULT hr, const service::UpdateAchievement& update) noexcept {
    if (SUCCEEDED(hr)) {
        return;
    }
    const bool not_higher = hr == HTTP_E_STATUS_NOT_MODIFIED;
    base::log(not_higher ? base::LogLevel::Info : base::LogLevel::Warning,
              "XblAchievementsManagerUpdateAchievement: the update of achievement %s of user %llu to %u percent %s "
              "(0x%08X).",
              update.achievement_id.c_str(), static_cast<unsigned long long>(update.xuid), update.percent_complete,
              not_higher ? "changed nothing: the service has as much already" : "failed", static_cast<unsigned>(hr));
}

class UpdateCall final : public service::ServiceCall {
public:
    using Input = service::CallInputOf<service::UpdateAchievement>;

    UpdateCall(const std::shared_ptr<const Input>& input, std::unique_ptr<CallInFlight> in_flight)
        : ServiceCall(input), m_update(input->request), m_in_flight(std::move(in_flight)) {}

    void complete(HRESULT hr) noexcept override { log_end(hr, m_update); }

private:
    const service::UpdateAchievement& m_update;      // in the input
    const std::unique_ptr<CallInFlight> m_in_flight; // the clean-up waits for it
};

class BeginUpdate final : public Work {
public:
    BeginUpdate(std::shared_ptr<GlobalState> title, service::UpdateAchievement update)
        : m_in_flight(std::make_unique<CallInFlight>(std::move(title))), m_update(std::move(update)) {}

    void run(HRESULT hr) noexcept override {
        if (SUCCEEDED(hr)) {
            hr = base::guard("XblAchievementsManagerUpdateAchievement", [&] { return submit(); });
        }
        log_end(hr, m_update);
    }

private:
    HRESULT submit() {
        m_update.scid = m_in_flight->state().scid;
        m_update.title_id = runtime::title_id(service::configuration().get(), m_update.scid);
        if (m_update.title_id == 0) {
            return E_INVALIDARG;
        }
        if (!m_in_flight->hand_over()) {
            return E_ABORT; // XblCleanupAsync did not wait for the call
        }
        service::CallSettings settings; // those of a new context
        settings.accept_language = m_in_flight->state().accept_language();
        service::submit(std::make_unique<UpdateCall>(
            std::make_shared<const UpdateCall::Input>(m_update, std::move(settings)), std::move(m_in_flight)));
        return S_OK;
    }

    std::unique_ptr<CallInFlight> m_in_flight;
    service::UpdateAchievement m_update;
};

} // namespace

HRESULT begin_update(const std::shared_ptr<GlobalState>& title, const LocalUser& user, std::string achievement_id,
                     uint32_t percent) {
    service::UpdateAchievement update{user.xuid(), 0, {}, std::move(achievement_id), percent};
    return run_when_configured(user.queue(), std::make_unique<BeginUpdate>(title, std::move(update)));
}

} // namespace xblshim::xbl::manager
