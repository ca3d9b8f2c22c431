// Push events: subscriptions and their events.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "httpClient/pal.h"
#include "service/bridge_abi.h"
#include "xsapi-c/achievements_c.h"
#include "xsapi-c/user_statistics_c.h"

namespace xblshim::service {

enum class SubscriptionKind : uint32_t {
    Progress = XBLSHIM_SUBSCRIPTION_PROGRESS,              // of a user's achievements in a scid
    Unlocks = XBLSHIM_SUBSCRIPTION_UNLOCKS,                // of a user in a title
    Users = XBLSHIM_SUBSCRIPTION_USERS,                    // the sign-in state of all users
    Statistics = XBLSHIM_SUBSCRIPTION_STATISTICS,          // a statistic of a user
    DevicePresence = XBLSHIM_SUBSCRIPTION_DEVICE_PRESENCE, // the devices of a user
    TitlePresence = XBLSHIM_SUBSCRIPTION_TITLE_PRESENCE,   // a user in a title
    Relationships = XBLSHIM_SUBSCRIPTION_RELATIONSHIPS,    // the users that a user follows, and friend requests
    Connection = XBLSHIM_SUBSCRIPTION_CONNECTION           // the connection for a user's events
};

struct SubscriptionRequest {
    SubscriptionKind kind = SubscriptionKind::Progress;
    uint64_t xuid = 0; // 0 for Users
    uint32_t title_id = 0;
    std::string scid;    // as given; the client lower-cases it
    std::string name;    // of a statistic
    uint64_t caller = 0; // the user whose connection it uses; 0: that of `xuid`
    // Of Connection: opens the connection and keeps it open; otherwise it is only observed.
    bool keeps_open = false;
};

// The handler of a subscription. Called on delivery threads (never a Python thread, with no lock held), one call at a
// time and in the order of the events. Two subscriptions may call at the same time. Arguments are valid during the call
// only. A sink that owns its subscription must cancel() it: the subscription owns the sink until then.
class EventSink {
public:
    EventSink() = default;
    EventSink(const EventSink&) = delete;
    EventSink& operator=(const EventSink&) = delete;
    virtual ~EventSink() = default;

    // Called once, unless the subscription ends before. S_OK: events arrive from now on; when the service is not
    // reachable, on_resync() reports when they do. A failure: no event will arrive. Events may arrive before this call.
    virtual void on_subscribed(HRESULT) noexcept {}
    virtual void on_progress(const XblAchievementProgressChangeEventArgs&) noexcept {}
    virtual void on_unlock(const XblAchievementUnlockEvent&) noexcept {}
    virtual void on_user(const xblshim_user_change&) noexcept {}
    virtual void on_statistic(const XblStatisticChangeEventArgs&) noexcept {}
    virtual void on_device(const xblshim_device_presence_change&) noexcept {}
    virtual void on_title(const xblshim_title_presence_change&) noexcept {}
    virtual void on_relationship(const xblshim_relationship_change&) noexcept {}
    virtual void on_connection(const xblshim_connection_change&) noexcept {}
    // Events may have been lost (the connection was interrupted, or the sink was too slow): read again what they are
    // about.
    virtual void on_resync() noexcept {}
};

// A subscription lasts until cancel(), the last reference to it, or the service's stop, which ends it without a call. A
// restart of the remote service does not end it.
class Subscription {
public:
    Subscription() = default;
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    virtual ~Subscription() = default;

    // No event starts afterwards. Does not wait for an event that is being passed on another thread. May be called
    // inside an event, and repeatedly.
    virtual void cancel() noexcept = 0;
    // True when it was canceled or refused, or the service was stopped.
    virtual bool ended() const noexcept = 0;
};

// Never null. When the service is not started, on_subscribed() gets E_ABORT. Throws std::bad_alloc.
std::shared_ptr<Subscription> subscribe(SubscriptionRequest request, std::shared_ptr<EventSink> sink);

} // namespace xblshim::service
