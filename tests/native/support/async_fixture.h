// Shared by the XAsync tests: queues that are pumped, a provider that keeps a record, a block with a callback.
#pragma once

#include <XAsync.h>
#include <XAsyncProvider.h>
#include <XTaskQueue.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "harness/harness.h"

namespace async_test {

using Mode = XTaskQueueDispatchMode;
using Port = XTaskQueuePort;

constexpr uint32_t forever = 0xFFFFFFFF;
constexpr auto patience = std::chrono::seconds(30); // a wait that long has failed

// Something that happens once; waited for instead of slept for.
class Signal {
public:
    void set() {
        const std::lock_guard lock(m_lock);
        m_set = true;
        m_changed.notify_all();
    }
    bool is_set() {
        const std::lock_guard lock(m_lock);
        return m_set;
    }
    bool wait() {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, patience, [this] { return m_set; });
    }

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    bool m_set = false;
};

// Something that happens several times.
class Tally {
public:
    void add() {
        const std::lock_guard lock(m_lock);
        ++m_count;
        m_changed.notify_all();
    }
    bool is_set() {
        const std::lock_guard lock(m_lock);
        return m_count > 0;
    }
    bool wait(unsigned times = 1) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, patience, [&] { return m_count >= times; });
    }

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    unsigned m_count = 0;
};

using harness::eventually;

// A queue whose Manual ports have a thread each that pumps them, unless `pumped` is false. Ends terminated and closed.
class Queue {
public:
    Queue(Mode work, Mode completion, bool pumped = true) {
        REQUIRE_EQ(XTaskQueueCreate(work, completion, &m_handle), S_OK);
        if (pumped && work == Mode::Manual) {
            pump(Port::Work);
        }
        if (pumped && completion == Mode::Manual) {
            pump(Port::Completion);
        }
    }
    ~Queue() {
        terminate();
        m_over = true;
        for (auto& pump : m_pumps) {
            pump.join();
        }
        XTaskQueueCloseHandle(m_handle);
    }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;
    operator XTaskQueueHandle() const { return m_handle; }

    unsigned drain(Port port) {
        unsigned count = 0;
        while (XTaskQueueDispatch(m_handle, port, 0)) {
            ++count;
        }
        return count;
    }
    bool run_one(Port port) { return XTaskQueueDispatch(m_handle, port, 30000); }
    // Returns when it is terminated. This thread dispatches the ports that have no other thread.
    void terminate() {
        Signal ended;
        CHECK_EQ(XTaskQueueTerminate(m_handle, false, &ended, on_terminated), S_OK);
        CHECK(eventually([&] {
            drain(Port::Work);
            drain(Port::Completion);
            return ended.is_set();
        }));
    }

private:
    static void CALLBACK on_terminated(void* context) { static_cast<Signal*>(context)->set(); }
    void pump(Port port) {
        m_pumps.emplace_back([this, port] {
            while (!m_over) {
                XTaskQueueDispatch(m_handle, port, 20);
            }
        });
    }

    XTaskQueueHandle m_handle = nullptr;
    std::vector<std::thread> m_pumps;
    std::atomic<bool> m_over{false};
};

// Runs `body(work, completion)` for every pair of dispatch modes, and names the pair of a failure.
template <class Body> void in_every_mode(Body body) {
    static const char* const names[] = {"Manual", "ThreadPool", "SerializedThreadPool", "Immediate"};
    for (uint32_t work = 0; work < 4; ++work) {
        for (uint32_t completion = 0; completion < 4; ++completion) {
            try {
                body(static_cast<Mode>(work), static_cast<Mode>(completion));
            } catch (const harness::Stop&) {
                harness::note_failure("modes", 0, std::string(names[work]) + "/" + names[completion]);
                throw;
            }
        }
    }
}

// A provider that records its operations; each step can be given a body. It must outlive Cleanup, so
// its destructor waits for that.
class Provider {
public:
    struct Step {
        XAsyncOp op;
        std::thread::id thread;
    };
    using Body = std::function<HRESULT(const XAsyncProviderData&)>;

