#include "runtime/user_changes.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "XTaskQueue.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/process.h"
#include "runtime/game_runtime.h"
#include "task_queue/internal.h"

namespace xblshim::runtime {
namespace {

// One XUserRegisterForChangeEvent. Lives as long as it is registered or an event of it is under way.
class Registration {
public:
    // Takes the queue's handle over.
    Registration(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback) noexcept
        : m_queue(queue), m_context(context), m_callback(callback) {}
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { XTaskQueueCloseHandle(m_queue); }

    XTaskQueueHandle queue() const noexcept { return m_queue; }

    void run(XUserLocalId user, XUserChangeEvent event) {
        {
            const std::lock_guard<std::mutex> lock(m_lock);
            if (m_ended) {
                return; // was on its way when the title took the registration back
            }
            m_running.push_back(std::this_thread::get_id());
        }
        m_callback(m_context, user, event);
        {
            const std::lock_guard<std::mutex> lock(m_lock);
            m_running.erase(std::find(m_running.begin(), m_running.end(), std::this_thread::get_id()));
        }
        m_returned.notify_all();
    }

    // No callback starts after this. With `wait` none is running either, but on this thread.
    void end(bool wait) {
        std::unique_lock<std::mutex> lock(m_lock);
        m_ended = true;
        if (wait) {
            const auto here = std::this_thread::get_id();
            m_returned.wait(lock, [this, here] {
                return std::all_of(m_running.begin(), m_running.end(), [here](auto thread) { return thread == here; });
            });
        }
    }

private:
    const XTaskQueueHandle m_queue;
    void* const m_context;
    XUserChangeEventCallback* const m_callback;
    std::mutex m_lock; // the user change lock: a leaf
    std::condition_variable m_returned;
    std::vector<std::thread::id> m_running; // the threads that are inside the callback
    bool m_ended = false;
};

struct Registrations {
    std::mutex lock; // the user changes lock: a leaf
    std::map<uint64_t, std::shared_ptr<Registration>> by_token;
    uint64_t last_token = 0;
};

Registrations& registrations() noexcept {
    static auto* const all = new Registrations;
    return *all;
}

struct Event {
    std::shared_ptr<Registration> registration;
    XUserLocalId user;
    XUserChangeEvent event;
};

void CALLBACK deliver(void* context, bool canceled) {
    const std::unique_ptr<Event> event(static_cast<Event*>(context));
    if (!canceled && !base::in_forked_child()) {
        base::guard_void("XUserRegisterForChangeEvent's callback",
                         [&] { event->registration->run(event->user, event->event); });
    }
}

} // namespace

void tell_user_change(XUserLocalId user, XUserChangeEvent event) noexcept {
    base::guard_void("telling of a user's change", [&] {
        std::vector<std::shared_ptr<Registration>> all;
        {
            auto& table = registrations();
            const std::lock_guard<std::mutex> lock(table.lock);
            for (const auto& [token, registration] : table.by_token) {
                all.push_back(registration);
            }
        }
        for (const auto& registration : all) {
            auto told = std::make_unique<Event>(Event{registration, user, event});
            const HRESULT hr =
                XTaskQueueSubmitCallback(registration->queue(), XTaskQueuePort::Completion, told.get(), deliver);
            if (SUCCEEDED(hr)) {
                static_cast<void>(told.release()); // deliver() owns it
            } else if (hr != E_ABORT) {            // E_ABORT: the title has terminated the queue
                base::log(base::LogLevel::Error,
                          "XUserRegisterForChangeEvent: an event could not be put into the queue (0x%08x)",
                          static_cast<unsigned>(hr));
            }
        }
    });
}

void sign_out(User& user) noexcept {
    XUserState expected = XUserState::SignedIn;
    if (user.state.compare_exchange_strong(expected, XUserState::SigningOut)) {
        tell_user_change(user.local_id, XUserChangeEvent::SigningOut);
        user.state = XUserState::SignedOut;
        tell_user_change(user.local_id, XUserChangeEvent::SignedOut);
    }
}

void sign_in(User& user) noexcept {
    XUserState expected = XUserState::SignedOut;
    if (user.state.compare_exchange_strong(expected, XUserState::SignedIn)) {
        tell_user_change(user.local_id, XUserChangeEvent::SignedInAgain);
    }
}

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XUserRegisterForChangeEvent(_In_opt_ XTaskQueueHandle queue, _In_opt_ void* context,
                                   _In_ XUserChangeEventCallback* callback,
                                   _Out_ XTaskQueueRegistrationToken* token) noexcept {
    HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (callback == nullptr || token == nullptr) {
        return E_INVALIDARG;
    }
    token->token = 0;
    XTaskQueueHandle own = nullptr;
    hr = task_queue::open_own_handle(queue, own);
    if (FAILED(hr)) {
        return hr;
    }
    return base::guard(__func__, [&] {
        std::shared_ptr<runtime::Registration> registration;
        try {
            registration = std::make_shared<runtime::Registration>(own, context, callback);
        } catch (...) {
            XTaskQueueCloseHandle(own);
            throw;
        }
        auto& table = runtime::registrations();
        const std::lock_guard<std::mutex> lock(table.lock);
        table.by_token.emplace(table.last_token + 1, registration);
        token->token = ++table.last_token;
        return S_OK;
    });
}

// Works without the runtime too: titles take their registrations back in any order.
STDAPI_(bool) XUserUnregisterForChangeEvent(_In_ XTaskQueueRegistrationToken token, _In_ bool wait) noexcept {
    if (base::in_forked_child()) {
        return false;
    }
    std::shared_ptr<runtime::Registration> registration;
    {
        auto& table = runtime::registrations();
        const std::lock_guard<std::mutex> lock(table.lock);
        const auto found = table.by_token.find(token.token);
        if (found == table.by_token.end()) {
            return false;
        }
        registration = std::move(found->second);
        table.by_token.erase(found);
    }
    registration->end(wait);
    return true;
}
