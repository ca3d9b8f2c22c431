#include "http/routed_handlers.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "base/callback_gate.h"
#include "base/guard.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/title_code.h"
#include "http/call.h"
#include "httpClient/httpClient.h"

namespace xblshim::http {
namespace {

constexpr std::chrono::seconds patience{2};

struct Handler {
    explicit Handler(RoutedHandler call) : call(std::move(call)) {}
    const RoutedHandler call;
    base::CallbackGate gate;
};
using Shared = std::shared_ptr<Handler>;

struct Handlers {
    std::mutex lock; // the routed handlers lock: a leaf
    std::map<int32_t, Shared> of[2];
    int32_t last_token[2] = {0, 0};

    std::map<int32_t, Shared>& table(HandlerOf who) noexcept { return of[static_cast<size_t>(who)]; }
};

Handlers& handlers() noexcept {
    static base::NeverDestroyed<Handlers> all;
    return *all;
}

void on_attempt(const service::Attempt& attempt) {
    static std::atomic<uint64_t> reported{0};
    base::guard_void("a handler of routed calls", [&] {
        std::vector<Shared> those;
        {
            auto& all = handlers();
            const std::lock_guard lock(all.lock);
            for (const auto& table : all.of) {
                for (const auto& [token, handler] : table) {
                    those.push_back(handler);
                }
            }
        }
        const uint64_t count = reported++;
        const HCCallHandle call = open_call_handle(std::make_shared<Call>(attempt), "HCHttpCallDuplicateHandle");
        for (const Shared& handler : those) {
            base::guard_void("a handler of routed calls",
                             [&] { handler->gate.run([&] { handler->call({call, attempt, count}); }); });
        }
        close_call_handle(call);
    });
}

// With the lock held.
void observe_if_any(Handlers& all) noexcept {
    service::observe_attempts(all.of[0].empty() && all.of[1].empty() ? nullptr : &on_attempt);
}

void end_all(const std::vector<Shared>& removed) noexcept {
    for (const Shared& handler : removed) {
        handler->gate.end(patience);
    }
}

} // namespace

int32_t add_routed_handler(HandlerOf of, RoutedHandler call) {
    auto handler = std::make_shared<Handler>(std::move(call));
    auto& all = handlers();
    const std::lock_guard lock(all.lock);
    const int32_t token = all.last_token[static_cast<size_t>(of)] + 1;
    all.table(of).emplace(token, std::move(handler));
    all.last_token[static_cast<size_t>(of)] = token;
    observe_if_any(all);
    return token;
}

void remove_routed_handler(HandlerOf of, int32_t token) noexcept {
    base::guard_void("removing a handler of routed calls", [&] {
        std::vector<Shared> removed;
        {
            auto& all = handlers();
            const std::lock_guard lock(all.lock);
            const auto found = all.table(of).find(token);
            if (found == all.table(of).end()) {
                return;
            }
            removed.push_back(found->second);
            all.table(of).erase(found);
            observe_if_any(all);
        }
        end_all(removed);
    });
}

void remove_routed_handlers(HandlerOf of) noexcept {
    base::guard_void("removing the handlers of routed calls", [&] {
        std::vector<Shared> removed;
        {
            auto& all = handlers();
            const std::lock_guard lock(all.lock);
            for (const auto& [token, handler] : all.table(of)) {
                removed.push_back(handler);
            }
            all.table(of).clear();
            observe_if_any(all);
        }
        end_all(removed);
    });
}

} // namespace xblshim::http

using namespace xblshim;

STDAPI_(int32_t) HCAddCallRoutedHandler(_In_ HCCallRoutedHandler handler, _In_opt_ void* context) noexcept {
    if (base::any_null(__func__, "handler", handler) || base::in_forked_child()) {
        return 0;
    }
    return base::guard_or<int32_t>(0, __func__, [&] {
        return http::add_routed_handler(http::HandlerOf::Http, [handler, context](const http::RoutedCall& routed) {
            base::call_title([&] { handler(routed.call, context); });
        });
    });
}

STDAPI_(void) HCRemoveCallRoutedHandler(_In_ int32_t handlerId) noexcept {
    if (!base::in_forked_child()) {
        http::remove_routed_handler(http::HandlerOf::Http, handlerId);
    }
}
