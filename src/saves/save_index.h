// The index of a folder of saves: containers of blobs, and the file of each blob's bytes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace xblshim::saves {

struct BlobEntry {
    uint64_t file = 0; // the number of its file; 0: none, the blob is empty
    uint64_t size = 0;
    uint64_t checksum = 0;
};

struct ContainerEntry {
    std::string display_name;
    int64_t modified = 0; // seconds since 1970, UTC
    std::map<std::string, BlobEntry> blobs;

    uint64_t total_size() const noexcept;
};

// Names are compared byte by byte: "Save" and "save" are two containers on every system, because no file is named after
// a title's name.
struct SaveIndex {
    uint64_t generation = 0; // the number of updates
    uint64_t last_file = 0;  // the number of the newest file with a blob
    std::map<std::string, ContainerEntry> containers;

    uint64_t total_size() const noexcept;
};

uint64_t checksum_of(std::string_view bytes) noexcept; // FNV-1a, 64 bits: detects damage, not forgery

// The bytes of the index file: lines of words. The last line is the checksum of the lines before. Throws
// std::bad_alloc.
std::string to_bytes(const SaveIndex& index);
// nullopt unless the bytes are a complete, undamaged index. Throws std::bad_alloc.
std::optional<SaveIndex> index_of(std::string_view bytes);

} // namespace xblshim::saves
