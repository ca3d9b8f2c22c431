// The layouts of Pythons for Windows. The rules are tested on every platform.
#include <filesystem>

#include "harness/harness.h"

#include "service/python_home.h"
#include "service/python_image.h"
#include "service/python_venv.h"
#include "service/python_version.h"
#include "support/folder.h"

using namespace xblshim::service;
namespace fs = std::filesystem;

namespace {

constexpr Platform windows = Platform::Windows;

// Separators may differ.
bool same(const std::string& one, const std::string& other) { return fs::u8path(one) == fs::u8path(other); }

// The files that python.org's installers, conda, uv and nuget all have in a prefix.
std::string install(const Folder& folder, const std::string& prefix, const std::string& digits = "313") {
    folder.file(prefix + "/python3.dll");
    folder.file(prefix + "/python" + digits + ".dll");
    folder.file(prefix + "/Lib/os.py");
    return folder.file(prefix + "/python.exe");
}

void check_installation(const PythonHome& home, const Folder& folder, const std::string& prefix) {
    CHECK_EQ(home.version, std::string("3.13"));
    REQUIRE(!home.libraries.empty());
    CHECK(same(home.libraries[0], folder / (prefix + "/python313.dll")));
    CHECK(same(home.site_packages, folder / (prefix + "/Lib/site-packages")));
    CHECK(same(home.interpreter, folder / (prefix + "/python.exe")));
    CHECK(has_library(home));
}

} // namespace

TEST(service_python_windows, names_of_libraries) {
    CHECK_EQ(version_of_windows_library("python313.dll"), std::string("3.13"));
    CHECK_EQ(version_of_windows_library("Python311.DLL"), std::string("3.11"));
    CHECK_EQ(version_of_windows_library("python313t.dll"), std::string("3.13t"));
    for (const char* other :
         {"python3.dll", "python313_d.dll", "python313.lib", "xpython313.dll", "python27.dll", ""}) {
        CHECK_EQ(version_of_windows_library(other), std::string());
    }
}

// `XBLSHIM_PYTHON=C:\Py313\python.exe` never worked: the version was read from names that Windows does not have.
TEST(service_python_windows, installation) {
    const Folder folder;
    const auto python = install(folder, "Py");
    check_installation(home_of_interpreter(python, windows), folder, "Py");
    CHECK(has_standard_library(python, home_of_interpreter(python, windows), windows));
    CHECK_EQ(home_of_interpreter(folder.file("Py/pythonw.exe"), windows).version, std::string("3.13"));
    check_installation(home_of_interpreter(interpreter_in_prefix(folder / "Py", windows), windows), folder, "Py");
    check_installation(home_of_site_packages(folder / "Py/Lib/site-packages", "", windows), folder, "Py");
    check_installation(home_of_library(folder / "Py/python313.dll", windows), folder, "Py");
    check_installation(home_of_library(folder / "Py/python3.dll", windows), folder, "Py");
}

TEST(service_python_windows, virtual_environment) {
    const Folder folder;
    install(folder, "Base");
    const auto python = folder.file("venv/Scripts/python.exe");
    for (const char* text :
         {"\nversion = 3.13.1\n", "\nversion_info = 3.13.1.final.0\n"}) { // venv's; virtualenv's, uv's
        folder.file("venv/pyvenv.cfg", "home = " + (folder / "Base") + text);
        for (const PythonHome& home : {home_of_interpreter(python, windows),
                                       home_of_interpreter(interpreter_in_prefix(folder / "venv", windows), windows),
                                       home_of_site_packages(folder / "venv/Lib/site-packages", "", windows)}) {
            CHECK_EQ(home.version, std::string("3.13"));
            CHECK(same(home.interpreter, python));
            CHECK(same(home.site_packages, folder / "venv/Lib/site-packages"));
            REQUIRE(!home.libraries.empty());
            CHECK(same(home.libraries[0], folder / "Base/python313.dll"));
        }
    }
}

TEST(service_python_windows, virtual_environment_whose_python_is_gone) {
    const Folder folder;
    folder.file("venv/pyvenv.cfg", "home = " + (folder / "Gone") + "\nversion = 3.13.1\n");
    const auto python = folder.file("venv/Scripts/python.exe");
    CHECK(!has_standard_library(python, home_of_interpreter(python, windows), windows));
}

// python.org's installer puts the free-threaded build into the same folder.
TEST(service_python_windows, free_threaded_beside_the_ordinary_one) {
    const Folder folder;
    const auto python = install(folder, "Py");
    folder.file("Py/python313t.dll");
    const auto free_threaded = folder.file("Py/python3.13t.exe");
    CHECK_EQ(home_of_interpreter(python, windows).version, std::string("3.13"));
    CHECK_EQ(home_of_interpreter(free_threaded, windows).version, std::string("3.13t"));
    CHECK(same(home_of_interpreter(free_threaded, windows).libraries[0], folder / "Py/python313t.dll"));
    folder.file("venv/pyvenv.cfg",
                "home = " + (folder / "Py") + "\nversion = 3.13.1\nexecutable = " + free_threaded + "\n");
    CHECK_EQ(home_of_interpreter(folder.file("venv/Scripts/python.exe"), windows).version, std::string("3.13t"));
}

