"""Lists what a program frozen by PyInstaller needs: the library, the bridge, and all lazily imported modules."""

from PyInstaller.utils.hooks import (
    collect_data_files,
    collect_dynamic_libs,
    collect_submodules,
)

# A program needs no commands, tests and builds.
_LEFT_OUT = {"cli", "console", "parity", "porting", "testing", "pyinstaller", "__main__"}


def _is_needed(name: str) -> bool:
    return _LEFT_OUT.isdisjoint(name.split(".")[1:2])


hiddenimports = ["_cffi_backend", "xblshim._bridge", *collect_submodules("xblshim", filter=_is_needed)]
# Each file keeps its place in the package, because the library finds its bridge relative to itself.
binaries = collect_dynamic_libs("xblshim")
datas = collect_data_files("xblshim", excludes=["_native/**", "**/*.toml"])
