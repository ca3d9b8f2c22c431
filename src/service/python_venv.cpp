#include "service/python_venv.h"

#include "service/file_names.h"
#include "service/python_version.h"
#include "service/setting_file.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

// pyvenv.cfg does not identify a free-threaded build, but its folders and the interpreter's name do.
bool made_by_free_threaded(const fs::path& prefix, const fs::path& bin, const std::string& version, Platform platform) {
    if (platform != Platform::Windows) {
        return !is_folder(prefix / "lib" / ("python" + version)) &&
               is_folder(prefix / "lib" / ("python" + version + "t"));
    }
    const std::string base = value_in_venv_file((prefix / "pyvenv.cfg").u8string(), "executable");
    const std::string name = base.substr(base.find_last_of("/\\") + 1);
    return is_free_threaded(version_after(lower_case(name), "python")) || version_beside(bin) == version + "t";
}

} // namespace

const char* bin_folder(Platform platform) { return platform == Platform::Windows ? "Scripts" : "bin"; }

std::string interpreter_in(const fs::path& bin, const std::string& version, Platform platform) {
    const std::string suffix = platform == Platform::Windows ? ".exe" : "";
    for (const std::string& name : {"python" + version, std::string("python"), std::string("python3")}) {
        if (is_file(bin / (name + suffix))) {
            return (bin / (name + suffix)).u8string();
        }
    }
    return {};
}

fs::path site_packages_in(const fs::path& prefix, const std::string& version, Platform platform) {
    return platform == Platform::Windows ? prefix / "Lib" / "site-packages"
                                         : prefix / "lib" / ("python" + version) / "site-packages";
}

std::string version_beside(const fs::path& folder) {
    std::string version, free_threaded;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string found = version_of_windows_library(entry.path().filename().u8string());
        if (found.empty()) {
            continue;
        }
        std::string& same = is_free_threaded(found) ? free_threaded : version;
        if (!same.empty()) {
            return {};
        }
        same = found;
    }
    return version.empty() ? free_threaded : version;
}

bool read_venv(const fs::path& prefix, PythonHome& home, Platform platform) {
    const std::string file = (prefix / "pyvenv.cfg").u8string();
    const std::string bin = value_in_venv_file(file, "home");
    if (bin.empty()) {
        return false;
    }
    const fs::path base = fs::u8path(bin);
    if (home.version.empty()) {
        const std::string text = value_in_venv_file(file, "version");
        home.version = version_of_text(text.empty() ? value_in_venv_file(file, "version_info") : text);
        if (!home.version.empty() && !is_free_threaded(home.version) &&
            made_by_free_threaded(prefix, base, home.version, platform)) {
            home.version += 't';
        }
    }
    home.interpreter = interpreter_in(prefix / bin_folder(platform), "", platform);
    home.site_packages = site_packages_in(prefix, home.version, platform).u8string();
    home.libraries = libraries_of(platform, base, home.version);
    if (platform == Platform::Windows) {
        add_dll_folders(base, home);
    }
    return true;
}

void add_dll_folders(const fs::path& prefix, PythonHome& home) {
    if (is_folder(prefix / "conda-meta") && is_folder(prefix / "Library" / "bin")) {
        home.dll_folders.push_back((prefix / "Library" / "bin").u8string()); // OpenSSL and SQLite
    }
}

} // namespace xblshim::service
