// The saves of a user in a service configuration: a folder that processes share. Its files are:
//   lock               locked by each operation from its beginning to its end
//   index.0, index.1   the two newest indexes; the valid one of the higher generation counts
//   index.new          an index that is being written
//   b1, b2, …          the bytes of blobs; a file is written once, before an index names it
//
// The order of an update. A kill or a power failure at any time leaves the whole update or nothing of it:
//   1. each new blob is written to a new file, and the file is synced
//   2. the folder is synced: an index never names a file that is not on the disk
//   3. index.new is written and synced
//   4. index.new is renamed to index.(generation mod 2), the older of the two: from here on the update counts
//   5. the folder is synced, and the update is reported as done
//   6. files that neither index names are deleted
// When the newest index is damaged, the one before is valid, and its blobs still exist.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "httpClient/pal.h"
#include "saves/save_index.h"

namespace xblshim::saves {

constexpr uint64_t quota = uint64_t{256} << 20;         // for all blobs, in bytes
constexpr uint64_t most_in_update = uint64_t{16} << 20; // for all blobs of an update, in bytes

// The changes of an update to a container.
struct Changes {
    struct Write {
        std::string name;
        std::string_view bytes; // owned by the title
    };
    std::string container;
    std::string display_name;
    std::vector<Write> writes;        // no name occurs twice or in `deletes`
    std::vector<std::string> deletes; // names without a blob are ignored
};

struct ReadBlob {
    std::string name;
    std::string bytes;
};

// Each call locks the folder; any number of processes and threads may have a store for it. A call that throws
// std::bad_alloc has changed nothing, except submit() after step 4.
class SaveStore {
public:
    // `most` is the quota in bytes.
    explicit SaveStore(std::filesystem::path folder, uint64_t most = quota)
        : m_folder(std::move(folder)), m_quota(most) {}

    // Creates the folder. E_GS_OUT_OF_LOCAL_STORAGE, E_FAIL.
    HRESULT open() const;
    // E_FAIL when an index can't be read, or none is complete.
    HRESULT load(SaveIndex& index) const;
    // The blobs in the order of `names`, or all of them by name. E_GS_BLOB_NOT_FOUND; E_FAIL for damaged bytes.
    HRESULT read(const std::string& container, const std::vector<std::string>* names,
                 std::vector<ReadBlob>& blobs) const;
    // Saves all changes or none. E_GS_UPDATE_TOO_BIG, E_GS_QUOTA_EXCEEDED, E_GS_OUT_OF_LOCAL_STORAGE, E_FAIL.
    HRESULT submit(const Changes& changes) const;
    // S_OK also for a container that does not exist.
    HRESULT remove(const std::string& container) const;

private:
    struct Loaded;
    HRESULT load_both(Loaded& loaded) const;
    HRESULT commit(Loaded& loaded) const;
    HRESULT fail(const char* what, int result) const;
    std::filesystem::path blob_file(uint64_t number) const;
    std::filesystem::path index_file(uint64_t generation) const;
    void delete_unused(const Loaded& loaded) const noexcept;

    const std::filesystem::path m_folder;
    const uint64_t m_quota;
};

} // namespace xblshim::saves
