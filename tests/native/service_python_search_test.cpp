// The search with a simulated registry and launcher `py`. It is tested on every platform.
#include <filesystem>
#include <map>
#include <set>

#include "harness/harness.h"

#include "XGameErr.h"

#include "base/rendered/install_source.h"
#include "service/python_bridges.h"
#include "service/python_remedies.h"
#include "service/python_search.h"
#include "service/start_error.h"
#include "support/folder.h"

using namespace xblshim::service;
namespace fs = std::filesystem;

namespace {

class MadeUpRegistry final : public Registry {
public:
    // `key` below Software\Python.
    void set(Hive hive, const std::string& key, const std::string& name, const std::string& value) {
        m_values[{hive, "Software\\Python\\" + key}][name] = value;
    }
    std::vector<std::string> keys(Hive hive, const std::string& path) const override {
        std::set<std::string> found;
        for (const auto& [place, values] : m_values) {
            const std::string start = path + "\\";
            if (place.first == hive && place.second.compare(0, start.size(), start) == 0) {
                const size_t end = place.second.find('\\', start.size());
                found.insert(place.second.substr(start.size(), end - start.size()));
            }
        }
        return {found.begin(), found.end()};
    }
    std::string value(Hive hive, const std::string& path, const std::string& name) const override {
        const auto place = m_values.find({hive, path});
        if (place == m_values.end()) {
            return {};
        }
        const auto found = place->second.find(name);
        return found == place->second.end() ? std::string() : found->second;
    }

private:
    std::map<std::pair<Hive, std::string>, std::map<std::string, std::string>> m_values;
};

std::string dll_text(const char* machine) {
    std::string text(0x80, '\0');
    text[0] = 'M', text[1] = 'Z', text[0x3C] = 0x40;
    text.replace(0x40, 2, "PE").replace(0x44, 2, machine, 2);
    return text;
}

// A machine with its Pythons, of which none has xblshim.
class Machine {
public:
    Machine() {
        places.registry = &registry;
        places.image = Image::X64;
        places.user_sites = folder / "Roaming/Python";
        places.ask_launcher = [this](const std::string& version) {
            asked += "py -" + version + ";";
            return launched;
        };
        places.has_package = [](const std::string& site, const std::string& version) {
            return has_bridge((fs::u8path(site) / "xblshim").u8string(), version);
        };
    }

    // Installs a Python and enters it. Its prefix.
    std::string install(Hive hive, const std::string& key, const std::string& version,
                        const char* machine = "\x64\x86") {
        const std::string prefix = "p" + std::to_string(m_installed++), digits = "3" + version.substr(2);
        folder.file(prefix + "/python" + digits + ".dll", dll_text(machine));
        folder.file(prefix + "/python.exe");
        enter(hive, key, folder / prefix);
        return prefix;
    }
    void enter(Hive hive, const std::string& key, const std::string& prefix) {
        registry.set(hive, key + "\\InstallPath", "", prefix);
        registry.set(hive, key + "\\InstallPath", "ExecutablePath", prefix + "/python.exe");
    }
    void add_package(const std::string& site, const std::string& digits) {
        folder.file(site + "/xblshim/_bridge.cp" + digits + "-win_amd64.pyd");
    }
    // Returns the Python that was found for a library beside a game, such as "p0", or the error text.
    std::string found(const OwnPackage& package = {}) {
        try {
            home = search_for_python(places, package);
            return fs::u8path(home.interpreter).parent_path().filename().u8string();
        } catch (const StartError& error) {
            CHECK_EQ(error.hr, E_GAMERUNTIME_DLL_NOT_FOUND);
            return error.what();
        }
    }

    Folder folder;
    MadeUpRegistry registry;
    SearchPlaces places;
    PythonHome launched; // py's
    std::string asked;
    PythonHome home; // the last one that was found

private:
    int m_installed = 0;
};

bool holds(const std::string& text, const std::string& part) {
    if (text.find(part) == std::string::npos) {
        CHECK_EQ(text, part);
        return false;
    }
    return true;
}

} // namespace

TEST(service_python_search, the_one_that_has_the_package) {
    Machine machine;
    machine.install(Hive::CurrentUser, "PythonCore\\3.14", "3.14");
    const auto with = machine.install(Hive::LocalMachine, "PythonCore\\3.12", "3.12");
    CHECK(holds(machine.found(), "has no xblshim"));
    machine.add_package(with + "/Lib/site-packages", "312");
    CHECK_EQ(machine.found(), with);
    CHECK(fs::u8path(machine.home.site_packages) == fs::u8path(machine.folder / (with + "/Lib/site-packages")));
    CHECK_EQ(machine.home.version, std::string("3.12"));
    CHECK_EQ(machine.asked, std::string("py -;")); // the first search only: the registry comes before
}

