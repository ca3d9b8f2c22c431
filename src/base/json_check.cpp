#include "base/json_check.h"

#include <cstddef>

namespace xblshim::base {
namespace {

constexpr int most_levels = 64;

class Reader {
public:
    explicit Reader(std::string_view text) noexcept : m_text(text) {}

    bool object_or_null() noexcept {
        space();
        const bool found = peek() == '{' ? object(1) : word("null");
        space();
        return found && m_at == m_text.size();
    }

private:
    char peek() const noexcept { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) noexcept {
        if (peek() != c || m_at >= m_text.size()) {
            return false;
        }
        ++m_at;
        return true;
    }
    void space() noexcept {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
            ++m_at;
        }
    }
    bool word(std::string_view expected) noexcept {
        if (m_text.substr(m_at, expected.size()) != expected) {
            return false;
        }
        m_at += expected.size();
        return true;
    }
    static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
    static bool is_hex(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

    bool text() noexcept {
        if (!take('"')) {
            return false;
        }
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }
    bool escape() noexcept {
        if (take('u')) {
            for (int i = 0; i < 4; ++i, ++m_at) {
                if (!is_hex(peek())) {
                    return false;
                }
            }
            return true;
        }
        const bool known = std::string_view("\"\\/bfnrt").find(peek()) != std::string_view::npos && peek() != '\0';
        ++m_at;
        return known;
    }
    bool digits() noexcept {
        const size_t first = m_at;
        while (is_digit(peek())) {
            ++m_at;
        }
        return m_at > first;
    }
    bool number() noexcept {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits();
        }
        return true;
    }
    bool value(int level) noexcept {
        switch (peek()) {
        case '{':
            return level < most_levels && object(level + 1);
        case '[':
            return level < most_levels && array(level + 1);
        case '"':
            return text();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }
    bool array(int level) noexcept {
        take('[');
        space();
        if (take(']')) {
            return true;
        }
        do {
            space();
            if (!value(level)) {
                return false;
            }
            space();
        } while (take(','));
        return take(']');
    }
    bool object(int level) noexcept {
        take('{');
        space();
        if (take('}')) {
            return true;
        }
        do {
            space();
            if (!text()) {
                return false;
            }
            space();
            if (!take(':')) {
                return false;
            }
            space();
            if (!value(level)) {
                return false;
            }
            space();
        } while (take(','));
        return take('}');
    }

    const std::string_view m_text;
    size_t m_at = 0;
};

} // namespace

bool is_json_object_or_null(std::string_view text) noexcept { return Reader(text).object_or_null(); }

} // namespace xblshim::base
