// XGameEvent.h
#include "runtime/game_event.h"

#include <atomic>
#include <cstdio>
#include <random>
#include <utility>

#include "XGameErr.h"
#include "XGameEvent.h"
#include "base/json_check.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/title_id.h"

namespace xblshim::runtime {
namespace {

// An event in progress. Its result is not reported to the title: an event that can't be posted is stored, and the log
// reports failures.
class EventCall final : public service::ServiceCall {
public:
    EventCall(service::WriteEvent request, std::shared_ptr<void> keep)
        : ServiceCall(std::move(request), {}), m_keep(std::move(keep)) {}
    void complete(HRESULT hr) noexcept override {
        static std::atomic<bool> said{false};
        if (FAILED(hr) && !said.exchange(true)) {
            base::log(base::LogLevel::Warning,
                      "an in-game event is lost, as no service has started or its end takes too long (0x%08x). "
                      "Further ones are not logged.",
                      static_cast<unsigned>(hr));
        }
        m_keep.reset();
    }

private:
    std::shared_ptr<void> m_keep;
};

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_event_name(const char* name) noexcept {
    if (!is_letter(*name)) {
        return false;
    }
    for (const char* c = name; *c != '\0'; ++c) {
        if (!is_letter(*c) && !(*c >= '0' && *c <= '9') && *c != '_') {
            return false;
        }
    }
    return true;
}

bool check_json(const char* function, const char* argument, const char* text) noexcept {
    if (text == nullptr) {
        return true;
    }
    if (!base::check_text(function, argument, text)) {
        return false;
    }
    if (!base::is_json_object_or_null(text)) {
        base::refuse(function, argument, "is not a JSON object");
        return false;
    }
    return true;
}

std::string lower(const char* text) {
    std::string found = text;
    for (char& c : found) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return found;
}

} // namespace

HRESULT write_game_event(const char* function, const User& user, const GameEvent& event, std::shared_ptr<void> keep) {
    if (!base::check_text(function, "serviceConfigId", event.scid) ||
        !base::check_text(function, "playSessionId", event.play_session) ||
        !base::check_text(function, "eventName", event.name)) {
        return E_INVALIDARG;
    }
    if (!is_event_name(event.name)) {
        return base::refuse(function, "eventName", "must be letters, digits and underscores after a letter");
    }
    if (!check_json(function, "dimensionsJson", event.dimensions) ||
        !check_json(function, "measurementsJson", event.measurements)) {
        return E_INVALIDARG;
    }
    if (is_signed_out(function, user)) {
        return E_GAMEUSER_SIGNED_OUT;
    }
    service::WriteEvent request;
    request.xuid = user.xuid;
    request.scid = lower(event.scid);
    request.title_id = title_id(service::configuration().get(), request.scid);
    request.play_session = event.play_session;
    request.name = event.name;
    request.dimensions = event.dimensions == nullptr ? "" : event.dimensions;
    request.measurements = event.measurements == nullptr ? "" : event.measurements;
    return service::submit_promised(std::make_unique<EventCall>(std::move(request), std::move(keep)));
}

std::string new_play_session() {
    std::random_device random;
    const auto bits = [&random] { return static_cast<unsigned>(random()); };
    const unsigned a = bits(), b = bits(), c = bits(), d = bits();
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%04x%08x", a, b >> 16, b & 0xFFF,
                  0x8000 | (c >> 16 & 0x3FFF), c & 0xFFFF, d);
    return text;
}

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XGameEventWrite(_In_ XUserHandle user, _In_z_ const char* serviceConfigId, _In_z_ const char* playSessionId,
                       _In_z_ const char* eventName, _In_opt_z_ const char* dimensionsJson,
                       _In_opt_z_ const char* measurementsJson) noexcept {
    constexpr const char* function = "XGameEventWrite";
    return runtime::api_call(function, [&]() -> HRESULT {
        HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "serviceConfigId, playSessionId, eventName", serviceConfigId, playSessionId,
                           eventName)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> found;
        hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        hr = runtime::write_game_event(function, *found,
                                       {serviceConfigId, playSessionId, eventName, dimensionsJson, measurementsJson});
        // The last XGameRuntimeUninitialize got ahead of this call.
        return hr == E_ABORT ? base::refuse_early(function, E_GAMERUNTIME_NOT_INITIALIZED) : hr;
    });
}
