// The title's handlers for one kind of event, of one context.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "service/subscription.h"
#include "xsapi-c/types_c.h"

namespace xblshim::xbl {

class GlobalState;
class SubscribedHandlers;

using TokenCounter = std::atomic<XblFunctionContext>; // the last token

// The first handler subscribes, taking the last away ends the subscription. An event calls them one after the other, in
// the order in which they were added, on a delivery thread; a handler may do here whatever it likes, also with itself
// and with the context. One that is added meanwhile is told from the next event on.
class EventHandlers : public service::EventSink, public std::enable_shared_from_this<EventHandlers> {
public:
    using Call = std::function<void(const void* event)>; // calls the title
    // How long removing waits for a handler that runs on another thread. Bounded, because the title may hold a lock
    // that the handler needs.
    static constexpr std::chrono::seconds patience{2};

    EventHandlers(service::SubscriptionKind kind, uint64_t xuid, bool keeps_open = false) noexcept
        : m_kind(kind), m_xuid(xuid), m_keeps_open(keeps_open) {}

    // The token: 1, 2, … Without an initialized library nothing will call it.
    XblFunctionContext add(Call call);
    // The same with the next token of a counter that several kinds of handler share.
    XblFunctionContext add(Call call, TokenCounter& tokens);
    // The handler isn't called any more, and isn't running, except on this thread or after `patience`.
    void remove(XblFunctionContext token) noexcept;
    // The same for all of them: the context's own end.
    void close() noexcept;
    // The same where they belong to the start that is cleaned up, and not to a later one.
    void close_those_of(const SubscribedHandlers& start) noexcept;

    void on_subscribed(HRESULT hr) noexcept override;
    void on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept override { tell(&args); }
    void on_unlock(const XblAchievementUnlockEvent& event) noexcept override { tell(&event); }
    void on_relationship(const xblshim_relationship_change& change) noexcept override { tell(&change); }

protected:
    // Calls the handlers.
    void tell(const void* event) noexcept;
    // Makes the subscriptions that are missing, under the lock. `state` is null when the library isn't initialized.
    virtual void subscribe_locked(const std::shared_ptr<GlobalState>& state);
    virtual void unsubscribe_locked() noexcept;
    // Before a subscription is made: false when none is to be made, as the library isn't initialized or is cleaned up.
    bool belongs_to(const std::shared_ptr<GlobalState>& state);
    bool has_handlers_locked() const noexcept { return !m_handlers.empty(); }

    const service::SubscriptionKind m_kind;
    const uint64_t m_xuid;
    const bool m_keeps_open; // of the kind Connection
    // Lock "event handlers": those that making and ending a subscription take are taken under it.
    std::mutex m_lock;

private:
    struct Running {
        XblFunctionContext token;
        std::thread::id thread;
    };
    XblFunctionContext add_locked(Call call, XblFunctionContext token, const std::shared_ptr<GlobalState>& state);
    void close_locked(std::unique_lock<std::mutex>& lock) noexcept;
    template <class Which> void wait_until_returned(std::unique_lock<std::mutex>& lock, Which which) noexcept;

    std::condition_variable m_returned;
    std::map<XblFunctionContext, Call> m_handlers;
    XblFunctionContext m_last_token = 0;
    std::vector<Running> m_running;
    std::shared_ptr<service::Subscription> m_subscription;
    const SubscribedHandlers* m_start = nullptr; // that ends them; only compared
};

// All that are subscribed between one XblInitialize and its clean-up.
class SubscribedHandlers {
public:
    SubscribedHandlers() = default;
    SubscribedHandlers(const SubscribedHandlers&) = delete;
    SubscribedHandlers& operator=(const SubscribedHandlers&) = delete;
    ~SubscribedHandlers() { close(); }

    // False once they were closed.
    bool add(std::weak_ptr<EventHandlers> handlers);
    void close() noexcept;

private:
    std::mutex m_lock; // lock "subscribed handlers": a leaf
    std::vector<std::weak_ptr<EventHandlers>> m_all;
    bool m_closed = false;
};

} // namespace xblshim::xbl
