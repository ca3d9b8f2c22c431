// What happens to the process as a whole: fork and exit.
#pragma once

#include <functional>

namespace xblshim::base {

// True in a child of fork() of a process in which the library had started threads. There every call returns an error at
// once (queue functions E_ABORT, Xbl* E_XBL_NOT_INITIALIZED, XUser/XGame E_GAMERUNTIME_NOT_INITIALIZED) and no wait
// blocks. Registered by the first base::Thread.
// On Windows also while the process ends: other DLLs' DllMain and our own exit actions run after the system has ended
// all other threads, some of them with a lock of ours, and under the loader's lock. In a program that links the library
// statically, exit actions run before that.
bool in_forked_child() noexcept;
void watch_for_fork() noexcept;

// From here on the library stays in the process, whoever lets go of it: threads are about to run its code. Linux knows
// it from the library's own flags.
void stay_loaded() noexcept;

// Runs once at process exit (atexit), last registered first. For stopping and joining threads.
void at_process_exit(std::function<void()> action);

} // namespace xblshim::base
