// The bridges that an installation of the package has: one for each version of Python.
#pragma once

#include <string>
#include <vector>

namespace xblshim::service {

struct Bridge {
    std::string path;
    std::string version;
};

std::vector<Bridge> bridges_in(const std::string& folder); // of the package; none for ""
bool has_bridge(const std::string& folder, const std::string& version);

// The one for a version, in the first of these folders that has it, or as XBLSHIM_BRIDGE names it. `interpreter` is
// where the remedy installs the package, "" when unknown. Throws StartError.
Bridge bridge_for(const std::string& version, const std::vector<std::string>& folders, const std::string& interpreter);

} // namespace xblshim::service
