#include "saves/durable_files.h"

#include <cerrno>
#include <limits>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptors.h"
#endif

namespace fs = std::filesystem;

namespace xblshim::saves {

#ifdef _WIN32

namespace {

FileResult result_of_last_error() noexcept {
    switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return FileResult::Missing;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return FileResult::NoSpace;
    case ERROR_CRC:
    case ERROR_FILE_CORRUPT:
    case ERROR_DISK_CORRUPT:
        return FileResult::Damaged;
    default:
        return FileResult::Failed;
    }
}

// Virus scanners and indexers open a file for moments without sharing it.
template <class Attempt> bool patiently(Attempt attempt) noexcept {
    for (DWORD wait = 1;; wait *= 2) {
        if (attempt()) {
            return true;
        }
        const DWORD error = GetLastError();
        if ((error != ERROR_SHARING_VIOLATION && error != ERROR_ACCESS_DENIED) || wait > 256) {
            return false;
        }
        Sleep(wait);
    }
}

bool make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directory(folder, error);
    return fs::is_directory(folder, error);
}

class File {
public:
    File(const fs::path& file, DWORD access, DWORD share, DWORD disposition) noexcept {
        patiently([&] {
            m_handle = CreateFileW(file.c_str(), access, share, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
            return is_open();
        });
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (is_open()) {
            CloseHandle(m_handle);
        }
    }
    bool is_open() const noexcept { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const noexcept { return m_handle; }

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
};

constexpr DWORD most_at_once = 1u << 20;

} // namespace

FileResult write_file(const fs::path& file, std::string_view bytes) noexcept {
    const File out(file, GENERIC_WRITE, 0, CREATE_ALWAYS);
    if (!out.is_open()) {
        return result_of_last_error();
    }
    while (!bytes.empty()) {
        const DWORD size = static_cast<DWORD>(bytes.size() < most_at_once ? bytes.size() : most_at_once);
        DWORD written = 0;
        if (!WriteFile(out.get(), bytes.data(), size, &written, nullptr)) {
            return result_of_last_error();
        }
        bytes.remove_prefix(written);
    }
    return FlushFileBuffers(out.get()) ? FileResult::Done : result_of_last_error();
}

FileResult replace_file(const fs::path& from, const fs::path& to) noexcept {
    constexpr DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    return patiently([&] { return MoveFileExW(from.c_str(), to.c_str(), flags) != FALSE; }) ? FileResult::Done
                                                                                            : result_of_last_error();
}

FileResult sync_folder(const fs::path&) noexcept { return FileResult::Done; } // MOVEFILE_WRITE_THROUGH has synced it

FileResult read_file(const fs::path& file, std::string& bytes) {
    const File in(file, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, OPEN_EXISTING);
    LARGE_INTEGER size{};
    if (!in.is_open() || !GetFileSizeEx(in.get(), &size)) {
        return result_of_last_error();
    }
    bytes.resize(static_cast<size_t>(size.QuadPart));
    for (size_t at = 0; at < bytes.size();) {
        const size_t left = bytes.size() - at;
        DWORD got = 0;
        if (!ReadFile(in.get(), bytes.data() + at, static_cast<DWORD>(left < most_at_once ? left : most_at_once), &got,
                      nullptr)) {
            return result_of_last_error();
        }
        if (got == 0) {
            bytes.resize(at);
        }
        at += got;
    }
    return FileResult::Done;
}

FileLock::FileLock(const fs::path& file) noexcept {
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                      nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return;
    }
    OVERLAPPED at{};
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &at)) {
        CloseHandle(handle);
        return;
    }
    m_file = reinterpret_cast<intptr_t>(handle);
}

FileLock::~FileLock() {
    if (held()) {
        const HANDLE handle = reinterpret_cast<HANDLE>(m_file);
        OVERLAPPED at{};
        UnlockFileEx(handle, 0, 1, 0, &at); // Windows does not say when closing unlocks
        CloseHandle(handle);
    }
}

#else

namespace {

FileResult result_of_errno() noexcept {
    switch (errno) {
    case ENOENT:
        return FileResult::Missing;
    case ENOSPC:
    case EDQUOT:
        return FileResult::NoSpace;
    case EIO:
        return FileResult::Damaged;
    default:
        return FileResult::Failed;
    }
}

bool make_folder(const fs::path& folder) {
    ::mkdir(folder.c_str(), 0700); // an existing folder was created by another process
    std::error_code ignored;
    return fs::is_directory(folder, ignored);
}

class File {
public:
    File(const fs::path& file, int flags) noexcept
        : m_descriptor(base::above_standard_streams(::open(file.c_str(), flags | O_CLOEXEC, 0600))) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (is_open()) {
            ::close(m_descriptor);
        }
    }
    bool is_open() const noexcept { return m_descriptor >= 0; }
    int get() const noexcept { return m_descriptor; }

private:
    const int m_descriptor;
};

FileResult sync(int descriptor) noexcept {
#ifdef __APPLE__
    if (::fcntl(descriptor, F_FULLFSYNC) == 0) { // fsync() leaves the data in the drive's cache there
        return FileResult::Done;
    }
#endif
    return ::fsync(descriptor) == 0 ? FileResult::Done : result_of_errno();
}

} // namespace

FileResult write_file(const fs::path& file, std::string_view bytes) noexcept {
    const File out(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out.is_open()) {
        return result_of_errno();
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(out.get(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return result_of_errno();
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<size_t>(written));
    }
    return sync(out.get());
}

FileResult replace_file(const fs::path& from, const fs::path& to) noexcept {
    return ::rename(from.c_str(), to.c_str()) == 0 ? FileResult::Done : result_of_errno();
}

FileResult sync_folder(const fs::path& folder) noexcept {
    const File opened(folder, O_RDONLY | O_DIRECTORY);
    return opened.is_open() ? sync(opened.get()) : result_of_errno();
}

FileResult read_file(const fs::path& file, std::string& bytes) {
    const File in(file, O_RDONLY);
    struct stat facts{};
    if (!in.is_open() || ::fstat(in.get(), &facts) != 0) {
        return result_of_errno();
    }
    bytes.resize(static_cast<size_t>(facts.st_size));
    for (size_t at = 0; at < bytes.size();) {
        const ssize_t got = ::read(in.get(), bytes.data() + at, bytes.size() - at);
        if (got < 0 && errno != EINTR) {
            return result_of_errno();
        }
        if (got == 0) {
            bytes.resize(at);
        }
        at += got < 0 ? 0 : static_cast<size_t>(got);
    }
    return FileResult::Done;
}

FileLock::FileLock(const fs::path& file) noexcept {
    const int descriptor = base::above_standard_streams(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (descriptor < 0) {
        return;
    }
    int locked = 0;
    do {
        locked = ::flock(descriptor, LOCK_EX);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        ::close(descriptor);
        return;
    }
    m_file = descriptor;
}

FileLock::~FileLock() {
    if (held()) {
        // otherwise a forked child, which shares the open file, would keep the lock
        ::flock(static_cast<int>(m_file), LOCK_UN);
        ::close(static_cast<int>(m_file));
    }
}

#endif

bool FileLock::held() const noexcept { return m_file >= 0; }

bool make_folders(const fs::path& folder) {
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) {
        return !folder.empty();
    }
    if (!folder.has_relative_path() || !make_folders(folder.parent_path()) || !make_folder(folder)) {
        return false;
    }
    static_cast<void>(sync_folder(folder.parent_path())); // the parent may belong to another user, and not be readable
    return true;
}

} // namespace xblshim::saves
