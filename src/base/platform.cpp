#include "base/platform.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace xblshim::base {

#if defined(_WIN32)

std::string environment(const char* name) {
    const std::wstring wide(name, name + std::strlen(name)); // names of ours are ASCII
    const wchar_t* value = _wgetenv(wide.c_str());
    return value == nullptr ? std::string() : std::filesystem::path(value).u8string();
}

std::string home_folder() { return environment("USERPROFILE"); }

std::FILE* open_to_append(const std::string& path) noexcept {
    try {
        return _wfopen(std::filesystem::u8path(path).c_str(), L"a");
    } catch (...) { // not UTF-8, or no memory
        return nullptr;
    }
}

#else

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string home_folder() { return environment("HOME"); }

std::FILE* open_to_append(const std::string& path) noexcept { return std::fopen(path.c_str(), "a"); }

#endif

} // namespace xblshim::base
