// What happens to the process as a whole: fork and exit.
#pragma once

#include <functional>

namespace xblshim::base {

// True in a child of fork() of a process in which the library had started threads. There every call returns an error at
// once (queue functions E_ABORT, Xbl* E_XBL_NOT_INITIALIZED, XUser/XGame E_GAMERUNTIME_NOT_INITIALIZED) and no wait
// blocks. Registered by the first base::Thread.
bool in_forked_child() noexcept;
void watch_for_fork() noexcept;

// From here on the library stays in the process, whoever lets go of it: threads are about to run its code. Linux knows
// it from the library's own flags.
void stay_loaded() noexcept;

// Runs once at process exit (atexit), last registered first. For stopping and joining threads.
void at_process_exit(std::function<void()> action);

} // namespace xblshim::base
