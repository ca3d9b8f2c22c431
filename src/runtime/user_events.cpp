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
    void on_subscribed(HRESULT hr) noexcept override {
        if (FAILED(hr)) {
            base::log(base::LogLevel::Warning,
                      "the service does not tell of users who are signed in or out there (0x%08x)",
                      static_cast<unsigned>(hr));
        }
    }

    // Of users that the title hasn't added it has nothing to know.
    void on_user(const xblshim_user_event& event) noexcept override {
        const auto user = find_added_user(event.xuid);
        if (!user) {
            return;
        }
        switch (const auto change = static_cast<XUserChangeEvent>(event.change)) {
        case XUserChangeEvent::SignedInAgain:
            return sign_in(*user);
        case XUserChangeEvent::SigningOut: // sign_out() tells of both
            return;
        case XUserChangeEvent::SignedOut:
            return sign_out(*user);
        default:
            return tell_user_change(user->local_id, change);
        }
    }
};

struct Following {
    std::mutex lock; // the following users lock: "user changes" and what a subscription takes come after it
    std::shared_ptr<service::Subscription> subscription;
};

Following& following() noexcept {
    static base::NeverDestroyed<Following> instance;
    return *instance;
}

// The local service is in this process, where XblShimSignOutUser tells by itself; the real one tells nothing.
bool service_tells() noexcept {
    const auto configuration = service::configuration();
    return configuration && configuration->service != "local" && configuration->service != "live";
}

} // namespace

void follow_users_as_wanted() noexcept {
    base::guard_void(__func__, [] {
        auto& follows = following();
        const std::lock_guard<std::mutex> lock(follows.lock); // over the question too: the last answer counts
        if (FAILED(require_initialized()) || !anyone_registered_for_user_changes() || !service_tells()) {
            follows.subscription.reset();
        } else if (!follows.subscription || follows.subscription->ended()) {
            follows.subscription =
                service::subscribe({service::SubscriptionKind::Users, 0, 0, {}}, std::make_shared<Users>());
        }
    });
}

} // namespace xblshim::runtime
