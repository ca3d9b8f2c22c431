// The title's handlers for one kind of event of one context.
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

// The first handler subscribes; removing the last one ends the subscription. For an event the handlers are called one
// after the other, in the order of their registration, on a delivery thread. A handler may call any function, also for
// itself and the context. A handler that is added meanwhile is called from the next event on.
class EventHandlers : public service::EventSink, public std::enable_shared_from_this<EventHandlers> {
public:
    using Call = std::function<void(const void* event)>; // calls the title's handler
    // The time that a removal waits for a handler on another thread. It is bounded, because the title may hold a
    // lock that the handler needs.
    static constexpr std::chrono::seconds patience{2};

    EventHandlers(service::SubscriptionKind kind, uint64_t xuid, bool keeps_open = false) noexcept
        : m_kind(kind), m_xuid(xuid), m_keeps_open(keeps_open) {}

    // Returns the token: 1, 2, … No handler is called while the library is not initialized.
    XblFunctionContext add(Call call);
    // The same with the next token of a counter that several kinds of handlers share.
    XblFunctionContext add(Call call, TokenCounter& tokens);
    // Removes a handler. It is not called afterwards and runs on no other thread; the wait is limited by `patience`.
    void remove(XblFunctionContext token) noexcept;
    // Removes all handlers, at the end of the context.
    void close() noexcept;
    // The same, for handlers of the start that is cleaned up only, not of a later one.
    void close_those_of(const SubscribedHandlers& start) noexcept;

    void on_subscribed(HRESULT hr) noexcept override;
    void on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept override { deliver(&args); }
    void on_unlock(const XblAchievementUnlockEvent& event) noexcept override { deliver(&event); }
    void on_relationship(const xblshim_relationship_change& change) noexcept override { deliver(&change); }

protected:
    // Calls the handlers.
    void deliver(const void* event) noexcept;
    // Creates the missing subscriptions, under the lock. `state` is null when the library is not initialized.
    virtual void subscribe_locked(const std::shared_ptr<GlobalState>& state);
    virtual void unsubscribe_locked() noexcept;
    // Called before a subscription is created. False when none must be created: the library is not initialized or is
    // being cleaned up.
    bool belongs_to(const std::shared_ptr<GlobalState>& state);
    bool has_handlers_locked() const noexcept { return !m_handlers.empty(); }

    const service::SubscriptionKind m_kind;
    const uint64_t m_xuid;
    const bool m_keeps_open; // for the kind Connection
    // Lock "event handlers": the locks for creating and ending a subscription are taken under it.
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
    const SubscribedHandlers* m_start = nullptr; // the start whose clean-up ends them; only compared
};

// All handlers that were subscribed between one XblInitialize and its clean-up.
class SubscribedHandlers {
public:
    SubscribedHandlers() = default;
    SubscribedHandlers(const SubscribedHandlers&) = delete;
    SubscribedHandlers& operator=(const SubscribedHandlers&) = delete;
    ~SubscribedHandlers() { close(); }

    // False after they were closed.
    bool add(std::weak_ptr<EventHandlers> handlers);
    void close() noexcept;

private:
    std::mutex m_lock; // lock "subscribed handlers": a leaf
    std::vector<std::weak_ptr<EventHandlers>> m_all;
    bool m_closed = false;
};

} // namespace xblshim::xbl
