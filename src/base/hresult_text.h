// Names and meanings of HRESULTs, from the registry.
#pragma once

#include <cstddef>
#include <cstdint>

namespace xblshim::base {

struct HResultText {
    uint32_t value;
    const char* name;
    const char* meaning;
    const char* remedy; // "" without one
};

// In ascending order of the values.
const HResultText* hresult_texts() noexcept;
size_t hresult_text_count() noexcept;
// Null for a value without a name.
const HResultText* find_hresult_text(int32_t hr) noexcept;

} // namespace xblshim::base
