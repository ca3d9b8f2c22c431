#include "service/python_home.h"

#include <algorithm>
#include <filesystem>

#include "service/file_names.h"
#include "service/python_venv.h"
#include "service/python_version.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

std::string utf8(const fs::path& path) { return path.u8string(); }

// /usr/bin/python3 → /usr/bin/python3.11. The path itself where it can't be resolved.
fs::path resolved(const fs::path& path) {
    std::error_code error;
    fs::path real = fs::canonical(path, error);
    return error ? path : real;
}

// The version in the folder names of an installation: lib/python3.Y.
std::string version_in_prefix(const fs::path& prefix) {
    std::string version;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(prefix / "lib", error)) {
        const std::string found = version_after(utf8(entry.path().filename()), "python");
        if (!found.empty() && is_file(entry.path() / "os.py")) {
            if (!version.empty()) {
                return {}; // several versions: the caller needs more data
            }
            version = found;
        }
    }
    return version;
}

bool is_venv_interpreter(const fs::path& interpreter, PythonHome& home, Platform platform) {
    const fs::path bin = interpreter.parent_path();
    return read_venv(bin.parent_path(), home, platform) || read_venv(bin, home, platform);
}

// Windows: all files are in the prefix, the interpreter too.
PythonHome home_of_folder(const fs::path& prefix, const std::string& version) {
    PythonHome home;
    home.version = version.empty() ? version_beside(prefix) : version;
    home.libraries = libraries_of(Platform::Windows, prefix, home.version);
    home.site_packages = utf8(site_packages_in(prefix, home.version, Platform::Windows));
    home.interpreter = utf8(prefix / "python.exe"); // it need not exist: Python finds its files by the path alone
    add_dll_folders(prefix, home);
    return home;
}

// <prefix>/lib/libpython3.Y.so.1.0, with Debian <prefix>/lib/x86_64-linux-gnu/libpython3.Y.so.1.0; a framework's is
// <prefix>/Python, the prefix being …/Python.framework/Versions/3.Y.
void find_prefix_of_library(const fs::path& library, PythonHome& home, Platform platform) {
    for (const fs::path& file : {library, resolved(library)}) {
        for (fs::path prefix = file.parent_path(); home.interpreter.empty() && prefix.has_relative_path();
             prefix = prefix.parent_path()) {
            if (is_file(prefix / "lib" / ("python" + home.version) / "os.py")) {
                // Its interpreter need not be installed: Python finds its prefix by the path alone.
                home.interpreter = utf8(prefix / "bin" / ("python" + home.version));
                home.site_packages = utf8(site_packages_in(prefix, home.version, platform));
            }
        }
    }
}

// WinPython's folder contains the installation in a folder of its own: python, or python-3.13.1.amd64 in earlier
// versions.
std::string interpreter_of_win_python(const fs::path& folder) {
    std::string found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = lower_case(utf8(entry.path().filename()));
        const std::string inside = name.compare(0, 6, "python") == 0 && entry.is_directory(error)
                                       ? interpreter_in(entry.path(), "", Platform::Windows)
                                       : std::string();
        if (!inside.empty()) {
            if (!found.empty()) {
                return {}; // ambiguous
            }
            found = inside;
        }
    }
    return found;
}

} // namespace

bool has_library(const PythonHome& home) {
    return std::any_of(home.libraries.begin(), home.libraries.end(), [](const auto& path) { return is_file(path); });
}

std::string interpreter_in_prefix(const std::string& prefix, Platform platform) {
    const fs::path folder = fs::u8path(prefix);
    std::string inside = interpreter_in(folder / bin_folder(platform), "", platform);
    if (platform == Platform::Windows) {
        if (inside.empty()) {
            inside = interpreter_in(folder, "", platform); // an installation's interpreter is in its prefix
        }
        if (inside.empty()) {
            inside = interpreter_of_win_python(folder);
        }
    }
    return inside;
}

