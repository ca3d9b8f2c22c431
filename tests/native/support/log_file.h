// The log in a file of the test's own.
#pragma once

#include "base/log.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace support {

// Nobody else's, and with more than ASCII in its name. UTF-8.
inline std::string scratch_file() {
    static const unsigned of_this_process = std::random_device{}();
    static std::atomic<unsigned> made{0};
    const std::string name =
        "xblshim-log-\xC3\xA4\xE3\x83\xAD-" + std::to_string(of_this_process) + "-" + std::to_string(++made);
    return (std::filesystem::temp_directory_path() / std::filesystem::u8path(name)).u8string();
}

inline std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream in(std::filesystem::u8path(path));
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

struct LogFile {
    std::string path = scratch_file();
    explicit LogFile(xblshim::base::LogLevel level) { xblshim::base::configure_log(level, path); }
    ~LogFile() {
        xblshim::base::configure_log(xblshim::base::LogLevel::Warning, "");
        std::error_code error; // where an open file can't go, it stays
        std::filesystem::remove(std::filesystem::u8path(path), error);
    }
    std::vector<std::string> lines() const { return lines_of(path); }
    size_t count(const std::string& part) const {
        size_t found = 0;
        for (const auto& line : lines()) {
            found += line.find(part) != std::string::npos ? 1 : 0;
        }
        return found;
    }
};

} // namespace support
