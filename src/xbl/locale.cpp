#include "xbl/locale.h"

#include <algorithm>
#include <vector>

#include "base/system_locale.h"

namespace xblshim::xbl {

std::string override_tag(std::string_view locale) {
    std::string tag = base::language_tag(locale);
    return tag.empty() ? std::string(locale) : tag;
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
        return base::default_language;
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
