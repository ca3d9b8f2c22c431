// Reads the files beside an interpreter or a library.
#include <algorithm>
#include <filesystem>

#include "harness/harness.h"

#include "service/python_home.h"
#include "service/python_version.h"
#include "support/folder.h"

using namespace xblshim::service;
namespace fs = std::filesystem;

TEST(service_python_home, versions) {
    CHECK_EQ(version_of_text("3.11.7 (main, Dec  8 2023) [GCC 12]"), std::string("3.11"));
    CHECK_EQ(version_of_text("3.13.0 experimental free-threading build (main)"), std::string("3.13t"));
    CHECK_EQ(version_of_text("2.7.18"), std::string());
    CHECK_EQ(version_of_text("3."), std::string());
    CHECK_EQ(version_of_text(""), std::string());
    CHECK_EQ(version_of_bridge("_bridge.cpython-311-x86_64-linux-gnu.so"), std::string("3.11"));
    CHECK_EQ(version_of_bridge("_bridge.cpython-314t-darwin.so"), std::string("3.14t"));
    CHECK_EQ(version_of_bridge("_bridge.cp312-win_amd64.pyd"), std::string("3.12"));
    CHECK_EQ(version_of_bridge("_bridge.so"), std::string());
    CHECK_EQ(version_of_bridge("_bridge.cpython-3.so"), std::string());
    CHECK_EQ(version_of_bridge(""), std::string());
}

#if !defined(_WIN32) && !defined(__APPLE__)

namespace {

bool has(const PythonHome& home, const std::string& library) {
    return std::find(home.libraries.begin(), home.libraries.end(), library) != home.libraries.end();
}

} // namespace

TEST(service_python_home, virtual_environment) {
    Folder folder;
    folder.file("venv/pyvenv.cfg", "home = " + (folder / "base/bin") + "\nversion = 3.12.4\n");
    const auto python = folder.file("venv/bin/python");
    const auto site = folder / "venv/lib/python3.12/site-packages";
    for (const PythonHome& home : {home_of_site_packages(site, ""), home_of_interpreter(python)}) {
        CHECK_EQ(home.version, std::string("3.12"));
        CHECK_EQ(home.interpreter, python);
        CHECK_EQ(home.site_packages, site);
        REQUIRE(!home.libraries.empty());
        CHECK_EQ(home.libraries[0], folder / "base/lib/libpython3.12.so.1.0");
        CHECK(has(home, "libpython3.12.so.1.0"));
    }
    folder.file("venv/pyvenv.cfg", "home = /x/bin\nversion_info = 3.13.1.final.0\n"); // as virtualenv writes it
    CHECK_EQ(home_of_interpreter(python).version, std::string("3.13"));
}

TEST(service_python_home, free_threaded_virtual_environment) {
    Folder folder;
    folder.file("venv/pyvenv.cfg", "home = " + (folder / "base/bin") + "\nversion = 3.14.0\n"); // says no more
    folder.file("venv/lib/python3.14t/site-packages/a.pth");
    const auto python = folder.file("venv/bin/python");
    const PythonHome home = home_of_interpreter(python);
    CHECK_EQ(home.version, std::string("3.14t"));
    CHECK_EQ(home.site_packages, folder / "venv/lib/python3.14t/site-packages");
    CHECK(has(home, folder / "base/lib/libpython3.14t.so.1.0"));
    folder.file("venv/lib/python3.14/site-packages/a.pth");
    CHECK_EQ(home_of_interpreter(python).version, std::string("3.14"));
}

TEST(service_python_home, prefix) {
    Folder folder;
    const auto python = folder.file("bin/python3.11");
    const auto site = folder / "lib/python3.11/site-packages";
    folder.file("lib/python3.11/os.py");
    folder.file("lib/python3.11/_sysconfigdata__linux_x.py",
                "build_time_vars = {'INSTSONAME': 'libpython3.11.so.1.0',\n 'LIBDIR': '/opt/libs',\n}");
    fs::create_symlink("python3.11", folder / "bin/python3");
    for (const PythonHome& home :
         {home_of_site_packages(site, ""), home_of_interpreter(python), home_of_interpreter(folder / "bin/python3")}) {
        CHECK_EQ(home.version, std::string("3.11"));
        CHECK_EQ(home.site_packages, site);
        CHECK(has(home, folder / "lib/libpython3.11.so.1.0"));
        CHECK(has(home, "/opt/libs/libpython3.11.so.1.0"));
    }
    CHECK_EQ(home_of_site_packages(site, "").interpreter, python);
    CHECK_EQ(home_of_interpreter(folder / "bin/python3").interpreter, folder / "bin/python3");
}

TEST(service_python_home, library) {
    Folder folder;
    folder.file("usr/lib/python3.11/os.py");
    const auto library = folder.file("usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0");
    const auto home = home_of_library(library);
    CHECK_EQ(home.version, std::string("3.11"));
    CHECK_EQ(home.interpreter, folder / "usr/bin/python3.11"); // although it does not exist
    REQUIRE_EQ(home.libraries.size(), size_t{1});
    CHECK_EQ(home.libraries[0], library);
    CHECK(home_of_library(folder / "nowhere/libpython3.so").version.empty());
}

TEST(service_python_home, library_of_a_framework) {
    Folder folder;
    folder.file("Python.framework/Versions/3.12/lib/python3.12/os.py");
    const auto library = folder.file("Python.framework/Versions/3.12/Python");
    const auto home = home_of_library(library);
    CHECK_EQ(home.version, std::string("3.12"));
    CHECK_EQ(home.interpreter, folder / "Python.framework/Versions/3.12/bin/python3.12");
    CHECK_EQ(home.libraries[0], library);
}

TEST(service_python_home, target_folder) {
    Folder folder;
    const auto home = home_of_site_packages(folder / "deps", "3.13");
    CHECK_EQ(home.version, std::string("3.13"));
    CHECK_EQ(home.interpreter, std::string());
    REQUIRE_EQ(home.libraries.size(), size_t{1});
    CHECK_EQ(home.libraries[0], std::string("libpython3.13.so.1.0"));
}

#endif

TEST(service_python_home, versions_that_are_too_old) {
    for (const char* old : {"2.7", "3.9", "3.10", "3.10t"}) {
        CHECK(is_too_old(old));
    }
    for (const char* good : {"3.11", "3.13t", "3.20", "4.0"}) {
        CHECK(!is_too_old(good));
    }
}
