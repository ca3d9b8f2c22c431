// Work of the manager's own, on a title's queue as long as that is not terminated.
#pragma once

#include <memory>

#include "XTaskQueue.h"
#include "httpClient/pal.h"

namespace xblshim::xbl::manager {

// Handles of our own: on the queue that the title named, and on the library's own, which takes over when the title
// terminates the former.
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

    // Once, on the queue's work port, with no lock held: S_OK when the configuration is there, the failure of the
    // service's start, or E_ABORT when the library's own queue is terminated (by the clean-up) too.
    virtual void run(HRESULT hr) noexcept = 0;
};

// Never waits. After a failure the work does not run.
HRESULT run_when_configured(std::shared_ptr<Queue> queue, std::unique_ptr<Work> work) noexcept;

} // namespace xblshim::xbl::manager
