#include "service/python_home.h"

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "service/python_libraries.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
constexpr const char* bin_folder = "Scripts";
constexpr const char* interpreter_names[] = {"python.exe"};
#else
constexpr const char* bin_folder = "bin";
constexpr const char* interpreter_names[] = {"python", "python3"};
#endif

std::string utf8(const fs::path& path) { return path.u8string(); }

// A version that a folder or file name holds after `prefix`: "python3.13t" → "3.13t".
std::string version_after(const std::string& name, const std::string& prefix) {
    if (name.compare(0, prefix.size(), prefix) != 0) {
        return {};
    }
    size_t end = prefix.size();
    if (name.compare(end, 2, "3.") != 0) {
        return {};
    }
    end += 2;
    const size_t digits = end;
    while (end < name.size() && isdigit(static_cast<unsigned char>(name[end])) != 0) {
        end++;
    }
    if (end == digits) {
        return {};
    }
    if (end < name.size() && name[end] == 't') {
        end++;
    }
    return name.substr(prefix.size(), end - prefix.size());
}

std::string trimmed(const std::string& text) {
    const size_t first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// `text` begins after the equals sign.
std::string value_of(const std::string& text) {
    const std::string raw = trimmed(text);
    if (raw.empty() || (raw[0] != '"' && raw[0] != '\'')) {
        return raw;
    }
    std::string value;
    for (size_t i = 1; i < raw.size() && raw[i] != raw[0]; i++) {
        if (raw[0] == '"' && raw[i] == '\\' && i + 1 < raw.size()) {
            i++; // \\ and \" are all that a path needs
        }
        value += raw[i];
    }
    return value;
}

std::string interpreter_in(const fs::path& bin, const std::string& version) {
    if (!version.empty() && is_file(utf8(bin / ("python" + version)))) {
        return utf8(bin / ("python" + version));
    }
    for (const char* name : interpreter_names) {
        if (is_file(utf8(bin / name))) {
            return utf8(bin / name);
        }
    }
    return {};
}

// The version that the folders of an installation tell: lib/python3.Y.
std::string version_in_prefix(const fs::path& prefix) {
    std::string version;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(prefix / "lib", error)) {
        const std::string found = version_after(utf8(entry.path().filename()), "python");
        if (!found.empty() && is_file(utf8(entry.path() / "os.py"))) {
            if (!version.empty()) {
                return {}; // several: ask for more
            }
            version = found;
        }
    }
    return version;
}

// The version that the DLL in a folder tells: python313.dll. "" for none, or several.
std::string version_beside(const fs::path& folder) {
    std::string version;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = utf8(entry.path().filename());
        const bool named = name.compare(0, 7, "python3") == 0 && entry.path().extension() == ".dll" && name.size() > 11;
        const std::string found = named ? version_after("3." + name.substr(7, name.size() - 11), "") : std::string();
        if (found.empty()) {
            continue; // python3.dll is the stable ABI's
        }
        if (!version.empty()) {
            return {};
        }
        version = found;
    }
    return version;
}

fs::path site_packages_in(const fs::path& prefix, const std::string& version) {
#ifdef _WIN32
    (void)version;
    return prefix / "Lib" / "site-packages";
#else
    return prefix / "lib" / ("python" + version) / "site-packages";
#endif
}

// A virtual environment; false when the folder is none.
bool read_venv(const fs::path& prefix, PythonHome& home) {
    const std::string file = utf8(prefix / "pyvenv.cfg");
    const std::string bin = value_in_file(file, "home");
    if (bin.empty()) {
        return false;
    }
    if (home.version.empty()) {
        std::string text = value_in_file(file, "version");
        home.version = version_of_text(text.empty() ? value_in_file(file, "version_info") : text);
        std::error_code error;
        if (!home.version.empty() && home.version.back() != 't' && // the file doesn't tell a free-threaded one
            !fs::is_directory(prefix / "lib" / ("python" + home.version), error) &&
            fs::is_directory(prefix / "lib" / ("python" + home.version + "t"), error)) {
            home.version += 't';
        }
    }
    home.interpreter = interpreter_in(prefix / bin_folder, "");
    home.site_packages = utf8(site_packages_in(prefix, home.version));
    home.libraries = libraries_of(this_platform, fs::u8path(bin), home.version);
    return true;
}

} // namespace

bool is_file(const std::string& path) noexcept {
    std::error_code error;
    return fs::is_regular_file(fs::u8path(path), error);
}

std::string value_in_file(const std::string& path, const std::string& key) {
    std::ifstream file(fs::u8path(path));
    std::string line;
    while (std::getline(file, line)) {
        const std::string text = trimmed(line);
        if (!text.empty() && text[0] == '[') {
            break; // a table: no longer the top
        }
        const size_t equals = text.find('=');
        if (equals != std::string::npos && trimmed(text.substr(0, equals)) == key) {
            return value_of(text.substr(equals + 1));
        }
    }
    return {};
}

std::string version_of_text(const std::string& text) {
    std::string version = version_after(text, "");
    if (!version.empty() && version.back() != 't' && text.find("free-threading") != std::string::npos) {
        version += 't';
    }
    return version;
}

bool is_too_old(const std::string& version) {
    const size_t dot = version.find('.');
    const int major = std::atoi(version.c_str());
    return major < 3 || (major == 3 && dot != std::string::npos && std::atoi(version.c_str() + dot + 1) < 11);
}

