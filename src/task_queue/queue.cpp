#include "task_queue/queue.h"

#include "base/handle_table.h"
#include "base/never_destroyed.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace xblshim::task_queue {
namespace {

using base::HandleKind;
using base::HandleTable;

// Every queue of the process: their number, and a root for those that only their own pending entries keep alive, such
// as a Manual port without a dispatcher.
struct Alive {
    std::mutex lock; // a leaf
    std::condition_variable none;
    Queue* first = nullptr;
};

Alive& alive() {
    static base::NeverDestroyed<Alive> all; // queues may outlive main()
    return *all;
}

} // namespace

Queue::Queue() {
    const std::lock_guard lock(alive().lock);
    m_next_alive = alive().first;
    if (m_next_alive != nullptr) {
        m_next_alive->m_previous_alive = this;
    }
    alive().first = this;
}

Queue::~Queue() {
    for (auto& context : m_contexts) {
        while (!context.waiters.empty()) { // no other thread sees the list any more
            context.port->remove_waiter(context, context.waiters.back()->token());
        }
    }
    for (const auto& monitor : m_monitors) {
        for (auto& context : m_contexts) {
            context.port->remove_monitor(monitor.get());
        }
    }
    bool last = false;
    for (const uint64_t token : m_port_tokens) {
        HandleTable::instance().release(HandleKind::TaskQueuePort, token, last);
    }
    const std::lock_guard lock(alive().lock);
    (m_previous_alive == nullptr ? alive().first : m_previous_alive->m_next_alive) = m_next_alive;
    if (m_next_alive != nullptr) {
        m_next_alive->m_previous_alive = m_previous_alive;
    }
    if (alive().first == nullptr) {
        alive().none.notify_all();
    }
}

bool Queue::wait_until_none(uint32_t timeout_ms) {
    std::unique_lock lock(alive().lock);
    return alive().none.wait_for(lock, std::chrono::milliseconds(timeout_ms), [] { return alive().first == nullptr; });
}

void Queue::attach(PortContext& context, XTaskQueuePort id, std::shared_ptr<Port> port,
                   XTaskQueuePortHandle handle) noexcept {
    context.queue = this;
    context.id = id;
    context.port = std::move(port);
    context.handle = handle;
}

std::shared_ptr<Queue> Queue::create(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion) {
    auto queue = std::make_shared<Queue>();
    const XTaskQueueDispatchMode modes[] = {work, completion};
    for (uint32_t index = 0; index < 2; ++index) {
        auto port = Port::create(modes[index]);
        queue->m_port_tokens[index] = HandleTable::instance().insert(
            HandleKind::TaskQueuePort, std::make_shared<PortHandleTarget>(PortHandleTarget{port, queue}),
            "XTaskQueueCreate");
        queue->attach(queue->m_contexts[index], static_cast<XTaskQueuePort>(index), std::move(port),
                      HandleTable::to_handle<XTaskQueuePortHandle>(queue->m_port_tokens[index]));
    }
    return queue;
}

std::shared_ptr<Queue> Queue::create_composite(XTaskQueuePortHandle work, XTaskQueuePortHandle completion) {
    auto queue = std::make_shared<Queue>();
    const XTaskQueuePortHandle handles[] = {work, completion};
    for (uint32_t index = 0; index < 2; ++index) {
        const auto target = HandleTable::instance().get<PortHandleTarget>(HandleKind::TaskQueuePort, handles[index]);
        auto port = target == nullptr ? nullptr : target->port.lock();
        queue->m_sources[index] = target == nullptr ? nullptr : target->owner.lock();
        if (port == nullptr || queue->m_sources[index] == nullptr) {
            return nullptr;
        }
        queue->attach(queue->m_contexts[index], static_cast<XTaskQueuePort>(index), std::move(port), handles[index]);
    }
    if (queue->work().port == queue->completion().port) {
        queue->work().twin = &queue->completion();
        queue->completion().twin = &queue->work();
    }
    return queue;
}

PortContext* Queue::context(XTaskQueuePort port) noexcept {
    const auto index = static_cast<uint32_t>(port);
    return index < 2 ? &m_contexts[index] : nullptr;
}

HRESULT Queue::register_monitor(XTaskQueueHandle handle, void* callback_context, XTaskQueueMonitorCallback* callback,
                                uint64_t& token) {
    const auto monitor = std::make_shared<Monitor>(weak_from_this(), handle, callback_context, callback);
    try {
        const std::lock_guard lock(m_monitors_lock);
        if (m_monitors.size() >= most_monitors) {
            return E_OUTOFMEMORY;
        }
        m_monitors.reserve(m_monitors.size() + 1);
        token = monitor->token(); // it may be called from the next line on, and may read its token
        work().port->add_monitor(monitor, XTaskQueuePort::Work);
        if (work().twin == nullptr) {
            completion().port->add_monitor(monitor, XTaskQueuePort::Completion);
        }
        m_monitors.push_back(monitor);
    } catch (...) {
        token = 0;
        monitor->retire(); // it may have been called
        work().port->remove_monitor(monitor.get());
        throw;
    }
    return S_OK;
}

void Queue::unregister_monitor(uint64_t token) noexcept {
    std::shared_ptr<Monitor> monitor;
    {
        const std::lock_guard lock(m_monitors_lock);
        const auto found = std::find_if(m_monitors.begin(), m_monitors.end(),
                                        [token](const auto& candidate) { return candidate->token() == token; });
        if (found == m_monitors.end()) {
            return;
        }
        monitor = std::move(*found);
        m_monitors.erase(found);
        monitor->end();
        for (auto& context : m_contexts) {
            context.port->remove_monitor(monitor.get());
        }
    }
    monitor->retire();
}

HRESULT Queue::register_waiter(XTaskQueuePort port, const MakeWatch& make_watch, void* callback_context,
                               XTaskQueueCallback* callback, uint64_t& token) {
    PortContext& where = *context(port);
    const auto waiter = std::make_shared<Waiter>(weak_from_this(), where, callback_context, callback);
    const HRESULT hr = waiter->connect(make_watch);
    return FAILED(hr) ? hr : where.port->add_waiter(where, waiter, token);
}

void Queue::unregister_waiter(uint64_t token) noexcept {
    for (auto& context : m_contexts) {
        if (context.port->remove_waiter(context, token)) {
            return;
        }
    }
}

} // namespace xblshim::task_queue
