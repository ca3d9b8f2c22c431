#include "task_queue/thread_pool.h"

#include "base/log.h"
#include "base/process.h"
#include "base/thread.h"
#include "task_queue/timer.h"

#include <algorithm>
#include <utility>

namespace xblshim::task_queue {
namespace {

constexpr uint32_t kept_while_ports_exist = 2;
constexpr auto between_retries = std::chrono::milliseconds(50);

} // namespace

ThreadPool& ThreadPool::instance() noexcept {
    static base::NeverDestroyed<ThreadPool> pool;
    return *pool;
}

// Requests the threads again that the system refused. A callback that has a thread may wait for one that has none.
class ThreadPool::Retry final : public TimerClient {
public:
    void on_timer() noexcept override { ThreadPool::instance().retry(); }
};

void ThreadPool::get_first_thread() {
    if (m_threads.load(std::memory_order_relaxed) > 0) {
        return;
    }
    auto retry = std::make_shared<Retry>();
    Timer::instance().prepare(*retry);
    const std::lock_guard lock(m_lock);
    if (m_retry == nullptr) {
        m_retry = std::move(retry);
    }
    if (m_threads == 0) {
        start_thread(nullptr);
    }
}

void ThreadPool::request(std::shared_ptr<PoolClient> client) noexcept {
    std::shared_ptr<Worker> worker;
    {
        const std::lock_guard lock(m_lock);
        if (!m_idle.empty()) {
            worker = std::move(m_idle.back());
            m_idle.pop_back();
            worker->assigned = std::move(client);
        } else {
            add_waiting(std::move(client));
        }
    }
    if (worker != nullptr) {
        worker->wake.notify_one();
    } else {
        retry();
    }
}

void ThreadPool::will_return() noexcept {
    if (t_worker == nullptr || t_returning != nullptr) {
        return;
    }
    const std::lock_guard lock(m_lock);
    if (m_first_waiting == nullptr) { // otherwise next() returns the waiting clients
        t_returning = t_worker;
        m_idle.push_back(t_worker->shared_from_this());
    }
}

void ThreadPool::take_back() noexcept {
    Worker& self = *std::exchange(t_returning, nullptr);
    std::shared_ptr<PoolClient> client;
    {
        const std::lock_guard lock(m_lock);
        client = std::move(self.assigned);
        if (client == nullptr) {
            remove_idle(&self);
        }
    }
    if (client != nullptr) {
        request(std::move(client));
    }
}

bool ThreadPool::take_handed(const PoolClient& client) noexcept {
    std::shared_ptr<PoolClient> handed; // released without the lock
    const std::lock_guard lock(m_lock);
    if (t_returning->assigned.get() != &client) {
        return false;
    }
    handed = std::move(t_returning->assigned);
    t_returning = nullptr;
    return true;
}

void ThreadPool::retry() noexcept {
    if (try_start_waiting()) {
        return;
    }
    if (!m_refusal_logged.exchange(true)) {
        base::log(base::LogLevel::Error, "task queue: the system refuses a further thread, so callbacks wait for those "
                                         "that there are. Is a limit of threads or of memory reached (ulimit -u)?");
    }
    Timer::instance().arm(m_retry, Clock::now() + between_retries);
}

// Starts a thread for each waiting client; false when one is refused.
bool ThreadPool::try_start_waiting() noexcept {
    for (;;) {
        std::shared_ptr<PoolClient> client; // released without the lock: it may destroy the port
        const std::lock_guard lock(m_lock);
        if (m_first_waiting == nullptr) {
            return true;
        }
        client = m_first_waiting;
        try {
            start_thread(client);
        } catch (...) {
            return false;
        }
        take_waiting();
    }
}

void ThreadPool::add_waiting(std::shared_ptr<PoolClient> client) noexcept {
    PoolClient* const added = client.get();
    (m_first_waiting == nullptr ? m_first_waiting : m_last_waiting->m_next_waiting) = std::move(client);
    m_last_waiting = added;
}

std::shared_ptr<PoolClient> ThreadPool::take_waiting() noexcept {
    auto first = std::move(m_first_waiting);
    if (first != nullptr) {
        m_first_waiting = std::move(first->m_next_waiting);
    }
    return first;
}

void ThreadPool::start_thread(const std::shared_ptr<PoolClient>& first) {
    m_idle.reserve(m_threads + 1); // falling asleep must not fail
    const auto worker = std::make_shared<Worker>();
    worker->assigned = first;
    // With Polite, a submission of a game thread takes 2 µs on a machine without a free processor. Otherwise the pool
    // thread may run in its place, and the submission takes until the callback's end.
    base::Thread("xbl-pool", [this, worker] { run(worker); }, base::Thread::Wakeup::Polite).detach();
    ++m_threads;
}

void ThreadPool::run(const std::shared_ptr<Worker>& self) noexcept {
    t_worker = self.get();
    auto client = self->assigned == nullptr ? next(self) : std::move(self->assigned);
    while (client != nullptr) {
        client->run_on_pool_thread();
        if (base::in_forked_child()) {
            return; // a callback forked: here every lock is in an unknown state
        }
        client.reset(); // may destroy the port, so it is released before the lock is taken
        client = next(self);
    }
}

bool ThreadPool::should_stay() const noexcept { return m_ports > 0 && m_threads <= kept_while_ports_exist; }

std::shared_ptr<PoolClient> ThreadPool::next(const std::shared_ptr<Worker>& self) noexcept {
    const bool is_among_idle = std::exchange(t_returning, nullptr) != nullptr;
    std::unique_lock lock(m_lock);
    if (self->assigned == nullptr) {
        if (auto client = take_waiting()) {
            if (is_among_idle) {
                remove_idle(self.get());
            }
            return client;
        }
        if (!is_among_idle) {
            m_idle.push_back(self);
        }
    }
    auto since = std::chrono::steady_clock::now();
    while (self->assigned == nullptr) {
        if (should_stay()) {
            self->wake.wait(lock);
            since = std::chrono::steady_clock::now();
        } else if (self->wake.wait_until(lock, since + m_idle_time) == std::cv_status::timeout &&
                   self->assigned == nullptr && !should_stay()) {
            remove_idle(self.get());
            --m_threads;
            return nullptr;
        }
    }
    return std::move(self->assigned);
}

void ThreadPool::remove_idle(const Worker* worker) noexcept {
    m_idle.erase(
        std::find_if(m_idle.begin(), m_idle.end(), [worker](const auto& idle) { return idle.get() == worker; }));
}

void ThreadPool::port_opened() noexcept {
    const std::lock_guard lock(m_lock);
    ++m_ports;
}

void ThreadPool::port_closed() noexcept {
    const std::lock_guard lock(m_lock);
    if (--m_ports == 0) {
        for (const auto& worker : m_idle) {
            worker->wake.notify_one(); // no port needs it any more: its time-out begins
        }
    }
}

void ThreadPool::set_idle_time(std::chrono::milliseconds idle) noexcept {
    const std::lock_guard lock(m_lock);
    m_idle_time = idle;
    for (const auto& worker : m_idle) {
        worker->wake.notify_one();
    }
}

uint32_t ThreadPool::threads() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_threads;
}

} // namespace xblshim::task_queue