TEST(service_python_windows, free_threaded_alone) {
    const Folder folder;
    const auto python = install(folder, "Py", "313t");
    CHECK_EQ(home_of_interpreter(python, windows).version, std::string("3.13t"));
    folder.file("venv/pyvenv.cfg", "home = " + (folder / "Py") + "\nversion_info = 3.13.1\n"); // says no more
    CHECK_EQ(home_of_interpreter(folder.file("venv/Scripts/python.exe"), windows).version, std::string("3.13t"));
}

TEST(service_python_windows, several_libraries_in_a_folder) {
    const Folder folder;
    const auto python = install(folder, "Py");
    folder.file("Py/python312.dll");
    CHECK_EQ(home_of_interpreter(python, windows).version, std::string());
    CHECK_EQ(home_of_interpreter(folder.file("Py/python3.12.exe"), windows).version, std::string("3.12"));
}

TEST(service_python_windows, conda) {
    const Folder folder;
    const auto python = install(folder, "miniconda3");
    folder.file("miniconda3/conda-meta/history");
    folder.file("miniconda3/Library/bin/libssl-3-x64.dll"); // its _ssl needs it, and finds it on PATH only
    const PythonHome home = home_of_interpreter(python, windows);
    check_installation(home, folder, "miniconda3");
    REQUIRE_EQ(home.dll_folders.size(), size_t{1});
    CHECK(same(home.dll_folders[0], folder / "miniconda3/Library/bin"));
    folder.file("venv/pyvenv.cfg", "home = " + (folder / "miniconda3") + "\nversion = 3.13.1\n");
    CHECK_EQ(home_of_interpreter(folder.file("venv/Scripts/python.exe"), windows).dll_folders.size(), size_t{1});
    CHECK_EQ(home_of_interpreter(install(folder, "Py"), windows).dll_folders.size(), size_t{0});
}

TEST(service_python_windows, win_python) {
    for (const char* inner : {"python", "python-3.13.1.amd64"}) {
        const Folder folder;
        const auto python = install(folder, std::string("WPy64-31310/") + inner);
        CHECK(same(interpreter_in_prefix(folder / "WPy64-31310", windows), python));
        install(folder, "WPy64-31310/python-3.12.1");
        CHECK_EQ(interpreter_in_prefix(folder / "WPy64-31310", windows), std::string()); // which one?
    }
}

TEST(service_python_windows, embeddable_package) {
    const Folder folder;
    folder.file("game/python3.dll");
    folder.file("game/python313.dll");
    CHECK(home_of_embeddable(folder / "game", true).libraries.empty()); // a DLL alone may belong to any program
    CHECK(home_of_embeddable(folder / "game", false).libraries.empty());
    folder.file("game/python313._pth");
    check_installation(home_of_embeddable(folder / "game", true), folder, "game");
    CHECK(home_of_embeddable(folder / "nowhere", true).libraries.empty());
    folder.file("game/python312.dll");
    CHECK(home_of_embeddable(folder / "game", true).libraries.empty()); // which of the two?
}

// A copied installation, or nuget's: it has a library but no list of paths.
TEST(service_python_windows, installation_beside_the_program) {
    const Folder folder;
    install(folder, "game/python");
    check_installation(home_of_embeddable(folder / "game/python", false), folder, "game/python");
    CHECK(home_of_embeddable(folder / "game/python", true).libraries.empty());
}

// A launcher of the install manager, scoop or chocolatey: the interpreter is elsewhere, and has to be asked.
TEST(service_python_windows, a_program_that_only_starts_another) {
    const Folder folder;
    const auto python = folder.file("shims/python3.13.exe");
    CHECK(!has_standard_library(python, home_of_interpreter(python, windows), windows));
}

TEST(service_python_windows, processor_of_a_library) {
    const Folder folder;
    const auto dll = [&](char low, char high) {
        std::string text(0x80, '\0');
        text[0] = 'M', text[1] = 'Z', text[0x3C] = 0x40;
        text[0x40] = 'P', text[0x41] = 'E', text[0x44] = low, text[0x45] = high;
        return image_of(fs::u8path(folder.file("x.dll", text)));
    };
    CHECK(dll('\x64', '\x86') == Image::X64);
    CHECK(dll('\x4C', '\x01') == Image::X86);
    CHECK(dll('\x64', '\xAA') == Image::Arm64);
    CHECK(dll('\x00', '\x02') == Image::Unknown);
    CHECK(image_of(fs::u8path(folder.file("short.dll", "MZ"))) == Image::Unknown);
    CHECK(image_of(fs::u8path(folder.file("text.dll", "nothing at all"))) == Image::Unknown);
    CHECK(image_of(fs::u8path(folder / "absent.dll")) == Image::Unknown);
}
