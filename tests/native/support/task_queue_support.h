// Shared by the task queue tests: owned handles, an event to wait on, callbacks made of lambdas.
#pragma once

#include "harness/harness.h"

#include <XTaskQueue.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace support {

using Mode = XTaskQueueDispatchMode;
constexpr auto Work = XTaskQueuePort::Work;
constexpr auto Completion = XTaskQueuePort::Completion;
constexpr uint32_t without_limit = 0xFFFFFFFFu;
// Long enough never to be what ends a test that passes.
constexpr uint32_t long_wait = 30000;
constexpr uint32_t many_hours = 10 * 3600 * 1000;

class QueueHandle {
public:
    QueueHandle() = default;
    QueueHandle(Mode work, Mode completion) { REQUIRE_EQ(XTaskQueueCreate(work, completion, &m_handle), S_OK); }
    explicit QueueHandle(XTaskQueueHandle handle) : m_handle(handle) {}
    QueueHandle(XTaskQueuePortHandle work, XTaskQueuePortHandle completion) {
        REQUIRE_EQ(XTaskQueueCreateComposite(work, completion, &m_handle), S_OK);
    }
    QueueHandle(QueueHandle&& other) noexcept : m_handle(other.m_handle) { other.m_handle = nullptr; }
    QueueHandle& operator=(QueueHandle&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~QueueHandle() { close(); }
    void close() {
        if (m_handle != nullptr) {
            XTaskQueueCloseHandle(m_handle);
        }
        m_handle = nullptr;
    }
    operator XTaskQueueHandle() const { return m_handle; }
    XTaskQueuePortHandle port(XTaskQueuePort id) const {
        XTaskQueuePortHandle handle = nullptr;
        REQUIRE_EQ(XTaskQueueGetPort(m_handle, id, &handle), S_OK);
        return handle;
    }

private:
    XTaskQueueHandle m_handle = nullptr;
};

// Set once, or counted up; waited for without polling.
class Event {
public:
    void set() {
        const std::lock_guard lock(m_lock);
        ++m_count;
        m_changed.notify_all(); // under the lock: the waiting thread may destroy the event as soon as it sees the count
    }
    bool wait(unsigned count = 1, uint32_t timeout_ms = long_wait) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::milliseconds(timeout_ms), [&] { return m_count >= count; });
    }
    unsigned count() const {
        const std::lock_guard lock(m_lock);
        return m_count;
    }

private:
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    unsigned m_count = 0;
};

// A callback made of a function; it deletes itself when it has run, which it does once.
struct Callback {
    std::function<void(bool canceled)> body;
    static void CALLBACK call(void* context, bool canceled) {
        const std::unique_ptr<Callback> self(static_cast<Callback*>(context));
        self->body(canceled);
    }
};
inline HRESULT submit_delayed(XTaskQueueHandle queue, XTaskQueuePort port, uint32_t delay_ms,
                              std::function<void(bool)> body) {
    auto callback = std::make_unique<Callback>(Callback{std::move(body)});
    const HRESULT hr = XTaskQueueSubmitDelayedCallback(queue, port, delay_ms, callback.get(), Callback::call);
    if (SUCCEEDED(hr)) {
        callback.release();
    }
    return hr;
}
inline HRESULT submit(XTaskQueueHandle queue, XTaskQueuePort port, std::function<void(bool)> body) {
    auto callback = std::make_unique<Callback>(Callback{std::move(body)});
    const HRESULT hr = XTaskQueueSubmitCallback(queue, port, callback.get(), Callback::call);
    if (SUCCEEDED(hr)) {
        callback.release();
    }
    return hr;
}

struct TerminatedCallback {
    std::function<void()> body;
    static void CALLBACK call(void* context) {
        const std::unique_ptr<TerminatedCallback> self(static_cast<TerminatedCallback*>(context));
        self->body();
    }
};
inline HRESULT terminate(XTaskQueueHandle queue, bool wait, std::function<void()> body) {
    auto callback = std::make_unique<TerminatedCallback>(TerminatedCallback{std::move(body)});
    const HRESULT hr = XTaskQueueTerminate(queue, wait, callback.get(), TerminatedCallback::call);
    if (SUCCEEDED(hr)) {
        callback.release();
    }
    return hr;
}

// A monitor made of a function. Unregistered at the end of the scope.
class MonitorRegistration {
public:
    using Body = std::function<void(XTaskQueueHandle, XTaskQueuePort)>;
    MonitorRegistration(XTaskQueueHandle queue, Body body) : m_queue(queue), m_body(std::move(body)) {
        REQUIRE_EQ(XTaskQueueRegisterMonitor(queue, this, call, &m_token), S_OK);
    }
    MonitorRegistration(const MonitorRegistration&) = delete;
    MonitorRegistration& operator=(const MonitorRegistration&) = delete;
    ~MonitorRegistration() { unregister(); }
    void unregister() { XTaskQueueUnregisterMonitor(m_queue, m_token); }
    XTaskQueueRegistrationToken token() const { return m_token; }

private:
    static void CALLBACK call(void* context, XTaskQueueHandle queue, XTaskQueuePort port) {
        static_cast<MonitorRegistration*>(context)->m_body(queue, port);
    }
    XTaskQueueHandle m_queue;
    Body m_body;
    XTaskQueueRegistrationToken m_token{};
};

// Records callbacks in their order; from any thread.
class Journal {
public:
    void note(const std::string& text) {
        const std::lock_guard lock(m_lock);
        m_text += m_text.empty() ? text : " " + text;
    }
    std::string text() const {
        const std::lock_guard lock(m_lock);
        return m_text;
    }
    // A callback that notes its name, with "!" when it was canceled.
    std::function<void(bool)> entry(const std::string& name) {
        return [this, name](bool canceled) { note(canceled ? name + "!" : name); };
    }

private:
    mutable std::mutex m_lock;
    std::string m_text;
};

// Dispatches until nothing is ready; the number of callbacks run.
inline unsigned drain(XTaskQueueHandle queue, XTaskQueuePort port) {
    unsigned ran = 0;
    while (XTaskQueueDispatch(queue, port, 0)) {
        ++ran;
    }
    return ran;
}

} // namespace support
