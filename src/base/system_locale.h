// The language that the system is set to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace xblshim::base {

// The user's locale as a language tag such as "en-US", or "" when the system names none. Off Windows it is read from
// LC_ALL, LC_MESSAGES and LANG, whichever is set first, so that the process's own locale is neither needed nor touched.
std::string system_locale();

// LOCALE_NAME_MAX_LENGTH without the zero: a title's buffer for a locale holds no more.
constexpr size_t longest_language_tag = 84;

// A POSIX locale name as a language tag: "de_AT.UTF-8@euro" is "de-AT"; "C", "POSIX" and malformed names are "". A tag
// that is longer than `longest_language_tag` loses its last parts, the most specific ones.
std::string language_tag(std::string_view posix_locale);

} // namespace xblshim::base
