#include "task_queue/handle_watch.h"

#ifndef _WIN32

namespace xblshim::task_queue {

MakeWatch watch_of(HANDLE) {
    return [](const std::weak_ptr<SignalClient>&, std::unique_ptr<HandleWatch>&) -> HRESULT { return E_NOTIMPL; };
}

} // namespace xblshim::task_queue

#else

#include "base/never_destroyed.h"
#include "base/process.h"

#include <windows.h>

#include <cstdint>
#include <map>
#include <mutex>
#include <utility>

namespace xblshim::task_queue {
namespace {

// The thread pool may call for a wait that was just closed: it gets a number to look up, not an address.
class Clients {
public:
    static Clients& instance() {
        static base::NeverDestroyed<Clients> all; // the pool's threads outlive main()
        return *all;
    }
    uintptr_t add(std::weak_ptr<SignalClient> client) {
        const std::lock_guard lock(m_lock);
        m_clients.emplace(++m_last, std::move(client));
        return m_last;
    }
    void remove(uintptr_t number) noexcept {
        const std::lock_guard lock(m_lock);
        m_clients.erase(number);
    }
    std::shared_ptr<SignalClient> find(uintptr_t number) noexcept {
        const std::lock_guard lock(m_lock);
        const auto found = m_clients.find(number);
        return found == m_clients.end() ? nullptr : found->second.lock();
    }

private:
    std::mutex m_lock; // a leaf
    std::map<uintptr_t, std::weak_ptr<SignalClient>> m_clients;
    uintptr_t m_last = 0;
};

void CALLBACK signaled(PTP_CALLBACK_INSTANCE, void* number, PTP_WAIT, TP_WAIT_RESULT) noexcept {
    if (const auto client = Clients::instance().find(reinterpret_cast<uintptr_t>(number))) {
        client->on_signal();
    }
}

class ThreadPoolWatch final : public HandleWatch {
public:
    explicit ThreadPoolWatch(std::weak_ptr<SignalClient> client)
        : m_number(Clients::instance().add(std::move(client))) {}
    ~ThreadPoolWatch() override {
        Clients::instance().remove(m_number);
        if (m_wait != nullptr) {
            disarm();
            CloseThreadpoolWait(m_wait);
        }
        if (m_handle != nullptr) {
            CloseHandle(m_handle);
        }
    }
    // A duplicate of the handle: the title may close its handle while it is watched.
    HRESULT open(HANDLE handle) noexcept {
        base::stay_loaded(); // a thread of the system may be about to call
        const HANDLE self = GetCurrentProcess();
        if (DuplicateHandle(self, handle, self, &m_handle, SYNCHRONIZE, FALSE, 0) == 0) {
            m_handle = nullptr;
            return HRESULT_FROM_WIN32(GetLastError());
        }
        m_wait = CreateThreadpoolWait(signaled, reinterpret_cast<void*>(m_number), nullptr);
        return m_wait == nullptr ? HRESULT_FROM_WIN32(GetLastError()) : S_OK;
    }
    void arm() noexcept override { SetThreadpoolWait(m_wait, m_handle, nullptr); }
    void disarm() noexcept override { SetThreadpoolWait(m_wait, nullptr, nullptr); }

private:
    const uintptr_t m_number;
    HANDLE m_handle = nullptr;
    PTP_WAIT m_wait = nullptr;
};

} // namespace

MakeWatch watch_of(HANDLE handle) {
    return [handle](std::weak_ptr<SignalClient> client, std::unique_ptr<HandleWatch>& watch) -> HRESULT {
        auto made = std::make_unique<ThreadPoolWatch>(std::move(client));
        const HRESULT hr = made->open(handle);
        if (SUCCEEDED(hr)) {
            watch = std::move(made);
        }
        return hr;
    };
}

} // namespace xblshim::task_queue

#endif
