#include "xbl/global_state.h"

#include <mutex>
#include <utility>

#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/title_memory.h"
#include "reporting/report_file.h"
#include "runtime/title_id.h"
#include "service/run.h"
#include "service/service.h"
#include "task_queue/own_handle.h"
#include "xbl/locale.h"
#include "xbl/manager/manager.h"

namespace xblshim::xbl {
namespace {

struct Current {
    std::mutex lock; // the state lock: a leaf; held only to copy a pointer
    std::shared_ptr<GlobalState> state;
};

Current& current() noexcept {
    static base::NeverDestroyed<Current> instance;
    return *instance;
}

} // namespace

AsyncQueue::~AsyncQueue() {
    if (m_queue != nullptr) {
        XTaskQueueCloseHandle(m_queue);
    }
}

HRESULT AsyncQueue::open(XTaskQueueHandle queue) noexcept {
    XTaskQueueHandle of_title = nullptr;
    HRESULT hr = task_queue::open_own_handle(queue, of_title);
    if (FAILED(hr)) {
        return hr;
    }
    XTaskQueuePortHandle port = nullptr;
    hr = XTaskQueueGetPort(of_title, XTaskQueuePort::Work, &port);
    if (SUCCEEDED(hr)) {
        XTaskQueueHandle made = nullptr; // reports don't count our own handle as the title's
        hr = XTaskQueueCreateComposite(port, port, &made);
        if (SUCCEEDED(hr)) {
            hr = task_queue::open_own_handle(made, m_queue);
            XTaskQueueCloseHandle(made);
        }
    }
    XTaskQueueCloseHandle(of_title);
    return hr;
}

XTaskQueueHandle AsyncQueue::duplicate() const noexcept {
    XTaskQueueHandle handle = nullptr;
    return m_queue != nullptr && SUCCEEDED(XTaskQueueDuplicateHandle(m_queue, &handle)) ? handle : nullptr;
}

void AsyncQueue::terminate() noexcept {
    if (m_queue != nullptr) {
        task_queue::terminate_own(m_queue);
    }
}

GlobalState::GlobalState(const char* scid, std::string system_locale)
    : scid(scid), achievements_manager(std::make_unique<manager::Manager>()), m_system_locale(std::move(system_locale)),
      m_accept_language(std::make_shared<const std::string>(xbl::accept_language({}, m_system_locale))) {}

GlobalState::~GlobalState() = default;

std::shared_ptr<const std::string> GlobalState::accept_language() const {
    const std::lock_guard lock(m_lock);
    return m_accept_language;
}

void GlobalState::set_override_locale(std::string_view tag) {
    auto list = std::make_shared<const std::string>(xbl::accept_language(tag, m_system_locale));
    const std::lock_guard lock(m_lock);
    m_accept_language.swap(list); // the earlier one is freed without the lock
}

HRESULT ServiceUse::acquire() noexcept {
    reporting::follow_report_setting();
    const HRESULT hr = service::acquire();
    m_acquired = SUCCEEDED(hr);
    service::begin_run();
    return hr;
}

void ServiceUse::release() noexcept {
    if (m_acquired.exchange(false)) {
        service::release();
    }
}

std::shared_ptr<GlobalState> current_state() noexcept {
    if (base::in_forked_child()) {
        return nullptr; // a thread that does not exist here may hold the lock
    }
    const std::lock_guard lock(current().lock);
    return current().state;
}

bool publish_state(std::shared_ptr<GlobalState> state) noexcept {
    const uint32_t title_id = runtime::title_id_of_scid(state->scid);
    const std::lock_guard lock(current().lock);
    if (current().state) {
        return false;
    }
    current().state = std::move(state);
    base::hold_memory_functions(true);
    runtime::set_fallback_title_id(title_id);
    return true;
}

std::shared_ptr<GlobalState> detach_state() noexcept {
    if (base::in_forked_child()) {
        return nullptr;
    }
    const std::lock_guard lock(current().lock);
    if (current().state) {
        base::hold_memory_functions(false);
        runtime::set_fallback_title_id(0);
        current().state->detached = true;
    }
    return std::exchange(current().state, nullptr);
}

CallInFlight::CallInFlight(std::shared_ptr<GlobalState> state) noexcept : m_state(std::move(state)) {
    ++m_state->calls->waiting;
}

CallInFlight::~CallInFlight() {
    const auto calls = m_state->calls;
    m_state.reset(); // before the call is uncounted: the clean-up ends the state, not this thread
    --(m_at_service ? calls->at_service : calls->waiting);
}

bool CallInFlight::hand_over() noexcept {
    if (!m_at_service) {
        ++m_state->calls->at_service; // increments first: the clean-up must not see a moment without the call
        --m_state->calls->waiting;
        m_at_service = true;
    }
    return !m_state->closed;
}

} // namespace xblshim::xbl
