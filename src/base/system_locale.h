// The language that the system is set to.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::base {

// The user's locale as a language tag such as "en-US", or "" when the system names none. Off Windows it is read from
// LC_ALL, LC_MESSAGES and LANG, whichever is set first, so that the process's own locale is neither needed nor touched.
std::string system_locale();

// A POSIX locale name as a language tag: "de_AT.UTF-8@euro" is "de-AT"; "C", "POSIX" and malformed names are "".
std::string language_tag(std::string_view posix_locale);

} // namespace xblshim::base
