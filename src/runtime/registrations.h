// Callbacks of a title for events, each of which is called through its own queue.
#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "XTaskQueue.h"
#include "base/callback_gate.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/process.h"
#include "base/title_code.h"
#include "task_queue/own_handle.h"

namespace xblshim::runtime {

// One callback. It exists while it is registered or one of its events is in progress.
//
// It gets one event after the other, in their order, also when its port runs callbacks concurrently: one entry is in
// the queue at a time, and submits the next one when its event was delivered. When the queue refuses an entry for lack
// of memory, the events wait for the next one.
template <class Event> class Registration : public std::enable_shared_from_this<Registration<Event>> {
public:
    using Callback = std::function<void(const Event&)>;

    // Takes ownership of the queue's handle.
    Registration(XTaskQueueHandle queue, const char* name, Callback callback)
        : m_name(name), m_callback(std::move(callback)), m_spare(kept_places), m_queue(queue) {}
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { XTaskQueueCloseHandle(m_queue); }

    // Appends the event to the waiting ones; start() must follow. Runs no title code. Allocates only while kept_places
    // events wait.
    void enqueue(const Event& event) noexcept {
        base::guard_void(m_name, [&] {
            const std::lock_guard lock(m_lock);
            if (m_spare.empty()) {
                m_waiting.push_back(event);
            } else {
                m_spare.front() = event;
                m_waiting.splice(m_waiting.end(), m_spare, m_spare.begin());
            }
        });
    }

    // With an immediate port, and no event in progress, title code runs before this returns: call it with no lock held.
    // After a failure other than E_ABORT the waiting events are submitted with the next one.
    HRESULT start() noexcept {
        {
            const std::lock_guard lock(m_lock);
            if (m_submitted || m_waiting.empty()) {
                return S_OK;
            }
            m_submitted = true;
        }
        return submit();
    }

    // No callback starts afterwards. With `wait` it returns when none runs on another thread.
    void end(bool wait) {
        if (wait) {
            m_gate.end_and_wait();
        } else {
            m_gate.end();
        }
    }

private:
    static constexpr size_t kept_places = 16;

    // Called when m_submitted is set.
    HRESULT submit() noexcept {
        m_own = this->shared_from_this(); // owned by deliver()
        const HRESULT hr = XTaskQueueSubmitCallback(m_queue, XTaskQueuePort::Completion, this, deliver);
        if (SUCCEEDED(hr)) {
            return hr;
        }
        const auto own = std::move(m_own);
        if (hr == E_ABORT) { // the title has terminated the queue
            forget_waiting();
            return hr;
        }
        base::log(base::LogLevel::Error,
                  "%s: an event could not be put into the queue (0x%08x): it is delivered with the next one", m_name,
                  static_cast<unsigned>(hr));
        const std::lock_guard lock(m_lock);
        m_submitted = false;
        return hr;
    }

    void forget_waiting() noexcept {
        const std::lock_guard lock(m_lock);
        while (!m_waiting.empty()) {
            drop_first_locked();
        }
        m_submitted = false;
    }

    void drop_first_locked() noexcept {
        if (m_spare.size() < kept_places) {
            m_spare.splice(m_spare.begin(), m_waiting, m_waiting.begin());
        } else {
            m_waiting.pop_front();
        }
    }

    static void CALLBACK deliver(void* context, bool canceled) {
        const auto own = std::move(static_cast<Registration*>(context)->m_own);
        if (!base::in_forked_child()) {
            base::guard_void(own->m_name, [&] { canceled ? own->forget_waiting() : own->go_on(); });
        }
    }

    // An entry that runs inside submit_next(), as on an immediate port, leaves its event to that function: nested calls
    // would exhaust the stack when many events wait.
    void go_on() {
        if (s_submission != nullptr && s_submission->registration == this) {
            s_submission->ran = true;
            return;
        }
        do {
            deliver_next();
        } while (submit_next());
    }

    void deliver_next() {
        std::unique_lock lock(m_lock);
        const Event event = m_waiting.front();
        drop_first_locked();
        lock.unlock();
        base::guard_void(m_name, [&] { m_gate.run([&] { base::call_title([&] { m_callback(event); }); }); });
    }

    // True when the next event must be delivered by this call.
    bool submit_next() {
        if (base::in_forked_child()) {
            return false; // the callback forked: another thread may have held the lock
        }
        {
            const std::lock_guard lock(m_lock);
            m_submitted = !m_waiting.empty();
            if (!m_submitted) {
                return false;
            }
        }
        Submission submission{this};
        Submission* const outer = std::exchange(s_submission, &submission);
        submit();
        s_submission = outer;
        return submission.ran;
    }

    struct Submission {
        const Registration* registration;
        bool ran = false;
    };
    static inline thread_local Submission* s_submission = nullptr; // that this thread is inside of

    const char* const m_name;
    const Callback m_callback;
    base::CallbackGate m_gate;
    std::mutex m_lock; // the registration lock: a leaf
    std::list<Event> m_waiting;
    std::list<Event> m_spare;
    bool m_submitted = false;            // an entry is in the queue, or delivers an event
    std::shared_ptr<Registration> m_own; // the reference of the entry; the thread that set m_submitted owns it
    const XTaskQueueHandle m_queue;      // the last member: until nothing else can fail, the caller owns the handle
};

template <class Event> class Registrations;

// The registrations whose stored events were not delivered yet.
template <class Event> class PendingDelivery {
public:
    PendingDelivery() noexcept = default;
    explicit PendingDelivery(Registrations<Event>& all) noexcept : m_all(&all) {}
    void add(PendingDelivery more) noexcept { m_all = more.m_all == nullptr ? m_all : more.m_all; }
    // Delivers through the completion ports. With an immediate port title code runs before this returns: call it with
    // no lock held.
    void start() noexcept {
        if (Registrations<Event>* const all = std::exchange(m_all, nullptr)) {
            all->start();
        }
    }

private:
    Registrations<Event>* m_all = nullptr;
};

// All callbacks of one kind.
template <class Event> class Registrations {
public:
    // `name` is the public function that registers, for the log.
    explicit Registrations(const char* name) noexcept : m_name(name) {}

    // Null: the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc.
    HRESULT add(XTaskQueueHandle queue, typename Registration<Event>::Callback callback,
                XTaskQueueRegistrationToken& token) {
        XTaskQueueHandle own = nullptr;
        const HRESULT hr = task_queue::open_own_handle(queue, own);
        if (FAILED(hr)) {
            return hr;
        }
        std::shared_ptr<Registration<Event>> registration;
        try {
            registration = std::make_shared<Registration<Event>>(own, m_name, std::move(callback));
        } catch (...) {
            XTaskQueueCloseHandle(own);
            throw;
        }
        const std::lock_guard lock(m_lock);
        m_by_token.emplace(m_last_token + 1, std::move(registration));
        token.token = ++m_last_token;
        return S_OK;
    }

    // False for an unknown token. No callback starts afterwards; see Registration::end.
    bool remove(XTaskQueueRegistrationToken token, bool wait) {
        std::shared_ptr<Registration<Event>> registration;
        {
            const std::lock_guard lock(m_lock);
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
        const std::lock_guard lock(m_lock);
        return !m_by_token.empty();
    }

    // Appends the event for every registration. A caller that holds a lock over a state during this call gets the
    // changes of the state delivered in their order. Then start() the returned object without that lock.
    PendingDelivery<Event> enqueue(const Event& event) noexcept {
        const std::lock_guard lock(m_lock);
        for (const auto& [token, registration] : m_by_token) {
            registration->enqueue(event);
        }
        return PendingDelivery<Event>(*this);
    }
    // The same for one of them.
    PendingDelivery<Event> enqueue(XTaskQueueRegistrationToken token, const Event& event) noexcept {
        const std::lock_guard lock(m_lock);
        const auto found = m_by_token.find(token.token);
        if (found != m_by_token.end()) {
            found->second->enqueue(event);
        }
        return PendingDelivery<Event>(*this);
    }
    // Delivers an event to all registrations.
    void deliver(const Event& event) noexcept { enqueue(event).start(); }
    // Delivers an event to one registration. Fails as Registration::start does.
    HRESULT deliver(XTaskQueueRegistrationToken token, const Event& event) noexcept {
        std::shared_ptr<Registration<Event>> registration;
        {
            const std::lock_guard lock(m_lock);
            const auto found = m_by_token.find(token.token);
            if (found == m_by_token.end()) {
                return S_OK;
            }
            registration = found->second;
            registration->enqueue(event);
        }
        return registration->start();
    }

private:
    friend class PendingDelivery<Event>;

    void start() noexcept {
        uint64_t token = 0;
        while (const auto registration = next_after(token)) {
            registration->start();
        }
    }

    // Null when there is none.
    std::shared_ptr<Registration<Event>> next_after(uint64_t& token) noexcept {
        const std::lock_guard lock(m_lock);
        const auto found = m_by_token.upper_bound(token);
        if (found == m_by_token.end()) {
            return nullptr;
        }
        token = found->first;
        return found->second;
    }

    const char* const m_name;
    std::mutex m_lock; // the registrations lock: "registration" is taken under it
    std::map<uint64_t, std::shared_ptr<Registration<Event>>> m_by_token;
    uint64_t m_last_token = 0;
};

} // namespace xblshim::runtime
