// The languages that service calls ask for.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::xbl {

// What a title sets: a locale name as its tag, and any other text as it is. Whoever writes the header replaces what
// can't stand in one.
std::string override_tag(std::string_view locale);

// The Accept-Language list: the override, then the system's locale, each followed by what is left of it when its last
// parts are taken off one by one, without repeats: "fr-CA" and "en-US" give "fr-CA,fr,en-US,en". "en-US" when both are
// empty.
std::string accept_language(std::string_view override_locale, std::string_view system_locale);

} // namespace xblshim::xbl
