#include "service/python_search.h"

#include <filesystem>

#include "XGameErr.h"

#include "base/log.h"
#include "service/file_names.h"
#include "service/python_remedies.h"
#include "service/python_version.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace fs = std::filesystem;

namespace {

constexpr const char* store_problem =
    "is Microsoft Store's, whose library no other program can load and whose %LOCALAPPDATA% is redirected";

std::string file_of(const PythonHome& home) {
    for (const auto& library : home.libraries) {
        if (is_file(library)) {
            return library;
        }
    }
    return {};
}

// The reason why a title of this processor can't load it; "" when it can. Completes a sentence that begins with its
// name.
std::string problem_of(const PythonHome& home, Image image) {
    for (const auto& path : home.libraries) {
        if (is_of_store(path)) {
            return store_problem;
        }
    }
    if (is_of_store(home.interpreter)) {
        return store_problem;
    }
    const std::string library = file_of(home);
    const Image found = library.empty() ? Image::Unknown : image_of(fs::u8path(library));
    if (found != Image::Unknown && found != image) {
        return std::string("is ") + name_of(found) + ", and this program is " + name_of(image);
    }
    return {};
}

// The sites in which pip installs a package for this Python, its own first.
std::vector<std::string> sites_of(const PythonHome& home, const SearchPlaces& places) {
    std::vector<std::string> sites{home.site_packages};
    if (!places.user_sites.empty()) {
        const std::string folder = "Python" + home.version.substr(0, 1) + home.version.substr(2);
        sites.push_back((fs::u8path(places.user_sites) / folder / "site-packages").u8string());
    }
    return sites;
}

class Search {
public:
    Search(const SearchPlaces& places, const OwnPackage& package) : m_places(places), m_package(package) {}

    PythonHome run() {
        for (const RegisteredPython& entry : registered_pythons(*m_places.registry)) {
            PythonHome home = home_of_interpreter(entry.interpreter, Platform::Windows);
            if (home.version.empty() || !has_library(home)) { // the entry names a folder at least
                home = home_of_interpreter(entry.prefix + "\\python.exe", Platform::Windows);
            }
            if (!entry.version.empty() && is_free_threaded(entry.version)) {
                home.version = entry.version;
            }
            if (suits(home, "the registry's " + entry.company + "\\" + entry.tag + " in " + entry.prefix)) {
                return home;
            }
        }
        PythonHome home = m_places.ask_launcher(m_package.version);
        if (!home.version.empty() && suits(home, "py's " + home.interpreter)) {
            return home;
        }
        fail();
    }

private:
    // Records why a Python does not suit. Sets the location of its package.
    bool suits(PythonHome& home, const std::string& name) {
        const std::string problem = problem_with(home);
        base::log(base::LogLevel::Debug, "Python %s: %s %s", home.version.c_str(), name.c_str(),
                  problem.empty() ? "is used" : problem.c_str());
        if (!problem.empty()) {
            m_seen += (m_seen.empty() ? "" : "; ") + name + " " + problem;
        }
        return problem.empty();
    }

    std::string problem_with(PythonHome& home) {
        if (std::string problem = problem_of(home, m_places.image); !problem.empty()) {
            return problem;
        }
        if (home.version.empty() || !has_library(home)) {
            return "has no library there";
        }
        if (is_free_threaded(home.version)) {
            return "is a free-threaded build, for which there is no xblshim yet";
        }
        if (is_too_old(home.version)) {
            return "is older than 3.11";
        }
        if (!m_package.folder.empty()) {
            if (!m_package.version.empty() && home.version != m_package.version) {
                return "is Python " + home.version;
            }
            home.site_packages = fs::u8path(m_package.folder).parent_path().u8string();
            return {};
        }
        for (const auto& site : sites_of(home, m_places)) {
            if (m_places.has_package(site, home.version)) {
                home.site_packages = site;
                return {};
            }
        }
        return "has no xblshim";
    }

    [[noreturn]] void fail() const {
        const std::string& version = m_package.version;
        const std::string seen = m_seen.empty() ? "neither the registry nor py names one" : m_seen;
        const std::string wanted = m_package.folder.empty()
                                       ? "no Python with xblshim was found"
                                       : "no Python " + version + " was found for the xblshim in " + m_package.folder;
        const std::string remedy = m_package.folder.empty()
                                       ? install_command(version, Platform::Windows) + " (without a Python, " +
                                             get_library(version, Platform::Windows) + ")"
                                       : get_library(version, Platform::Windows);
        throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                         wanted + " (" + seen + "): " + remedy +
                             ", or set XBLSHIM_PYTHON to the interpreter of an environment that has xblshim");
    }

    const SearchPlaces& m_places;
    const OwnPackage& m_package;
    std::string m_seen;
};

} // namespace

bool is_of_store(const std::string& path) {
    const std::string text = lower_case(path), name = "pythonsoftwarefoundation.python.";
    const size_t at = text.find(name);
    return at != std::string::npos && (at == 0 || text[at - 1] == '\\' || text[at - 1] == '/');
}

void refuse_what_no_title_loads(const PythonHome& home, const std::string& named, Image image) {
    if (const std::string problem = problem_of(home, image); !problem.empty()) {
        throw StartError(E_GAMERUNTIME_DLL_NOT_FOUND,
                         named + ", which " + problem + ": " + get_library(home.version, Platform::Windows) +
                             " for this processor, then " + install_command(home.version, Platform::Windows) +
                             ", or set XBLSHIM_PYTHON to an interpreter that has xblshim");
    }
}

PythonHome search_for_python(const SearchPlaces& places, const OwnPackage& package) {
    return Search(places, package).run();
}

} // namespace xblshim::service
