// Checks of an update's values, for one update as for several.
#pragma once

#include <cstdint>
#include <string>

namespace xblshim::xbl {

// The reason why no request can be sent, with the remedy; null when the values are valid.
const char* fault_of_title(uint32_t title_id, const std::string& scid) noexcept;
const char* fault_of_item(const std::string& achievement_id, uint32_t percent_complete) noexcept;

// Logs the reason, because E_INVALIDARG alone does not explain the failure.
void warn_of_fault(const std::string& achievement_id, const char* fault) noexcept;

} // namespace xblshim::xbl
