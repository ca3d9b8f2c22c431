// The language of the system.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace xblshim::base {

// The user's locale as a language tag such as "en-US", or "" when the system names none. Off Windows it is the first of
// LC_ALL, LC_MESSAGES and LANG that is set. The process's own locale is neither read nor changed.
std::string system_locale();

// The language where neither the title nor the system names one.
inline constexpr const char* default_language = "en-US";

// LOCALE_NAME_MAX_LENGTH without the zero: the longest tag that fits a title's buffer for a locale.
constexpr size_t longest_language_tag = 84;

// Converts a POSIX locale name to a language tag: "de_AT.UTF-8@euro" is "de-AT"; "C", "POSIX" and malformed names are
// "". A tag that is longer than `longest_language_tag` loses its last parts, the most specific ones.
std::string language_tag(std::string_view posix_locale);

} // namespace xblshim::base
