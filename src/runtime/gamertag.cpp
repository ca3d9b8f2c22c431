#include "runtime/gamertag.h"

#include <algorithm>

#include "XUser.h"

namespace xblshim::runtime {
namespace {

// The sizes of the header include the terminating NUL.
constexpr size_t classic_length = XUserGamertagComponentClassicMaxBytes - 1;
constexpr size_t modern_length = XUserGamertagComponentModernMaxBytes - 1;
constexpr size_t suffix_length = XUserGamertagComponentModernSuffixMaxBytes - 1;
constexpr size_t unique_modern_length = XUserGamertagComponentUniqueModernMaxBytes - 1;

std::string_view cut(std::string_view text, size_t length) {
    if (text.size() <= length) {
        return text;
    }
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
        --length; // a continuation byte: its whole sequence is removed
    }
    return text.substr(0, length);
}

bool is_suffix(std::string_view text) {
    return !text.empty() && text.size() <= suffix_length &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Gamertag::Gamertag(std::string_view configured) {
    std::string_view name = configured;
    std::string_view suffix;
    const size_t hash = configured.rfind('#');
    if (hash != std::string_view::npos && is_suffix(configured.substr(hash + 1))) {
        name = configured.substr(0, hash);
        suffix = configured.substr(hash + 1);
    }
    modern = cut(name, modern_length);
    modern_suffix = suffix;
    unique_modern = cut(name, suffix.empty() ? unique_modern_length : unique_modern_length - suffix.size() - 1);
    if (!suffix.empty()) {
        unique_modern.append("#").append(suffix);
    }
    classic = std::string(cut(name, classic_length - suffix.size())).append(suffix);
}

} // namespace xblshim::runtime
