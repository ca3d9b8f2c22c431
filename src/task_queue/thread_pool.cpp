#include "task_queue/thread_pool.h"

#include "base/log.h"
#include "base/process.h"
#include "base/thread.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace xblshim::task_queue {
namespace {

constexpr uint32_t kKeptWhilePortsExist = 2;

} // namespace

ThreadPool& ThreadPool::instance() noexcept {
    static auto* const pool = new ThreadPool;
    return *pool;
}

bool ThreadPool::request(std::shared_ptr<PoolClient> client) noexcept {
    std::shared_ptr<Worker> worker;
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        if (!m_idle.empty()) {
            worker = std::move(m_idle.back());
            m_idle.pop_back();
            worker->assigned = std::move(client);
        }
    }
    if (worker != nullptr) {
        worker->wake.notify_one();
        return true;
    }
    try {
        start_thread(client);
        return true;
    } catch (const std::exception& error) {
        base::log(base::LogLevel::Error, "task queue: no further thread (%s); callbacks wait for the ones there are",
                  error.what());
    } catch (...) {
    }
    const std::lock_guard<std::mutex> lock(m_lock);
    if (m_threads == 0) {
        return false;
    }
    try {
        m_waiting.push_back(std::move(client));
        return true;
    } catch (...) {
        return false;
    }
}

void ThreadPool::start_thread(std::shared_ptr<PoolClient> first) {
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        m_idle.reserve(m_threads + 1); // falling asleep must not fail
        ++m_threads;
    }
    try {
        // Polite: a game thread on a full machine gets its submission back in 2 µs; a pool thread that ran in its place
        // made it wait for the callback's end.
        base::Thread(
            "xbl-pool", [this, first = std::move(first)]() mutable { run(std::move(first)); },
            base::Thread::Wakeup::Polite)
            .detach();
    } catch (...) {
        const std::lock_guard<std::mutex> lock(m_lock);
        --m_threads;
        throw;
    }
}

void ThreadPool::run(std::shared_ptr<PoolClient> first) noexcept {
    const auto self = std::make_shared<Worker>();
    std::shared_ptr<PoolClient> client = std::move(first);
    while (client != nullptr) {
        client->run_on_pool_thread();
        if (base::in_forked_child()) {
            return; // a callback forked: here every lock is in an unknown state
        }
        client.reset(); // may destroy the port, so before the lock is taken
        client = next(self);
    }
}

bool ThreadPool::should_stay() const noexcept { return m_ports > 0 && m_threads <= kKeptWhilePortsExist; }

std::shared_ptr<PoolClient> ThreadPool::next(const std::shared_ptr<Worker>& self) noexcept {
    std::unique_lock<std::mutex> lock(m_lock);
    if (!m_waiting.empty()) {
        auto client = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        return client;
    }
    m_idle.push_back(self);
    auto since = std::chrono::steady_clock::now();
    while (self->assigned == nullptr) {
        if (should_stay()) {
            self->wake.wait(lock);
            since = std::chrono::steady_clock::now();
        } else if (self->wake.wait_until(lock, since + m_idle_time) == std::cv_status::timeout &&
                   self->assigned == nullptr && !should_stay()) {
            m_idle.erase(std::find(m_idle.begin(), m_idle.end(), self));
            --m_threads;
            return nullptr;
        }
    }
    return std::move(self->assigned);
}

void ThreadPool::port_opened() noexcept {
    const std::lock_guard<std::mutex> lock(m_lock);
    ++m_ports;
}

void ThreadPool::port_closed() noexcept {
    const std::lock_guard<std::mutex> lock(m_lock);
    if (--m_ports == 0) {
        for (const auto& worker : m_idle) {
            worker->wake.notify_one(); // nothing keeps it any longer: it begins to time out
        }
    }
}

void ThreadPool::set_idle_time(std::chrono::milliseconds idle) noexcept {
    const std::lock_guard<std::mutex> lock(m_lock);
    m_idle_time = idle;
    for (const auto& worker : m_idle) {
        worker->wake.notify_one();
    }
}

uint32_t ThreadPool::threads() const noexcept {
    const std::lock_guard<std::mutex> lock(m_lock);
    return m_threads;
}

} // namespace xblshim::task_queue
