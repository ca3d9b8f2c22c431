// What is wrong with the values of an update, for one as for many.
#pragma once

#include <cstdint>
#include <string>

namespace xblshim::xbl {

// Why nobody could be asked for it, with the remedy; null where nothing is wrong.
const char* fault_of_title(uint32_t title_id, const std::string& scid) noexcept;
const char* fault_of_item(const std::string& achievement_id, uint32_t percent_complete) noexcept;

// E_INVALIDARG alone leaves people searching.
void warn_of_fault(const std::string& achievement_id, const char* fault) noexcept;

} // namespace xblshim::xbl
