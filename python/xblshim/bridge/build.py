"""Writes the bridge's C source: `python build.py SRC_FOLDER OUTPUT.c`. Run by CMake; imports nothing of the package.

The declarations of both function tables and of the calls are read from `service/bridge_abi.h` and service/rendered/calls.h,
where the core reads them too; those of the public structs that Python
fills are taken from the registry's rendered ones, and the compiler holds them against the public header.
"""

from __future__ import annotations

import io
import marshal
import re
import runpy
import sys
import sysconfig
from importlib.util import MAGIC_NUMBER
from pathlib import Path

from cffi import FFI

PUBLIC_HEADERS = (
    "xsapi-c/achievements_c.h",
    "xsapi-c/leaderboard_c.h",
    "xsapi-c/presence_c.h",
    "xsapi-c/privacy_c.h",
    "xsapi-c/profile_c.h",
    "xsapi-c/social_c.h",
    "xsapi-c/string_verify_c.h",
    "xsapi-c/user_statistics_c.h",
)
# Together with the structs that they contain.
FILLED = (
    "XblAchievement",
    "XblAchievementProgressChangeEntry",
    "XblAchievementUnlockEvent",
    "XblLeaderboardColumn",
    "XblLeaderboardRow",
    "XblPermissionCheckResult",
    "XblPresenceDeviceRecord",
    "XblSocialRelationship",
    "XblStatisticChangeEventArgs",
    "XblUserProfile",
    "XblUserStatisticsResult",
    "XblVerifyStringResult",
)
BOOTSTRAP_NAME = "<xblshim bootstrap>"
EXTERN_PYTHON = 'extern "Python" void xblshim_python_run(const xblshim_core_api* core);'


FREE_THREADED = (
    "xblshim is not made for free-threaded Pythons yet: install it into the ordinary Python of that version "
    "(python3.14 instead of python3.14t). C and C++ programs then use that one: set XBLSHIM_PYTHON to it."
)


def abi_declarations(source: Path) -> str:
    """Returns the text between the marks of the two headers that declare the boundary."""
    declarations = []
    for header in (source / "service" / "rendered" / "calls.h", source / "service" / "bridge_abi.h"):
        found = re.search(
            r"/\* bridge ABI \{ \*/(.*)/\* \} bridge ABI \*/", header.read_text(encoding="utf-8"), re.DOTALL
        )
        if found is None:
            raise SystemExit(f"{header} has lost its abi marks")
        declarations.append(found[1])
    return "".join(declarations)


def public_declarations(*names: str) -> str:
    """Returns the public structs of these names and their dependencies, in the rendered order."""
    rendered = Path(__file__).parents[1] / "abi" / "rendered"
    text = "".join(runpy.run_path(str(rendered / f"{name}.py"))["CDEF"] for name in ("cffi_cdef", "cffi_services"))
    declared = {
        found["name"]: found[0]
        for found in re.finditer(
            r"^typedef (?:struct \w+ \{.*?\} |\w+ )(?P<name>\w+);$", text, re.DOTALL | re.MULTILINE
        )
    }
    needed, unvisited = set(), set(names)
    while unvisited:
        name = unvisited.pop()
        needed.add(name)
        unvisited |= set(re.findall(r"\w+", declared[name])) & declared.keys() - needed
    return "\n".join(declaration for name, declaration in declared.items() if name in needed)


def c_string(text: str) -> str:
    lines = (line.replace("\\", "\\\\").replace('"', '\\"') for line in text.splitlines())
    return " \\\n".join(f'    "{line}\\n"' for line in lines)


def bootstrap_declarations(text: str) -> str:
    """Returns the bootstrap for entry.h: as text, and compiled, since compiling it takes a twelfth of XGameRuntimeInitialize."""
    compiled = marshal.dumps(compile(text, BOOTSTRAP_NAME, "exec", dont_inherit=True, optimize=0))
    return (
        f'#define XBLSHIM_BOOTSTRAP_NAME "{BOOTSTRAP_NAME}"\n'
        f"#define XBLSHIM_BOOTSTRAP_TEXT \\\n{c_string(text)}\n"
        f"#define XBLSHIM_BOOTSTRAP_MAGIC {int.from_bytes(MAGIC_NUMBER, 'little')}L\n"
        f"static const unsigned char xblshim_bootstrap_code[] = {{{', '.join(map(str, compiled))}}};\n"
    )


def builder(source: Path) -> FFI:
    bootstrap = (source / "bridge" / "bootstrap.py").read_text(encoding="utf-8")
    ffi = FFI()
    ffi.cdef(public_declarations(*FILLED))
    ffi.cdef(abi_declarations(source))
    ffi.cdef(EXTERN_PYTHON)
    ffi.embedding_api("")  # the one exported function is C: entry.h
    # When this raises, every later start of cffi fails, too. So it holds nothing that can raise: entry.h imports xblshim.bridge.embedded later.
    ffi.embedding_init_code("pass")
    ffi.set_source(
        "xblshim._bridge",
        "".join(f'#include "{header}"\n' for header in PUBLIC_HEADERS)
        + f'{bootstrap_declarations(bootstrap)}#include "bridge/entry.h"\n',
    )
    return ffi


def main(arguments: list[str]) -> None:
    if sysconfig.get_config_var("Py_GIL_DISABLED"):  # otherwise pip would tag an untested wheel for it
        raise SystemExit(FREE_THREADED)
    source, output = map(Path, arguments)
    text = io.StringIO()
    builder(source).emit_c_code(text)
    output.write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
