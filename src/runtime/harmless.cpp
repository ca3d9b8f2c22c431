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

struct Said {
    std::mutex lock; // the answers said lock: a leaf
    std::set<Name> functions;
};

bool first_time(const char* function) {
    static base::NeverDestroyed<Said> said;
    const std::lock_guard lock(said->lock);
    return said->functions.insert(function).second;
}

struct VainRegistrations {
    std::mutex lock; // the registrations in vain lock: a leaf
    std::map<uint64_t, Name> functions;
    uint64_t last_token = 0;
};

VainRegistrations& vain_registrations() noexcept {
    static base::NeverDestroyed<VainRegistrations> all;
    return *all;
}

class Answer final : public async::Operation {
public:
    Answer(HRESULT ends_with, const char* payload)
        : m_ends_with(ends_with), m_has_payload(payload != nullptr), m_payload(payload == nullptr ? "" : payload) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (FAILED(m_ends_with)) {
            return m_ends_with;
        }
        XAsyncComplete(async, m_ends_with, m_has_payload ? m_payload.size() + 1 : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_payload.c_str(), m_payload.size() + 1);
        return S_OK;
    }

private:
    const HRESULT m_ends_with;
    const bool m_has_payload;
    const std::string m_payload;
};

struct InertHandle {
    Name type;
};

} // namespace

void say_answer(const char* function, const char* answer, std::initializer_list<Asked> asked) noexcept {
    base::guard_void(function, [&] {
        if (base::in_forked_child()) {
            return;
        }
        const auto level = first_time(function) ? base::LogLevel::Info : base::LogLevel::Debug;
        if (!base::log_enabled(level)) {
            return;
        }
        std::string text;
        for (const auto& argument : asked) {
            if (argument.text != nullptr) {
                text += text.empty() ? "(" : ", ";
                text += std::string(argument.name) + " \"" + argument.text + "\"";
            }
        }
        text += text.empty() ? "" : ")";
        base::log(level, "%s%s: it has no effect here and returns %s", function, text.c_str(), answer);
    });
}

HRESULT begin_answer(const char* function, const void* identity, XAsyncBlock* async, HRESULT ends_with,
                     const char* payload) {
    return async::Operation::begin(async, identity, function, std::make_unique<Answer>(ends_with, payload));
}

HRESULT end_of_answer(const void* identity, XAsyncBlock* async) noexcept {
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

HRESULT register_in_vain(const char* function, XTaskQueueHandle queue, XTaskQueueRegistrationToken& token) {
    if (queue != nullptr) {
        XTaskQueueHandle own = nullptr;
        const HRESULT hr = task_queue::open_own_handle(queue, own);
        if (FAILED(hr)) {
            return hr;
        }
        XTaskQueueCloseHandle(own);
    }
    VainRegistrations& all = vain_registrations();
    const std::lock_guard lock(all.lock);
    all.functions.emplace(all.last_token + 1, function);
    token.token = ++all.last_token;
    return S_OK;
}

bool unregister_in_vain(const char* function, uint64_t token) noexcept {
    if (base::in_forked_child()) {
        return false;
    }
    VainRegistrations& all = vain_registrations();
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
