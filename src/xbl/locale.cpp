#include "xbl/locale.h"

#include <algorithm>
#include <vector>

#include "base/platform.h"

#ifdef _WIN32
#include <windows.h>
#endif

namespace xblshim::xbl {
namespace {

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// What goes into a header must be a tag and nothing else, whatever the environment says.
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

} // namespace

std::string language_tag(std::string_view posix_locale) {
    std::string tag(posix_locale.substr(0, posix_locale.find_first_of(".@")));
    std::replace(tag.begin(), tag.end(), '_', '-');
    return is_tag(tag) && tag != "C" && tag != "POSIX" ? tag : std::string();
}

std::string override_tag(std::string_view locale) {
    std::string tag = language_tag(locale);
    return tag.empty() ? std::string(locale) : tag;
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
        if (const std::string value = base::environment(variable); !value.empty()) {
            return language_tag(value);
        }
    }
    return {};
#endif
}

std::string accept_language(std::string_view override_locale, std::string_view system_locale) {
    std::vector<std::string_view> tags;
    for (std::string_view tag : {override_locale, system_locale}) {
        while (!tag.empty()) {
            if (std::find(tags.begin(), tags.end(), tag) == tags.end()) {
                tags.push_back(tag);
            }
            const size_t hyphen = tag.rfind('-');
            tag = hyphen == std::string_view::npos ? std::string_view() : tag.substr(0, hyphen);
        }
    }
    if (tags.empty()) {
        return "en-US";
    }
    std::string list;
    for (const std::string_view tag : tags) {
        if (!list.empty()) {
            list += ',';
        }
        list += tag;
    }
    return list;
}

} // namespace xblshim::xbl
