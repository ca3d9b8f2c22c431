#include "base/system_locale.h"

#include <algorithm>

#include "base/platform.h"

#ifdef _WIN32
#include <windows.h>
#endif

namespace xblshim::base {
namespace {

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// A header may contain a language tag only, whatever the environment contains.
bool is_tag(std::string_view tag) {
    size_t part = 0;
    for (const char c : tag) {
        if (c == '-') {
            if (part == 0) {
                return false;
            }
            part = 0;
        } else if (is_alphanumeric(c) && part < 8) {
            ++part;
        } else {
            return false;
        }
    }
    return part != 0;
}

// A tag that fits. A single letter announces the parts behind it, so none is left at the end.
std::string without_last_parts(std::string tag) {
    while (tag.size() > longest_language_tag || (tag.size() > 2 && tag[tag.size() - 2] == '-')) {
        tag.resize(tag.rfind('-'));
    }
    return tag;
}

} // namespace

std::string language_tag(std::string_view posix_locale) {
    std::string tag(posix_locale.substr(0, posix_locale.find_first_of(".@")));
    std::replace(tag.begin(), tag.end(), '_', '-');
    return is_tag(tag) && tag != "C" && tag != "POSIX" ? without_last_parts(tag) : std::string();
}

std::string system_locale() {
#ifdef _WIN32
    wchar_t name[LOCALE_NAME_MAX_LENGTH] = {};
    const int length = GetUserDefaultLocaleName(name, LOCALE_NAME_MAX_LENGTH);
    std::string narrow;
    for (int i = 0; i + 1 < length; ++i) {
        narrow.push_back(name[i] < 128 ? static_cast<char>(name[i]) : '?');
    }
    return language_tag(narrow);
#else
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::string value = environment(variable); !value.empty()) {
            return language_tag(value);
        }
    }
    return {};
#endif
}

} // namespace xblshim::base
