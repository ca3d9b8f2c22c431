// A waiter: a callback of the title's that joins a port each time a handle is signaled.
//
// Armed: the handle is watched. Signaled, the waiter's entry joins the port like any other; the handle is watched again
// when the callback has returned, so one that stays signaled gives one callback after the other and never two at once.
// When its queue ends the callback runs once more, canceled, and the handle is watched no longer.
#pragma once

#include "task_queue/entry.h"
#include "task_queue/handle_watch.h"

#include <XTaskQueue.h>

#include <cstdint>
#include <memory>

namespace xblshim::task_queue {

enum class WaiterState : uint8_t { Armed, Submitted, Ended }; // Submitted: its entry is ready or running

class Waiter final : public SignalClient, public std::enable_shared_from_this<Waiter> {
public:
    Waiter(std::weak_ptr<Queue> queue, PortContext& context, void* callback_context, XTaskQueueCallback* callback);
    // Before it is added to its port.
    HRESULT connect(const MakeWatch& make_watch) { return make_watch(weak_from_this(), m_watch); }
    // When it has been taken from its port, with no lock held.
    void disconnect() noexcept { m_watch.reset(); }

    uint64_t token() const noexcept { return m_token; }
    void on_signal() noexcept override;

    // With the port lock held:
    void arm() noexcept {
        state = WaiterState::Armed;
        m_watch->arm();
    }
    void disarm() noexcept { m_watch->disarm(); }
    WaiterState state = WaiterState::Ended;
    Entry entry; // its node is part of it, so that a signal is never lost for lack of memory

private:
    const std::weak_ptr<Queue> m_queue; // a registration keeps no queue alive
    PortContext& m_context;             // lives as long as the queue
    const uint64_t m_token;
    std::unique_ptr<HandleWatch> m_watch;
};

} // namespace xblshim::task_queue
