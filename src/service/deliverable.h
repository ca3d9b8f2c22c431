// What a delivery thread does for the title.
#pragma once

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
};

} // namespace xblshim::service
