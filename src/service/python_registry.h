// The Pythons that Windows' registry lists, as PEP 514 describes it:
// Software\Python\<Company>\<Tag>\InstallPath, of the user and of the machine.
#pragma once

#include <string>
#include <vector>

namespace xblshim::service {

enum class Hive { CurrentUser, LocalMachine, LocalMachine32 };

// What is read of a registry; tests make one up. Paths begin below the hive.
class Registry {
public:
    virtual ~Registry() = default;
    virtual std::vector<std::string> keys(Hive hive, const std::string& path) const = 0; // empty when it isn't there
    // "" when it isn't there, or is no text. `name` "": the key's own value.
    virtual std::string value(Hive hive, const std::string& path, const std::string& name) const = 0;
};

struct RegisteredPython {
    std::string company, tag; // "PythonCore", "3.13"; "ContinuumAnalytics", "py313_64"
    std::string version;      // "3.13"; "" when unknown
    std::string prefix;       // its folder
    std::string interpreter;
};

// In the order in which to try them: the user's before the machine's, PythonCore before other companies, later versions
// first. A folder comes once.
std::vector<RegisteredPython> registered_pythons(const Registry& registry);

// This machine's registry; empty where there is none.
const Registry& machine_registry();

} // namespace xblshim::service
