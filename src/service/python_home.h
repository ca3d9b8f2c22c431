// An installation of Python on disk: what the files beside it say, without running it.
#pragma once

#include <string>
#include <vector>

namespace xblshim::service {

struct PythonHome {
    std::string interpreter;            // "" when none is there
    std::string version;                // "3.11", "3.13t"; "" when unknown
    std::vector<std::string> libraries; // paths and names of libpython to try, the best first
    std::string site_packages;          // "" when unknown
};

// From an interpreter (of a virtual environment or not).
PythonHome home_of_interpreter(const std::string& interpreter);
// From the folder into which python.org's embeddable package for Windows was unpacked; empty where it holds none.
PythonHome home_of_embeddable(const std::string& folder);
// From the folder that holds the package, as a rule <prefix>/lib/python3.Y/site-packages. `version` when that path
// tells none.
PythonHome home_of_site_packages(const std::string& folder, const std::string& version);
// From a libpython.
PythonHome home_of_library(const std::string& library);

// Whether an interpreter belongs to a virtual environment, or has the standard library of this version beside it: a
// program's name alone proves nothing.
bool has_standard_library(const std::string& interpreter, const std::string& version);
// The interpreter of a virtual environment or an installation, by its folder; "" when it has none.
std::string interpreter_in_prefix(const std::string& prefix);
// "3.11" of "3.11.7 (main, …)", "3.13t" of a free-threaded one; "" when it isn't a version.
std::string version_of_text(const std::string& text);
// Whether a version such as "3.9" is below what the package needs.
bool is_too_old(const std::string& version);
// "3.11" of "_bridge.cpython-311-x86_64-linux-gnu.so", "3.13t" of "…cpython-313t…", "3.11" of "….cp311-win_amd64.pyd".
std::string version_of_bridge(const std::string& file_name);

// The value of a key at the top of a TOML or pyvenv.cfg file, "" when absent: `key = value`, `key = "value"`, `key =
// 'value'`.
std::string value_in_file(const std::string& path, const std::string& key);

bool is_file(const std::string& path) noexcept;

} // namespace xblshim::service
