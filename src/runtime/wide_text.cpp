#include "runtime/wide_text.h"

#include <cstdint>

#include "base/utf8.h"

namespace xblshim::runtime {
namespace {

constexpr uint32_t replacement = 0xFFFD;

void append(std::string& out, uint32_t c) {
    const auto byte = [&out](uint32_t value) { out.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

void append(std::wstring& out, uint32_t c) {
    if constexpr (sizeof(wchar_t) == 2) {
        if (c >= 0x10000) {
            out.push_back(static_cast<wchar_t>(0xD800 + ((c - 0x10000) >> 10)));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
    }
    out.push_back(static_cast<wchar_t>(c));
}

// The next character, or U+FFFD for a malformed one.
template <class Text> uint32_t next(Text text, size_t& at) {
    const uint32_t c = base::next_character(text, at);
    return c == base::no_character ? replacement : c;
}

} // namespace

std::string to_utf8(std::wstring_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        append(out, next(text, at));
    }
    return out;
}

std::wstring to_wide(std::string_view utf8) {
    std::wstring out;
    out.reserve(utf8.size());
    for (size_t at = 0; at < utf8.size();) {
        append(out, next(utf8, at));
    }
    return out;
}

} // namespace xblshim::runtime
