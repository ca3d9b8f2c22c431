// xsapi-c/events_c.h
#include "xsapi-c/events_c.h"

#include <utility>

#include "base/mistakes.h"
#include "runtime/game_event.h"
#include "xbl/service_operation.h"

using namespace xblshim;

namespace {

// An event in progress, which the clean-up waits for, as for a call. Null when the clean-up is over.
std::shared_ptr<void> in_flight(std::shared_ptr<xbl::GlobalState> state) {
    auto flight = std::make_shared<xbl::CallInFlight>(std::move(state));
    return flight->hand_over() ? flight : nullptr;
}

} // namespace

STDAPI XblEventsWriteInGameEvent(_In_ XblContextHandle xboxLiveContext, _In_z_ const char* eventName,
                                 _In_opt_z_ const char* dimensionsJson,
                                 _In_opt_z_ const char* measurementsJson) noexcept {
    constexpr const char* function = "XblEventsWriteInGameEvent";
    if (base::any_null(function, "xboxLiveContext, eventName", xboxLiveContext, eventName)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](const xbl::Caller& caller) -> HRESULT {
        const std::string play_session = caller.context->play_session();
        const runtime::GameEvent event{caller.state->scid.c_str(), play_session.c_str(), eventName, dimensionsJson,
                                       measurementsJson};
        auto flight = in_flight(caller.state);
        const HRESULT hr =
            flight ? runtime::write_game_event(function, *caller.context->user, event, std::move(flight)) : E_ABORT;
        return hr == E_ABORT ? base::refuse_early(function, E_XBL_NOT_INITIALIZED) : hr; // it ended meanwhile
    });
}
