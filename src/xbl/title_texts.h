// Texts in arrays and fixed-size fields of a title.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "base/mistakes.h"
#include "base/utf8.h"

namespace xblshim::xbl {

// Copies an array of texts to `texts`, as records whose first member is the text. False, after a call of
// base::refuse(), when a text is null or not UTF-8. Throws std::bad_alloc.
template <class Record>
bool copy_texts(const char* function, const char* argument, const char* const* given, size_t count,
                std::vector<Record>& texts) {
    texts.reserve(texts.size() + count);
    for (size_t at = 0; at < count; ++at) {
        if (given[at] == nullptr) {
            base::refuse(function, argument, "has a null element");
            return false;
        }
        if (!base::check_text(function, argument, given[at])) {
            return false;
        }
        texts.push_back({given[at]});
    }
    return true;
}

// Copies the text of a fixed-size field. False when it has no terminating zero, or is not UTF-8.
template <size_t size>
bool copy_field(const char* function, const char* argument, const char (&field)[size], std::string& text) {
    const auto* const end = static_cast<const char*>(std::memchr(field, 0, size));
    if (end == nullptr) {
        base::refuse(function, argument, "is too long: its field has no NUL");
        return false;
    }
    text.assign(field, end);
    return base::check_text(function, argument, text.c_str());
}

} // namespace xblshim::xbl