    Body on_begin = [](const XAsyncProviderData& data) { return XAsyncSchedule(data.async, 0); };
    Body on_work = [](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, S_OK, 0);
        return S_OK;
    };
    Body on_result = [](const XAsyncProviderData&) { return S_OK; };
    Body on_cancel = [](const XAsyncProviderData&) { return S_OK; };
    Body on_cleanup = [](const XAsyncProviderData&) { return S_OK; };

    Provider() = default;
    Provider(const Provider&) = delete;
    Provider& operator=(const Provider&) = delete;
    ~Provider() {
        if (count(XAsyncOp::Begin) > 0) {
            CHECK(wait_for(XAsyncOp::Cleanup, m_calls));
        }
    }

    HRESULT begin(XAsyncBlock& block) { return XAsyncBegin(&block, this, this, "Provider", &Provider::call); }

    unsigned count(XAsyncOp op) {
        const std::lock_guard lock(m_lock);
        return count_locked(op);
    }
    bool wait_for(XAsyncOp op, unsigned times = 1) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, patience, [&] { return count_locked(op) >= times; });
    }
    std::vector<Step> steps() {
        const std::lock_guard lock(m_lock);
        return m_steps;
    }
    // For instance "BWRC": Begin, DoWork, GetResult, Cancel (X), Cleanup (C), in the order in which they began.
    std::string order() {
        std::string text;
        for (const Step& step : steps()) {
            text += "BWRXC"[static_cast<size_t>(step.op)];
        }
        return text;
    }
    std::thread::id thread_of(XAsyncOp op) {
        for (const Step& step : steps()) {
            if (step.op == op) {
                return step.thread;
            }
        }
        return {};
    }
    XAsyncBlock* copy() const { return m_copy.load(); }

    static HRESULT CALLBACK call(XAsyncOp op, const XAsyncProviderData* data) {
        return static_cast<Provider*>(data->context)->step(op, *data);
    }

private:
    HRESULT step(XAsyncOp op, const XAsyncProviderData& data) {
        m_copy = data.async;
        if (op == XAsyncOp::Begin) {
            const std::lock_guard lock(m_lock);
            ++m_calls;
        }
        const Body& body = op == XAsyncOp::Begin       ? on_begin
                           : op == XAsyncOp::DoWork    ? on_work
                           : op == XAsyncOp::GetResult ? on_result
                           : op == XAsyncOp::Cancel    ? on_cancel
                                                       : on_cleanup;
        if (op == XAsyncOp::Cleanup) {
            CHECK_EQ(m_running.load(), 0u); // last, and never while another step runs
            const HRESULT hr = body(data);
            note(op); // the test may destroy this now
            return hr;
        }
        ++m_running;
        note(op);
        const HRESULT hr = body(data);
        --m_running;
        return hr;
    }
    void note(XAsyncOp op) {
        const std::lock_guard lock(m_lock);
        m_steps.push_back({op, std::this_thread::get_id()});
        m_changed.notify_all();
    }
    unsigned count_locked(XAsyncOp op) const {
        unsigned count = 0;
        for (const Step& step : m_steps) {
            count += step.op == op ? 1u : 0u;
        }
        return count;
    }

    std::mutex m_lock;
    std::condition_variable m_changed;
    std::vector<Step> m_steps;
    unsigned m_calls = 0;
    std::atomic<unsigned> m_running{0};
    std::atomic<XAsyncBlock*> m_copy{nullptr};
};

// A block with a callback that notes when and where it came. `then` runs at the callback's end.
struct Block : XAsyncBlock {
    explicit Block(XTaskQueueHandle on, bool with_callback = true) : XAsyncBlock{} {
        queue = on;
        context = this;
        callback = with_callback ? &Block::call : nullptr;
    }
    static void CALLBACK call(XAsyncBlock* block) {
        auto* self = static_cast<Block*>(block->context);
        CHECK(block == self); // the title's own pointer
        self->thread = std::this_thread::get_id();
        ++self->calls;
        if (self->then) {
            self->then();
        }
        self->called.add();
    }
    HRESULT status(bool wait = false) { return XAsyncGetStatus(this, wait); }

    std::function<void()> then;
    std::atomic<unsigned> calls{0};
    std::thread::id thread;
    Tally called; // when a callback ends
};

// The documented part of the block's inside.
inline int32_t inner_status(const XAsyncBlock& block) {
    int32_t value = 0;
    std::memcpy(&value, block.internal + 8, sizeof value);
    return value;
}
inline uint32_t inner_signature(const XAsyncBlock& block) {
    uint32_t value = 0;
    std::memcpy(&value, block.internal + 12, sizeof value);
    return value;
}

} // namespace async_test
