#include "service/python_finder.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#if !defined(_WIN32)
#include <unistd.h>
#endif

#include "XGameErr.h"

#include "base/log.h"
#include "base/platform.h"
#include "service/dynamic_library.h"
#include "service/file_names.h"
#include "service/options.h"
#include "service/python_bridges.h"
#include "service/python_launcher.h"
#include "service/python_question.h"
#include "service/python_version.h"
#include "service/setting_file.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

using base::environment;

// The interpreter or libpython that the user requested, and where the request was made.
struct ConfiguredPath {
    std::string value;
    std::string source;
};

bool can_run(const std::string& path) {
#if defined(_WIN32)
    return is_file(path);
#else
    return is_file(path) && access(path.c_str(), X_OK) == 0;
#endif
}

// cmd.exe's `set X="C:\…"` keeps the quotation marks, and entries of PATH may have some.
std::string without_quotes(const std::string& text) {
    const bool is_quoted =
        this_platform == Platform::Windows && text.size() > 1 && text[0] == '"' && text.back() == '"';
    return is_quoted ? text.substr(1, text.size() - 2) : text;
}

std::string found_on_path(const std::string& name) {
    const char separator = this_platform == Platform::Windows ? ';' : ':';
    std::vector<std::string> files{name};
    if (this_platform == Platform::Windows) {
        files = {name + ".exe", name + ".bat", name}; // the dot in "python3.13" starts no extension
    }
    const std::string path = environment("PATH");
    for (size_t start = 0; start <= path.size();) {
        const size_t end = std::min(path.find(separator, start), path.size());
        const fs::path folder = fs::u8path(without_quotes(path.substr(start, end - start)));
        for (const std::string& file : files) {
            const std::string candidate = (folder / fs::u8path(file)).u8string();
            if (end != start && can_run(candidate)) {
                return candidate;
            }
        }
        start = end + 1;
    }
    return {};
}

ConfiguredPath configured_path() {
    if (std::string value = stored_option("python"); !value.empty()) {
        return {value, "XblShimSetOption(\"python\")"};
    }
    if (std::string value = environment("XBLSHIM_PYTHON"); !value.empty()) {
        return {value, "XBLSHIM_PYTHON"};
    }
    const std::string file = setting_file(program_dir());
    if (std::string value = file.empty() ? file : value_in_toml_file(file, "python"); !value.empty()) {
        return {value, "\"python\" in " + file};
    }
    return {};
}

bool names_library(const std::string& file_name) {
    const std::string name = this_platform == Platform::Windows ? lower_case(file_name) : file_name;
    return name.find(".so") != std::string::npos || name.find(".dylib") != std::string::npos ||
           name.find(".dll") != std::string::npos || name == "Python";
}

PythonHome configured_python(const ConfiguredPath& configured) {
    std::string path = without_tilde(without_quotes(configured.value));
    if (path.find_first_of("/\\") == std::string::npos) {
        path = found_on_path(path);
    }
    std::error_code error;
    if (fs::is_directory(fs::u8path(path), error)) { // a virtual environment, or an installation's prefix
        const std::string inside = interpreter_in_prefix(path);
        if (inside.empty()) {
            throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                             configured.source + " names the folder " + configured.value +
                                 ", which holds no Python: name an interpreter, a virtual environment or a libpython "
                                 "there");
        }
        path = inside;
    }
    if (!is_file(path)) {
        throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                         configured.source + " names " + configured.value +
                             ", which does not exist: name a Python interpreter, a virtual "
                             "environment or a libpython there");
    }
    if (names_library(fs::u8path(path).filename().u8string())) {
        return home_of_library(path);
    }
    path = fs::absolute(fs::u8path(path), error).u8string();
    if (!must_be_asked(path)) {
        PythonHome home = home_of_interpreter(path);
        if (!home.version.empty() && !is_too_old(home.version) && has_standard_library(path, home)) {
            return home;
        }
    }
    return ask_interpreter({path}, configured.source + " names " + configured.value);
}

