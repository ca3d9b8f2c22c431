#include "service/file_names.h"

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#endif

#include "base/platform.h"

namespace xblshim::service {

std::string lower_case(std::string text) {
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return text;
}

std::string without_tilde(const std::string& path) {
    const bool in_home = path.size() > 1 && path[0] == '~' &&
                         (path[1] == '/' || path[1] == static_cast<char>(std::filesystem::path::preferred_separator));
    return in_home ? base::home_folder() + path.substr(1) : path;
}

bool is_file(const std::filesystem::path& path) noexcept {
#ifdef _WIN32
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
#else
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
#endif
}

bool is_file(const std::string& path) noexcept {
    try {
        return is_file(std::filesystem::u8path(path));
    } catch (...) { // not UTF-8, or no memory
        return false;
    }
}

} // namespace xblshim::service
