// The limits of the clean-up are long by default. A test that reaches one shortens it.
#pragma once

#include <chrono>

#include "xbl/cleanup.h"

class Impatience {
public:
    Impatience(std::chrono::milliseconds for_undispatched, std::chrono::milliseconds for_service)
        : m_usual(xblshim::xbl::cleanup_patience()) {
        xblshim::xbl::cleanup_patience().for_undispatched = for_undispatched;
        xblshim::xbl::cleanup_patience().for_service = for_service;
    }
    Impatience(const Impatience&) = delete;
    Impatience& operator=(const Impatience&) = delete;
    ~Impatience() { xblshim::xbl::cleanup_patience() = m_usual; }

private:
    const xblshim::xbl::CleanupPatience m_usual;
};
