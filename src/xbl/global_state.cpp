#include "xbl/global_state.h"

#include <mutex>
#include <utility>

#include "base/process.h"
#include "base/title_memory.h"
#include "runtime/title_id.h"
#include "service/service.h"

namespace xblshim::xbl {
namespace {

struct Current {
    std::mutex lock; // the state lock: a leaf, held for the copy of a pointer only
    std::shared_ptr<GlobalState> state;
};

Current& current() noexcept {
    static auto* const instance = new Current;
    return *instance;
}

} // namespace

HRESULT ServiceUse::acquire() noexcept {
    const HRESULT hr = service::acquire();
    m_acquired = SUCCEEDED(hr);
    return hr;
}

void ServiceUse::release() noexcept {
    if (m_acquired.exchange(false)) {
        service::release();
    }
}

std::shared_ptr<GlobalState> current_state() noexcept {
    if (base::in_forked_child()) {
        return nullptr; // the lock may be held by a thread that does not exist here
    }
    const std::lock_guard<std::mutex> lock(current().lock);
    return current().state;
}

bool publish_state(std::shared_ptr<GlobalState> state) noexcept {
    const uint32_t title_id = runtime::title_id_of_scid(state->scid);
    const std::lock_guard<std::mutex> lock(current().lock);
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
    const std::lock_guard<std::mutex> lock(current().lock);
    if (current().state) {
        base::hold_memory_functions(false);
        runtime::set_fallback_title_id(0);
    }
    return std::exchange(current().state, nullptr);
}

CallInFlight::CallInFlight(std::shared_ptr<GlobalState> state) noexcept : m_state(std::move(state)) {
    ++m_state->calls_waiting;
}

CallInFlight::~CallInFlight() { --(m_at_service ? m_state->calls_at_service : m_state->calls_waiting); }

bool CallInFlight::hand_over() noexcept {
    if (!m_at_service) {
        ++m_state->calls_at_service; // first up, then down: clean-up must not see a moment without the call
        --m_state->calls_waiting;
        m_at_service = true;
    }
    return !m_state->closed;
}

} // namespace xblshim::xbl