std::string version_of_bridge(const std::string& file_name) {
    for (const char* prefix : {"_bridge.cpython-3", "_bridge.cp3"}) {
        const std::string start = prefix;
        if (file_name.compare(0, start.size(), start) == 0) {
            std::string minor;
            for (size_t i = start.size(); i < file_name.size() && file_name[i] != '-'; i++) {
                minor += file_name[i];
            }
            return version_after("3." + minor, "");
        }
    }
    return {};
}

std::string interpreter_in_prefix(const std::string& prefix) {
    const fs::path folder = fs::u8path(prefix);
    const std::string inside = interpreter_in(folder / bin_folder, "");
#ifdef _WIN32
    return inside.empty() ? interpreter_in(folder, "") : inside; // an installation's lies in its prefix
#else
    return inside;
#endif
}

PythonHome home_of_embeddable(const std::string& folder) {
    PythonHome home;
    const fs::path place = fs::u8path(folder);
    home.version = version_beside(place);
    const std::string name = home.version.empty() ? "" : library_name(Platform::Windows, home.version);
    const std::string stem = name.substr(0, name.find('.'));
    if (stem.empty() || !is_file(utf8(place / (stem + "._pth")))) {
        return {};
    }
    home.interpreter = utf8(place / "python.exe"); // it need not be there: the path alone leads Python to its files
    home.libraries = {utf8(place / name)};
    home.site_packages = utf8(place / "Lib" / "site-packages");
    return home;
}

PythonHome home_of_interpreter(const std::string& interpreter) {
    PythonHome home;
    const fs::path given = fs::u8path(interpreter);
    const fs::path bin = given.parent_path();
    home.version = version_after(utf8(given.filename()), "python");
    if (!read_venv(bin.parent_path(), home) && !read_venv(bin, home)) {
        std::error_code error;
        const fs::path real = fs::canonical(given, error); // /usr/bin/python3 → python3.11
        const fs::path target = error ? given : real;
        if (home.version.empty()) {
            home.version = version_after(utf8(target.filename()), "python");
        }
#ifdef _WIN32
        const fs::path prefix = target.parent_path();
        if (home.version.empty()) {
            home.version = version_beside(prefix);
        }
#else
        const fs::path prefix = target.parent_path().parent_path();
#endif
        if (home.version.empty()) {
            home.version = version_in_prefix(prefix);
        }
        home.libraries = libraries_of(this_platform, target.parent_path(), home.version);
        home.site_packages = utf8(site_packages_in(prefix, home.version));
    }
    home.interpreter = interpreter;
    return home;
}

bool has_standard_library(const std::string& interpreter, const std::string& version) {
    const fs::path given = fs::u8path(interpreter);
    const fs::path bin = given.parent_path();
    PythonHome unused;
    if (read_venv(bin.parent_path(), unused) || read_venv(bin, unused)) {
        return true;
    }
#ifdef _WIN32
    (void)version; // it was read from the DLL there, not from the program's name
    return true;
#else
    std::error_code error;
    const fs::path real = fs::canonical(given, error);
    const fs::path prefix = (error ? given : real).parent_path().parent_path();
    for (const char* folder : {"lib", "lib64"}) {
        if (is_file(utf8(prefix / folder / ("python" + version) / "os.py"))) {
            return true;
        }
    }
    return false;
#endif
}

PythonHome home_of_site_packages(const std::string& folder, const std::string& version) {
    PythonHome home;
    const fs::path site = fs::u8path(folder);
#ifdef _WIN32
    const fs::path prefix = site.parent_path().parent_path();
    const fs::path bin = prefix;
#else
    home.version = version_after(utf8(site.parent_path().filename()), "python");
    const bool usual = !home.version.empty();
    const fs::path prefix = usual ? site.parent_path().parent_path().parent_path() : fs::path();
    const fs::path bin = prefix / "bin";
#endif
    if (home.version.empty()) {
        home.version = version;
    }
    if (prefix.empty() || !read_venv(prefix, home)) {
        if (!prefix.empty()) {
            home.interpreter = interpreter_in(bin, home.version);
            home.libraries = libraries_of(this_platform, bin, home.version);
        } else if (!home.version.empty()) {
            home.libraries.push_back(library_name(this_platform, home.version));
        }
    }
    home.site_packages = folder;
    return home;
}

PythonHome home_of_library(const std::string& library) {
    PythonHome home;
    const fs::path path = fs::u8path(library);
    const std::string name = utf8(path.filename());
#ifdef _WIN32
    if (name.size() > 7) {
        home.version = version_after("3." + name.substr(7), "");
    }
    home.interpreter = utf8(path.parent_path() / "python.exe");
#else
    home.version = version_after(name, "libpython");
    if (name == "Python") {
        home.version = version_after(utf8(path.parent_path().filename()), "");
    }
    // <prefix>/lib/libpython3.Y.so.1.0, with Debian <prefix>/lib/x86_64-linux-gnu/libpython3.Y.so.1.0; a framework's is
    // <prefix>/Python, the prefix being …/Python.framework/Versions/3.Y.
    std::error_code error;
    for (const fs::path& file : {path, fs::canonical(path, error)}) {
        for (fs::path prefix = file.parent_path();
             home.interpreter.empty() && !home.version.empty() && prefix.has_relative_path();
             prefix = prefix.parent_path()) {
            if (is_file(utf8(prefix / "lib" / ("python" + home.version) / "os.py"))) {
                // Its interpreter need not be installed: the path alone leads Python to its prefix.
                home.interpreter = utf8(prefix / "bin" / ("python" + home.version));
                home.site_packages = utf8(site_packages_in(prefix, home.version));
            }
        }
    }
#endif
    home.libraries.push_back(library);
    return home;
}

} // namespace xblshim::service
