// Building blocks of functions whose subject does not exist on this platform: calls with a fixed result, handles
// without an object, and registrations of events that never occur. src/fixed_results, which is rendered from the
// registry, uses them.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "XAsync.h"
#include "XTaskQueue.h"
#include "base/handle_table.h"

namespace xblshim::runtime {

// --- logging the arguments of a title: the first call of each function at info, later ones at debug ---

struct LoggedArgument {
    const char* name; // the name of the argument
    const char* text; // null: not passed
};
void log_fixed_result(const char* function, const char* result,
                      std::initializer_list<LoggedArgument> arguments) noexcept;

// --- calls ---

// Begins a call that ends with `result`. Its result is a copy of `payload` with its terminating zero, unless that is
// null. Throws std::bad_alloc.
HRESULT begin_fixed_result(const char* function, const void* identity, XAsyncBlock* async, HRESULT result,
                           const char* payload = nullptr);
// The result of such a call without a payload; it can be read repeatedly.
HRESULT end_fixed_result(const void* identity, XAsyncBlock* async) noexcept;

// --- handles ---

// `type` is the handle's type, a string literal: a handle of another type is not valid. Throws std::bad_alloc.
uint64_t open_inert_handle(const char* type, const char* created_by);
bool is_inert_handle(const char* type, uint64_t token) noexcept;
// False when it was not open.
bool close_inert_handle(const char* type, uint64_t token) noexcept;

template <class Handle> Handle make_inert_handle(const char* type, const char* created_by) {
    return base::HandleTable::to_handle<Handle>(open_inert_handle(type, created_by));
}

// --- registrations ---

// Returns a token other than 0. `function` is the name of the function that registers, a string literal. The queue may
// be null; E_HANDLE for one that is not valid. Throws std::bad_alloc.
HRESULT register_inert_callback(const char* function, XTaskQueueHandle queue, XTaskQueueRegistrationToken& token);
// False for a token that was not registered by that function.
bool unregister_inert_callback(const char* function, uint64_t token) noexcept;
// A token of a services' handler, which needs no unregistering: 1, 2, 3, ...
int32_t next_handler_token() noexcept;

// --- the result of XSpeechToTextBeginHypothesisString ---

uint32_t next_hypothesis() noexcept; // 1, 2, 3, ...

} // namespace xblshim::runtime
