// xsapi-c/xbox_live_global_c.h: observing service calls.
#include "http/routed_handlers.h"

#include <cstdio>
#include <cstring>
#include <string>

#include "base/guard.h"
#include "base/hresult_text.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/title_code.h"
#include "base/title_memory.h"
#include "xbl/global_state.h"
#include "xsapi-c/xbox_live_global_c.h"

using namespace xblshim;

namespace {

void add_message(std::string& text, const service::HttpHeaders& headers, const std::string& body) {
    for (const auto& [name, value] : headers) {
        text.append(name).append(": ").append(value).append("\n");
    }
    text.append("\n");
    if (!body.empty()) {
        text.append(body).append("\n\n");
    }
}

// Formats request and response as a text.
std::string formatted(const service::Attempt& attempt) {
    std::string text = attempt.method + " " + attempt.url + "\n";
    add_message(text, attempt.request_headers, attempt.request_body);
    if (attempt.status == 0) {
        char code[16];
        std::snprintf(code, sizeof code, "0x%08X", static_cast<unsigned>(attempt.network_hr));
        const auto* const known = base::find_hresult_text(attempt.network_hr);
        text.append("No response: ").append(code);
        if (known != nullptr) {
            text.append(" ").append(known->name);
        }
        return text.append("\n");
    }
    text.append("HTTP ").append(std::to_string(attempt.status)).append("\n");
    add_message(text, attempt.response_headers, attempt.response_body);
    return text;
}

} // namespace

STDAPI_(XblFunctionContext)
XblAddServiceCallRoutedHandler(_In_ XblCallRoutedHandler handler, _In_opt_ void* context) noexcept {
    if (base::any_null(__func__, "handler", handler)) {
        return 0;
    }
    if (!xbl::current_state()) {
        base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
        return 0;
    }
    return base::guard_or<XblFunctionContext>(0, __func__, [&] {
        return http::add_routed_handler(http::HandlerOf::Services, [handler, context](const http::RoutedCall& routed) {
            const std::string text = formatted(routed.attempt);
            const base::TitleMemory shown(base::MemoryUser::Services, text.size() + 1);
            std::memcpy(shown.get(), text.c_str(), text.size() + 1);
            const XblServiceCallRoutedArgs args{routed.call, routed.count, static_cast<const char*>(shown.get())};
            base::call_title([&] { handler(args, context); });
        });
    });
}

STDAPI_(void) XblRemoveServiceCallRoutedHandler(_In_ XblFunctionContext token) noexcept {
    if (!base::in_forked_child()) {
        http::remove_routed_handler(http::HandlerOf::Services, token);
    }
}
