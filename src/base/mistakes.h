// Wrong calls of a title: a null argument, a call before the start. Each function, argument and result is logged as a
// warning once in a process; repetitions are counted and reported at the clean-up. A forked child writes nothing.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

namespace xblshim::base {

// Writes nothing without a function name.
// Logs "XblInitialize: scid is empty, so the call fails with …" and returns `hr`. `why` follows the argument's name.
int32_t refuse(const char* function, const char* argument, const char* why, int32_t hr) noexcept;
// The same with E_INVALIDARG.
int32_t refuse(const char* function, const char* argument, const char* why) noexcept;
// Logs and returns `hr`, which is E_XBL_NOT_INITIALIZED or E_GAMERUNTIME_NOT_INITIALIZED.
int32_t refuse_early(const char* function, int32_t hr) noexcept;

// Logs the first null pointer of a call. `names` are the names of the pointers, separated by commas.
bool any_null_of(const char* function, const char* names, std::initializer_list<bool> are_null) noexcept;
template <class... Pointers>
bool any_null(const char* function, const char* names, const Pointers&... pointers) noexcept {
    return ((pointers == nullptr) || ...) && any_null_of(function, names, {(pointers == nullptr)...});
}

// The last of these sentences about a start; "" without one. A successful start clears it.
std::string start_mistake();
void forget_start_mistake() noexcept;

// Logs one line with the counts of repeated mistakes since the last one; nothing without repetitions.
void log_repeated_mistakes() noexcept;

// The public function that runs on this thread, for checks that functions share; null outside of one.
class FunctionScope {
public:
    explicit FunctionScope(const char* name) noexcept : m_before(exchange(name)) {}
    FunctionScope(const FunctionScope&) = delete;
    FunctionScope& operator=(const FunctionScope&) = delete;
    ~FunctionScope() { exchange(m_before); }

    static const char* name() noexcept;
    // For a public function that other functions of ours call, too: the log names the function that the title called.
    static const char* name_or(const char* own) noexcept { return name() != nullptr ? name() : own; }

private:
    static const char* exchange(const char* name) noexcept;
    const char* m_before;
};

} // namespace xblshim::base
