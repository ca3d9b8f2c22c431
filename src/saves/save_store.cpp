#include "saves/save_store.h"

#include <algorithm>
#include <ctime>
#include <set>
#include <system_error>

#include "XGameErr.h"
#include "base/log.h"
#include "saves/durable_files.h"

namespace fs = std::filesystem;

namespace xblshim::saves {

// The current index, and the one before it.
struct SaveStore::Loaded {
    SaveIndex index;
    SaveIndex before;
};

namespace {

// The number of a file with a blob's bytes; 0 for another file.
uint64_t blob_number(const fs::path& file) {
    const std::string name = file.filename().u8string();
    const bool is_one = name.size() > 1 && name.size() < 20 && name[0] == 'b' &&
                        name.find_first_not_of("0123456789", 1) == std::string::npos;
    return is_one ? std::stoull(name.substr(1)) : 0;
}

void add_files(const SaveIndex& index, std::set<uint64_t>& files) {
    for (const auto& [name, container] : index.containers) {
        for (const auto& [blob_name, blob] : container.blobs) {
            files.insert(blob.file);
        }
    }
}

} // namespace

fs::path SaveStore::blob_file(uint64_t number) const { return m_folder / ("b" + std::to_string(number)); }

fs::path SaveStore::index_file(uint64_t generation) const {
    return m_folder / (generation % 2 == 0 ? "index.0" : "index.1");
}

HRESULT SaveStore::fail(const char* what, int result) const {
    const bool full = result == static_cast<int>(FileResult::NoSpace);
    base::log(base::LogLevel::Error, "saves in %s: %s%s", m_folder.u8string().c_str(), what,
              full ? ": the disk is full. Free space, or choose another folder with state_dir." : "");
    return full ? E_GS_OUT_OF_LOCAL_STORAGE : E_FAIL;
}

HRESULT SaveStore::open() const {
    if (!make_folders(m_folder)) {
        return fail("the folder can't be made. Is state_dir a folder that may be written?", -1);
    }
    const FileLock lock(m_folder / "lock");
    Loaded loaded;
    return lock.held() ? load_both(loaded) : fail("the file lock can't be locked. Is the folder writable?", -1);
}

// Call it with the folder locked.
HRESULT SaveStore::load_both(Loaded& loaded) const {
    bool any = false, damaged = false;
    for (const uint64_t which : {0, 1}) {
        std::string bytes;
        const FileResult result = read_file(index_file(which), bytes);
        if (result == FileResult::Missing) {
            continue;
        }
        if (result == FileResult::Failed) { // it may be the newest one, which an update would overwrite
            return fail("an index can't be read. May the folder be read, and are there files left to open?", -1);
        }
        auto index = result == FileResult::Done ? index_of(bytes) : std::nullopt;
        if (!index) {
            damaged = true;
            continue;
        }
        if (any && loaded.index.generation > index->generation) {
            loaded.before = std::move(*index);
        } else {
            loaded.before = std::move(loaded.index);
            loaded.index = std::move(*index);
        }
        any = true;
    }
    if (damaged && !any) {
        return fail("both indexes are damaged. Move the folder aside to begin with new saves.", -1);
    }
    if (damaged) {
        base::log(base::LogLevel::Warning, "saves in %s: an index is damaged; the saves of generation %llu are used",
                  m_folder.u8string().c_str(), static_cast<unsigned long long>(loaded.index.generation));
        // A file of the damaged index may have a higher number than every named file.
        std::error_code error;
        for (fs::directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
            loaded.index.last_file = std::max(loaded.index.last_file, blob_number(at->path()));
        }
    }
    return S_OK;
}

HRESULT SaveStore::load(SaveIndex& index) const {
    const FileLock lock(m_folder / "lock");
    if (!lock.held()) {
        return fail("the file lock can't be locked. Is the folder writable?", -1);
    }
    Loaded loaded;
    const HRESULT hr = load_both(loaded);
    index = std::move(loaded.index);
    return hr;
}

HRESULT SaveStore::read(const std::string& container, const std::vector<std::string>* names,
                        std::vector<ReadBlob>& blobs) const {
    const FileLock lock(m_folder / "lock");
    if (!lock.held()) {
        return fail("the file lock can't be locked. Is the folder writable?", -1);
    }
    Loaded loaded;
    const HRESULT hr = load_both(loaded);
    if (FAILED(hr)) {
        return hr;
    }
    const std::map<std::string, BlobEntry>& there = loaded.index.containers[container].blobs;
    std::vector<std::string> all;
    if (names == nullptr) {
        for (const auto& [name, blob] : there) {
            all.push_back(name);
        }
        names = &all;
    }
    for (const std::string& name : *names) {
        const auto found = there.find(name);
        if (found == there.end()) {
            return E_GS_BLOB_NOT_FOUND;
        }
        ReadBlob blob{name, {}};
        const BlobEntry& entry = found->second;
        if (entry.file != 0 && (read_file(blob_file(entry.file), blob.bytes) != FileResult::Done ||
                                blob.bytes.size() != entry.size || checksum_of(blob.bytes) != entry.checksum)) {
            const std::string text = std::string("blob ").append(name).append(" of container ").append(container);
            return fail((text + " is damaged. Save it again.").c_str(), -1);
        }
        blobs.push_back(std::move(blob));
    }
    return S_OK;
}

HRESULT SaveStore::submit(const Changes& changes) const {
    uint64_t written = 0;
    for (const Changes::Write& write : changes.writes) {
        if (write.bytes.size() > most_in_update - written) {
            return E_GS_UPDATE_TOO_BIG;
        }
        written += write.bytes.size();
    }
    const FileLock lock(m_folder / "lock");
    if (!lock.held()) {
        return fail("the file lock can't be locked. Is the folder writable?", -1);
    }
    Loaded loaded;
    HRESULT hr = load_both(loaded);
    if (FAILED(hr)) {
        return hr;
    }
    SaveIndex next = loaded.index;
    ContainerEntry& container = next.containers[changes.container];
    container.display_name = changes.display_name;
    container.modified = static_cast<int64_t>(std::time(nullptr));
    for (const std::string& name : changes.deletes) {
        container.blobs.erase(name);
    }
    for (const Changes::Write& write : changes.writes) {
        const uint64_t file = write.bytes.empty() ? 0 : ++next.last_file;
        container.blobs[write.name] = {file, write.bytes.size(), checksum_of(write.bytes)};
    }
    if (next.total_size() > m_quota) {
        return E_GS_QUOTA_EXCEEDED;
    }
    for (const Changes::Write& write : changes.writes) {
        const BlobEntry& entry = container.blobs[write.name];
        const FileResult result = entry.file == 0 ? FileResult::Done : write_file(blob_file(entry.file), write.bytes);
        if (result != FileResult::Done) {
            hr = fail("a blob can't be written", static_cast<int>(result));
            delete_unused(loaded);
            return hr;
        }
    }
    loaded.before = std::move(loaded.index);
    loaded.index = std::move(next);
    return commit(loaded);
}

HRESULT SaveStore::remove(const std::string& container) const {
    const FileLock lock(m_folder / "lock");
    if (!lock.held()) {
        return fail("the file lock can't be locked. Is the folder writable?", -1);
    }
    Loaded loaded;
    const HRESULT hr = load_both(loaded);
    if (FAILED(hr) || loaded.index.containers.count(container) == 0) {
        return hr;
    }
    loaded.before = loaded.index;
    loaded.index.containers.erase(container);
    return commit(loaded);
}

// Steps 2 to 6, with the folder locked. `loaded.index` is the new index; `loaded.before` is valid until step 4.
HRESULT SaveStore::commit(Loaded& loaded) const {
    ++loaded.index.generation;
    const fs::path index_new = m_folder / "index.new";
    FileResult result = sync_folder(m_folder);
    if (result == FileResult::Done) {
        result = write_file(index_new, to_bytes(loaded.index));
    }
    if (result == FileResult::Done) {
        result = replace_file(index_new, index_file(loaded.index.generation));
    }
    if (result == FileResult::Done) {
        result = sync_folder(m_folder);
    }
    if (result != FileResult::Done) {
        return fail("the index can't be written", static_cast<int>(result));
    }
    delete_unused(loaded);
    return S_OK;
}

// Deletes the files of earlier updates, and of updates that were interrupted before step 4.
void SaveStore::delete_unused(const Loaded& loaded) const noexcept {
    try {
        std::set<uint64_t> used;
        add_files(loaded.index, used);
        add_files(loaded.before, used);
        std::error_code error;
        std::vector<fs::path> unused;
        for (fs::directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
            const uint64_t number = blob_number(at->path());
            if (number != 0 && used.count(number) == 0) {
                unused.push_back(at->path());
            }
        }
        for (const fs::path& file : unused) {
            fs::remove(file, error);
        }
    } catch (...) { // the next update deletes them
    }
}

} // namespace xblshim::saves
