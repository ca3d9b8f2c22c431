// The functions of XTaskQueue.h. They check the arguments; Queue and Port do the work.
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "task_queue/frames.h"
#include "task_queue/internal.h"
#include "task_queue/process_queue.h"
#include "task_queue/queue.h"
#include "task_queue/quiet.h"

#include <XTaskQueue.h>

#include <algorithm>
#include <memory>
#include <utility>

using xblshim::base::guard;
using xblshim::base::guard_or;
using xblshim::base::guard_void;
using xblshim::base::HandleKind;
using xblshim::base::HandleTable;
using xblshim::base::in_forked_child;
using xblshim::base::refuse;
using xblshim::task_queue::PortContext;
using xblshim::task_queue::Queue;

namespace {

constexpr const char* not_a_port = "is neither Work nor Completion";

std::shared_ptr<Queue> queue_of(XTaskQueueHandle handle) noexcept {
    return HandleTable::instance().get<Queue>(HandleKind::TaskQueue, handle);
}

XTaskQueueHandle new_handle(std::shared_ptr<Queue> queue, const char* created_by) {
    return HandleTable::to_handle<XTaskQueueHandle>(
        HandleTable::instance().insert(HandleKind::TaskQueue, std::move(queue), created_by));
}

HRESULT submit(const char* function, XTaskQueueHandle queue, XTaskQueuePort port, uint32_t delay_ms,
               void* callback_context, XTaskQueueCallback* callback) noexcept {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    PortContext* const context = found->context(port);
    if (context == nullptr) {
        return refuse(function, "port", not_a_port);
    }
    if (callback == nullptr) {
        return refuse(function, "callback", "is null");
    }
    return guard(function, [&] {
        return delay_ms == 0 ? context->port->submit(*context, found, callback_context, callback)
                             : context->port->submit_delayed(*context, found, delay_ms, callback_context, callback);
    });
}

} // namespace

STDAPI XTaskQueueCreate(XTaskQueueDispatchMode workDispatchMode, XTaskQueueDispatchMode completionDispatchMode,
                        XTaskQueueHandle* queue) XBLSHIM_NOEXCEPT {
    if (xblshim::base::any_null(__func__, "queue", queue)) {
        return E_INVALIDARG;
    }
    *queue = nullptr;
    if (in_forked_child()) {
        return E_ABORT;
    }
    return guard(__func__, [&] {
        *queue = new_handle(Queue::create(workDispatchMode, completionDispatchMode), "XTaskQueueCreate");
        return S_OK;
    });
}

STDAPI XTaskQueueCreateComposite(XTaskQueuePortHandle workPort, XTaskQueuePortHandle completionPort,
                                 XTaskQueueHandle* queue) XBLSHIM_NOEXCEPT {
    if (xblshim::base::any_null(__func__, "queue", queue)) {
        return E_INVALIDARG;
    }
    *queue = nullptr;
    if (in_forked_child()) {
        return E_ABORT;
    }
    return guard(__func__, [&] {
        auto composite = Queue::create_composite(workPort, completionPort);
        if (composite == nullptr) {
            return E_HANDLE;
        }
        *queue = new_handle(std::move(composite), "XTaskQueueCreateComposite");
        return S_OK;
    });
}

STDAPI XTaskQueueGetPort(XTaskQueueHandle queue, XTaskQueuePort port,
                         XTaskQueuePortHandle* portHandle) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    const PortContext* const context = found->context(port);
    if (context == nullptr) {
        return refuse(__func__, "port", not_a_port);
    }
    if (portHandle == nullptr) {
        return refuse(__func__, "portHandle", "is null");
    }
    *portHandle = context->handle;
    return S_OK;
}

STDAPI XTaskQueueDuplicateHandle(XTaskQueueHandle queueHandle, XTaskQueueHandle* duplicatedHandle) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return E_ABORT;
    }
    auto found = queue_of(queueHandle);
    if (found == nullptr) {
        return E_HANDLE;
    }
    if (duplicatedHandle == nullptr) {
        return refuse(__func__, "duplicatedHandle", "is null", E_POINTER);
    }
    return guard(__func__, [&] {
        *duplicatedHandle = new_handle(std::move(found), "XTaskQueueDuplicateHandle");
        return S_OK;
    });
}

