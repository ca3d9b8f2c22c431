// The Pythons that Windows' registry lists, as PEP 514 describes it:
// Software\Python\<Company>\<Tag>\InstallPath, of the user and of the machine.
#pragma once

#include <string>
#include <vector>

namespace xblshim::service {

enum class Hive { CurrentUser, LocalMachine, LocalMachine32 };

// Reads a registry; tests use an artificial one. Paths begin below the hive.
class Registry {
public:
    virtual ~Registry() = default;
    // empty when the key does not exist
    virtual std::vector<std::string> keys(Hive hive, const std::string& path) const = 0;
    // "" when the value does not exist, or is not a text. `name` "": the key's own value.
    virtual std::string value(Hive hive, const std::string& path, const std::string& name) const = 0;
};

struct RegisteredPython {
    std::string company, tag; // "PythonCore", "3.13"; "ContinuumAnalytics", "py313_64"
    std::string version;      // "3.13"; "" when unknown
    std::string prefix;       // its folder
    std::string interpreter;
};

// In the order in which they are tried: the user's before the machine's, PythonCore before other companies, later
// versions first. Each folder occurs once.
std::vector<RegisteredPython> registered_pythons(const Registry& registry);

// The registry of this machine; empty on other systems.
const Registry& machine_registry();

} // namespace xblshim::service
