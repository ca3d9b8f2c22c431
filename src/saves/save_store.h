// The saves of a user and a service configuration: a folder that processes share.
//
// What the folder holds:
//   lock               locked by each operation from its beginning to its end
//   index.0, index.1   the two newest indexes; the valid one of the higher generation counts
//   index.new          an index that is being written
//   b1, b2, …          the bytes of blobs; a file is written once, before an index names it
//
// Order of an update, so that a kill or a power failure at any instant leaves the whole update or nothing of it:
//   1. each new blob is written to a new file, and the file is synced
//   2. the folder is synced: an index never names a file that is not on the disk
//   3. index.new is written and synced
//   4. index.new is renamed to index.(generation mod 2), the older of the two: from here on the update counts
//   5. the folder is synced, and the update is reported as done
//   6. files that neither index names are deleted
// Where the newest index is damaged the one before counts, and its blobs are still there.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "httpClient/pal.h"
#include "saves/save_index.h"

namespace xblshim::saves {

constexpr uint64_t quota = uint64_t{256} << 20;         // bytes of all blobs
constexpr uint64_t most_in_update = uint64_t{16} << 20; // bytes that an update writes

// What an update changes in a container.
struct Changes {
    struct Write {
        std::string name;
        std::string_view bytes; // the title's
    };
    std::string container;
    std::string display_name;
    std::vector<Write> writes;        // no name twice, and none that is deleted
    std::vector<std::string> deletes; // names without a blob are ignored
};

struct ReadBlob {
    std::string name;
    std::string bytes;
};

// Each call locks the folder; any number of processes and threads may have a store of one. What throws std::bad_alloc
// has changed nothing, except submit() after step 4.
class SaveStore {
public:
    // `most` is how many bytes all blobs may have.
    explicit SaveStore(std::filesystem::path folder, uint64_t most = quota)
        : m_folder(std::move(folder)), m_quota(most) {}

    // Makes the folder. E_GS_OUT_OF_LOCAL_STORAGE, E_FAIL.
    HRESULT open() const;
    // E_FAIL where an index can't be read, or none is whole.
    HRESULT load(SaveIndex& index) const;
    // The blobs in the order of `names`, or all of them by name. E_GS_BLOB_NOT_FOUND; E_FAIL for damaged bytes.
    HRESULT read(const std::string& container, const std::vector<std::string>* names,
                 std::vector<ReadBlob>& blobs) const;
    // All or nothing. E_GS_UPDATE_TOO_BIG, E_GS_QUOTA_EXCEEDED, E_GS_OUT_OF_LOCAL_STORAGE, E_FAIL.
    HRESULT submit(const Changes& changes) const;
    // S_OK for a container that is not there, too.
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
