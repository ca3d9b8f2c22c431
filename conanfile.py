"""The Conan 2 package: the library, its headers and its files for CMake and pkg-config, as in the packages for pip and Debian.

A title needs the Python side at run time (docs/install.md). A Conan package can't contain it, because it belongs to one Python.
"""

import re
from pathlib import Path

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

required_conan_version = ">=2"


class Xblshim(ConanFile):
    name = "xblshim"
    description = "A drop-in for the achievements part of the Xbox Services API: no GDK, no console, no account"
    license = "MIT"
    topics = ("xbox", "xsapi", "gdk", "achievements", "gamedev", "testing")
    package_type = "shared-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "CMakeLists.txt", "pyproject.toml", "LICENSE", "cmake/*", "packaging/*", "include/*", "src/*"
    no_copy_source = True

    def set_version(self) -> None:
        text = load(self, str(Path(self.recipe_folder) / "pyproject.toml"))
        self.version = re.search(r'^version = "(.*)"$', text, re.MULTILINE)[1]

    def layout(self) -> None:
        cmake_layout(self)

    def validate(self) -> None:
        # Not compiler.cppstd: the build takes C++17 whatever the profile has, and the headers are for any C and C++.
        system, machine = str(self.settings.os), str(self.settings.arch)
        if system not in ("Linux", "Windows", "Macos") or machine not in ("x86_64", "armv8"):
            raise ConanInvalidConfiguration(
                f"xblshim supports Linux, Windows and macOS on x86_64 and armv8, not {system} on {machine}. "
                "Select another profile, or settings such as -s arch=x86_64."
            )

    def generate(self) -> None:
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["XBLSHIM_BRIDGE"] = False
        toolchain.cache_variables["XBLSHIM_INSTALL"] = True
        toolchain.cache_variables["XBLSHIM_UNITY"] = True
        toolchain.generate()

    def build(self) -> None:
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self) -> None:
        copy(self, "LICENSE", self.source_folder, str(Path(self.package_folder) / "licenses"))
        CMake(self).install()

    def package_info(self) -> None:
        # find_package reads the library's own files. The following lines describe the package to other build systems.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.set_property("pkg_config_name", "xblshim")
        self.cpp_info.builddirs = ["lib/cmake/xblshim"]
        self.cpp_info.libs = ["xblshim"]
        if self.settings.os != "Windows":
            self.cpp_info.includedirs = ["include", "include/xblshim/off_windows", "include/xblshim/off_windows/upper"]
        spellings = Path(self.package_folder) / "include" / "xblshim" / "spellings"
        flags = [f"-idirafter{folder}" for folder in sorted(spellings.glob("*"))]
        self.cpp_info.cflags = self.cpp_info.cxxflags = flags