STDAPI_(bool) XTaskQueueDispatch(XTaskQueueHandle queue, XTaskQueuePort port, uint32_t timeoutInMs) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return false;
    }
    const auto found = queue_of(queue);
    PortContext* const context = found == nullptr ? nullptr : found->context(port);
    return context != nullptr && context->port->dispatch(*context, timeoutInMs);
}

STDAPI_(void) XTaskQueueCloseHandle(XTaskQueueHandle queue) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return;
    }
    bool last = false;
    const auto closed = HandleTable::instance().release(HandleKind::TaskQueue, HandleTable::to_token(queue), last);
}

STDAPI XTaskQueueTerminate(XTaskQueueHandle queue, bool wait, void* callbackContext,
                           XTaskQueueTerminatedCallback* callback) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    return guard(__func__, [&] {
        found->terminate(queue, wait, callbackContext, callback);
        return S_OK;
    });
}

STDAPI XTaskQueueSubmitCallback(XTaskQueueHandle queue, XTaskQueuePort port, void* callbackContext,
                                XTaskQueueCallback* callback) XBLSHIM_NOEXCEPT {
    return submit(__func__, queue, port, 0, callbackContext, callback);
}

STDAPI XTaskQueueSubmitDelayedCallback(XTaskQueueHandle queue, XTaskQueuePort port, uint32_t delayMs,
                                       void* callbackContext, XTaskQueueCallback* callback) XBLSHIM_NOEXCEPT {
    return submit(__func__, queue, port, delayMs, callbackContext, callback);
}

STDAPI XTaskQueueRegisterWaiter(XTaskQueueHandle queue, XTaskQueuePort port, HANDLE waitHandle, void* callbackContext,
                                XTaskQueueCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    if (callback == nullptr || token == nullptr) {
        return refuse(__func__, callback == nullptr ? "callback" : "token", "is null", E_POINTER);
    }
    if (waitHandle == nullptr) {
        return refuse(__func__, "waitHandle", "is null");
    }
    if (found->context(port) == nullptr) {
        return refuse(__func__, "port", not_a_port);
    }
    *token = {};
    return guard(__func__, [&] {
        return found->register_waiter(port, xblshim::task_queue::watch_of(waitHandle), callbackContext, callback,
                                      token->token);
    });
}

STDAPI_(void)
XTaskQueueUnregisterWaiter(XTaskQueueHandle queue, XTaskQueueRegistrationToken token) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return;
    }
    if (const auto found = queue_of(queue)) {
        guard_void(__func__, [&] { found->unregister_waiter(token.token); });
    }
}

STDAPI XTaskQueueRegisterMonitor(XTaskQueueHandle queue, void* callbackContext, XTaskQueueMonitorCallback* callback,
                                 XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    if (callback == nullptr || token == nullptr) {
        return refuse(__func__, callback == nullptr ? "callback" : "token", "is null", E_POINTER);
    }
    *token = {};
    return guard(__func__, [&] { return found->register_monitor(queue, callbackContext, callback, token->token); });
}

STDAPI_(void) XTaskQueueUnregisterMonitor(XTaskQueueHandle queue, XTaskQueueRegistrationToken token) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return;
    }
    if (const auto found = queue_of(queue)) {
        guard_void(__func__, [&] { found->unregister_monitor(token.token); });
    }
}

STDAPI_(bool) XTaskQueueGetCurrentProcessTaskQueue(XTaskQueueHandle* queue) XBLSHIM_NOEXCEPT {
    if (queue == nullptr) {
        return false;
    }
    *queue = nullptr;
    if (in_forked_child()) {
        return false;
    }
    return guard_or(false, __func__, [&] {
        auto current = xblshim::task_queue::process_queue();
        if (current == nullptr) {
            return false;
        }
        *queue = new_handle(std::move(current), "XTaskQueueGetCurrentProcessTaskQueue");
        return true;
    });
}

STDAPI_(void) XTaskQueueSetCurrentProcessTaskQueue(XTaskQueueHandle queue) XBLSHIM_NOEXCEPT {
    if (in_forked_child()) {
        return;
    }
    auto found = queue_of(queue);
    if (queue == nullptr || found != nullptr) { // for a handle that is not open nothing changes
        xblshim::task_queue::set_process_queue(std::move(found));
    }
}

