// A gamertag and its four components.
#pragma once

#include <string>
#include <string_view>

namespace xblshim::runtime {

// `Name#1234` has the modern gamertag `Name`, the suffix `1234`, the unique modern gamertag `Name#1234` and the classic
// one `Name1234`; a gamertag without a suffix is the same in every form. Each is cut to what its buffer of the public
// header's size holds, never inside a UTF-8 sequence.
struct Gamertag {
    explicit Gamertag(std::string_view configured);

    std::string classic;
    std::string modern;
    std::string modern_suffix;
    std::string unique_modern;
};

} // namespace xblshim::runtime
