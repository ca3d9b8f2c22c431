#include "saves/save_index.h"

#include <charconv>
#include <vector>

namespace xblshim::saves {
namespace {

constexpr std::string_view head = "xblshim-saves 1";

// A word contains no space and no control character, and is never empty.
std::string to_word(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string word = "=";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte == '%' || byte >= 0x7F) {
            word.append({'%', digits[byte >> 4], digits[byte & 15]});
        } else {
            word += c;
        }
    }
    return word;
}

int digit_of(char c) noexcept { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

bool from_word(std::string_view word, std::string& text) {
    if (word.empty() || word[0] != '=') {
        return false;
    }
    text.clear();
    for (size_t at = 1; at < word.size(); ++at) {
        if (word[at] != '%') {
            text += word[at];
            continue;
        }
        const int high = at + 2 < word.size() ? digit_of(word[at + 1]) : -1;
        const int low = at + 2 < word.size() ? digit_of(word[at + 2]) : -1;
        if (high < 0 || low < 0) {
            return false;
        }
        text += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return true;
}

template <class Number> bool to_number(std::string_view word, Number& number) noexcept {
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size();
}

// The words of a line, at most five; a longer line has none.
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (words.size() < 6) {
        const size_t end = line.find(' ');
        words.push_back(line.substr(0, end));
        if (end == std::string_view::npos) {
            return words;
        }
        line.remove_prefix(end + 1);
    }
    return {};
}

// Reads one line into the index. `container` is the container of the blobs that follow.
bool read_line(const std::vector<std::string_view>& words, SaveIndex& index, ContainerEntry*& container) {
    std::string name;
    if (words.size() == 4 && words[0] == "container") {
        ContainerEntry entry;
        if (!from_word(words[1], name) || !from_word(words[2], entry.display_name) ||
            !to_number(words[3], entry.modified)) {
            return false;
        }
        const auto [at, is_new] = index.containers.emplace(std::move(name), std::move(entry));
        container = &at->second;
        return is_new;
    }
    if (words.size() == 5 && words[0] == "blob" && container != nullptr) {
        BlobEntry entry;
        return from_word(words[1], name) && to_number(words[2], entry.file) && to_number(words[3], entry.size) &&
               to_number(words[4], entry.checksum) && (entry.file != 0 || entry.size == 0) &&
               entry.file <= index.last_file && container->blobs.emplace(std::move(name), entry).second;
    }
    return false;
}

} // namespace

uint64_t checksum_of(std::string_view bytes) noexcept {
    uint64_t sum = 0xCBF29CE484222325;
    for (const char c : bytes) {
        sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    }
    return sum;
}

uint64_t ContainerEntry::total_size() const noexcept {
    uint64_t size = 0;
    for (const auto& [name, blob] : blobs) {
        size += blob.size;
    }
    return size;
}

uint64_t SaveIndex::total_size() const noexcept {
    uint64_t size = 0;
    for (const auto& [name, container] : containers) {
        size += container.total_size();
    }
    return size;
}

std::string to_bytes(const SaveIndex& index) {
    std::string bytes(head);
    bytes += "\ngeneration " + std::to_string(index.generation) + ' ' + std::to_string(index.last_file) + '\n';
    for (const auto& [name, container] : index.containers) {
        bytes += "container " + to_word(name) + ' ' + to_word(container.display_name) + ' ' +
                 std::to_string(container.modified) + '\n';
        for (const auto& [blob_name, blob] : container.blobs) {
            bytes += "blob " + to_word(blob_name) + ' ' + std::to_string(blob.file) + ' ' + std::to_string(blob.size) +
                     ' ' + std::to_string(blob.checksum) + '\n';
        }
    }
    return bytes + "end " + std::to_string(checksum_of(bytes)) + '\n';
}

std::optional<SaveIndex> index_of(std::string_view bytes) {
    const size_t last = bytes.size() < 2 ? std::string_view::npos : bytes.rfind('\n', bytes.size() - 2);
    if (last == std::string_view::npos || bytes.back() != '\n') {
        return std::nullopt;
    }
    const std::string_view content = bytes.substr(0, last + 1);
    const auto end = words_of(bytes.substr(last + 1, bytes.size() - last - 2));
    uint64_t sum = 0;
    if (end.size() != 2 || end[0] != "end" || !to_number(end[1], sum) || sum != checksum_of(content)) {
        return std::nullopt;
    }
    SaveIndex index;
    ContainerEntry* container = nullptr;
    size_t number = 0;
    for (std::string_view rest = content; !rest.empty(); ++number) {
        const size_t length = rest.find('\n');
        const std::string_view line = rest.substr(0, length);
        rest.remove_prefix(length + 1);
        const auto words = words_of(line);
        const bool right = number == 0 ? line == head
                           : number == 1
                               ? words.size() == 3 && words[0] == "generation" &&
                                     to_number(words[1], index.generation) && to_number(words[2], index.last_file)
                               : read_line(words, index, container);
        if (!right) {
            return std::nullopt;
        }
    }
    return number >= 2 ? std::optional(std::move(index)) : std::nullopt;
}

} // namespace xblshim::saves
