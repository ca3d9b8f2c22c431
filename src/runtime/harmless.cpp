#include "runtime/harmless.h"

#include <atomic>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "task_queue/own_handle.h"

namespace xblshim::runtime {
namespace {

// Literals may have several addresses: functions are compared by their texts.
using Name = std::string_view;

struct LoggedFunctions {
    std::mutex lock; // the logged functions lock: a leaf
    std::set<Name> functions;
};

bool is_first_log(const char* function) {
    static base::NeverDestroyed<LoggedFunctions> logged;
    const std::lock_guard lock(logged->lock);
    return logged->functions.insert(function).second;
}

struct InertRegistrations {
    std::mutex lock; // the inert registrations lock: a leaf
    std::map<uint64_t, Name> functions;
    uint64_t last_token = 0;
};

InertRegistrations& inert_registrations() noexcept {
    static base::NeverDestroyed<InertRegistrations> all;
    return *all;
}

class FixedResult final : public async::Operation {
public:
    FixedResult(HRESULT result, const char* payload)
        : m_result(result), m_has_payload(payload != nullptr), m_payload(payload == nullptr ? "" : payload) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (FAILED(m_result)) {
            return m_result;
        }
        XAsyncComplete(async, m_result, m_has_payload ? m_payload.size() + 1 : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_payload.c_str(), m_payload.size() + 1);
        return S_OK;
    }

private:
    const HRESULT m_result;
    const bool m_has_payload;
    const std::string m_payload;
};

struct InertHandle {
    Name type;
};

} // namespace

void log_fixed_result(const char* function, const char* result,
                      std::initializer_list<LoggedArgument> arguments) noexcept {
    base::guard_void(function, [&] {
        if (base::in_forked_child()) {
            return;
        }
        const auto level = is_first_log(function) ? base::LogLevel::Info : base::LogLevel::Debug;
        if (!base::log_enabled(level)) {
            return;
        }
        std::string text;
        for (const auto& argument : arguments) {
            if (argument.text != nullptr) {
                text += text.empty() ? "(" : ", ";
                text += std::string(argument.name) + " \"" + argument.text + "\"";
            }
        }
        text += text.empty() ? "" : ")";
        base::log(level, "%s%s: it has no effect here and returns %s", function, text.c_str(), result);
    });
}

HRESULT begin_fixed_result(const char* function, const void* identity, XAsyncBlock* async, HRESULT result,
                           const char* payload) {
    return async::Operation::begin(async, identity, function, std::make_unique<FixedResult>(result, payload));
}

HRESULT end_fixed_result(const void* identity, XAsyncBlock* async) noexcept {
    return XAsyncGetResult(async, identity, 0, nullptr, nullptr);
}

uint64_t open_inert_handle(const char* type, const char* created_by) {
    return base::HandleTable::instance().insert(base::HandleKind::Inert,
                                                std::make_shared<InertHandle>(InertHandle{type}), created_by);
}

bool is_inert_handle(const char* type, uint64_t token) noexcept {
    const auto found = base::HandleTable::instance().find(base::HandleKind::Inert, token);
    return found && std::static_pointer_cast<InertHandle>(found)->type == type;
}

bool close_inert_handle(const char* type, uint64_t token) noexcept {
    bool last = false;
    return !base::in_forked_child() && is_inert_handle(type, token) &&
           base::HandleTable::instance().release(base::HandleKind::Inert, token, last) != nullptr;
}

HRESULT register_inert_callback(const char* function, XTaskQueueHandle queue, XTaskQueueRegistrationToken& token) {
    if (queue != nullptr) {
        XTaskQueueHandle own = nullptr;
        const HRESULT hr = task_queue::open_own_handle(queue, own);
        if (FAILED(hr)) {
            return hr;
        }
        XTaskQueueCloseHandle(own);
    }
    InertRegistrations& all = inert_registrations();
    const std::lock_guard lock(all.lock);
    all.functions.emplace(all.last_token + 1, function);
    token.token = ++all.last_token;
    return S_OK;
}

bool unregister_inert_callback(const char* function, uint64_t token) noexcept {
    if (base::in_forked_child()) {
        return false;
    }
    InertRegistrations& all = inert_registrations();
    const std::lock_guard lock(all.lock);
    const auto found = all.functions.find(token);
    if (found == all.functions.end() || found->second != function) {
        return false;
    }
    all.functions.erase(found);
    return true;
}

int32_t next_handler_token() noexcept {
    static std::atomic<int32_t> last{0};
    return ++last;
}

uint32_t next_hypothesis() noexcept {
    static std::atomic<uint32_t> last{0};
    return ++last;
}

} // namespace xblshim::runtime
