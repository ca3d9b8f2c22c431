// The languages that service calls ask for.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::xbl {

// The user's locale as a language tag such as "en-US", or "" when the system names none. Off Windows it is read from
// LC_ALL, LC_MESSAGES and LANG, whichever is set first, so that the process's own locale is neither needed nor touched.
std::string system_locale();

// A POSIX locale name as a language tag: "de_AT.UTF-8@euro" is "de-AT"; "C", "POSIX" and malformed names are "".
std::string language_tag(std::string_view posix_locale);

// What a title sets: a locale name as its tag, and any other text as it is. Whoever writes the header replaces what
// can't stand in one.
std::string override_tag(std::string_view locale);

// The Accept-Language list: the override, then the system's locale, each followed by what is left of it when its last
// parts are taken off one by one, without repeats: "fr-CA" and "en-US" give "fr-CA,fr,en-US,en". "en-US" when both are
// empty.
std::string accept_language(std::string_view override_locale, std::string_view system_locale);

} // namespace xblshim::xbl
