// A gamertag and its four components.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::runtime {

// `Name#1234` has the modern gamertag `Name`, the suffix `1234`, the unique modern gamertag `Name#1234` and the classic
// gamertag `Name1234`. Without a suffix all forms are equal. Each form is truncated to the public header's buffer size,
// at the boundary of a UTF-8 sequence.
struct Gamertag {
    explicit Gamertag(std::string_view configured);

    std::string classic;
    std::string modern;
    std::string modern_suffix;
    std::string unique_modern;
};

} // namespace xblshim::runtime
