// What a folder of saves holds: containers of blobs, and the file of each blob's bytes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace xblshim::saves {

struct BlobEntry {
    uint64_t file = 0; // number of the file with its bytes; 0: none, it is empty
    uint64_t size = 0;
    uint64_t checksum = 0;
};

struct ContainerEntry {
    std::string display_name;
    int64_t modified = 0; // seconds since 1970
    std::map<std::string, BlobEntry> blobs;

    uint64_t total_size() const noexcept;
};

// Names are compared byte by byte: "Save" and "save" are two containers on every system, because no name of a title is
// a name of a file.
struct SaveIndex {
    uint64_t generation = 0; // counts the updates
    uint64_t last_file = 0;  // number of the newest file with a blob
    std::map<std::string, ContainerEntry> containers;

    uint64_t total_size() const noexcept;
};

uint64_t checksum_of(std::string_view bytes) noexcept; // FNV-1a, 64 bits: against damage, not against forgery

// The index as the bytes of its file: lines of words, the last one with the checksum of all before it. Throws
// std::bad_alloc.
std::string to_bytes(const SaveIndex& index);
// Nothing for bytes that are no whole, undamaged index. Throws std::bad_alloc.
std::optional<SaveIndex> index_of(std::string_view bytes);

} // namespace xblshim::saves
