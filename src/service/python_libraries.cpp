#include "service/python_libraries.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

std::string utf8(const fs::path& path) { return path.u8string(); }

// What the interpreter's own build wrote down about its library: _sysconfigdata_*.py holds "'LIBDIR': '/usr/lib',"
// lines.
void add_from_sysconfig(const fs::path& stdlib, std::vector<std::string>& libraries) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(stdlib, error)) {
        const std::string name = utf8(entry.path().filename());
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
            libraries.push_back(folder + "/" + soname);
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

std::vector<std::string> libraries_of(Platform platform, const std::string& bin_folder, const std::string& version) {
    if (version.empty()) {
        return {};
    }
    const fs::path bin = fs::u8path(bin_folder);
    const fs::path prefix = bin.parent_path();
    const std::string name = library_name(platform, version);
    if (platform == Platform::Windows) {
        return {utf8(bin / name), utf8(prefix / name)}; // beside the interpreter; a virtual environment's is in Scripts
    }
    if (platform == Platform::MacOs) {
        const std::string framework = "Python.framework/Versions/" + version + "/Python";
        return {
            utf8(prefix / "lib" / name),             // uv's, conda's, pyenv's with --enable-shared
            utf8(prefix / "Python"),                 // python.org's: the prefix is …/Python.framework/Versions/3.Y
            utf8(prefix / "Frameworks" / framework), // Homebrew's: …/opt/python@3.Y
            "/Library/Frameworks/" + framework,
            name,
        };
    }
    std::vector<std::string> libraries = {utf8(prefix / "lib" / name), utf8(prefix / "lib64" / name), name};
    const size_t plain = libraries.size();
    add_from_sysconfig(prefix / "lib" / ("python" + version), libraries);
    if (libraries.size() == plain) {
        libraries.push_back("libpython" + version + ".so");
    }
    return libraries;
}

} // namespace xblshim::service
