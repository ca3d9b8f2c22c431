// A waiter: a callback of the title that is submitted to a port each time a handle is signaled.
//
// Armed: the handle is watched. When it is signaled, the waiter's entry joins the port like any other entry. The handle
// is watched again when the callback has returned: a handle that stays signaled causes one callback after the other,
// never two at once. When its queue ends, the callback runs once more, canceled, and the handle is not watched any
// longer.
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
    // Called before it is added to its port.
    HRESULT connect(const MakeWatch& make_watch) { return make_watch(weak_from_this(), m_watch); }
    // Called when it was removed from its port, with no lock held.
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
    Entry entry; // its node is part of the waiter, so a signal is never lost for lack of memory

private:
    const std::weak_ptr<Queue> m_queue; // a registration keeps no queue alive
    PortContext& m_context;             // exists as long as the queue
    const uint64_t m_token;
    std::unique_ptr<HandleWatch> m_watch;
};

} // namespace xblshim::task_queue