namespace xblshim::task_queue {

HRESULT open_own_handle(XTaskQueueHandle queue, XTaskQueueHandle& own) noexcept {
    if (in_forked_child()) {
        return E_ABORT;
    }
    return guard(__func__, [&] {
        auto found = queue == nullptr ? process_queue() : queue_of(queue);
        if (found == nullptr) {
            return queue == nullptr ? E_NO_TASK_QUEUE : E_HANDLE;
        }
        own = new_handle(std::move(found), nullptr);
        return S_OK;
    });
}

HRESULT suspend_termination(XTaskQueueHandle queue) noexcept {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    PortContext& work = *found->context(XTaskQueuePort::Work);
    return work.port->hold(work);
}

void resume_termination(XTaskQueueHandle queue) noexcept {
    if (in_forked_child()) {
        return;
    }
    if (const auto found = queue_of(queue)) {
        PortContext& work = *found->context(XTaskQueuePort::Work);
        work.port->release_hold(work);
    }
}

HRESULT keep_place(XTaskQueueHandle queue, XTaskQueuePort port) noexcept {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    return guard(__func__, [&] {
        found->context(port)->port->reserve();
        return S_OK;
    });
}

void give_place_back(XTaskQueueHandle queue, XTaskQueuePort port) noexcept {
    if (const auto found = in_forked_child() ? nullptr : queue_of(queue)) {
        found->context(port)->port->unreserve();
    }
}

HRESULT submit_to_place(XTaskQueueHandle queue, XTaskQueuePort port, void* callback_context,
                        XTaskQueueCallback* callback) noexcept {
    if (in_forked_child()) {
        return E_ABORT;
    }
    const auto found = queue_of(queue);
    if (found == nullptr) {
        return E_HANDLE;
    }
    PortContext& context = *found->context(port);
    return context.port->submit_reserved(context, found, callback_context, callback);
}

void will_return() noexcept {
    if (!in_forked_child() && CallbackFrame::is_pool_turn()) {
        ThreadPool::instance().will_return();
    }
}

void terminate_own(XTaskQueueHandle queue) noexcept {
    const auto found = in_forked_child() ? nullptr : queue_of(queue);
    if (found != nullptr && SUCCEEDED(XTaskQueueTerminate(queue, false, nullptr, nullptr))) {
        // The Completion port's step becomes ready when that of the Work port has run.
        for (const auto port : {XTaskQueuePort::Work, XTaskQueuePort::Completion}) {
            PortContext* const context = found->context(port);
            context->port->run_steps_of(*context);
        }
    }
}

Quiet::Quiet(XTaskQueueHandle queue) noexcept : m_queue(in_forked_child() ? nullptr : queue_of(queue)) {
    if (m_queue == nullptr) {
        return;
    }
    Port& work = *m_queue->context(XTaskQueuePort::Work)->port;
    Port& completion = *m_queue->context(XTaskQueuePort::Completion)->port;
    if (!work.begin_quiet()) {
        m_queue = nullptr;
    } else if (!completion.begin_quiet()) {
        work.end_quiet();
        m_queue = nullptr;
    }
}

Quiet::~Quiet() {
    if (m_queue != nullptr) {
        for (const auto port : {XTaskQueuePort::Work, XTaskQueuePort::Completion}) {
            m_queue->context(port)->port->end_quiet();
        }
    }
}

bool uninitialize(uint32_t timeout_ms) noexcept {
    if (in_forked_child()) {
        return false;
    }
    constexpr uint32_t longest = 5000;
    return guard_or(false, __func__, [&] {
        reset_process_queue();
        return Queue::wait_until_none(std::min(timeout_ms, longest));
    });
}

bool is_inside_callback_of(XTaskQueueHandle queue) noexcept {
    const auto found = in_forked_child() ? nullptr : queue_of(queue);
    return found != nullptr && found->waiting_here_is_hopeless();
}

bool is_dispatched_by_hand(XTaskQueueHandle queue, XTaskQueuePort port) noexcept {
    const auto found = in_forked_child() ? nullptr : queue_of(queue);
    const PortContext* const context = found == nullptr ? nullptr : found->context(port);
    return context != nullptr && context->port->is_manual();
}

bool is_ending(XTaskQueueHandle queue, XTaskQueuePort port) noexcept {
    const auto found = in_forked_child() ? nullptr : queue_of(queue);
    const PortContext* const context = found == nullptr ? nullptr : found->context(port);
    return context != nullptr && !context->port->is_active(*context);
}

} // namespace xblshim::task_queue
