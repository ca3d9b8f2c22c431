// Texts that a public function returns, and that are valid until the thread's next call of the function.
#pragma once

#include <string>

namespace xblshim::base {

enum class ThreadText { StartError, Report };
constexpr size_t thread_texts = 2;

// Keeps the text for the calling thread, until its next call with the same `which` or its end. Throws std::bad_alloc.
const char* keep_for_thread(ThreadText which, std::string text);

} // namespace xblshim::base
