// The log in a file of the test's own.
#pragma once

#include "base/log.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace support {

inline std::string scratch_file() {
    const char* folder = std::getenv("TMPDIR");
    return std::string(folder == nullptr ? "/tmp" : folder) + "/xblshim-log-test-" + std::to_string(std::rand());
}

inline std::vector<std::string> lines_of(const std::string& path) {
    std::vector<std::string> lines;
    std::ifstream in(path);
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
        std::remove(path.c_str());
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
