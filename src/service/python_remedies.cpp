#include "service/python_remedies.h"

#include <cstring>

#include "base/rendered/install_source.h"
#include "service/python_version.h"

namespace xblshim::service {

namespace {

constexpr const char* newest = "3.13"; // the newest version for Windows for which all required packages are published

bool is_plain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           std::strchr("_-./:+", letter) != nullptr || (letter & 0x80) != 0;
}

bool is_plain(const std::string& word, Platform platform) {
    for (const char letter : word) {
        if (!is_plain(letter) && !(platform == Platform::Windows && letter == '\\')) {
            return false;
        }
    }
    return !word.empty();
}

} // namespace

std::string quoted(const std::string& word, Platform platform) {
    if (is_plain(word, platform)) {
        return word;
    }
    if (platform == Platform::Windows) {
        return '"' + word + '"'; // a path contains no quotation mark on Windows
    }
    std::string text = "'";
    for (const char letter : word) {
        text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return text + "'";
}

std::string install_command(const std::string& version, Platform platform, const std::string& option) {
    const std::string arguments = " -m pip install " + option + XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE;
    if (platform == Platform::Windows) {
        return (version.empty() ? std::string("py") : "py -" + version) + arguments;
    }
    return "python" + (version.empty() ? std::string("3") : version) + arguments;
}

std::string reinstall_command(const std::string& version) {
    return install_command(version, this_platform, "--force-reinstall ");
}

std::string install_command_of(const std::string& interpreter, Platform platform) {
    const std::string command = quoted(interpreter, platform);
    const bool is_text_in_powershell = platform == Platform::Windows && command != interpreter;
    return command + " -m pip install " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE +
           (is_text_in_powershell ? " (in PowerShell with & before it)" : "");
}

std::string get_library(const std::string& version, Platform platform) {
    const std::string wanted = version.empty() || is_free_threaded(version) ? newest : version;
    switch (platform) {
    case Platform::Windows:
        return "install Python " + wanted + " from python.org (winget install -e --id Python.Python." + wanted + ")";
    case Platform::MacOs:
        return "install Python " + wanted + " from python.org (or brew install python@" + wanted + ")";
    case Platform::Linux:
        break;
    }
    return "install it (Debian, Ubuntu: apt-get install libpython" + wanted +
           "), or use a Python that was built with --enable-shared";
}

} // namespace xblshim::service
