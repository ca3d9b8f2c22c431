// A title's callbacks for something that happens, each called through its own queue.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "XTaskQueue.h"
#include "base/callback_gate.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/process.h"
#include "base/title_code.h"
#include "task_queue/own_handle.h"

namespace xblshim::runtime {

// One callback. Lives as long as it is registered or an event of it is under way.
template <class Event> class Registration {
public:
    using Callback = std::function<void(const Event&)>;

    // Takes the queue's handle over.
    Registration(XTaskQueueHandle queue, Callback callback) : m_queue(queue), m_callback(std::move(callback)) {}
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { XTaskQueueCloseHandle(m_queue); }

    XTaskQueueHandle queue() const noexcept { return m_queue; }

    void run(const Event& event) {
        m_gate.run([&] { base::call_title([&] { m_callback(event); }); });
    }

    // No callback starts after this. With `wait` none is running either, but on this thread.
    void end(bool wait) {
        if (wait) {
            m_gate.end_and_wait();
        } else {
            m_gate.end();
        }
    }

private:
    const XTaskQueueHandle m_queue;
    const Callback m_callback;
    base::CallbackGate m_gate;
};

// All callbacks of one kind.
template <class Event> class Registrations {
public:
    // `name` is the public function that registers, for the log.
    explicit Registrations(const char* name) noexcept : m_name(name) {}

    // A null queue takes the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc.
    HRESULT add(XTaskQueueHandle queue, typename Registration<Event>::Callback callback,
                XTaskQueueRegistrationToken& token) {
        XTaskQueueHandle own = nullptr;
        const HRESULT hr = task_queue::open_own_handle(queue, own);
        if (FAILED(hr)) {
            return hr;
        }
        std::shared_ptr<Registration<Event>> registration;
        try {
            registration = std::make_shared<Registration<Event>>(own, std::move(callback));
        } catch (...) {
            XTaskQueueCloseHandle(own);
            throw;
        }
        const std::lock_guard<std::mutex> lock(m_lock);
        m_by_token.emplace(m_last_token + 1, std::move(registration));
        token.token = ++m_last_token;
        return S_OK;
    }

    // False for an unknown token. No callback starts after it; see Registration::end.
    bool remove(XTaskQueueRegistrationToken token, bool wait) {
        std::shared_ptr<Registration<Event>> registration;
        {
            const std::lock_guard<std::mutex> lock(m_lock);
            const auto found = m_by_token.find(token.token);
            if (found == m_by_token.end()) {
                return false;
            }
            registration = std::move(found->second);
            m_by_token.erase(found);
        }
        registration->end(wait);
        return true;
    }

    bool any() noexcept {
        const std::lock_guard<std::mutex> lock(m_lock);
        return !m_by_token.empty();
    }

    // Tells everybody, through the completion ports. With an immediate port the title's code runs before this returns:
    // call it without any lock.
    void tell(const Event& event) noexcept {
        tell_those(event, [](uint64_t) { return true; });
    }
    // Only the one.
    void tell(XTaskQueueRegistrationToken token, const Event& event) noexcept {
        tell_those(event, [token](uint64_t other) { return other == token.token; });
    }

private:
    struct Told {
        std::shared_ptr<Registration<Event>> registration;
        Event event;
        const char* name;
    };

    static void CALLBACK deliver(void* context, bool canceled) {
        const std::unique_ptr<Told> told(static_cast<Told*>(context));
        if (!canceled && !base::in_forked_child()) {
            base::guard_void(told->name, [&] { told->registration->run(told->event); });
        }
    }

    template <class Which> void tell_those(const Event& event, Which which) noexcept {
        base::guard_void(m_name, [&] {
            std::vector<std::shared_ptr<Registration<Event>>> those;
            {
                const std::lock_guard<std::mutex> lock(m_lock);
                for (const auto& [token, registration] : m_by_token) {
                    if (which(token)) {
                        those.push_back(registration);
                    }
                }
            }
            for (const auto& registration : those) {
                auto told = std::make_unique<Told>(Told{registration, event, m_name});
                const HRESULT hr =
                    XTaskQueueSubmitCallback(registration->queue(), XTaskQueuePort::Completion, told.get(), deliver);
                if (SUCCEEDED(hr)) {
                    static_cast<void>(told.release()); // deliver() owns it
                } else if (hr != E_ABORT) {            // E_ABORT: the title has terminated the queue
                    base::log(base::LogLevel::Error, "%s: an event could not be put into the queue (0x%08x)", m_name,
                              static_cast<unsigned>(hr));
                }
            }
        });
    }

    const char* const m_name;
    std::mutex m_lock; // the registrations lock: a leaf
    std::map<uint64_t, std::shared_ptr<Registration<Event>>> m_by_token;
    uint64_t m_last_token = 0;
};

} // namespace xblshim::runtime
