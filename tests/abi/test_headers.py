"""Each public header alone, in each language, with each compiler."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import CLANG, FAMILIES, GCC, INCLUDE, MINGW, MSVC, WARNINGS, Family, check_syntax, run

OFF_WINDOWS = INCLUDE / "xblshim" / "off_windows"
HEADERS = sorted(
    path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.h") if OFF_WINDOWS not in path.parents
)
ALONE = [
    (GCC, "c11"),
    (GCC, "c++11"),
    (CLANG, "c11"),
    (CLANG, "c++20"),
    (MINGW, "c++17"),
    (MSVC, "c11"),
    (MSVC, "c++17"),
]
TOGETHER = [(family, standard) for family in FAMILIES for standard in ("c11", "c++11", "c++17", "c++20")]


def _ids(runs: list[tuple[Family, str]]) -> list[str]:
    return [f"{family.name}-{standard}" for family, standard in runs]


def _source(folder: Path, name: str, standard: str, headers: list[str]) -> Path:
    source = folder / (name.replace("/", "_") + (".cpp" if "++" in standard else ".c"))
    source.write_text("".join(f"#include <{header}>\n" for header in headers) + "extern int used;\nint used;\n")
    return source


@pytest.mark.parametrize(("family", "standard"), ALONE, ids=_ids(ALONE))
def test_each_header_alone(family: Family, standard: str, tmp_path: Path) -> None:
    """Once and twice included, nothing before it, all warnings on; not every standard, for the time it takes."""
    sources = [_source(tmp_path, header, standard, [header] * 2) for header in HEADERS]
    options = _precompiled_windows_h(family, standard, tmp_path) if family is MINGW else ()
    check_syntax(family, standard, sources, options)


def _precompiled_windows_h(family: Family, standard: str, folder: Path) -> tuple[str, ...]:
    """Reading windows.h anew for each header takes most of a minute; the headers include it first of all anyway."""
    base = folder / "base.h"
    base.write_text("#define WIN32_LEAN_AND_MEAN\n#define NOMINMAX 1\n#include <windows.h>\n")
    told = run([family.command("cpp"), f"-std={standard}", *WARNINGS, "-xc++-header", str(base), "-o", f"{base}.gch"])
    assert not told, told
    return ("-include", str(base), "-Winvalid-pch")


@pytest.mark.parametrize(("family", "standard"), TOGETHER, ids=_ids(TOGETHER))
def test_the_headers_together(family: Family, standard: str, tmp_path: Path) -> None:
    """In alphabetic order and backwards, all warnings on."""
    orders = {"forwards": HEADERS, "backwards": HEADERS[::-1]}
    check_syntax(family, standard, [_source(tmp_path, name, standard, order) for name, order in orders.items()])


@pytest.mark.parametrize("standard", ["c11", "c++11", "c++20"])
@pytest.mark.parametrize("family", [GCC, CLANG], ids=lambda family: family.name)
def test_windows_h_is_there_in_either_case(family: Family, standard: str, tmp_path: Path) -> None:
    """Before, after and without the other headers."""
    options = (f"-I{OFF_WINDOWS}", f"-I{OFF_WINDOWS / 'upper'}")
    orders = {
        "before": ["windows.h", "Windows.h", *HEADERS],
        "after": [*HEADERS, "Windows.h", "windows.h"],
        "alone": ["windows.h"],
    }
    sources = [_source(tmp_path, name, standard, order) for name, order in orders.items()]
    check_syntax(family, standard, sources, options)


def test_everything_that_game_code_includes_is_there() -> None:
    """The headers that existing code bases were seen to include."""
    seen = {
        *("XAsync.h", "XAsyncProvider.h", "XTaskQueue.h", "XUser.h", "XGame.h", "XGameErr.h", "XGameUI.h", "XSystem.h"),
        *("XGameRuntime.h", "XGameRuntimeInit.h", "XGameRuntimeFeature.h", "XNetworking.h", "XError.h", "grdk.h"),
        *("xal/xal.h", "xsapi-c/services_c.h", "xsapi-c/types_c.h", "xsapi-c/xbox_live_context_c.h"),
        *("xsapi-c/achievements_c.h", "xsapi-c/achievements_manager_c.h", "httpClient/httpClient.h"),
    }
    assert seen <= set(HEADERS)
