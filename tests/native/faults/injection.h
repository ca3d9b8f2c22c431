// Refuses the library an allocation, a thread or a descriptor: the n-th request, or all from there on.
//
// The program's operator new, pthread_create, socketpair and fopen are replaced (injection.cpp). What is counted is
// what the thread asks for that made the Injection, and every thread of the library's own; not what an Exempt scope
// asks for.
#pragma once

#include <cstdint>

#include "service/bridge_abi.h"

namespace faults {

enum class Kind : uint8_t { Allocation, Thread, Descriptor };
enum class Form : uint8_t { One, AllFromThere };

// A process has one at a time.
class Injection {
public:
    Injection(Kind kind, uint64_t nth, Form form) noexcept;
    ~Injection() { lift(); }
    Injection(const Injection&) = delete;
    Injection& operator=(const Injection&) = delete;

    void lift() noexcept; // nothing is refused from here on
    // Returns whether anything was refused. The largest n with a refusal is the number of requests.
    bool hit() const noexcept;

private:
    bool m_lifted = false;
};

// Requests of this thread belong to the test while the object exists. They are not counted.
class Exempt {
public:
    Exempt() noexcept;
    ~Exempt();
    Exempt(const Exempt&) = delete;
    Exempt& operator=(const Exempt&) = delete;
};

// Returns whether this program can refuse it on this platform.
bool can_refuse(Kind kind) noexcept;

// A bridge with faults. The bridge's own code is exempt, the core's functions that it calls are not. `bridge` must
// outlive the result.
const xblshim_bridge_api& with_faults(const xblshim_bridge_api& bridge) noexcept;

} // namespace faults
