// Files that survive a killed process and a power failure, and a lock that ends with its process.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xblshim::saves {

// The result of an operation on files. Damaged: the disk has lost the bytes. Failed: another attempt may succeed.
enum class FileResult : uint8_t { Done, Missing, NoSpace, Damaged, Failed };

// Creates the folder and its parents, each new one for its owner only, and syncs its name where the system supports
// that.
// False when they don't exist afterwards.
bool make_folders(const std::filesystem::path& folder);

// Writes a new file, which is on the disk when this returns Done. A file of that name is replaced, not atomically.
FileResult write_file(const std::filesystem::path& file, std::string_view bytes) noexcept;
// Renames `from` to `to`, atomically.
FileResult replace_file(const std::filesystem::path& from, const std::filesystem::path& to) noexcept;
// Syncs the folder's entries: they are on the disk when this returns Done.
FileResult sync_folder(const std::filesystem::path& folder) noexcept;
// Reads the whole file; Missing; Damaged. Throws std::bad_alloc.
FileResult read_file(const std::filesystem::path& file, std::string& bytes);

// A lock among all processes and threads that lock this file, held while the object exists. The system releases it when
// the process ends. A child of fork() does not keep it.
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
