// The bridges of an installed package: one for each version of Python.
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

// The bridge for a version, in the first of these folders that has one, or the one that XBLSHIM_BRIDGE names. The
// remedy installs the package for `interpreter`, which is "" when unknown. Throws StartError.
Bridge bridge_for(const std::string& version, const std::vector<std::string>& folders, const std::string& interpreter);

} // namespace xblshim::service
