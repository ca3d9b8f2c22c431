// Single values of small text files, read before Python is loaded: xblshim.toml and pyvenv.cfg.
#pragma once

#include <string>

namespace xblshim::service {

// The value of a key of pyvenv.cfg, whose lines are `key = value` without quotes; "" when absent.
std::string value_in_venv_file(const std::string& path, const std::string& key);

// The value of a key before the first table of a TOML file, "" when absent: `key = "value"`, `key = 'value'`. Throws
// StartError when the file has the key in another form: Python's reader would reject it later, and the key must not be
// ignored.
std::string value_in_toml_file(const std::string& path, const std::string& key);

// The path of the xblshim.toml that applies: named by XBLSHIM_CONFIG, beside the program, or in the user's
// configuration folder; "" when there is none. The same rules as python/xblshim/config/config_files.py.
std::string setting_file(const std::string& program_dir);

} // namespace xblshim::service
