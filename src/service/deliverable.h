// What a delivery thread does for the title.
#pragma once

#include <cstdint>

#include "httpClient/pal.h"

namespace xblshim::service {

class Deliverable {
public:
    Deliverable() = default;
    Deliverable(const Deliverable&) = delete;
    Deliverable& operator=(const Deliverable&) = delete;
    virtual ~Deliverable() = default;

    // Called exactly once, on a delivery thread (never a Python thread, never with a lock held), and destroyed after
    // it.
    virtual void complete(HRESULT hr) noexcept = 0;

    uint64_t origin = 0; // the asynchronous call that it is for, set by submit(); 0: none
};

} // namespace xblshim::service
