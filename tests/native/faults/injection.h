// Refuses the library an allocation, a thread or a descriptor: the n-th that it asks for, or all from there on.
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

// One at a time in the process.
class Injection {
public:
    Injection(Kind kind, uint64_t nth, Form form) noexcept;
    ~Injection() { lift(); }
    Injection(const Injection&) = delete;
    Injection& operator=(const Injection&) = delete;

    void lift() noexcept; // nothing is refused from here on
    // Whether anything was refused: a smaller n than the last one that hits covers everything.
    bool hit() const noexcept;

private:
    bool m_lifted = false;
};

// What this thread does meanwhile is the test's and isn't counted.
class Exempt {
public:
    Exempt() noexcept;
    ~Exempt();
    Exempt(const Exempt&) = delete;
    Exempt& operator=(const Exempt&) = delete;
};

// Whether the platform lets this program refuse it.
bool can_refuse(Kind kind) noexcept;

// The door with faults: the bridge's own code is exempt, the core's functions that it calls are not. `bridge` must
// stay.
const xblshim_bridge_api& with_faults(const xblshim_bridge_api& bridge) noexcept;

} // namespace faults
