// The configuration keys that the program set through XblShimSetOption.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xblshim::service {

bool known_option(const std::string& key) noexcept;
void store_option(const std::string& key, const std::string& value);
void remove_option(const std::string& key);
std::vector<std::pair<std::string, std::string>> stored_options();
std::string stored_option(const std::string& key); // "" when not set

} // namespace xblshim::service
