#include "service/python_side.h"

#include <filesystem>
#include <vector>

#include "XGameErr.h"

#include "base/log.h"
#include "base/never_destroyed.h"
#include "base/title_code.h"
#include "service/dynamic_library.h"
#include "service/file_names.h"
#include "service/python_bridges.h"
#include "service/python_finder.h"
#include "service/python_remedies.h"
#include "service/python_version.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

std::string folder_of(const std::string& path) { return fs::u8path(path).parent_path().u8string(); }

// The package's folder, when the library is where the wheel installs it: xblshim/_native/lib/libxblshim.so. A game may
// use a symbolic link to it.
std::string own_package_dir() {
    std::error_code error;
    const fs::path given = fs::u8path(own_library_path());
    for (const fs::path& library : {given, fs::canonical(given, error)}) {
        const fs::path native = library.parent_path().parent_path();
        if (native.filename() == "_native") {
            return native.parent_path().u8string();
        }
    }
    return {};
}

[[noreturn]] void fail_without_libpython(const PythonHome& home, const std::string& linker_text) {
    if (home.libraries.empty()) {
        throw StartError(
            E_GAMERUNTIME_DLL_NOT_FOUND,
            "no Python belongs to " + own_library_path() +
                ": set XBLSHIM_PYTHON to the interpreter of an environment into which xblshim is installed");
    }
    std::string tried;
    for (const auto& library : home.libraries) {
        tried += (tried.empty() ? "" : ", ") + library;
    }
    throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND, "the library of Python " + home.version + " was not found (tried " +
                                                      tried + "; " + linker_text + "): " + get_library(home.version) +
                                                      ", or set XBLSHIM_PYTHON to one");
}

void* open_libpython(const PythonHome& home) {
    std::string linker_text = "none of them exists";
    for (const auto& folder : home.dll_folders) {
        add_library_folder(folder);
    }
    for (const auto& library : home.libraries) {
        if (fs::u8path(library).is_absolute() && !is_file(library)) {
            continue;
        }
        if (void* opened = open_library(library, true, linker_text)) {
            base::log(base::LogLevel::Debug, "libpython is %s", library.c_str());
            return opened;
        }
    }
    fail_without_libpython(home, linker_text);
}

std::string version_of_library(void* libpython) {
    using GetVersion = const char* (*)();
    const auto get_version = reinterpret_cast<GetVersion>(find_symbol(libpython, "Py_GetVersion"));
    return get_version ? version_of_text(get_version()) : std::string();
}

// A debug build's extension modules have names and layouts of their own. On other systems than Windows its library has
// the ordinary name, and runs the same modules.
void refuse_debug_build(void* libpython) {
    const std::string library = lower_case(library_of(find_symbol(libpython, "Py_IsInitialized")));
    const std::string ending = "_d.dll";
    if (library.size() > ending.size() && library.compare(library.size() - ending.size(), ending.size(), ending) == 0) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                         library + " is a debug build of Python, for which there is no xblshim: use the release build");
    }
}

// When the program is a Python, title code can't run after its end: the title's callbacks may be functions of ctypes.
void note_running_python(void* libpython) {
    const auto is_initialized = reinterpret_cast<base::StillThere>(find_symbol(libpython, "Py_IsInitialized"));
    const std::string program = fs::u8path(program_path()).filename().u8string();
    if (is_initialized && is_initialized() != 0 && program.compare(0, 6, "python") == 0) {
        base::g_title_is_there.store(is_initialized);
    }
}

// A folder that contains the package; empty when it does not.
OwnPackage own_package(const std::string& folder) {
    const auto bridges = bridges_in(folder);
    const bool is_package = !bridges.empty() || (!folder.empty() && is_file(fs::u8path(folder) / "__init__.py"));
    return {is_package ? folder : "", bridges.size() == 1 ? bridges[0].version : ""};
}

PythonSide find_python_side() {
    const std::string package_dir = own_package_dir();
    const std::string beside_library = (fs::u8path(folder_of(own_library_path())) / "xblshim").u8string();
    void* libpython = find_symbol(nullptr, "Py_IsInitialized") ? nullptr : loaded_libpython();
    const bool there = libpython || find_symbol(nullptr, "Py_IsInitialized");
    const PythonHome home = find_python({own_package(package_dir), own_package(beside_library), there});

    std::vector<std::string> folders{package_dir, beside_library};
    if (!home.site_packages.empty()) {
        folders.push_back((fs::u8path(home.site_packages) / "xblshim").u8string());
    }
    if (there) {
        note_running_python(libpython);
    } else {
        if (!home.version.empty() && !home.libraries.empty()) {
            bridge_for(home.version, folders, home.interpreter); // before loading a libpython that could not be used
        }
        libpython = open_libpython(home);
    }
    const std::string version = version_of_library(libpython);
    if (version.empty()) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                         "the Python in this process is older than 3.11: use Python 3.11 or later");
    }
    refuse_debug_build(libpython);
    const Bridge bridge = bridge_for(version, folders, home.version == version ? home.interpreter : "");
    std::string linker_text;
    void* opened = open_library(bridge.path, false, linker_text);
    if (!opened) {
        throw StartError(E_FAIL,
                         bridge.path + " could not be loaded (" + linker_text + "): run " + reinstall_command(version));
    }
    PythonSide side;
    side.start = reinterpret_cast<xblshim_bridge_start_function*>(find_symbol(opened, XBLSHIM_BRIDGE_START));
    if (!side.start) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                         bridge.path + " has no " XBLSHIM_BRIDGE_START ": run " + reinstall_command(version));
    }
    side.package_dir = package_dir;
    const std::string beside = folder_of(bridge.path);
    if (is_file((fs::u8path(beside) / "__init__.py").u8string())) {
        side.package_dir = beside;
    }
    side.python = home.interpreter;
    if (side.python.empty() || (!home.version.empty() && home.version != version)) {
        // By default Python would take its prefix from the first python3 on PATH.
        side.python = home_of_library(library_of(find_symbol(libpython, "Py_IsInitialized"))).interpreter;
    }
    base::log(base::LogLevel::Debug, "the bridge is %s, the interpreter %s", bridge.path.c_str(), side.python.c_str());
    return side;
}

} // namespace

PythonSide load_python_side() {
    static base::NeverDestroyed<PythonSide> loaded; // under the lock "start"; nothing that was loaded is unloaded
    if (!loaded->start) {
        *loaded = find_python_side();
    }
    return *loaded;
}

} // namespace xblshim::service
