"""Reports what this machine lacks for building xblshim, each with the command that installs it. Needs only Python."""

import ctypes
import importlib.util
import os
import shutil
import sys
import sysconfig
from pathlib import Path


def libpython() -> str | None:
    """Returns the file or soname of the shared libpython, or None when there is none to load."""
    names = {sysconfig.get_config_var("INSTSONAME"), sysconfig.get_config_var("LDLIBRARY")}
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names |= {f"libpython{version}.so.1.0", f"libpython{version}.dylib"}
    for name in sorted(str(n) for n in names if n and not str(n).endswith(".a")):
        for folder in (sysconfig.get_config_var("LIBDIR") or "", os.path.join(sys.base_prefix, "lib")):
            if os.path.isfile(os.path.join(folder, name)):
                return os.path.join(folder, name)
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return name
    return None


def problems() -> list[str]:
    """Returns a sentence with the remedy for each missing thing."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = []
    if sys.version_info < (3, 11):  # noqa: UP036  this file runs before a new enough Python is known to be there
        return [
            f"Python {version} is too old: xblshim needs 3.11 or newer. Name a newer one: make PYTHON=python3.12 demo"
        ]
    compiler = os.environ.get("CXX", "").split(" ")[0] or next(
        (name for name in ("c++", "g++", "clang++") if shutil.which(name)), ""
    )
    if not compiler or not shutil.which(compiler):
        found.append(
            "There is no C++ compiler. Debian/Ubuntu: apt-get install g++   Fedora: dnf install gcc-c++   macOS: xcode-select --install"
        )
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        found.append(f"Python's venv module is missing. Debian/Ubuntu: apt-get install python{version}-venv")
    include = sysconfig.get_path("include")
    if not (Path(include) / "Python.h").is_file():
        found.append(
            f"Python's headers are missing (no Python.h in {include}). Debian/Ubuntu: apt-get install python{version}-dev"
            "   Fedora: dnf install python3-devel"
        )
    if libpython() is None:
        found.append(
            f"There is no shared libpython{version}, which C and C++ programs load. Debian/Ubuntu: apt-get install libpython{version}"
            "   pyenv: PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install ...   uv: uv python install"
        )
    return found


def main() -> int:
    found = problems()
    for sentence in found:
        print(f"missing: {sentence}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
