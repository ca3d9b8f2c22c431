#include "runtime/user_events.h"

#include <memory>
#include <mutex>

#include "base/guard.h"
#include "base/log.h"
#include "base/never_destroyed.h"
#include "runtime/initialized.h"
#include "runtime/user_changes.h"
#include "service/subscription.h"

namespace xblshim::runtime {
namespace {

class Users final : public service::EventSink {
public:
    explicit Users(uint64_t following) noexcept : m_following(following) {}

    void on_subscribed(HRESULT hr) noexcept override {
        if (FAILED(hr)) {
            base::log(base::LogLevel::Warning,
                      "the service does not report users who are signed in or out there (0x%08x)",
                      static_cast<unsigned>(hr));
        }
    }

    // Users that the title has not added are reported when it adds them.
    void on_user(const xblshim_user_change& event) noexcept override {
        switch (const auto change = static_cast<XUserChangeEvent>(event.change)) {
        case XUserChangeEvent::SigningOut: // reported together with SignedOut
            return;
        case XUserChangeEvent::SignedInAgain:
        case XUserChangeEvent::SignedOut:
            return sign_at_service(m_following, event.xuid, change == XUserChangeEvent::SignedOut);
        default:
            if (const auto user = find_added_user(event.xuid)) {
                deliver_user_change(user->local_id, change);
            }
        }
    }

private:
    const uint64_t m_following;
};

struct Following {
    std::mutex lock; // the following users lock: the lock "user changes" and those of a subscription come after it
    std::shared_ptr<service::Subscription> subscription;
};

Following& following() noexcept {
    static base::NeverDestroyed<Following> instance;
    return *instance;
}

// The local service is in this process, where XblShimSignOutUser reports changes itself; the real service reports none.
bool service_sends_changes() noexcept {
    const auto configuration = service::configuration();
    return configuration && configuration->service != "local" && configuration->service != "live";
}

} // namespace

void follow_users_as_wanted() noexcept {
    base::guard_void(__func__, [] {
        auto& follows = following();
        const std::lock_guard lock(follows.lock); // also around the read: the last result counts
        if (FAILED(require_initialized()) || !anyone_registered_for_user_changes() || !service_sends_changes()) {
            follows.subscription.reset();
            begin_following(); // the known state is not updated any more
        } else if (!follows.subscription || follows.subscription->ended()) {
            service::SubscriptionRequest request;
            request.kind = service::SubscriptionKind::Users;
            follows.subscription = service::subscribe(std::move(request), std::make_shared<Users>(begin_following()));
        }
    });
}

} // namespace xblshim::runtime
