// Waits for a handle of the operating system, once each time it is armed. Windows has such handles.
#pragma once

#include <XTaskQueue.h>

#include <functional>
#include <memory>

namespace xblshim::task_queue {

class SignalClient {
public:
    virtual ~SignalClient() = default;
    virtual void on_signal() noexcept = 0; // on a thread of the watch's, no lock held
};

class HandleWatch {
public:
    HandleWatch() = default;
    HandleWatch(const HandleWatch&) = delete;
    HandleWatch& operator=(const HandleWatch&) = delete;
    // Doesn't wait for a call that is under way, which may be the caller's own.
    virtual ~HandleWatch() = default;
    // Calls the client once the handle is signaled; never from inside arm(), so that it may be called with a lock held
    // that on_signal() takes.
    virtual void arm() noexcept = 0;
    // Leaves the handle's signals to others; a call that is under way still comes. May be called with a lock as arm().
    virtual void disarm() noexcept = 0;
};

// Makes a watch that calls `client` as long as there is one. Throws std::bad_alloc.
using MakeWatch = std::function<HRESULT(std::weak_ptr<SignalClient> client, std::unique_ptr<HandleWatch>& watch)>;

// The watch of a handle of this system; the title may close it when it likes. E_NOTIMPL off Windows; what Windows says
// of a handle that can't be duplicated for waiting, E_HANDLE where it is none.
MakeWatch watch_of(HANDLE handle);

} // namespace xblshim::task_queue
