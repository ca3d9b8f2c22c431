"""`conan create .` builds and runs consumers that find the package by its CMake files and by its pkg-config file.

XBLSHIM_PYTHON names an interpreter with xblshim. If it is set, the consumers unlock an achievement, too.
"""

import os
import shutil
from pathlib import Path

from conan import ConanFile
from conan.tools.build import can_run, cross_building
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout


class TestPackage(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    generators = "CMakeDeps", "PkgConfigDeps", "VirtualRunEnv"

    def requirements(self) -> None:
        self.requires(self.tested_reference_str)

    def layout(self) -> None:
        cmake_layout(self)

    def generate(self) -> None:
        toolchain = CMakeToolchain(self)
        toolchain.user_presets_path = False  # writes nothing beside the sources
        toolchain.generate()

    def build(self) -> None:
        cmake = CMake(self)
        cmake.configure()
        cmake.build()
        if self.settings.os != "Windows" and shutil.which("pkg-config"):
            # Conan's pkg-config file describes the same as the library's own CMake files.
            sources = Path(self.source_folder).parent
            flags = f"$(PKG_CONFIG_PATH={self.generators_folder} pkg-config --cflags --libs xblshim)"
            self.run(f"cc -std=c11 {sources / 'examples' / 'unlock.c'} {flags} -o {self._program('by_pkg_config')}")
            if self.settings.os == "Linux" and not cross_building(self):
                self.run(f"c++ -std=c++17 {sources / 'tests' / 'from_source' / 'spelled.cpp'} {flags} -fsyntax-only")

    def test(self) -> None:
        if not can_run(self):
            return
        expected = str(self.dependencies["xblshim"].ref.version)
        self.run(f"{self._program('version')} {expected}", env="conanrun")
        if os.environ.get("XBLSHIM_PYTHON"):
            state = str(Path(self.build_folder) / "state")
            for program in ("unlock", "by_pkg_config"):
                os.environ["XBLSHIM_STATE_DIR"] = f"{state}-{program}"
                if program == "unlock" or Path(self._program(program)).exists():
                    self.run(self._program(program), env="conanrun")

    def _program(self, name: str) -> str:
        return str(Path(self.build_folder) / self.cpp.build.bindir / name)
