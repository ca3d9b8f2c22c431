// The title's callback for the lines of the log.
//
// Any code of ours may log, with any lock held and on a Python thread. A line of the library therefore goes into a
// list, and a thread of its own passes it to the callback. A title's own line is passed immediately: its own code
// calls.
#pragma once

#include <cstdint>
#include <functional>

namespace xblshim::base {

struct ListenedLine {
    const char* area;
    uint32_t level;        // HCTraceLevel
    uint64_t thread;       // the thread that wrote the line
    uint64_t milliseconds; // since the start of the log
    const char* text;
};
using LogListener = std::function<void(const ListenedLine&)>;

// There is one listener at a time. False when another one is set, or when no thread can be started.
bool set_log_listener(LogListener listener) noexcept;
// Drops waiting lines. Returns when the listener runs on no other thread, after two seconds at most.
void take_log_listener_back() noexcept;
// Passes the waiting lines and ends the thread, within two seconds. Called before the process or the hosting Python
// ends. Later lines of the library are not passed.
void finish_log_listener() noexcept;

// Passes a line of the library, from any code. A line that the listener itself caused is not passed.
void let_listener_know(uint32_t level, const char* text) noexcept;
// Passes a line of the title, on its thread, with no lock held.
void call_listener(const char* area, uint32_t level, const char* text) noexcept;

} // namespace xblshim::base
