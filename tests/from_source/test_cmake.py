"""Builds from the CMakeLists.txt alone, as an engine does: without Python in the build, installed and found again, within a game's build, and for a
platform that has XAsync and XTaskQueue itself.

The programs run with the Python side of the installed package, which is in another folder.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import lief
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files"),
]
OLDEST_CMAKE = ROOT / "build" / "oldest-cmake" / "cmake" / "data" / "bin" / "cmake"
UNLOCKED = ["update 1: 0x00000000 S_OK", "update 2: 0x80190130 HTTP_E_STATUS_NOT_MODIFIED"]


def run(command: list[str], folder: Path, **extra: str) -> str:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XBLSHIM_", "XDG_", "VIRTUAL_ENV", "PYTHON"))}
    environment = {
        **kept,
        "PATH": str(Path(sys.executable).parent) + os.pathsep + kept.get("PATH", ""),
        "HOME": str(folder),
        **extra,
    }
    if Path(command[0]).name == "cmake" and "HOME" in os.environ:
        environment["HOME"] = os.environ["HOME"]  # the compiler cache is there
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder)
    assert ran.returncode == 0, f"{shlex.join(command)} exited with {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


def configure_and_build(source: Path, build: Path, *options: str, cmake: str = "cmake") -> None:
    cache = shutil.which("ccache")
    launchers = [f"-DCMAKE_{x}_COMPILER_LAUNCHER={cache}" for x in ("C", "CXX")] if cache else []
    launchers.append("-DXBLSHIM_WERROR=ON")  # the options of the release preset, for which the cache has objects
    # CMake finds no Python at all.
    without = ["-DCMAKE_DISABLE_FIND_PACKAGE_Python=ON", "-DCMAKE_DISABLE_FIND_PACKAGE_Python3=ON"]
    run([cmake, "-G", "Ninja", "-S", str(source), "-B", str(build), *without, *launchers, *options], source)
    run([cmake, "--build", str(build)], source)


def fresh_build(name: str) -> Path:
    """Returns a folder in build/ at the depth of the installed package's, so that the compiler cache has the objects."""
    folder = ROOT / "build" / f"{name}{os.environ.get('PYTEST_XDIST_WORKER', '')}"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def copy_examples(folder: Path) -> None:
    for name in ("unlock.c", "unlock.cpp"):
        shutil.copy(ROOT / "examples" / name, folder)


