// Fork and exit of the process.
#pragma once

#include <functional>

namespace xblshim::base {

// True in a child of fork() of a process in which the library had started threads. There every call returns an error
// immediately (queue functions E_ABORT, Xbl* E_XBL_NOT_INITIALIZED, XUser/XGame E_GAMERUNTIME_NOT_INITIALIZED) and no
// wait blocks. The first base::Thread registers the fork handler.
// On Windows it is also true while the process ends: the DllMain of other DLLs and our exit actions run after the
// system has ended all other threads, some of which hold a lock of ours, and under the loader's lock. In a program that
// links the library statically, exit actions run before that.
bool in_forked_child() noexcept;
void watch_for_fork() noexcept;

// Keeps the library loaded until the process ends, because threads run its code. On Linux the library's linker flags do
// that.
void stay_loaded() noexcept;

// Runs an action once at process exit (atexit), the last registered first. It stops and joins threads.
void at_process_exit(std::function<void()> action);

} // namespace xblshim::base
