"""make macos: compiles and links everything native for macOS, with zig's clang and its macOS headers. Nothing is run, because that needs a Mac.

For arm64 and x86-64 the core becomes libxblshim.dylib, whose exports, install name and oldest macOS are checked. For arm64 the native tests become
one program, and the bridge's C is compiled. The workflow uses Apple's own linker, which reads the export list.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import lief
from core_batches import core_batches

from xblshim.abi.registry_loader import load
from xblshim.parity.exports import exported_names

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "macos"
OLDEST = "11.0"
INSTALL_NAME = "@rpath/libxblshim.0.dylib"
INCLUDES = [f"-I{ROOT / folder}" for folder in ("include", "src")]
# zig adds debug information and UBSan by itself. Nothing is run, so both only cost time.
OPTIONS = ["-O0", "-g0", "-fno-sanitize=all", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
# Symbols that zig's linker adds: the statically linked C++ runtime (allocation, type information of built-in types), and its own marks.
OF_THE_LINKER = re.compile(r"_Z(n[aw]|d[al]|T[IS])|__dso_handle$|_mh_dylib_header$")


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def zig(kind: str, target: str, *arguments: str | Path) -> None:
    """Runs zig. `kind` is cc or c++. Raises SystemExit with the compiler's output."""
    command = [sys.executable, "-m", "ziglang", kind, "-target", f"{target}.{OLDEST}", *map(str, arguments)]
    environment = {
        **os.environ,
        "ZIG_GLOBAL_CACHE_DIR": str(BUILD / "cache"),
        "ZIG_LOCAL_CACHE_DIR": str(BUILD / "cache"),
    }
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if ran.returncode != 0:
        raise SystemExit(f"{ran.stdout}{ran.stderr}\nfor {target}: {' '.join(map(str, arguments[-3:]))} failed")


def compiled(target: str, source: Path, *options: str) -> Path:
    output = BUILD / target / f"{source.relative_to(ROOT).as_posix().replace('/', '_')}.o"
    output.parent.mkdir(parents=True, exist_ok=True)
    is_c = source.suffix == ".c"
    standard = "-std=gnu11" if is_c else "-std=c++17"
    zig("cc" if is_c else "c++", target, standard, *OPTIONS, *options, *INCLUDES, "-c", source, "-o", output)
    return output


def test_sources() -> list[Path]:
    tests = ROOT / "tests" / "native"
    patterns = (
        "*_test.cpp",
        "support/*.cpp",
        "harness/*.cpp",
        "fuzz/calls.cpp",
        "fuzz/world.cpp",
        "faults/injection.cpp",
    )
    return [path for pattern in patterns for path in sorted(tests.glob(pattern))]


def wanted_exports() -> set[str]:
    return {function.name for function in load().exports()}


def faults(library: Path) -> list[str]:
    """Returns the faults of the library."""
    universal = lief.MachO.parse(str(library))
    assert universal is not None
    binary = universal.at(0)
    found = []
    exported = exported_names(library)
    if missing := wanted_exports() - exported:
        found.append(f"it doesn't export {sorted(missing)}")
    if surplus := {name for name in exported - wanted_exports() if not OF_THE_LINKER.match(name)}:
        found.append(f"it exports {sorted(surplus)}")
    names = [str(one.name) for one in binary.libraries]
    if names != [INSTALL_NAME, "/usr/lib/libSystem.B.dylib"]:
        found.append(f"its install name and libraries are {names}")
    oldest = ".".join(map(str, binary.build_version.minos[:2]))
    if oldest != OLDEST:
        found.append(f"it needs macOS {oldest}")
    return found


def link_core(target: str, objects: list[Path]) -> None:
    library = BUILD / f"libxblshim.{target}.dylib"
    zig("c++", target, "-dynamiclib", "-install_name", INSTALL_NAME, "-o", library, *objects)
    if found := faults(library):
        raise SystemExit(f"{library.name}: " + "; ".join(found))
    print(
        f"{library.relative_to(ROOT)}: {len(wanted_exports())} functions, {INSTALL_NAME}, macOS {OLDEST} or later",
        flush=True,
    )


def bridge_sources() -> list[Path]:
    generated = BUILD / "bridge.c"
    generated.parent.mkdir(parents=True, exist_ok=True)
    script = ROOT / "python" / "xblshim" / "bridge" / "build.py"
    subprocess.run([sys.executable, script, ROOT / "src", generated], check=True, stdout=subprocess.DEVNULL)
    return [generated, ROOT / "src" / "bridge" / "interpreter.c"]


def replaces_operators(source: Path) -> bool:
    text = source.read_text(encoding="utf-8")
    return "faults_" in source.name or "counted_allocations.h" in text


def main() -> None:
    hidden = ("-fPIC", "-fvisibility=hidden", f'-DXBLSHIM_VERSION="{version()}"')
    in_tests = (f"-I{ROOT / 'tests/native'}", f"-I{ROOT / 'include/xblshim/off_windows'}")
    # The headers of this Python differ from a Mac's in pyconfig.h only. cffi's part has unused functions.
    in_bridge = (*hidden, f"-I{sysconfig.get_path('include')}", "-Wno-error")
    arm64, x86_64 = "aarch64-macos", "x86_64-macos"
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        core = {
            target: [
                workers.submit(compiled, target, source, *hidden, "-fvisibility-inlines-hidden")
                for source in core_batches(BUILD / "batches")
            ]
            for target in (arm64, x86_64)
        }
        tests = {source: workers.submit(compiled, arm64, source, *in_tests) for source in test_sources()}
        bridge = [workers.submit(compiled, arm64, source, *in_bridge) for source in bridge_sources()]
        objects = {target: [one.result() for one in several] for target, several in core.items()}
        for linked in [workers.submit(link_core, target, several) for target, several in objects.items()]:
            linked.result()
        program = BUILD / "native_tests"
        # Some tests replace operator new, each in its own way. They are compiled only.
        linked = [one.result() for source, one in tests.items() if not replaces_operators(source)]
        zig("c++", arm64, "-o", program, *linked, *objects[arm64])
        for one in bridge:
            one.result()
    print(
        f"{len(test_sources())} files of the native tests and the bridge's C: compiled for {arm64}. Nothing was run: this is no Mac."
    )


if __name__ == "__main__":
    main()
