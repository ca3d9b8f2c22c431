// Waits for a handle of the operating system, once each time it is armed. Windows only.
#pragma once

#include <XTaskQueue.h>

#include <functional>
#include <memory>

namespace xblshim::task_queue {

class SignalClient {
public:
    virtual ~SignalClient() = default;
    virtual void on_signal() noexcept = 0; // on a thread of the watch, with no lock held
};

class HandleWatch {
public:
    HandleWatch() = default;
    HandleWatch(const HandleWatch&) = delete;
    HandleWatch& operator=(const HandleWatch&) = delete;
    // Does not wait for a call in progress, which may be the caller's own.
    virtual ~HandleWatch() = default;
    // Calls the client once when the handle is signaled, never inside arm(). It may therefore be called with a lock
    // held that on_signal() takes.
    virtual void arm() noexcept = 0;
    // Stops watching. A call in progress still arrives. May be called with a lock held, as arm().
    virtual void disarm() noexcept = 0;
};

// Creates a watch that calls `client` while the client exists. Throws std::bad_alloc.
using MakeWatch = std::function<HRESULT(std::weak_ptr<SignalClient> client, std::unique_ptr<HandleWatch>& watch)>;

// Watches a handle of this system, which the title may close at any time. E_NOTIMPL off Windows; the system's error for
// a handle that can't be duplicated for waiting, E_HANDLE for a value that is not a handle.
MakeWatch watch_of(HANDLE handle);

} // namespace xblshim::task_queue
