#include "base/platform.h"

#include "base/descriptors.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>

#if !defined(_WIN32)
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif
#endif

namespace xblshim::base {

#if defined(_WIN32)

bool environment_is_trusted() noexcept { return true; }

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

// What secure_getenv() asks, which not every C library has.
bool environment_is_trusted() noexcept {
#if defined(__linux__)
    return getauxval(AT_SECURE) == 0;
#else
    return issetugid() == 0;
#endif
}

std::string environment(const char* name) {
    const char* value = environment_is_trusted() ? std::getenv(name) : nullptr;
    return value == nullptr ? std::string() : std::string(value);
}

std::string home_folder() {
    if (environment_is_trusted()) {
        return environment("HOME");
    }
    char text[4096];
    passwd entry{}, *found = nullptr;
    return getpwuid_r(geteuid(), &entry, text, sizeof text, &found) == 0 && found ? found->pw_dir : std::string();
}

std::FILE* open_to_append(const std::string& path) noexcept {
    const int opened =
        above_standard_streams(open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    std::FILE* const file = opened < 0 ? nullptr : fdopen(opened, "a");
    if (file == nullptr && opened >= 0) {
        close(opened);
    }
    return file;
}

#endif

} // namespace xblshim::base
