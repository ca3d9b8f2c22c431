// The places of Python's library on each platform. All of them are tested on every platform.
#include <algorithm>
#include <filesystem>
#include <initializer_list>

#include "harness/harness.h"

#include "service/python_libraries.h"

using namespace xblshim::service;

namespace {

// With the separators of the platform that runs this.
std::string native(const std::string& path) { return std::filesystem::u8path(path).make_preferred().u8string(); }

void check_in_order(const std::vector<std::string>& found, std::initializer_list<const char*> wanted) {
    auto from = found.begin();
    for (const char* path : wanted) {
        const auto same = [&](const std::string& one) { return native(one) == native(path); };
        const auto at = std::find_if(from, found.end(), same);
        CHECK_EQ(at == found.end() ? std::string("nothing") : native(path), native(path));
        from = at == found.end() ? from : at + 1;
    }
}

} // namespace

TEST(service_python_libraries, names) {
    CHECK_EQ(library_name(Platform::Linux, "3.12"), std::string("libpython3.12.so.1.0"));
    CHECK_EQ(library_name(Platform::Linux, "3.13t"), std::string("libpython3.13t.so.1.0"));
    CHECK_EQ(library_name(Platform::MacOs, "3.12"), std::string("libpython3.12.dylib"));
    CHECK_EQ(library_name(Platform::Windows, "3.12"), std::string("python312.dll"));
    CHECK_EQ(library_name(Platform::Windows, "3.13t"), std::string("python313t.dll"));
    for (const Platform platform : {Platform::Linux, Platform::MacOs, Platform::Windows}) {
        CHECK_EQ(libraries_of(platform, "/usr/bin", "").size(), size_t{0});
    }
}

TEST(service_python_libraries, linux_prefix) {
    check_in_order(libraries_of(Platform::Linux, "/opt/p/bin", "3.11"),
                   {"/opt/p/lib/libpython3.11.so.1.0", "/opt/p/lib64/libpython3.11.so.1.0", "libpython3.11.so.1.0",
                    "libpython3.11.so"});
}

TEST(service_python_libraries, macos_framework_of_python_org) {
    check_in_order(libraries_of(Platform::MacOs, "/Library/Frameworks/Python.framework/Versions/3.12/bin", "3.12"),
                   {"/Library/Frameworks/Python.framework/Versions/3.12/Python"});
}

TEST(service_python_libraries, macos_homebrew) {
    check_in_order(libraries_of(Platform::MacOs, "/opt/homebrew/opt/python@3.13/bin", "3.13"),
                   {"/opt/homebrew/opt/python@3.13/Frameworks/Python.framework/Versions/3.13/Python"});
}

TEST(service_python_libraries, macos_without_a_framework) {
    const auto found = libraries_of(Platform::MacOs, "/Users/ann/.local/share/uv/python/cpython-3.12/bin", "3.12");
    REQUIRE(!found.empty());
    CHECK_EQ(native(found[0]), native("/Users/ann/.local/share/uv/python/cpython-3.12/lib/libpython3.12.dylib"));
    CHECK_EQ(found.back(), std::string("libpython3.12.dylib"));
}

TEST(service_python_libraries, windows_beside_the_interpreter) {
    check_in_order(libraries_of(Platform::Windows, "C:/Program Files/Python312", "3.12"),
                   {"C:/Program Files/Python312/python312.dll", "C:/Program Files/python312.dll"});
}