def unlock(program: Path, folder: Path, **extra: str) -> None:
    state = str(folder / f"state of {program.name}")
    printed = run([str(program)], folder, XBLSHIM_PYTHON=sys.executable, XBLSHIM_STATE_DIR=state, **extra)
    assert printed.splitlines() == UNLOCKED


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The result of `cmake -B build && cmake --build build && cmake --install build`, moved to another folder."""
    folder = tmp_path_factory.mktemp("engine")
    build = fresh_build("test-alone")
    # As on Debian below /usr, where the library's folder is one level deeper.
    configure_and_build(ROOT, build, "-DCMAKE_INSTALL_LIBDIR=lib/x86_64-linux-gnu")
    run(["cmake", "--install", str(build), "--prefix", str(folder / "installed")], folder)
    shutil.rmtree(build)
    return (folder / "installed").rename(folder / "moved")


def test_the_library_contains_no_python(prefix: Path) -> None:
    names = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file()}
    assert not {name for name in names if "_bridge" in name or name.endswith(".py")}
    assert {"include/XAsync.h", "include/xsapi-c/services_c.h"} <= names
    library = lief.parse(str(prefix / "lib/x86_64-linux-gnu/libxblshim.so"))
    assert isinstance(library, lief.ELF.Binary)
    assert not [name for name in library.libraries if "python" in str(name)]


def test_find_package_and_pkg_config_in_the_moved_installation(prefix: Path, tmp_path: Path) -> None:
    copy_examples(tmp_path)
    shutil.copy(ROOT / "tests" / "consumers" / "cmake" / "CMakeLists.txt", tmp_path)
    configure_and_build(tmp_path, tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    unlock(tmp_path / "build" / "unlock_c", tmp_path)
    pkgconf = ["pkgconf", "--cflags", "--libs", "xblshim"]
    flags = run(pkgconf, tmp_path, PKG_CONFIG_PATH=str(prefix / "lib/x86_64-linux-gnu/pkgconfig"))
    run(["cc", "-std=c11", "unlock.c", *shlex.split(flags), "-o", "by_pkgconf"], tmp_path)
    unlock(tmp_path / "by_pkgconf", tmp_path)
    run(["c++", "-std=c++17", *shlex.split(flags), "-fsyntax-only", str(HERE / "spelled.cpp")], tmp_path)


def test_without_a_python_the_error_has_the_reason(prefix: Path, tmp_path: Path) -> None:
    copy_examples(tmp_path)
    library = prefix / "lib/x86_64-linux-gnu"
    flags = [f"-I{prefix}/include", f"-I{prefix}/include/xblshim/off_windows", f"-L{library}", "-lxblshim"]
    run(["c++", "-std=c++17", "unlock.cpp", *flags, f"-Wl,-rpath,{library}", "-o", "unlock"], tmp_path)
    with pytest.raises(AssertionError, match="set XBLSHIM_PYTHON to the interpreter of an environment into which"):
        run([str(tmp_path / "unlock")], tmp_path)


def test_in_a_games_own_build(tmp_path: Path) -> None:
    shutil.copy(HERE / "in_a_game" / "CMakeLists.txt", tmp_path)
    shutil.copy(HERE / "spelled.cpp", tmp_path)
    copy_examples(tmp_path)
    build = fresh_build("test-in-a-game")
    configure_and_build(tmp_path, build, f"-DXBLSHIM_SOURCE={ROOT}", "-DCMAKE_BUILD_TYPE=Release")
    for program in ("unlock_c", "unlock_cpp"):
        unlock(build / program, tmp_path)
    run(["cmake", "--install", str(build), "--prefix", "installed"], tmp_path)
    assert not list((tmp_path / "installed").rglob("*xbl*")), "it installs itself with the game unasked"


@pytest.mark.skipif(not OLDEST_CMAKE.exists(), reason="needs the oldest CMake: make oldest-cmake")
def test_with_the_oldest_cmake(tmp_path: Path) -> None:
    """FetchContent, then an installation that find_package finds. Compiled in batches without optimization, because this test is about CMake.

    The game compiles its own files in batches, and turns warnings into errors that the library's sources cause. The sources are in a folder
    with an unusual name.
    """
    cmake = str(OLDEST_CMAKE)
    required = re.match(r"cmake_minimum_required\(VERSION ([0-9]+[.][0-9]+)", (ROOT / "CMakeLists.txt").read_text())
    assert required
    assert f"cmake version {required[1]}." in run([cmake, "--version"], tmp_path)
    for folder, lists in (("fetched", HERE / "in_a_game"), ("found", ROOT / "tests" / "consumers" / "cmake")):
        (tmp_path / folder).mkdir()
        shutil.copy(lists / "CMakeLists.txt", tmp_path / folder)
        shutil.copy(HERE / "spelled.cpp", tmp_path / folder)
        copy_examples(tmp_path / folder)
    build = fresh_build("test-oldest-cmake")
    sources = ROOT / "build" / "sources, ä 日本 (1)"  # always the same: so a compiler cache finds the objects
    sources.unlink(missing_ok=True)
    sources.symlink_to(ROOT)
    options = [
        f"-DXBLSHIM_SOURCE={sources}",
        "-DCMAKE_UNITY_BUILD=ON",
        "-DXBLSHIM_INSTALL=ON",
        "-DCMAKE_BUILD_TYPE=Debug",
    ]
    strict = ["-DCMAKE_CXX_FLAGS=-Werror -Wshadow -Wconversion", "-DXBLSHIM_WERROR=OFF"]
    configure_and_build(tmp_path / "fetched", build, *options, *strict, cmake=cmake)
    unlock(build / "unlock_c", tmp_path)
    installed = tmp_path / "installed ä (1)"
    run([cmake, "--install", str(build), "--prefix", str(installed)], tmp_path)
    shutil.rmtree(build)
    sources.unlink()  # tools that walk build/ would go round in it
    prefix = f"-DCMAKE_PREFIX_PATH={installed}"
    configure_and_build(tmp_path / "found", tmp_path / "found" / "build", prefix, "-DCONSUMER_WANTS=0.2", cmake=cmake)
    unlock(tmp_path / "found" / "build" / "unlock_cpp", tmp_path)
    for wanted, sentence in (
        ("1.0", 'compatible with requested version "1.0"'),
        ("0.2;COMPONENTS;core", "xblshim has no components: remove COMPONENTS core from find_package"),
    ):
        with pytest.raises(AssertionError) as refused:
            configure_and_build(
                tmp_path / "found", tmp_path / "refused", prefix, f"-DCONSUMER_WANTS={wanted}", cmake=cmake
            )
        assert sentence in " ".join(str(refused.value).split())


PUBLIC = re.compile(r"\b(X(?:Async|TaskQueue)[A-Za-z]+)\(")


def test_on_a_platform_with_its_own_xasync_and_xtaskqueue(tmp_path: Path) -> None:
    shutil.copy(HERE / "platform_async" / "CMakeLists.txt", tmp_path)
    copy_examples(tmp_path)
    build = fresh_build("test-platform")
    configure_and_build(tmp_path, build, f"-DXBLSHIM_SOURCE={ROOT}", "-DCMAKE_BUILD_TYPE=Release")
    unlock(build / "unlock_cpp", tmp_path)

    declared = set()
    for header in ("XAsync.h", "XAsyncProvider.h", "XTaskQueue.h"):
        declared |= set(PUBLIC.findall((ROOT / "include" / header).read_text()))
    ours = lief.parse(str(build / "xblshim" / "libxblshim.so"))
    platform = lief.parse(str(build / "libplatform.so"))
    assert isinstance(ours, lief.ELF.Binary)
    assert isinstance(platform, lief.ELF.Binary)
    exported = {str(symbol.name) for symbol in ours.exported_symbols}
    assert "XblAchievementsUpdateAchievementAsync" in exported
    assert not {name for name in exported if re.match(r"X(Async|TaskQueue)[A-Z]|HC[A-Z]", name)}
    wanted = {str(s.name) for s in ours.imported_symbols if re.match(r"X[A-Z]", str(s.name))}
    assert {"XAsyncBegin", "XAsyncComplete", "XTaskQueueSubmitCallback"} <= wanted
    assert wanted <= declared, "it wants of the platform what no public header declares"
    assert {str(s.name) for s in platform.exported_symbols} <= declared


def test_sources_that_use_internals_of_xasync_and_xtaskqueue() -> None:
    """src/platform_async implements these headers and no others, except async/operation.h, which contains only public ones."""
    allowed = {f"async/{name}.h" for name in ("operation", "pending", "quiet_completion")}
    allowed |= {"task_queue/own_handle.h", "task_queue/waiting.h"}
    for folder in ("base", "service", "http", "runtime", "xbl"):
        for source in (path for path in (ROOT / "src" / folder).rglob("*") if path.is_file()):
            used = set(
                re.findall(r'#include [<"]((?:async|task_queue)/[a-z_]+\.h)', source.read_text(encoding="utf-8"))
            )
            assert used <= allowed, f"{source.name} would not build on a platform that brings XAsync and XTaskQueue"


def test_a_python_of_another_platform_needs_its_module_suffix(tmp_path: Path) -> None:
    """CMake can't run that Python, and would use an empty name."""
    options = ["-DXBLSHIM_BRIDGE=ON", "-DCMAKE_SYSTEM_NAME=Linux", f"-DPython_EXECUTABLE={sys.executable}"]
    command = ["cmake", "-G", "Ninja", "-S", str(ROOT), "-B", str(tmp_path), *options]
    with pytest.raises(AssertionError, match="-DXBLSHIM_PYTHON_SOABI"):
        run(command, ROOT)
    run([*command, "-DXBLSHIM_PYTHON_SOABI=cpython-311-other"], ROOT)
    assert "_bridge.cpython-311-other.so" in (tmp_path / "build.ninja").read_text()
