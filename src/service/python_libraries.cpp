#include "service/python_libraries.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

// The interpreter's build recorded its library: _sysconfigdata_*.py contains "'LIBDIR': '/usr/lib'," lines.
void add_from_sysconfig(const fs::path& stdlib, std::vector<std::string>& libraries) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(stdlib, error)) {
        const std::string name = entry.path().filename().u8string();
        if (name.compare(0, 15, "_sysconfigdata_") != 0 || entry.path().extension() != ".py") {
            continue;
        }
        std::ifstream file(entry.path());
        std::stringstream buffer;
        buffer << file.rdbuf();
        const std::string text = buffer.str();
        const auto quoted = [&](const std::string& key) {
            const size_t at = text.find("'" + key + "':");
            const size_t open = at == std::string::npos ? at : text.find('\'', at + key.size() + 3);
            const size_t close = open == std::string::npos ? open : text.find('\'', open + 1);
            return close == std::string::npos ? std::string() : text.substr(open + 1, close - open - 1);
        };
        const std::string folder = quoted("LIBDIR"), soname = quoted("INSTSONAME");
        if (!folder.empty() && soname.find(".so") != std::string::npos) {
            libraries.push_back(std::string(folder).append("/").append(soname));
        }
    }
}

} // namespace

std::string library_name(Platform platform, const std::string& version) {
    switch (platform) {
    case Platform::Windows:
        return "python3" + version.substr(2) + ".dll";
    case Platform::MacOs:
        return "libpython" + version + ".dylib";
    case Platform::Linux:
        break;
    }
    return "libpython" + version + ".so.1.0";
}

std::vector<std::string> libraries_of(Platform platform, const fs::path& bin, const std::string& version) {
    if (version.empty()) {
        return {};
    }
    const fs::path prefix = bin.parent_path();
    const std::string name = library_name(platform, version);
    if (platform == Platform::Windows) {
        return {(bin / name).u8string(),
                (prefix / name).u8string()}; // beside the interpreter; a virtual environment's is in Scripts
    }
    if (platform == Platform::MacOs) {
        const std::string framework = "Python.framework/Versions/" + version + "/Python";
        return {
            (prefix / "lib" / name).u8string(), // uv's, conda's, pyenv's with --enable-shared
            (prefix / "Python").u8string(),     // python.org's: the prefix is …/Python.framework/Versions/3.Y
            (prefix / "Frameworks" / framework).u8string(), // Homebrew's: …/opt/python@3.Y
            "/Library/Frameworks/" + framework,
            name,
        };
    }
    std::vector<std::string> libraries = {(prefix / "lib" / name).u8string(), (prefix / "lib64" / name).u8string(),
                                          name};
    const size_t plain = libraries.size();
    add_from_sysconfig(prefix / "lib" / ("python" + version), libraries);
    if (libraries.size() == plain) {
        libraries.push_back("libpython" + version + ".so");
    }
    return libraries;
}

} // namespace xblshim::service