// A game may contain its Python: python.org's embeddable package, unpacked beside the program or in a folder of its
// own.
PythonHome embeddable_home() {
    if (this_platform != Platform::Windows || program_dir().empty()) {
        return {};
    }
    PythonHome home = home_of_embeddable(program_dir(), true);
    return home.libraries.empty() ? home_of_embeddable((fs::u8path(program_dir()) / "python").u8string(), false) : home;
}

bool has_package(const std::string& site_packages, const std::string& version) {
    return has_bridge((fs::u8path(site_packages) / "xblshim").u8string(), version);
}

// conda activates its base environment in every shell, so the variable alone does not select a Python.
PythonHome active_conda_home() {
    const std::string prefix = environment("CONDA_PREFIX");
    const std::string interpreter = prefix.empty() ? prefix : interpreter_in_prefix(prefix);
    PythonHome home = interpreter.empty() ? PythonHome() : home_of_interpreter(interpreter);
    return has_package(home.site_packages, home.version) ? home : PythonHome();
}

PythonHome home_of_search(const OwnPackage& package) {
    const std::string roaming = environment("APPDATA");
    SearchPlaces places;
    places.registry = &machine_registry();
    places.user_sites = roaming.empty() ? roaming : (fs::u8path(roaming) / "Python").u8string();
    places.ask_launcher = ask_launcher;
    places.has_package = has_package;
    return search_for_python(places, package);
}

struct Found {
    PythonHome home;
    std::string rule;      // the beginning of a sentence
    bool is_named = false; // by the user: no other Python is used
};

Found active_environment() {
    if (const std::string active = environment("VIRTUAL_ENV"); !active.empty()) {
        return {configured_python({active, "VIRTUAL_ENV"}), "VIRTUAL_ENV names " + active, true};
    }
    return {active_conda_home(), "CONDA_PREFIX names " + environment("CONDA_PREFIX")};
}

// The environment that the library's own package contains, such as Debian's.
Found packaged_environment() {
#if defined(XBLSHIM_PACKAGED_PYTHON)
    const std::string interpreter = XBLSHIM_PACKAGED_PYTHON;
    if (is_file(interpreter)) {
        return {home_of_interpreter(interpreter), "xblshim's package has " + interpreter};
    }
#endif
    return {};
}

// The rules up to the active environment. They only need files.
Found find_by_place(const FinderInput& input) {
    if (const ConfiguredPath configured = configured_path(); !configured.value.empty()) {
        return {configured_python(configured), configured.source + " names " + configured.value, true};
    }
    if (PythonHome home = embeddable_home(); !home.libraries.empty()) {
        return {home, "the program has a Python beside it, " + home.libraries[0]};
    }
    if (const OwnPackage& package = input.package; !package.folder.empty()) {
        const std::string site = fs::u8path(package.folder).parent_path().u8string();
        return {home_of_site_packages(site, package.version), "the library lies in " + site};
    }
    Found active = active_environment();
    if (has_package(active.home.site_packages, active.home.version)) {
        return active;
    }
    Found packaged = packaged_environment();
    return packaged.home.libraries.empty() ? active : packaged;
}

} // namespace

PythonHome find_python(const FinderInput& input) {
    Found found = find_by_place(input);
    if (input.is_running) {
        return found.home;
    }
    if (!found.home.libraries.empty()) {
        base::log(base::LogLevel::Debug, "Python %s: %s", found.home.version.c_str(), found.rule.c_str());
    }
    // On other systems the dynamic linker finds a library by its name, too.
    if (this_platform != Platform::Windows) {
        return found.home;
    }
    refuse_what_no_title_loads(found.home, found.rule);
    if (found.is_named || has_library(found.home)) {
        return found.home;
    }
    return home_of_search(input.package.folder.empty() ? input.beside : input.package);
}

std::string program_dir() {
    const std::string program = program_path();
    return program.empty() ? std::string() : fs::u8path(program).parent_path().u8string();
}

} // namespace xblshim::service