// The order: the user's before the machine's, PythonCore before other companies, later versions first (3.9 is not later
// than 3.11).
TEST(service_python_search, order) {
    Machine machine;
    const auto add = [&](Hive hive, const char* key, const char* version, const char* digits) {
        const auto prefix = machine.install(hive, key, version);
        machine.add_package(prefix + "/Lib/site-packages", digits);
        return prefix;
    };
    const auto other_view = add(Hive::LocalMachine32, "PythonCore\\3.13", "3.13", "313");
    CHECK_EQ(machine.found(), other_view);
    const auto for_all = add(Hive::LocalMachine, "PythonCore\\3.13", "3.13", "313");
    CHECK_EQ(machine.found(), for_all);
    const auto conda = add(Hive::CurrentUser, "ContinuumAnalytics\\Anaconda39_py313", "3.13", "313");
    CHECK_EQ(machine.found(), conda);
    const auto oldest = add(Hive::CurrentUser, "PythonCore\\3.11", "3.11", "311");
    CHECK_EQ(machine.found(), oldest);
    add(Hive::CurrentUser, "PythonCore\\3.9", "3.9", "39");
    CHECK_EQ(machine.found(), oldest);
    const auto newest = add(Hive::CurrentUser, "PythonCore\\3.12", "3.12", "312");
    CHECK_EQ(machine.found(), newest);
    add(Hive::CurrentUser, "PyLauncher\\3.14", "3.14", "314"); // no company: reserved
    CHECK_EQ(machine.found(), newest);
}

TEST(service_python_search, the_users_own_site) {
    Machine machine;
    const auto python = machine.install(Hive::LocalMachine, "PythonCore\\3.13", "3.13");
    machine.add_package("Roaming/Python/Python313/site-packages", "313");
    CHECK_EQ(machine.found(), python);
    CHECK(fs::u8path(machine.home.site_packages) ==
          fs::u8path(machine.folder / "Roaming/Python/Python313/site-packages"));
}

// pip install --user, pip install --target: the package belongs to no Python, its bridge to one version.
TEST(service_python_search, a_package_that_belongs_to_no_python) {
    Machine machine;
    machine.install(Hive::CurrentUser, "PythonCore\\3.14", "3.14");
    const OwnPackage package{machine.folder / "deps/xblshim", "3.12"};
    const std::string sentence = machine.found(package);
    CHECK(holds(sentence, "no Python 3.12 was found for the xblshim in "));
    CHECK(holds(sentence, "is Python 3.14"));
    CHECK(holds(sentence, "winget install -e --id Python.Python.3.12"));
    CHECK_EQ(machine.asked, std::string("py -3.12;"));
    const auto right = machine.install(Hive::LocalMachine, "PythonCore\\3.12", "3.12");
    CHECK_EQ(machine.found(package), right);
    CHECK(fs::u8path(machine.home.site_packages) == fs::u8path(machine.folder / "deps"));
}

TEST(service_python_search, another_processors) {
    Machine machine;
    const OwnPackage package{machine.folder / "deps/xblshim", "3.13"};
    machine.install(Hive::CurrentUser, "PythonCore\\3.13-32", "3.13", "\x4C\x01");
    CHECK(holds(machine.found(package), "PythonCore\\3.13-32"));
    CHECK(holds(machine.found(package), "is 32-bit, and this program is 64-bit (x64)"));
    machine.install(Hive::CurrentUser, "PythonCore\\3.13-arm64", "3.13", "\x64\xAA");
    CHECK(holds(machine.found(package), "is 64-bit (ARM64), and this program is 64-bit (x64)"));
    const auto right = machine.install(Hive::LocalMachine, "PythonCore\\3.13", "3.13");
    CHECK_EQ(machine.found(package), right);
}

TEST(service_python_search, free_threaded) {
    Machine machine;
    const auto both = machine.install(Hive::CurrentUser, "PythonCore\\3.13t", "3.13t");
    CHECK(holds(machine.found(), "is a free-threaded build, for which there is no xblshim yet"));
    // One folder, two entries: the ordinary build in it is used.
    machine.folder.file(both + "/python313.dll", dll_text("\x64\x86"));
    machine.folder.file(both + "/python3.13t.exe");
    machine.registry.set(Hive::CurrentUser, "PythonCore\\3.13t\\InstallPath", "ExecutablePath",
                         machine.folder / (both + "/python3.13t.exe"));
    machine.enter(Hive::CurrentUser, "PythonCore\\3.13", machine.folder / both);
    machine.add_package(both + "/Lib/site-packages", "313");
    CHECK_EQ(machine.found(), both);
    CHECK_EQ(machine.home.version, std::string("3.13"));
}

