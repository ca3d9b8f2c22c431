// In-game events: the implementation of XGameEventWrite and XblEventsWriteInGameEvent.
#pragma once

#include <memory>
#include <string>

#include "runtime/user.h"

namespace xblshim::runtime {

// The title's data of an event. Texts may be null where the header allows it.
struct GameEvent {
    const char* scid;
    const char* play_session;
    const char* name;
    const char* dimensions;
    const char* measurements;
};

// Checks an event and passes it to the service. E_INVALIDARG for a name that is not a letter followed by letters,
// digits and underscores, and for a text that is not a JSON object; then E_GAMEUSER_SIGNED_OUT. E_ABORT, or the failure
// of the start, when the service can't receive the event any more. Otherwise S_OK: an event that can't be posted is
// stored. `keep` is released when the event was posted or stored. Throws std::bad_alloc.
HRESULT write_game_event(const char* function, const User& user, const GameEvent& event,
                         std::shared_ptr<void> keep = nullptr);

// A random GUID as a text, for a play session. Throws std::bad_alloc.
std::string new_play_session();

} // namespace xblshim::runtime
