// A folder for one test, deleted with all it holds.
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace support {

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::random_device random;
        path = std::filesystem::temp_directory_path() /
               ("xblshim-test-" + std::to_string(random()) + "-" + std::to_string(random()));
        std::filesystem::create_directory(path);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::filesystem::path path;
};

} // namespace support
