// Texts that a public function lends its caller until the thread's next call of it.
#pragma once

#include <string>

namespace xblshim::base {

enum class ThreadText { StartError, Report };
constexpr size_t thread_texts = 2;

// The text, kept for the calling thread until its next call with the same `which` or its end. Throws std::bad_alloc.
const char* keep_for_thread(ThreadText which, std::string text);

} // namespace xblshim::base
