"""make msvc: checks Visual C++'s rules with clang for its target. Links and runs nothing, because no registry has Microsoft's libraries.

zig's clang compiles the core with the layouts, mangling and exceptions of MSVC, against libc++ and mingw-w64's headers of the Windows SDK.
It checks the objects:

* No declaration exports a function: `__declspec(dllexport)` would add to the export lists.
* All functions of the C library and of Windows that they call exist in ucrtbase.dll, vcruntime140.dll and the system's DLLs. mingw-w64 has more.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import lief
from core_batches import ROOT, core_batches

BUILD = ROOT / "build" / "msvc"
# clang-cl's /W4 is -Wall -Wextra. The others are part of MSVC's /W4 and separate options of clang.
WARNINGS = [
    *("-Wall", "-Wextra", "-Werror", "-Wmicrosoft", "-Wimplicit-fallthrough", "-Wunreachable-code"),
    "-Wno-unused-command-line-argument",
]
MSVC = [
    *("--target=x86_64-pc-windows-msvc", "-fms-compatibility", "-fms-extensions", "-fms-compatibility-version=19.40"),
    *("-fno-delayed-template-parsing", "-fexceptions", "-fcxx-exceptions", "-std=c++17", "-O0", "-nostdinc"),
    # mingw-w64's headers declare C99's functions only for GNU's compilers.
    *("-fgnuc-version=14.0.0", "-D__MINGW64__", "-D__MINGW32__", "-D_UCRT", "-D_WIN32_WINNT=0x0A00"),
]
# What the build of libc++ writes into its __config_site.
LIBCXX = [
    *("NO_VCRUNTIME", "ABI_VERSION=1", "ABI_NAMESPACE=__1", "HAS_THREADS=1", "HAS_MONOTONIC_CLOCK", "HAS_MUSL_LIBC=0"),
    *("HAS_VENDOR_AVAILABILITY_ANNOTATIONS=0", "HAS_FILESYSTEM=1", "HAS_RANDOM_DEVICE", "HAS_LOCALIZATION"),
    *("HAS_UNICODE", "HAS_WIDE_CHARACTERS", "PSTL_BACKEND_SERIAL", "HARDENING_MODE=_LIBCPP_HARDENING_MODE_NONE"),
    *("ASSERTION_SEMANTIC_DEFAULT=_LIBCPP_ASSERTION_SEMANTIC_IGNORE", "DISABLE_VISIBILITY_ANNOTATIONS"),
    "HAS_THREAD_API_WIN32",
]
SYSTEM = ("ucrtbase", "ucrtbase-common", "vcruntime140", "vcruntime140-common", "kernel32", "advapi32", "ws2_32")
OF_THE_COMPILER = re.compile(
    r"__chkstk|_fltused|_tls_index|_Init_thread_|__security_|__std_|_C[TL]|__C_|__cxa_thread|_CxxThrowException"
)
# Visual C++ has these in its headers or in the static part of its runtime, not in a DLL.
IN_ITS_LIBRARIES = {"atexit", "ceilf", "snprintf", "vsnprintf"}


def zig_library() -> Path:
    spec = find_spec("ziglang")
    if spec is None or spec.origin is None:
        raise SystemExit("zig is missing: pip install --group macos")
    return Path(spec.origin).parent / "lib"


def compiled(source: Path, library: Path) -> Path:
    output = BUILD / f"{source.stem}.obj"
    output.parent.mkdir(parents=True, exist_ok=True)
    includes = [library / "libcxx" / "include", library / "include", library / "libc" / "include" / "any-windows-any"]
    command = [sys.executable, "-m", "ziglang", "clang", *MSVC, *WARNINGS, '-DXBLSHIM_VERSION="0"']
    command += [f"-D_LIBCPP_{one}" for one in LIBCXX]
    command += [part for folder in includes for part in ("-isystem", str(folder))]
    command += [f"-I{ROOT / 'include'}", f"-I{ROOT / 'src'}", "-c", str(source), "-o", str(output)]
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(BUILD), "ZIG_LOCAL_CACHE_DIR": str(BUILD)}
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if ran.returncode != 0:
        raise SystemExit(f"{ran.stdout}{ran.stderr}\nfor MSVC's target: {source.name} failed")
    return output


def symbols(file: Path) -> Iterator[tuple[str, bool]]:
    """Yields the C names of an object file, and whether it defines them."""
    binary = lief.COFF.parse(str(file))
    assert binary is not None
    for symbol in binary.symbols:
        name = str(symbol.name)
        if symbol.storage_class == lief.COFF.Symbol.STORAGE_CLASS.EXTERNAL and not name.startswith("?"):
            yield name.removeprefix("__imp_"), symbol.section_idx > 0 or symbol.value > 0


def system_names(library: Path) -> set[str]:
    """Returns the exports of Windows' DLLs."""
    names: set[str] = set()
    for stem in SYSTEM:
        folder = library / "libc" / "mingw"
        for file in (*folder.glob(f"lib-common/{stem}.def*"), *folder.glob(f"lib64/{stem}.def*")):
            names |= set(re.findall(r"^(\w+)", file.read_text("utf-8", "replace"), re.MULTILINE))
    return names


def faults(objects: list[Path], library: Path) -> list[str]:
    found = [
        f"{file.name} exports a function by its declaration: leave that to src/exports"
        for file in objects
        if b"/EXPORT:" in file.read_bytes().upper()
    ]
    every = [symbol for file in objects for symbol in symbols(file)]
    known = {name for name, defined in every if defined} | system_names(library)
    missing = {name for name, defined in every if not defined and name not in known | IN_ITS_LIBRARIES}
    if missing := {name for name in missing if not OF_THE_COMPILER.match(name)}:
        found.append(f"neither Windows nor Visual C++'s runtime has {', '.join(sorted(missing))}")
    return found


def main() -> None:
    library = zig_library()
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        objects = list(workers.map(lambda source: compiled(source, library), core_batches(BUILD / "batches")))
    if found := faults(objects, library):
        raise SystemExit("; ".join(found))
    print(f"src: {len(objects)} objects for MSVC's target. Nothing was linked or run: there is no Windows SDK here.")


if __name__ == "__main__":
    main()
