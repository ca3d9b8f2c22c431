// Files that must survive a kill and a power failure, and a lock that a kill takes away.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xblshim::saves {

// Of an operation on files. Damaged: the disk has lost the bytes. Failed: another attempt may work.
enum class FileResult : uint8_t { Done, Missing, NoSpace, Damaged, Failed };

// The folder and its parents, each new one for its owner alone, and its name on the disk where the system can do that.
// False when they are not there afterwards.
bool make_folders(const std::filesystem::path& folder);

// A new file with these bytes, on the disk when this returns Done. A file of that name is replaced, not atomically.
FileResult write_file(const std::filesystem::path& file, std::string_view bytes) noexcept;
// Puts `from` in the place of `to`, atomically.
FileResult replace_file(const std::filesystem::path& from, const std::filesystem::path& to) noexcept;
// The folder's entries are on the disk when this returns Done.
FileResult sync_folder(const std::filesystem::path& folder) noexcept;
// The whole file; Missing; Damaged. Throws std::bad_alloc.
FileResult read_file(const std::filesystem::path& file, std::string& bytes);

// Held from construction to destruction, among all processes and threads that lock this file. The system releases it
// with the process. A child of fork() does not keep it.
class FileLock {
public:
    explicit FileLock(const std::filesystem::path& file) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();
    bool held() const noexcept;

private:
    intptr_t m_file = -1;
};

} // namespace xblshim::saves
