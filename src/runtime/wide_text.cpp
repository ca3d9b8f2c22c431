#include "runtime/wide_text.h"

#include <cstdint>

namespace xblshim::runtime {
namespace {

constexpr uint32_t replacement = 0xFFFD;

bool is_scalar(uint32_t c) { return c < 0x110000 && (c < 0xD800 || c > 0xDFFF); }

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

// The next character; `at` goes behind it.
uint32_t next(std::string_view text, size_t& at) {
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80) {
        return first;
    }
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || first > 0xF4) {
        return replacement;
    }
    constexpr uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    uint32_t c = first & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            return replacement;
        }
        c = c << 6 | (static_cast<unsigned char>(text[at++]) & 0x3F);
    }
    return c >= least[more] && is_scalar(c) ? c : replacement;
}

} // namespace

std::string to_utf8(std::wstring_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size(); ++at) {
        auto c = static_cast<uint32_t>(text[at]);
        if constexpr (sizeof(wchar_t) == 2) {
            const bool pair = c >= 0xD800 && c < 0xDC00 && at + 1 < text.size() &&
                              (static_cast<uint32_t>(text[at + 1]) & 0xFC00) == 0xDC00;
            if (pair) {
                c = 0x10000 + ((c & 0x3FF) << 10) + (static_cast<uint32_t>(text[++at]) & 0x3FF);
            }
        }
        append(out, is_scalar(c) ? c : replacement);
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
