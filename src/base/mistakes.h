// What a title does wrong at a call itself: a null argument, a call before the start. One warning for each function,
// argument and result in a process; the others are counted and told at the clean-up. Nothing is written in a forked
// child.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

namespace xblshim::base {

// Without a name of the function nothing is written.
// `hr`, for the caller to return: "XblInitialize: scid is empty, so the call fails with …". `why` follows the
// argument's name.
int32_t refuse(const char* function, const char* argument, const char* why, int32_t hr) noexcept;
// The same with E_INVALIDARG.
int32_t refuse(const char* function, const char* argument, const char* why) noexcept;
// `hr`, which is E_XBL_NOT_INITIALIZED or E_GAMERUNTIME_NOT_INITIALIZED.
int32_t refuse_early(const char* function, int32_t hr) noexcept;

// Names the first null pointer of a call; `names` are those of the pointers, with commas between.
bool any_null_of(const char* function, const char* names, std::initializer_list<bool> are_null) noexcept;
template <class... Pointers>
bool any_null(const char* function, const char* names, const Pointers&... pointers) noexcept {
    return ((pointers == nullptr) || ...) && any_null_of(function, names, {(pointers == nullptr)...});
}

// The last of these sentences that concerns a start, "" without one; a start that succeeds forgets it.
std::string start_mistake();
void forget_start_mistake() noexcept;

// One line that says how often each mistake was made since it was written; nothing where none was repeated.
void log_repeated_mistakes() noexcept;

// The public function that this thread is in, for checks that functions share: null outside one.
class FunctionScope {
public:
    explicit FunctionScope(const char* name) noexcept : m_before(exchange(name)) {}
    FunctionScope(const FunctionScope&) = delete;
    FunctionScope& operator=(const FunctionScope&) = delete;
    ~FunctionScope() { exchange(m_before); }

    static const char* name() noexcept;
    // For a public function that others of ours call, too: theirs is the name that the title knows.
    static const char* name_or(const char* own) noexcept { return name() != nullptr ? name() : own; }

private:
    static const char* exchange(const char* name) noexcept;
    const char* m_before;
};

} // namespace xblshim::base
