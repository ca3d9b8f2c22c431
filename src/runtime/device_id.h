// The id of this device for a title.
#pragma once

#include <string>

namespace xblshim::runtime {

// 44 characters, as the base64 of 32 bytes: the same for the same folder, and no two folders' alike. Throws
// std::bad_alloc.
std::string device_id(const std::string& state_dir);

} // namespace xblshim::runtime
