// Checks whether a title's text is JSON, without building values.
#pragma once

#include <string_view>

namespace xblshim::base {

// An object, or null, with at most 64 levels. The text is UTF-8.
bool is_json_object_or_null(std::string_view text) noexcept;

} // namespace xblshim::base
