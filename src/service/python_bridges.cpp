#include "service/python_bridges.h"

#include <algorithm>
#include <filesystem>

#include "XGameErr.h"

#include "base/platform.h"
#include "service/dynamic_library.h"
#include "service/python_remedies.h"
#include "service/python_version.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

std::vector<Bridge> bridges_in(const std::string& folder) {
    std::vector<Bridge> bridges;
    std::error_code error;
    if (!folder.empty()) {
        for (const auto& entry : fs::directory_iterator(fs::u8path(folder), error)) {
            const std::string version = version_of_bridge(entry.path().filename().u8string());
            if (!version.empty()) {
                bridges.push_back({entry.path().u8string(), version});
            }
        }
    }
    return bridges;
}

bool has_bridge(const std::string& folder, const std::string& version) {
    const auto bridges = bridges_in(folder);
    return std::any_of(bridges.begin(), bridges.end(), [&](const Bridge& bridge) { return bridge.version == version; });
}

Bridge bridge_for(const std::string& version, const std::vector<std::string>& folders, const std::string& interpreter) {
    if (const std::string path = base::environment("XBLSHIM_BRIDGE"); !path.empty()) {
        const std::string built_for = version_of_bridge(fs::u8path(path).filename().u8string());
        if (built_for != version) { // loading it would abort the process
            throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                             "XBLSHIM_BRIDGE names " + path + ", which is no bridge for Python " + version +
                                 ": name a _bridge.cp… file of that version, or unset it");
        }
        return {path, version};
    }
    std::string others;
    for (const auto& folder : folders) {
        for (const auto& bridge : bridges_in(folder)) {
            if (bridge.version == version) {
                return bridge;
            }
            others += (others.empty() ? "" : ", ") + bridge.version;
        }
    }
    if (is_free_threaded(version)) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                         "the Python to use here, " + version +
                             ", is a free-threaded one, for which there is no xblshim yet: use the ordinary Python " +
                             version.substr(0, version.size() - 1) +
                             ", or set XBLSHIM_PYTHON to the interpreter that has xblshim");
    }
    const std::string remedy =
        "install it there with " + (interpreter.empty() ? install_command(version) : install_command_of(interpreter));
    if (others.empty()) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH, "no xblshim is installed for Python " + version + " beside " +
                                                             own_library_path() + ": " + remedy +
                                                             ", or set XBLSHIM_PYTHON to the interpreter that has it");
    }
    throw StartError(E_GAMERUNTIME_VERSION_MISMATCH, "this xblshim was installed for Python " + others +
                                                         ", but the Python to use here is " + version + ": " + remedy +
                                                         ", or set XBLSHIM_PYTHON to a Python " + others);
}

} // namespace xblshim::service
