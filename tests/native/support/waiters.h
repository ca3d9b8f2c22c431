// Shared by the waiter tests: a handle of the tests that behaves like an auto-reset event, on every platform.
#pragma once

#include "base/handle_table.h"
#include "support/task_queue_support.h"
#include "task_queue/queue.h"

#include <utility>

namespace support {

class TestHandle {
public:
    // Calls the client on this thread when it is watched; else the signal waits, and a further one with it is the same.
    void signal() {
        m_state->signaled = true;
        deliver();
    }
    // Delivers a signal that waited until the handle was watched again. False without a signal or without a watcher.
    bool deliver() const {
        std::shared_ptr<xblshim::task_queue::SignalClient> client;
        {
            const std::lock_guard lock(m_state->lock);
            if (!m_state->armed || !m_state->signaled) {
                return false;
            }
            m_state->armed = m_state->signaled = false;
            client = m_state->client.lock();
        }
        if (client != nullptr) {
            client->on_signal();
        }
        return true;
    }
    bool is_armed() const { return m_state->armed; }
    // Whether a signal would still call a waiter.
    bool is_watched() const {
        const std::lock_guard lock(m_state->lock);
        return !m_state->client.expired();
    }

    xblshim::task_queue::MakeWatch watch() const {
        return [state = m_state](auto client, auto& watch) -> HRESULT {
            state->client = std::move(client);
            watch = std::make_unique<Watch>(state);
            return S_OK;
        };
    }

private:
    struct State {
        std::mutex lock;
        std::weak_ptr<xblshim::task_queue::SignalClient> client;
        std::atomic<bool> armed{false};
        std::atomic<bool> signaled{false};
    };
    struct Watch final : xblshim::task_queue::HandleWatch {
        explicit Watch(std::shared_ptr<State> watched) : state(std::move(watched)) {}
        ~Watch() override {
            const std::lock_guard lock(state->lock);
            state->armed = false;
        }
        void arm() noexcept override {
            const std::lock_guard lock(state->lock);
            CHECK(!state->armed);
            state->armed = true;
        }
        void disarm() noexcept override {
            const std::lock_guard lock(state->lock);
            state->armed = false;
        }
        const std::shared_ptr<State> state;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

constexpr Mode every_mode[] = {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate};

inline void dispatch_if_manual(Mode mode, XTaskQueueHandle queue, XTaskQueuePort port) {
    if (mode == Mode::Manual) {
        CHECK(XTaskQueueDispatch(queue, port, long_wait));
    }
}

// A waiter made of a function that runs as often as it is called; lives until its queue has ended.
class WaiterBody {
public:
    explicit WaiterBody(std::function<void(bool)> body) : m_body(std::move(body)) {}
    HRESULT wait_for(XTaskQueueHandle queue, XTaskQueuePort port, const xblshim::task_queue::MakeWatch& watch) {
        const auto found = xblshim::base::HandleTable::instance().get<xblshim::task_queue::Queue>(
            xblshim::base::HandleKind::TaskQueue, queue);
        return found->register_waiter(port, watch, this, call, token.token);
    }
    HRESULT wait_for(XTaskQueueHandle queue, XTaskQueuePort port, HANDLE handle) {
        return XTaskQueueRegisterWaiter(queue, port, handle, this, call, &token);
    }
    XTaskQueueRegistrationToken token{};

private:
    static void CALLBACK call(void* context, bool canceled) { static_cast<WaiterBody*>(context)->m_body(canceled); }
    const std::function<void(bool)> m_body;
};

} // namespace support
