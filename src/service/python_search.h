// The last rules of the search on Windows: the Pythons that the registry lists, then the launcher `py`.
#pragma once

#include <functional>
#include <string>

#include "service/python_home.h"
#include "service/python_image.h"
#include "service/python_registry.h"

namespace xblshim::service {

// Where the package lies whose library runs, as far as that is known.
struct OwnPackage {
    std::string folder;  // of the package, "" when the library lies elsewhere
    std::string version; // of the package's only bridge, "" when it has several
};

struct SearchPlaces {
    const Registry* registry = nullptr;
    Image image = this_image; // of this program
    std::string user_sites;   // %APPDATA%\Python: Python313\site-packages is in it
    // Asks `py` for its Python of a version ("": its default). An empty home when there is no `py`, or none of that
    // version.
    std::function<PythonHome(const std::string& version)> ask_launcher;
    // Whether a folder holds the package with a bridge for a version.
    std::function<bool(const std::string& site_packages, const std::string& version)> has_package;
};

// A Python for a package that belongs to none (a user's installation, pip install --target), or one that has the
// package where the library lies beside a game. Throws StartError with what was looked at when there is none.
PythonHome search_for_python(const SearchPlaces& places, const OwnPackage& package);

// Throws StartError where a title can't load this Python's library: Microsoft Store's, or another processor's.
// `named` is how the sentence begins, such as "XBLSHIM_PYTHON names C:\Python313-32".
void refuse_what_no_title_loads(const PythonHome& home, const std::string& named, Image image = this_image);

// Whether a path leads into the Microsoft Store's package of Python.
bool is_of_store(const std::string& path);

} // namespace xblshim::service