PythonHome home_of_embeddable(const std::string& folder, bool alone) {
    const fs::path place = fs::u8path(folder);
    const std::string version = version_beside(place);
    const std::string list =
        version.empty() ? "" : fs::u8path(library_name(Platform::Windows, version)).stem().u8string() + "._pth";
    const bool listed = !list.empty() && is_file(place / list);
    const bool installed = !alone && !version.empty() && is_file(place / "Lib" / "os.py");
    return listed || installed ? home_of_folder(place, version) : PythonHome();
}

PythonHome home_of_interpreter(const std::string& interpreter, Platform platform) {
    PythonHome home;
    const fs::path given = fs::u8path(interpreter);
    const std::string name = utf8(given.filename());
    home.version = version_after(platform == Platform::Windows ? lower_case(name) : name, "python");
    if (!is_venv_interpreter(given, home, platform)) {
        const fs::path target = resolved(given);
        if (platform == Platform::Windows) {
            home = home_of_folder(target.parent_path(), home.version);
        } else {
            const fs::path prefix = target.parent_path().parent_path();
            if (home.version.empty()) {
                home.version = version_after(utf8(target.filename()), "python");
            }
            if (home.version.empty()) {
                home.version = version_in_prefix(prefix);
            }
            home.libraries = libraries_of(platform, target.parent_path(), home.version);
            home.site_packages = utf8(site_packages_in(prefix, home.version, platform));
        }
    }
    home.interpreter = interpreter;
    return home;
}

bool has_standard_library(const std::string& interpreter, const PythonHome& home, Platform platform) {
    const fs::path given = fs::u8path(interpreter);
    PythonHome unused;
    if (platform == Platform::Windows) {
        return has_library(home); // also of a virtual environment, whose base installation may have been removed
    }
    if (is_venv_interpreter(given, unused, platform)) {
        return true;
    }
    const fs::path prefix = resolved(given).parent_path().parent_path();
    return is_file(prefix / "lib" / ("python" + home.version) / "os.py") ||
           is_file(prefix / "lib64" / ("python" + home.version) / "os.py");
}

PythonHome home_of_site_packages(const std::string& folder, const std::string& version, Platform platform) {
    PythonHome home;
    const fs::path site = fs::u8path(folder);
    fs::path prefix, bin;
    if (platform == Platform::Windows) {
        prefix = bin = site.parent_path().parent_path(); // <prefix>\Lib\site-packages
    } else {
        home.version = version_after(utf8(site.parent_path().filename()), "python");
        prefix = home.version.empty() ? fs::path() : site.parent_path().parent_path().parent_path();
        bin = prefix / "bin";
    }
    if (home.version.empty()) {
        home.version = version;
    }
    if (prefix.empty() || !read_venv(prefix, home, platform)) {
        if (platform == Platform::Windows) {
            home = home_of_folder(prefix, home.version);
        } else if (!prefix.empty()) {
            home.interpreter = interpreter_in(bin, home.version, platform);
            home.libraries = libraries_of(platform, bin, home.version);
        } else if (!home.version.empty()) {
            home.libraries.push_back(library_name(platform, home.version));
        }
    }
    home.site_packages = folder;
    return home;
}

PythonHome home_of_library(const std::string& library, Platform platform) {
    PythonHome home;
    const fs::path path = fs::u8path(library);
    const std::string name = utf8(path.filename());
    if (platform == Platform::Windows) {
        home = home_of_folder(path.parent_path(), version_of_windows_library(name));
        if (lower_case(name) == "python3.dll" && has_library(home)) {
            return home; // it needs the other DLL, beside it
        }
    } else {
        home.version = name == "Python" ? version_after(utf8(path.parent_path().filename()), "")
                                        : version_after(name, "libpython");
        if (!home.version.empty()) {
            find_prefix_of_library(path, home, platform);
        }
    }
    home.libraries = {library};
    return home;
}

} // namespace xblshim::service
