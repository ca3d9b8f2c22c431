// Work of the manager's own, on a title's queue.
#pragma once

#include <memory>

#include "XTaskQueue.h"
#include "httpClient/pal.h"

namespace xblshim::xbl::manager {

// A handle of our own on a task queue.
class Queue {
public:
    Queue() noexcept = default;
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;
    ~Queue() { XTaskQueueCloseHandle(m_handle); }

    HRESULT open(XTaskQueueHandle queue) noexcept;
    XTaskQueueHandle handle() const noexcept { return m_handle; }

private:
    XTaskQueueHandle m_handle = nullptr;
};

class Work {
public:
    Work() noexcept = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    virtual ~Work() = default;

    // Once, on the queue's work port, with no lock held: S_OK when the configuration is there, the failure of the
    // service's start, or E_ABORT when the title terminated the queue.
    virtual void run(HRESULT hr) noexcept = 0;
};

// Never waits. After a failure the work does not run.
HRESULT run_when_configured(std::shared_ptr<Queue> queue, std::unique_ptr<Work> work) noexcept;

} // namespace xblshim::xbl::manager
