// The last rules of the search on Windows: the Pythons that the registry lists, then the launcher `py`.
#pragma once

#include <functional>
#include <string>

#include "service/python_home.h"
#include "service/python_image.h"
#include "service/python_registry.h"

namespace xblshim::service {

// The location of the package whose library runs, as far as it is known.
struct OwnPackage {
    std::string folder;  // "" when the library is outside of the package
    std::string version; // of the package's only bridge, "" when it has several
};

struct SearchPlaces {
    const Registry* registry = nullptr;
    Image image = this_image; // of this program
    std::string user_sites;   // %APPDATA%\Python: Python313\site-packages is in it
    // The home of `py`'s Python of a version ("": its default). An empty home when there is no `py`, or no such
    // version.
    std::function<PythonHome(const std::string& version)> ask_launcher;
    // Whether a folder contains the package with a bridge for a version.
    std::function<bool(const std::string& site_packages, const std::string& version)> has_package;
};

// A Python for a package outside of an installation (a user's installation, pip install --target), or one that has the
// package when the library is beside a game. When there is none, throws StartError with the list of candidates.
PythonHome search_for_python(const SearchPlaces& places, const OwnPackage& package);

// Throws StartError when a title can't load this Python's library: Microsoft Store's, or another processor's. `named`
// is the beginning of the sentence, such as "XBLSHIM_PYTHON names C:\Python313-32".
void refuse_what_no_title_loads(const PythonHome& home, const std::string& named, Image image = this_image);

// Whether a path is inside the Microsoft Store's package of Python.
bool is_of_store(const std::string& path);

} // namespace xblshim::service