TEST(service_python_search, entries_of_which_nothing_is_left) {
    Machine machine;
    machine.enter(Hive::CurrentUser, "PythonCore\\3.13", machine.folder / "removed");
    machine.registry.set(Hive::CurrentUser, "PythonCore\\3.12", "SysVersion", "3.12"); // without a path
    machine.registry.set(Hive::CurrentUser, "Vendor\\x\\Help", "", "https://example.test");
    CHECK(holds(machine.found(), "has no library there"));
    CHECK(holds(machine.found(), "py -m pip install " XBLSHIM_INSTALL_SOURCE));
}

TEST(service_python_search, an_entry_with_the_interpreters_path_only) {
    Machine machine;
    const auto python = machine.install(Hive::CurrentUser, "Astral\\CPython3.13.1", "3.13");
    machine.registry.set(Hive::CurrentUser, "Astral\\CPython3.13.1\\InstallPath", "", "");
    machine.add_package(python + "/Lib/site-packages", "313");
    CHECK_EQ(machine.found(), python);
}

TEST(service_python_search, the_launcher_comes_last) {
    Machine machine;
    const auto python = machine.install(Hive::CurrentUser, "x\\y", "3.13");
    machine.registry = MadeUpRegistry();
    CHECK(holds(machine.found(), "neither the registry nor py names one"));
    machine.launched = home_of_interpreter(machine.folder / (python + "/python.exe"), Platform::Windows);
    CHECK(holds(machine.found(), "py's "));
    machine.add_package(python + "/Lib/site-packages", "313");
    CHECK_EQ(machine.found(), python);
}

TEST(service_python_search, microsoft_store) {
    const std::string inside = "/WindowsApps/PythonSoftwareFoundation.Python.3.13_3.13.496.0_x64__qbz5n2kfra8p0";
    CHECK(is_of_store(inside + "/python.exe"));
    CHECK(is_of_store("C:\\Users\\a\\AppData\\Local\\Packages\\pythonsoftwarefoundation.python.3.13_x\\LocalCache"));
    CHECK(!is_of_store(
        "C:\\Users\\a\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe")); // may be the install manager's
    CHECK(!is_of_store("C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.PythonManager_25.0_x\\py.exe"));
    Machine machine;
    const auto python = machine.install(Hive::CurrentUser, "PythonCore\\3.13", "3.13");
    fs::create_directories(machine.folder / "WindowsApps");
    fs::rename(machine.folder / python, machine.folder / inside.substr(1));
    machine.enter(Hive::CurrentUser, "PythonCore\\3.13", machine.folder / inside.substr(1));
    CHECK(holds(machine.found(), "is Microsoft Store's, whose library no other program can load"));

    // A virtual environment of that Python.
    machine.folder.file("venv/pyvenv.cfg", "home = " + (machine.folder / inside.substr(1)) + "\nversion = 3.13.1\n");
    const auto venv = home_of_interpreter(machine.folder.file("venv/Scripts/python.exe"), Platform::Windows);
    try {
        refuse_what_no_title_loads(venv, "XBLSHIM_PYTHON names venv", Image::X64);
        CHECK(false);
    } catch (const StartError& error) {
        CHECK(holds(error.what(), "XBLSHIM_PYTHON names venv, which is Microsoft Store's"));
        CHECK(holds(error.what(), "winget install -e --id Python.Python.3.13"));
        CHECK(holds(error.what(), "py -3.13 -m pip install " XBLSHIM_INSTALL_SOURCE));
    }
}

TEST(service_python_search, remedies_are_quoted_for_the_platforms_shell) {
    CHECK_EQ(quoted("C:\\Python313\\python.exe", Platform::Windows), std::string("C:\\Python313\\python.exe"));
    CHECK_EQ(quoted("C:\\Program Files\\py.exe", Platform::Windows), std::string("\"C:\\Program Files\\py.exe\""));
    CHECK_EQ(quoted("cffi>=2.1.1", Platform::Windows), std::string("\"cffi>=2.1.1\""));
    CHECK_EQ(quoted("cffi>=2.1.1", Platform::Linux), std::string("'cffi>=2.1.1'"));
    CHECK_EQ(quoted("/home/o'n/py", Platform::Linux), std::string("'/home/o'\\''n/py'"));
    CHECK_EQ(quoted("", Platform::Linux), std::string("''"));
    CHECK_EQ(install_command("3.12", Platform::Windows),
             std::string("py -3.12 -m pip install " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE));
    CHECK_EQ(install_command("3.12", Platform::Linux),
             std::string("python3.12 -m pip install " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE));
    CHECK(holds(install_command_of("C:\\a b\\python.exe", Platform::Windows), "(in PowerShell with & before it)"));
    CHECK(get_library("3.12", Platform::Windows).find("apt-get") == std::string::npos);
    CHECK(get_library("3.12", Platform::MacOs).find("apt-get") == std::string::npos);
    CHECK(holds(get_library("3.12", Platform::Linux), "apt-get install libpython3.12"));
}
