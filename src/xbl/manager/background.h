// Background work of the manager, on the title's queue until that is terminated.
#pragma once

#include <memory>

#include "XTaskQueue.h"
#include "httpClient/pal.h"

namespace xblshim::xbl::manager {

// Our own handles: to the queue that the title named, and to the library's queue, which replaces it when the title
// terminates it.
class Queue {
public:
    Queue() noexcept = default;
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;
    ~Queue();

    HRESULT open(XTaskQueueHandle of_title, XTaskQueueHandle of_library) noexcept;
    XTaskQueueHandle of_title() const noexcept { return m_of_title; }
    XTaskQueueHandle of_library() const noexcept { return m_of_library; }

private:
    XTaskQueueHandle m_of_title = nullptr;
    XTaskQueueHandle m_of_library = nullptr;
};

class Work {
public:
    Work() noexcept = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    virtual ~Work() = default;

    // Called once, on the queue's work port, with no lock held. `hr`: S_OK when the configuration was read, the failure
    // of the service's start, or E_ABORT when the clean-up terminated the library's queue, too.
    virtual void run(HRESULT hr) noexcept = 0;
};

// Submits the work without waiting. After a failure the work does not run.
HRESULT run_when_configured(std::shared_ptr<Queue> queue, std::unique_ptr<Work> work) noexcept;

} // namespace xblshim::xbl::manager
