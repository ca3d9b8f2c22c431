#include "service/python_finder.h"

#include <algorithm>
#include <filesystem>

#if !defined(_WIN32)
#include <unistd.h>
#endif

#include "XGameErr.h"

#include "base/log.h"
#include "base/platform.h"
#include "service/dynamic_library.h"
#include "service/options.h"
#include "service/python_question.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

using base::environment;

// The interpreter or libpython that the user asked for, and where he did.
struct Wish {
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

std::string found_on_path(const std::string& name) {
#ifdef _WIN32
    const char separator = ';';
    const std::string file = fs::u8path(name).has_extension() ? name : name + ".exe";
#else
    const char separator = ':';
    const std::string& file = name;
#endif
    const std::string path = environment("PATH");
    for (size_t start = 0; start <= path.size();) {
        const size_t end = std::min(path.find(separator, start), path.size());
        const std::string candidate = (fs::u8path(path.substr(start, end - start)) / fs::u8path(file)).u8string();
        if (end != start && can_run(candidate)) {
            return candidate;
        }
        start = end + 1;
    }
    return {};
}

Wish wished_python() {
    if (std::string value = stored_option("python"); !value.empty()) {
        return {value, "XblShimSetOption(\"python\")"};
    }
    if (std::string value = environment("XBLSHIM_PYTHON"); !value.empty()) {
        return {value, "XBLSHIM_PYTHON"};
    }
    std::string file = environment("XBLSHIM_CONFIG");
    if (file.empty() && !program_dir().empty()) {
        file = (fs::u8path(program_dir()) / "xblshim.toml").u8string();
    }
    if (std::string value = value_in_file(file, "python"); !value.empty()) {
        return {value, "\"python\" in " + file};
    }
    return {};
}

bool names_library(const std::string& name) {
    return name.find(".so") != std::string::npos || name.find(".dylib") != std::string::npos ||
           name.find(".dll") != std::string::npos || name == "Python";
}

PythonHome home_of_wish(const Wish& wish) {
    std::string path = wish.value;
    const bool in_home =
        path.size() > 1 && path[0] == '~' && (path[1] == '/' || path[1] == fs::path::preferred_separator);
    if (in_home) {
        path = base::home_folder() + path.substr(1);
    }
    if (path.find_first_of("/\\") == std::string::npos) {
        path = found_on_path(path);
    }
    std::error_code error;
    if (fs::is_directory(fs::u8path(path), error)) { // a virtual environment, or an installation's prefix
        const std::string inside = interpreter_in_prefix(path);
        if (inside.empty()) {
            throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                             wish.source + " names the folder " + wish.value +
                                 ", which holds no Python: name an interpreter, a virtual environment or a libpython "
                                 "there");
        }
        path = inside;
    }
    if (!is_file(path)) {
        throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                         wish.source + " names " + wish.value +
                             ", which does not exist: name a Python interpreter, a virtual "
                             "environment or a libpython there");
    }
    if (names_library(fs::u8path(path).filename().u8string())) {
        return home_of_library(path);
    }
    path = fs::absolute(fs::u8path(path), error).u8string();
    if (!must_be_asked(path)) {
        PythonHome home = home_of_interpreter(path);
        if (!home.version.empty() && !is_too_old(home.version) && has_standard_library(path, home.version)) {
            return home;
        }
    }
    return ask_interpreter(path, wish.source + " names " + wish.value);
}

// A game may bring its Python: python.org's embeddable package, unpacked beside the program or in a folder of its own.
PythonHome embeddable_home() {
#ifdef _WIN32
    for (const fs::path& folder : {fs::u8path(program_dir()), fs::u8path(program_dir()) / "python"}) {
        PythonHome home = home_of_embeddable(folder.u8string());
        if (!home.libraries.empty()) {
            return home;
        }
    }
#endif
    return {};
}

} // namespace

PythonHome find_python(const std::string& package_dir, const std::string& version) {
    const auto found = [](PythonHome home, const char* rule) {
        base::log(base::LogLevel::Debug, "the Python to use is named by %s", rule);
        return home;
    };
    if (const Wish wish = wished_python(); !wish.value.empty()) {
        return found(home_of_wish(wish), wish.source.c_str());
    }
    if (PythonHome home = embeddable_home(); !home.libraries.empty()) {
        return found(std::move(home), "the embeddable package beside the program");
    }
    if (!package_dir.empty()) {
        const std::string site = fs::u8path(package_dir).parent_path().u8string();
        return found(home_of_site_packages(site, version), "the place of the library");
    }
    if (const std::string active = environment("VIRTUAL_ENV"); !active.empty()) {
        return found(home_of_wish({active, "VIRTUAL_ENV"}), "VIRTUAL_ENV");
    }
    return {};
}

std::string program_dir() {
    const std::string program = program_path();
    return program.empty() ? std::string() : fs::u8path(program).parent_path().u8string();
}

} // namespace xblshim::service
