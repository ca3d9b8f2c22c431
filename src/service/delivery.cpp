#include "service/delivery.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/log.h"
#include "base/never_destroyed.h"

namespace xblshim::service {

namespace {
thread_local bool t_delivers = false;
}

DeliveryPool& DeliveryPool::instance() {
    static base::NeverDestroyed<DeliveryPool> pool;
    return *pool;
}

bool DeliveryPool::on_delivery_thread() noexcept { return t_delivers; }

void DeliveryPool::add_thread_locked() {
    m_workers.push_back(std::make_shared<Worker>());
    try {
        m_workers.back()->thread = base::Thread("xblshim-deliver", [this, keep = m_workers.back()] { work(*keep); });
    } catch (...) {
        m_workers.pop_back();
        throw;
    }
    m_alive++;
}

void DeliveryPool::try_add_thread_locked() noexcept {
    if (m_alive < m_most_threads) {
        try {
            return add_thread_locked();
        } catch (...) { // the running threads take the call
        }
    }
    if (m_said_of == 0) {
        m_said_of = std::max(m_running, 1u);
        base::log(base::LogLevel::Warning,
                  "%u callbacks of the title block at once and %s: further completions wait until one of them returns. "
                  "Callbacks should note what happened and return.",
                  m_running,
                  m_alive < m_most_threads ? "the system refuses a further thread" : "no more threads are made");
    }
}

void DeliveryPool::start() {
    const std::lock_guard lock(m_lock);
    m_stopping = false;
    while (m_alive - m_running < 2) {
        add_thread_locked();
    }
}

void DeliveryPool::deliver(std::unique_ptr<Deliverable> call, HRESULT hr) noexcept {
    Deliveries done;
    done.push_back(std::move(call), hr);
    deliver(std::move(done));
}

void DeliveryPool::deliver(Deliveries done) noexcept {
    if (done.empty()) {
        return;
    }
    {
        const std::lock_guard lock(m_lock);
        if (!m_inline) {
            while (auto call = done.pop_front()) {
                m_pending.push_back(std::move(call));
            }
            call_watcher_locked();
            return;
        }
    }
    while (auto call = done.pop_front()) {
        Deliverable::deliver(std::move(call));
    }
}

bool DeliveryPool::is_idle() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_pending.empty() && m_running == 0;
}

void DeliveryPool::deliver_quietly(Deliveries done) noexcept {
    if (done.empty()) {
        return;
    }
    Deliveries rest;
    bool in_order = is_idle();
    t_delivers = true; // a call's end may be the end of the last use of the service: this thread can't wait for itself
    while (auto call = done.pop_front()) {
        in_order = in_order && call->before == nullptr && call->complete_quietly(call->result());
        if (!in_order) {
            rest.push_back(std::move(call));
        }
    }
    t_delivers = false;
    deliver(std::move(rest));
}

// Ensures that a thread outside title code watches m_pending.
void DeliveryPool::call_watcher_locked() noexcept {
    if (m_waiting > 0) {
        m_work.notify_one();
    } else if (!m_watching && m_alive == m_running) {
        try_add_thread_locked();
    }
}

// Whether the thread may take the next completion: immediately when no thread delivers, otherwise when the others make
// no progress.
bool DeliveryPool::may_run_locked(std::unique_lock<std::mutex>& lock) {
    if (m_running == 0) {
        return true;
    }
    const uint64_t seen = m_taken;
    m_watching = true;
    m_watch.wait_for(lock, m_blocked_after);
    m_watching = false;
    return m_running == 0 || m_taken == seen;
}

void DeliveryPool::run_next_locked(Worker& self, std::unique_lock<std::mutex>& lock) noexcept {
    auto next = m_pending.pop_front();
    m_taken++;
    m_running++;
    self.origin = next->origin;
    if (!m_pending.empty()) {
        call_watcher_locked();
    }
    lock.unlock();
    Deliverable::deliver(std::move(next));
    lock.lock();
    self.origin = 0;
    m_running--;
    if (m_running <= m_said_of / 2) { // not when the first one returns: the next delivery would log it again
        m_said_of = 0;
    }
}

// False when the thread must end.
bool DeliveryPool::wait_locked(std::unique_lock<std::mutex>& lock) {
    if (m_stopping && m_pending.empty()) {
        return false;
    }
    m_waiting++;
    bool notified = true;
    if (m_alive - m_running > 2 && m_pending.empty()) {
        notified = m_work.wait_for(lock, idle_for) == std::cv_status::no_timeout;
    } else {
        m_work.wait(lock);
    }
    m_waiting--;
    return notified || !m_pending.empty() || m_alive - m_running <= 2;
}

void DeliveryPool::work(Worker& self) noexcept {
    t_delivers = true;
    std::unique_lock lock(m_lock);
    do {
        // One watcher is enough; the next one is called when it takes over. A completion that runs no title code needs
        // no watcher: it runs immediately, also while the watcher sleeps.
        while (!m_pending.empty() && (!m_watching || m_running == 0)) {
            if (may_run_locked(lock) && !m_pending.empty()) {
                run_next_locked(self, lock);
            }
        }
    } while (wait_locked(lock));
    m_alive--;
    m_work.notify_all(); // nothing is left: after a stop, the other threads may end, too
    join_ended_locked(lock);
    self.ended = true;
    m_ended.notify_all();
}

void DeliveryPool::join_ended_locked(std::unique_lock<std::mutex>& lock) {
    std::list<std::shared_ptr<Worker>> ended;
    for (auto worker = m_workers.begin(); worker != m_workers.end();) {
        const auto next = std::next(worker);
        if ((*worker)->ended) {
            ended.splice(ended.end(), m_workers, worker);
        }
        worker = next;
    }
    lock.unlock();
    for (const auto& worker : ended) {
        worker->thread.join();
    }
    ended.clear();
    lock.lock();
}

void DeliveryPool::begin_stop() noexcept {
    const std::lock_guard lock(m_lock);
    m_stopping = true;
    m_work.notify_all();
    m_watch.notify_all();
}

bool DeliveryPool::end_stop(std::chrono::milliseconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    std::unique_lock lock(m_lock);
    const auto over = [this] {
        for (const auto& worker : m_workers) {
            if (!worker->ended) {
                return false;
            }
        }
        return m_pending.empty();
    };
    m_ended.wait_until(lock, deadline, [&] { return over() || !m_stopping; });
    const bool restarted = !m_stopping; // another thread restarted it meanwhile: nothing is left to do
    const bool all = restarted || over();
    if (!restarted) {
        m_workers.remove_if([](const auto& worker) {
            if (!worker->ended) {
                worker->thread.detach();
            }
            return !worker->ended;
        });
    }
    join_ended_locked(lock);
    return all;
}

void DeliveryPool::finish_inline() noexcept {
    Deliveries left;
    {
        const std::lock_guard lock(m_lock);
        m_inline = true;
        left = std::move(m_pending);
    }
    while (auto call = left.pop_front()) {
        Deliverable::deliver(std::move(call));
    }
}

void DeliveryPool::list_waiting(std::vector<WaitingCall>& calls) const {
    const std::lock_guard lock(m_lock);
    m_pending.for_each([&calls](const Deliverable& call) { calls.push_back({call.origin, Waiting::Delivery, {}}); });
    for (const auto& worker : m_workers) {
        if (worker->origin != 0) {
            calls.push_back({worker->origin, Waiting::Delivery, {}});
        }
    }
}

uint32_t DeliveryPool::threads() const {
    const std::lock_guard lock(m_lock);
    return m_alive;
}

} // namespace xblshim::service
