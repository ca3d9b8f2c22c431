// Wide texts of the public functions: UTF-16 where wchar_t has 16 bits, otherwise UTF-32.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::runtime {

// Malformed characters become U+FFFD.
std::string to_utf8(std::wstring_view text);
std::wstring to_wide(std::string_view utf8);

} // namespace xblshim::runtime
