#include "base/platform.h"

#include "base/descriptors.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#if defined(_WIN32)
#include <process.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif
#endif

namespace xblshim::base {

#if defined(_WIN32)

bool environment_is_trusted() noexcept { return true; }

std::string environment(const char* name) {
    // Not _wgetenv(): each C runtime has a copy, without the changes that a game makes through another one.
    const std::wstring wide(name, name + std::strlen(name)); // our names are ASCII
    std::wstring value;
    for (DWORD size = 256; size > value.size();) { // another thread may set a longer value meanwhile
        value.resize(size);
        size = GetEnvironmentVariableW(wide.c_str(), value.data(), size);
        if (size < value.size()) {
            value.resize(size); // 0: the variable is not set
            break;
        }
    }
    return std::filesystem::path(value).u8string();
}

std::string home_folder() { return environment("USERPROFILE"); }

std::FILE* open_to_append(const std::string& path) noexcept {
    try {
        return _wfopen(std::filesystem::u8path(path).c_str(), L"a");
    } catch (...) { // not UTF-8, or no memory
        return nullptr;
    }
}

uint32_t process_id() noexcept { return static_cast<uint32_t>(_getpid()); }

bool replace_file(const std::string& path, const std::string& content) noexcept try {
    const auto whole = std::filesystem::u8path(path);
    auto part = whole;
    part += L"." + std::to_wstring(process_id()) + L".part";
    std::FILE* const file = _wfopen(part.c_str(), L"wb");
    if (file == nullptr) {
        return false;
    }
    const bool written = std::fwrite(content.data(), 1, content.size(), file) == content.size();
    if (std::fclose(file) == 0 && written && MoveFileExW(part.c_str(), whole.c_str(), MOVEFILE_REPLACE_EXISTING) != 0) {
        return true;
    }
    errno = EACCES; // the error of MoveFileExW when the file is open elsewhere
    _wremove(part.c_str());
    return false;
} catch (...) { // not UTF-8, or no memory
    errno = EINVAL;
    return false;
}

#else

// The check of secure_getenv(), which not every C library has.
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

uint32_t process_id() noexcept { return static_cast<uint32_t>(getpid()); }

bool replace_file(const std::string& path, const std::string& content) noexcept try {
    struct stat known{};
    if (stat(path.c_str(), &known) == 0 && !S_ISREG(known.st_mode)) { // a rename would replace a device
        errno = EINVAL;
        return false;
    }
    const std::string part = path + "." + std::to_string(process_id()) + ".part";
    const int opened = above_standard_streams(
        open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (opened < 0) {
        return false;
    }
    size_t written = 0;
    ssize_t step = 0;
    while (written < content.size() &&
           ((step = write(opened, content.data() + written, content.size() - written)) > 0 || errno == EINTR)) {
        written += step > 0 ? static_cast<size_t>(step) : 0;
    }
    int error = written == content.size() ? 0 : errno;
    error = close(opened) == 0 || error != 0 ? error : errno;
    if (error == 0 && std::rename(part.c_str(), path.c_str()) == 0) {
        return true;
    }
    error = error == 0 ? errno : error;
    unlink(part.c_str());
    errno = error;
    return false;
} catch (...) {
    errno = ENOMEM;
    return false;
}

#endif

} // namespace xblshim::base
