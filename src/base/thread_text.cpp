#include "base/thread_text.h"

#include <array>
#include <memory>
#include <new>
#include <utility>

#if defined(_WIN32)
#include <windows.h>
#endif

namespace xblshim::base {

namespace {

using Texts = std::array<std::string, thread_texts>;

#if defined(_WIN32)

// Not a thread_local with a destructor: GCC for mingw-w64 frees a thread's memory before it runs those destructors
// (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=80816), which then free memory of another owner.
Texts& texts_of_thread() {
    static const DWORD slot =
        FlsAlloc([](void* texts) noexcept { const std::unique_ptr<Texts> ended(static_cast<Texts*>(texts)); });
    if (slot == FLS_OUT_OF_INDEXES) {
        throw std::bad_alloc();
    }
    if (void* const kept = FlsGetValue(slot)) {
        return *static_cast<Texts*>(kept);
    }
    auto made = std::make_unique<Texts>();
    if (FlsSetValue(slot, made.get()) == 0) {
        throw std::bad_alloc();
    }
    return *made.release();
}

#else

Texts& texts_of_thread() {
    thread_local Texts texts;
    return texts;
}

#endif

} // namespace

const char* keep_for_thread(ThreadText which, std::string text) {
    std::string& kept = texts_of_thread()[static_cast<size_t>(which)];
    kept = std::move(text);
    return kept.c_str();
}

} // namespace xblshim::base
