#include "service/python_launcher.h"

#include <filesystem>

#include "base/log.h"
#include "base/platform.h"
#include "service/file_names.h"
#include "service/python_question.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

// The installation paths of the launcher: for all users, for this user, and of the install manager.
std::string launcher_path() {
    static constexpr struct {
        const char* variable;
        const char* file;
    } places[] = {
        {"SystemRoot", "py.exe"},
        {"LOCALAPPDATA", "Programs/Python/Launcher/py.exe"},
        {"LOCALAPPDATA", "Microsoft/WindowsApps/py.exe"},
    };
    for (const auto& place : places) {
        const std::string folder = base::environment(place.variable);
        const fs::path file = fs::u8path(folder) / place.file;
        if (!folder.empty() && is_file(file)) {
            return file.u8string();
        }
    }
    return {};
}

} // namespace

PythonHome ask_launcher(const std::string& version) {
    const std::string path = launcher_path();
    if (path.empty()) {
        return {};
    }
    try {
        return ask_interpreter({path, "-" + (version.empty() ? "3" : version)}, "py is " + path);
    } catch (const StartError& error) {
        base::log(base::LogLevel::Debug, "Python: %s", error.what());
        return {};
    }
}

} // namespace xblshim::service
