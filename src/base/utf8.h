// UTF-8: the encoding of every text of the API.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace xblshim::base {

// The value for the end of a text, and for malformed bytes. It is not a character.
constexpr uint32_t no_character = 0xFFFFFFFF;

constexpr bool is_scalar(uint32_t c) noexcept { return c < 0x110000 && (c < 0xD800 || c > 0xDFFF); }

// Reads the next character and moves `at` behind it, or behind malformed bytes.
uint32_t next_character(std::string_view utf8, size_t& at) noexcept;
// The same for UTF-16 where wchar_t has 16 bits, otherwise for UTF-32.
uint32_t next_character(std::wstring_view wide, size_t& at) noexcept;

bool is_utf8(std::string_view text) noexcept;

// Checks a title's argument, which may be null. For a malformed text it logs the argument with base::refuse(), and the
// caller returns E_INVALIDARG: the services can't distinguish malformed texts.
bool check_text(const char* function, const char* argument, const char* text) noexcept;
bool check_text(const char* function, const char* argument, const wchar_t* text) noexcept;

} // namespace xblshim::base
