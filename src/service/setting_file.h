// Single values of small text files, read before there is a Python: xblshim.toml and pyvenv.cfg.
#pragma once

#include <string>

namespace xblshim::service {

// The value of a key of pyvenv.cfg, whose lines are `key = value` without quotes; "" when absent.
std::string value_in_venv_file(const std::string& path, const std::string& key);

// The value of a key at the top of a TOML file, "" when absent: `key = "value"`, `key = 'value'`. Throws StartError
// where the file has the text but not as TOML: Python's reader would refuse it later, and the key must not be ignored.
std::string value_in_toml_file(const std::string& path, const std::string& key);

// The xblshim.toml that applies: named by XBLSHIM_CONFIG, or beside the program, or in the user's configuration folder;
// "" when there is none. Follows python/xblshim/config/config_files.py.
std::string setting_file(const std::string& program_dir);

} // namespace xblshim::service
