// The id of this device for a title.
#pragma once

#include <string>

namespace xblshim::runtime {

// 44 characters, the base64 of 32 bytes. The same for the same folder, and different for each folder. Throws
// std::bad_alloc.
std::string device_id(const std::string& state_dir);

} // namespace xblshim::runtime
