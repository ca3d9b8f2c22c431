// What a delivery thread does for the title.
#pragma once

#include <cstdint>
#include <memory>

#include "httpClient/pal.h"

namespace xblshim::service {

// What has to be over before something is completed.
class BeforeCompletion {
public:
    BeforeCompletion() = default;
    BeforeCompletion(const BeforeCompletion&) = delete;
    BeforeCompletion& operator=(const BeforeCompletion&) = delete;
    virtual ~BeforeCompletion() = default;
    virtual void wait() noexcept = 0; // on a delivery thread, without any lock
};

class Deliverable {
public:
    Deliverable() = default;
    Deliverable(const Deliverable&) = delete;
    Deliverable& operator=(const Deliverable&) = delete;
    virtual ~Deliverable() = default;

    // Called exactly once, on a delivery thread (never a Python thread, never with a lock held), and destroyed after
    // it.
    virtual void complete(HRESULT hr) noexcept = 0;

    void deliver(HRESULT hr) noexcept {
        if (before) {
            before->wait();
        }
        complete(hr);
    }

    std::shared_ptr<BeforeCompletion> before; // null: nothing
    uint64_t origin = 0;                      // the asynchronous call that it is for, set by submit(); 0: none
};

} // namespace xblshim::service
