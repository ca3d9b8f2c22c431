// UTF-8: the encoding of every text that goes in and out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace xblshim::base {

// Of a text that ends here or is malformed; no character.
constexpr uint32_t no_character = 0xFFFFFFFF;

constexpr bool is_scalar(uint32_t c) noexcept { return c < 0x110000 && (c < 0xD800 || c > 0xDFFF); }

// The next character; `at` goes behind it, and behind the malformed bytes of which none can be made.
uint32_t next_character(std::string_view utf8, size_t& at) noexcept;
// The same in UTF-16 where wchar_t has 16 bits, and in UTF-32 elsewhere.
uint32_t next_character(std::wstring_view wide, size_t& at) noexcept;

bool is_utf8(std::string_view text) noexcept;

// Whether a title's argument, which may be null, is well-formed. Where it is not, base::refuse() says so, and the
// caller returns E_INVALIDARG: malformed texts can't be told from each other later.
bool check_text(const char* function, const char* argument, const char* text) noexcept;
bool check_text(const char* function, const char* argument, const wchar_t* text) noexcept;

} // namespace xblshim::base
