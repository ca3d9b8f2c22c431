#include "xbl/event_handlers.h"

#include <algorithm>
#include <utility>

#include "base/log.h"
#include "base/process.h"
#include "base/title_code.h"
#include "runtime/title_id.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

bool EventHandlers::belongs_to(const std::shared_ptr<GlobalState>& state) {
    if (!state) {
        return false;
    }
    if (m_start != &state->subscribed_handlers) {
        if (!state->subscribed_handlers.add(weak_from_this())) {
            return false;
        }
        m_start = &state->subscribed_handlers;
    }
    return true;
}

void EventHandlers::subscribe_locked(const std::shared_ptr<GlobalState>& state) {
    if (m_subscription && !m_subscription->ended()) { // by a refusal, or by an earlier clean-up
        return;
    }
    m_subscription.reset();
    if (!belongs_to(state)) {
        return;
    }
    service::SubscriptionRequest request;
    request.kind = m_kind;
    request.xuid = m_xuid;
    request.title_id = runtime::title_id(service::configuration().get(), state->scid);
    request.scid = state->scid;
    request.keeps_open = m_keeps_open;
    m_subscription = service::subscribe(std::move(request), shared_from_this());
}

XblFunctionContext EventHandlers::add(Call call) {
    // Released after the lock. When a clean-up has ended meanwhile, the end of the state closes these handlers.
    const auto state = current_state();
    const std::lock_guard lock(m_lock);
    return add_locked(std::move(call), m_last_token + 1, state);
}

XblFunctionContext EventHandlers::add(Call call, TokenCounter& tokens) {
    const auto state = current_state();
    const std::lock_guard lock(m_lock); // before the token: handlers are called in the order of their tokens
    return add_locked(std::move(call), ++tokens, state);
}

XblFunctionContext EventHandlers::add_locked(Call call, XblFunctionContext token,
                                             const std::shared_ptr<GlobalState>& state) {
    if (state && m_start != nullptr && m_start != &state->subscribed_handlers) {
        m_handlers.clear(); // of an earlier start, whose clean-up still runs: it must not end the new subscription
        unsubscribe_locked();
    }
    const auto added = m_handlers.emplace(token, std::move(call)).first;
    try {
        subscribe_locked(state);
    } catch (...) {
        m_handlers.erase(added);
        if (m_handlers.empty()) {
            unsubscribe_locked();
        }
        throw;
    }
    m_last_token = std::max(m_last_token, token);
    return token;
}

void EventHandlers::remove(XblFunctionContext token) noexcept {
    std::unique_lock lock(m_lock);
    m_handlers.erase(token);
    if (m_handlers.empty()) {
        unsubscribe_locked();
    }
    wait_until_returned(lock, [token](const Running& running) { return running.token == token; });
}

void EventHandlers::close() noexcept {
    if (base::in_forked_child()) {
        return;
    }
    std::unique_lock lock(m_lock);
    close_locked(lock);
}

void EventHandlers::close_those_of(const SubscribedHandlers& start) noexcept {
    if (base::in_forked_child()) {
        return;
    }
    std::unique_lock lock(m_lock);
    if (m_start == &start) {
        close_locked(lock);
    }
}

void EventHandlers::close_locked(std::unique_lock<std::mutex>& lock) noexcept {
    m_handlers.clear();
    unsubscribe_locked();
    m_start = nullptr;
    wait_until_returned(lock, [](const Running&) { return true; });
}

// Under the lock, so that an event never arrives through both this subscription and the next one.
void EventHandlers::unsubscribe_locked() noexcept {
    if (m_subscription) {
        m_subscription->cancel();
        m_subscription.reset();
    }
}

template <class Which>
void EventHandlers::wait_until_returned(std::unique_lock<std::mutex>& lock, Which which) noexcept {
    const auto here = std::this_thread::get_id();
    const auto returned = [&] {
        return std::none_of(m_running.begin(), m_running.end(),
                            [&](const Running& running) { return running.thread != here && which(running); });
    };
    if (!m_returned.wait_for(lock, patience, returned)) {
        base::log(base::LogLevel::Warning,
                  "a handler of events is still running %lld s after it was taken away; it is waited for no "
                  "longer. Does it wait for the thread that takes it away?",
                  static_cast<long long>(patience.count()));
    }
}

void EventHandlers::on_subscribed(HRESULT hr) noexcept {
    if (FAILED(hr)) {
        base::log(base::LogLevel::Warning,
                  "the service does not send events (0x%08x): the title's handlers will not be called",
                  static_cast<unsigned>(hr));
    }
}

void EventHandlers::deliver(const void* event) noexcept {
    const auto here = std::this_thread::get_id();
    std::unique_lock lock(m_lock);
    const XblFunctionContext last = m_last_token;
    XblFunctionContext token = 0;
    for (;;) {
        const auto next = m_handlers.upper_bound(token);
        if (next == m_handlers.end() || next->first > last) {
            return;
        }
        token = next->first;
        const Call call = next->second; // the handler may remove itself
        m_running.push_back({token, here});
        lock.unlock();
        base::call_title([&] { call(event); });
        lock.lock();
        m_running.erase(std::find_if(m_running.begin(), m_running.end(), [&](const Running& running) {
            return running.token == token && running.thread == here;
        }));
        m_returned.notify_all();
    }
}

bool SubscribedHandlers::add(std::weak_ptr<EventHandlers> handlers) {
    const std::lock_guard lock(m_lock);
    if (m_closed) {
        return false;
    }
    m_all.erase(std::remove_if(m_all.begin(), m_all.end(), [](const auto& one) { return one.expired(); }), m_all.end());
    m_all.push_back(std::move(handlers));
    return true;
}

void SubscribedHandlers::close() noexcept {
    std::vector<std::weak_ptr<EventHandlers>> all;
    {
        const std::lock_guard lock(m_lock);
        m_closed = true;
        all.swap(m_all);
    }
    for (const auto& one : all) {
        if (const auto handlers = one.lock()) {
            handlers->close_those_of(*this);
        }
    }
}

} // namespace xblshim::xbl
