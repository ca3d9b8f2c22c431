// Runs a piece of a test with every n of a kind of fault.
#pragma once

#include <httpClient/pal.h>

#include <cstdint>
#include <optional>
#include <string>

#include "faults/injection.h"
#include "harness/harness.h"

namespace faults {

// The fault of one round: inject() where it may happen, lift() where it is over.
class Fault {
public:
    Fault(Kind kind, uint64_t nth, Form form) noexcept : m_kind(kind), m_nth(nth), m_form(form) {}

    void inject() noexcept { m_injection.emplace(m_kind, m_nth, m_form); }
    void lift() noexcept {
        if (m_injection) {
            m_injection->lift();
        }
    }
    bool hit() const noexcept { return m_injection && m_injection->hit(); }

private:
    const Kind m_kind;
    const uint64_t m_nth;
    const Form m_form;
    std::optional<Injection> m_injection;
};

constexpr const char* name_of(Kind kind) {
    return kind == Kind::Allocation ? "allocation" : kind == Kind::Thread ? "thread" : "descriptor";
}

// `body(fault)` with n = 1, 2, ... until nothing is refused any more.
template <class Body> void with_every(Kind kind, Body body) {
    constexpr uint64_t limit = 10'000;
    if (!can_refuse(kind)) {
        return;
    }
    for (const Form form : {Form::One, Form::AllFromThere}) {
        for (uint64_t n = 1;; ++n) {
            Fault fault(kind, n, form);
            const unsigned failures = harness::failures();
            bool stopped = false;
            try {
                body(fault);
            } catch (const harness::Stop&) {
                stopped = true;
            }
            fault.lift();
            if (stopped || harness::failures() != failures) {
                harness::note_failure(__FILE__, __LINE__,
                                      std::string("so with ") + name_of(kind) + " " + std::to_string(n) +
                                          (form == Form::One ? " refused" : " and all after it refused"));
                throw harness::Stop{};
            }
            if (!fault.hit()) {
                break;
            }
            REQUIRE(n < limit);
        }
    }
}

// The results that a call may return while resources are refused.
inline bool is_refusal(HRESULT hr) { return hr == E_OUTOFMEMORY; }

} // namespace faults
