#include "service/python_question.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "XGameErr.h"

#include "base/child_output.h"
#include "base/log.h"
#include "base/platform.h"
#include "service/file_names.h"
#include "service/python_libraries.h"
#include "service/python_version.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds time_limit{10};
constexpr size_t most_bytes = size_t{64} << 10;
constexpr const char* marker = "XBLSHIM_ASKS"; // in the environment of the program that runs: the script
// Windows: prevents py from installing a version
constexpr const char* no_installation = "PYTHON_MANAGER_AUTOMATIC_INSTALL=false";
// Contains no character with a meaning for a command line or a batch file (the shims of pyenv-win).
constexpr const char* asks = "exec(__import__('os').environ['XBLSHIM_ASKS'])";
constexpr const char* first_line = "xblshim asked:";

// One line for each value, after `first_line`: a wrapper may print lines of its own before.
constexpr const char* question = R"(
import sys, sysconfig
v = sysconfig.get_config_var
said = ["xblshim asked:", sys.implementation.name, "%d.%d%s" % (sys.version_info[0], sys.version_info[1],
        "t" if v("Py_GIL_DISABLED") else ""), sys.executable, sys.base_prefix, sysconfig.get_path("purelib"),
        v("LIBDIR"), v("INSTSONAME"), v("PYTHONFRAMEWORKPREFIX"), v("LDLIBRARY"), sysconfig.get_platform()]
sys.stdout.buffer.write("\n".join(["", *(text or "" for text in said), ""]).encode("utf-8", "surrogateescape"))
)";

struct Said {
    std::string implementation, version, executable, base_prefix, site_packages, libdir, soname, framework_prefix,
        library, platform;
};

bool read_said(const std::string& output, Said& said) {
    std::istringstream lines(output);
    std::string line;
    const auto get = [&](std::string& text) {
        const bool more = static_cast<bool>(std::getline(lines, text));
        if (!text.empty() && text.back() == '\r') {
            text.pop_back();
        }
        return more;
    };
    while (get(line) && line != first_line) {
    }
    for (std::string* field :
         {&said.implementation, &said.version, &said.executable, &said.base_prefix, &said.site_packages, &said.libdir,
          &said.soname, &said.framework_prefix, &said.library}) {
        if (!get(*field)) {
            return false;
        }
    }
    (void)get(said.platform); // used on Windows only
    return true;
}

std::string first_words(const std::string& text) {
    constexpr size_t longest = 160;
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        return "nothing";
    }
    std::string line = text.substr(first, text.find_first_of("\r\n", first) - first);
    return line.size() > longest ? line.substr(0, longest) + "..." : line;
}

[[noreturn]] void refuse(const std::string& named, const std::string& problem) {
    throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                     named + ", " + problem +
                         ": name an interpreter of CPython 3.11 or later, a virtual environment or a libpython there");
}

bool is_script(const fs::path& path) {
    char head[2] = {};
    std::ifstream(path, std::ios::binary).read(head, sizeof head);
    return head[0] == '#' && head[1] == '!';
}

// python, python3, python3.11, python3.13t, python3.12-dbg; in Windows also python.exe, pythonw.exe.
bool has_name_of_cpython(const fs::path& path) {
    std::string name = path.filename().u8string();
    if (this_platform == Platform::Windows) {
        name = lower_case(name);
    }
    if (name.compare(0, 6, "python") != 0) {
        return false;
    }
    const char* rest = name.c_str() + 6;
    return *rest == '\0' || (*rest == '3' && (rest[1] == '\0' || rest[1] == '.')) || std::strcmp(rest, ".exe") == 0 ||
           std::strcmp(rest, "w.exe") == 0;
}

} // namespace

bool must_be_asked(const std::string& interpreter) {
    std::error_code error;
    const fs::path given = fs::u8path(interpreter);
    const fs::path real = fs::canonical(given, error); // the name of a symbolic link is no evidence
    const fs::path& file = error ? given : real;
    return !has_name_of_cpython(file) || is_script(file);
}

PythonHome ask_interpreter(const std::vector<std::string>& command, const std::string& named) {
    const std::string& interpreter = command[0];
    if (!base::environment(marker).empty()) {
        refuse(named, "which runs a program that uses xblshim");
    }
    std::vector<std::string> arguments = command;
    arguments.insert(arguments.end(), {"-I", "-c", asks});
    const base::ChildOutput child = base::run_for_output(
        arguments, {std::string(marker) + "=" + question, no_installation}, time_limit, most_bytes);
    if (child.error != 0) {
        refuse(named, std::string("which can't be run (") + std::strerror(child.error) + ")");
    }
    Said said;
    if (!read_said(child.output, said)) {
        if (!child.in_time) {
            refuse(named, "which did not report its version within " + std::to_string(time_limit.count()) + " s");
        }
        refuse(named, "which is not a supported Python (its version output: " +
                          first_words(child.errors.empty() ? child.output : child.errors) + ")");
    }
    if (said.implementation != "cpython") {
        refuse(named, "which is " + said.implementation + ", and that can't be embedded");
    }
    if (said.platform.compare(0, 5, "mingw") == 0 || said.platform.compare(0, 6, "cygwin") == 0) {
        refuse(named, "which is MSYS2's or Cygwin's Python, whose extension modules are of another kind");
    }
    if (is_too_old(said.version)) {
        refuse(named, "which is Python " + said.version + ", and that is too old");
    }
    PythonHome home;
    if (is_file(said.executable) && !must_be_asked(said.executable)) {
        home = home_of_interpreter(said.executable);
    }
    if (home.version != said.version) {
        const fs::path prefix = fs::u8path(said.base_prefix);
        home.interpreter = said.executable.empty() ? interpreter : said.executable;
        home.libraries =
            libraries_of(this_platform, this_platform == Platform::Windows ? prefix : prefix / "bin", said.version);
    }
    home.version = said.version;
    home.site_packages = said.site_packages;
    std::vector<std::string> reported;
    if (!said.framework_prefix.empty()) {
        reported.push_back((fs::u8path(said.framework_prefix) / fs::u8path(said.library)).u8string());
    } else if (said.soname.find(".so") != std::string::npos) {
        reported.push_back((fs::u8path(said.libdir) / fs::u8path(said.soname)).u8string());
    }
    home.libraries.insert(home.libraries.begin(), reported.begin(), reported.end());
    base::log(base::LogLevel::Debug, "%s is %s of Python %s", named.c_str(), said.executable.c_str(),
              said.version.c_str());
    return home;
}

} // namespace xblshim::service
