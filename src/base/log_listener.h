// A title's function that gets the lines of the log.
//
// It may be called from any code of ours, with any lock held and on a thread of Python's, so a line of the library
// waits in a list, and a thread of its own hands it over. A title's own line is handed over at once: there its own code
// calls.
#pragma once

#include <cstdint>
#include <functional>

namespace xblshim::base {

struct ListenedLine {
    const char* area;
    uint32_t level;        // HCTraceLevel
    uint64_t thread;       // that wrote it
    uint64_t milliseconds; // since the log began
    const char* text;
};
using LogListener = std::function<void(const ListenedLine&)>;

// There is one at a time: false when another one is set, or when no thread can be started.
bool set_log_listener(LogListener listener) noexcept;
// Lines that wait are dropped. Returns when the listener runs on no other thread any more; it is given two seconds for
// that.
void take_log_listener_back() noexcept;
// The lines that wait are handed over and the thread ends, within two seconds: before the process or the hosting Python
// does. Later lines of the library reach nobody.
void finish_log_listener() noexcept;

// Of the library; from anywhere. Not passed on when the listener itself caused it.
void let_listener_know(uint32_t level, const char* text) noexcept;
// Of the title, on a thread of the title's, without any lock.
void tell_listener(const char* area, uint32_t level, const char* text) noexcept;

} // namespace xblshim::base
