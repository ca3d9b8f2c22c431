#include "task_queue/waiting.h"

#include "base/handle_table.h"
#include "task_queue/queue.h"

namespace xblshim::task_queue {
namespace {

using base::HandleKind;
using base::HandleTable;

PortPlace place_among(const std::vector<base::OpenHandle>& handles, const Port& port) {
    PortPlace place;
    for (const auto& handle : handles) {
        if (handle.kind != HandleKind::TaskQueue) {
            continue;
        }
        const auto found = HandleTable::instance().find(HandleKind::TaskQueue, handle.token);
        auto* const queue = static_cast<Queue*>(found.get());
        for (const auto id : {XTaskQueuePort::Work, XTaskQueuePort::Completion}) {
            if (queue != nullptr && queue->context(id)->port.get() == &port) {
                place = {handle.created_by == nullptr ? 0 : handle.token, id};
                if (place.queue != 0) {
                    return place;
                }
            }
        }
    }
    return place; // not a port of the title
}

} // namespace

std::vector<WaitingPort> waiting_ports() {
    std::vector<WaitingPort> waiting;
    const auto handles = HandleTable::instance().open_handles();
    for (const auto& handle : handles) { // every port has one while the queue that created it exists
        if (handle.kind != HandleKind::TaskQueuePort) {
            continue;
        }
        const auto found = HandleTable::instance().find(HandleKind::TaskQueuePort, handle.token);
        const auto* const target = static_cast<const PortHandleTarget*>(found.get());
        const auto port = target == nullptr ? nullptr : target->port.lock();
        if (port == nullptr || !port->is_manual()) {
            continue;
        }
        const auto backlog = port->backlog();
        if (backlog.callbacks != 0) {
            waiting.push_back({place_among(handles, *port), backlog.callbacks, backlog.since});
        }
    }
    return waiting;
}

PortPlace place_of(const Port& port) { return place_among(HandleTable::instance().open_handles(), port); }

} // namespace xblshim::task_queue
