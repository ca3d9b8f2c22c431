#include "service/python_registry.h"

#include <algorithm>
#include <set>

#include "service/file_names.h"
#include "service/python_version.h"

namespace xblshim::service {

namespace {

constexpr const char* root = "Software\\Python";
constexpr const char* python_core = "PythonCore";
constexpr const char* launcher_company = "PyLauncher"; // PEP 514 reserves the name: it is not a company

std::string trimmed_folder(std::string path) {
    while (path.size() > 3 && (path.back() == '\\' || path.back() == '/')) { // except for "C:\"
        path.pop_back();
    }
    return path;
}

RegisteredPython read_entry(const Registry& registry, Hive hive, const std::string& company, const std::string& tag) {
    const std::string key = std::string(root) + "\\" + company + "\\" + tag;
    RegisteredPython found{company, tag, {}, {}, {}};
    found.prefix = trimmed_folder(registry.value(hive, key + "\\InstallPath", ""));
    found.interpreter = registry.value(hive, key + "\\InstallPath", "ExecutablePath");
    if (found.prefix.empty()) { // optional for other companies
        found.prefix =
            found.interpreter.substr(0, std::min(found.interpreter.find_last_of("/\\"), found.interpreter.size()));
    }
    if (found.interpreter.empty()) {
        found.interpreter = found.prefix + "\\python.exe";
    }
    found.version = version_of_text(registry.value(hive, key, "SysVersion"));
    const bool core = lower_case(company) == lower_case(python_core);
    if (core && (found.version.empty() || is_free_threaded(version_of_text(tag)))) {
        found.version = version_of_text(tag); // "3.13", "3.13-32", "3.13t"
    }
    return found;
}

} // namespace

std::vector<RegisteredPython> registered_pythons(const Registry& registry) {
    std::vector<RegisteredPython> all;
    std::set<std::string> seen;
    for (const Hive hive : {Hive::CurrentUser, Hive::LocalMachine, Hive::LocalMachine32}) {
        std::vector<RegisteredPython> here;
        for (const std::string& company : registry.keys(hive, root)) {
            if (lower_case(company) == lower_case(launcher_company)) {
                continue;
            }
            for (const std::string& tag : registry.keys(hive, std::string(root) + "\\" + company)) {
                RegisteredPython found = read_entry(registry, hive, company, tag);
                // The free-threaded build has its own entry with the same folder.
                const std::string place = lower_case(found.prefix) + (is_free_threaded(found.version) ? "|t" : "");
                if (!found.prefix.empty() && seen.insert(place).second) {
                    here.push_back(std::move(found));
                }
            }
        }
        std::stable_sort(here.begin(), here.end(), [](const auto& one, const auto& other) {
            const bool core = one.company == python_core, other_core = other.company == python_core;
            return core != other_core ? core : is_older(other.version, one.version);
        });
        all.insert(all.end(), here.begin(), here.end());
    }
    return all;
}

} // namespace xblshim::service
