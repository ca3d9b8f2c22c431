// The languages of service calls.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::xbl {

// Normalizes the text of XblSetOverrideLocale: a locale name to a language tag, other texts unchanged. Writing the
// header replaces characters that a header can't contain.
std::string override_tag(std::string_view locale);

// The Accept-Language list: the override, then the system's locale, each followed by its prefixes, without repetitions.
// "fr-CA" and "en-US" give "fr-CA,fr,en-US,en". "en-US" when both are empty.
std::string accept_language(std::string_view override_locale, std::string_view system_locale);

} // namespace xblshim::xbl
