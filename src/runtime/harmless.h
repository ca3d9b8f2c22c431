// What functions answer whose subject does not exist here: calls with a fixed end, handles with nothing behind them,
// and registrations of events that never come. src/answers, rendered from the registry, is made of these.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "XAsync.h"
#include "XTaskQueue.h"
#include "base/handle_table.h"

namespace xblshim::runtime {

// --- what a title asked for, in the log: the first time of each function at info, later at debug ---

struct Asked {
    const char* name; // the argument's
    const char* text; // null: not given
};
void say_answer(const char* function, const char* answer, std::initializer_list<Asked> asked) noexcept;

// --- calls ---

// Begins a call that ends with `ends_with`, with a copy of `payload` and its zero as its result where that is not null.
// Throws std::bad_alloc.
HRESULT begin_answer(const char* function, const void* identity, XAsyncBlock* async, HRESULT ends_with,
                     const char* payload = nullptr);
// What such a call without a payload ended with; may be asked again.
HRESULT end_of_answer(const void* identity, XAsyncBlock* async) noexcept;

// --- handles ---

// `type` is the handle's, a string literal; other types' handles are not open ones of this type. Throws std::bad_alloc.
uint64_t open_inert_handle(const char* type, const char* created_by);
bool is_inert_handle(const char* type, uint64_t token) noexcept;
// False where it was not open.
bool close_inert_handle(const char* type, uint64_t token) noexcept;

template <class Handle> Handle make_inert_handle(const char* type, const char* created_by) {
    return base::HandleTable::to_handle<Handle>(open_inert_handle(type, created_by));
}

// --- registrations ---

// A token other than 0. `function` is the one that registers, a string literal. The queue may be null; E_HANDLE for one
// that is none. Throws std::bad_alloc.
HRESULT register_in_vain(const char* function, XTaskQueueHandle queue, XTaskQueueRegistrationToken& token);
// False for a token that is not registered by that function.
bool unregister_in_vain(const char* function, uint64_t token) noexcept;
// Of a services' handler, which leaves nothing to take back: 1, 2, 3, ...
int32_t next_handler_token() noexcept;

// --- what XSpeechToTextBeginHypothesisString gives ---

uint32_t next_hypothesis() noexcept; // 1, 2, 3, ...

} // namespace xblshim::runtime
