#include "base/utf8.h"

#include <cstdio>

#include "base/mistakes.h"

namespace xblshim::base {
namespace {

constexpr size_t well_formed = SIZE_MAX;

template <class Char> size_t first_fault(std::basic_string_view<Char> text) noexcept {
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        if (next_character(text, at) == no_character) {
            return begin;
        }
    }
    return well_formed;
}

template <class Char>
bool check(const char* function, const char* argument, const Char* text, const char* encoding) noexcept {
    const size_t fault = text == nullptr ? well_formed : first_fault(std::basic_string_view<Char>(text));
    if (fault == well_formed) {
        return true;
    }
    char why[64];
    std::snprintf(why, sizeof why, "is not %s (at position %u)", encoding, static_cast<unsigned>(fault));
    refuse(function, argument, why);
    return false;
}

} // namespace

uint32_t next_character(std::string_view text, size_t& at) noexcept {
    if (at >= text.size()) {
        return no_character;
    }
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80) {
        return first;
    }
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || first > 0xF4) {
        return no_character;
    }
    constexpr uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    uint32_t c = first & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            return no_character;
        }
        c = c << 6 | (static_cast<unsigned char>(text[at++]) & 0x3F);
    }
    return c >= least[more] && is_scalar(c) ? c : no_character;
}

uint32_t next_character(std::wstring_view text, size_t& at) noexcept {
    if (at >= text.size()) {
        return no_character;
    }
    auto c = static_cast<uint32_t>(text[at++]); // NOLINT(bugprone-signed-char-misuse): a wchar_t, not a char
    if constexpr (sizeof(wchar_t) == 2) {
        const bool pair =
            c >= 0xD800 && c < 0xDC00 && at < text.size() && (static_cast<uint32_t>(text[at]) & 0xFC00) == 0xDC00;
        if (pair) {
            c = 0x10000 + ((c & 0x3FF) << 10) + (static_cast<uint32_t>(text[at++]) & 0x3FF);
        }
    }
    return is_scalar(c) ? c : no_character;
}

bool is_utf8(std::string_view text) noexcept { return first_fault(text) == well_formed; }

bool check_text(const char* function, const char* argument, const char* text) noexcept {
    return check(function, argument, text, "UTF-8");
}

bool check_text(const char* function, const char* argument, const wchar_t* text) noexcept {
    return check(function, argument, text, sizeof(wchar_t) == 2 ? "UTF-16" : "UTF-32");
}

} // namespace xblshim::base
