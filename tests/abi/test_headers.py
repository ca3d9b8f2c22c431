"""Each public header compiles alone, in each language, with each compiler."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import CLANG, FAMILIES, GCC, INCLUDE, MSVC, STAND_INS, WARNINGS, Family, check_syntax

from xblshim.parity.libclang import cindex

OFF_WINDOWS = INCLUDE / "xblshim" / "off_windows"
HEADERS = sorted(
    path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.h") if OFF_WINDOWS not in path.parents
)
# Whether a header includes what it needs depends on the language and the platform, not on the compiler. So all compilers get all headers together.
ALONE = [(GCC, "c11"), (GCC, "c++11")]
ALONE_IN_LIBCLANG = [("linux", "c11"), ("linux", "c++20"), ("msvc", "c11"), ("msvc", "c++17")]
TOGETHER = [(family, standard) for family in FAMILIES for standard in ("c11", "c++11", "c++17", "c++20")]


def _ids(runs: list[tuple[Family, str]]) -> list[str]:
    return [f"{family.name}-{standard}" for family, standard in runs]


def _source(folder: Path, name: str, standard: str, headers: list[str]) -> Path:
    source = folder / (name.replace("/", "_") + (".cpp" if "++" in standard else ".c"))
    source.write_text("".join(f"#include <{header}>\n" for header in headers) + "extern int used;\nint used;\n")
    return source


@pytest.mark.parametrize(("family", "standard"), ALONE, ids=_ids(ALONE))
def test_each_header_alone(family: Family, standard: str, tmp_path: Path) -> None:
    """Compiles each header as the first include, once and twice, with all warnings."""
    check_syntax(family, standard, [_source(tmp_path, header, standard, [header] * 2) for header in HEADERS])


@pytest.mark.parametrize(("platform", "standard"), ALONE_IN_LIBCLANG, ids=["-".join(one) for one in ALONE_IN_LIBCLANG])
def test_each_header_alone_with_libclang(platform: str, standard: str) -> None:
    """Reads all headers in one process, because a clang process for each takes ten times as long."""
    told = _told_by_libclang(platform, standard, {header: f"#include <{header}>\n" * 2 for header in HEADERS})
    assert told == []


def test_a_game_with_achievements_can_be_c99() -> None:
    """Some of the other headers have unions without a name, as the GDK's have: these are C11."""
    headers = ("XGameRuntimeInit.h", "XUser.h", "XAsync.h", "XAsyncProvider.h", "xsapi-c/services_c.h", "xblshim.h")
    assert _told_by_libclang("linux", "c99", {header: f"#include <{header}>\n" for header in headers}) == []


def test_a_header_with_a_missing_include_is_reported() -> None:
    told = _told_by_libclang("linux", "c11", {"one": "uint32_t needs_stdint;\n", "two": "static int unused;\n"})
    assert [line.split(":")[0] for line in told] == ["one", "two"]


def _told_by_libclang(platform: str, standard: str, texts: dict[str, str]) -> list[str]:
    """Returns every warning and error."""
    module = cindex()
    system = MSVC.options if platform == "msvc" else ("--target=x86_64-unknown-linux-gnu", f"-idirafter{STAND_INS[1]}")
    language = "-xc++" if "++" in standard else "-xc"
    command = [language, f"-std={standard}", *WARNINGS, f"-I{INCLUDE}", *system]
    found = []
    for name, text in texts.items():
        unit = module.Index.create().parse("alone.c", command, [("alone.c", text + "extern int used;\nint used;\n")])
        found += [f"{name}: {one.spelling} ({one.location.file}:{one.location.line})" for one in unit.diagnostics]
    return found


@pytest.mark.parametrize(("family", "standard"), TOGETHER, ids=_ids(TOGETHER))
def test_the_headers_together(family: Family, standard: str, tmp_path: Path) -> None:
    """In alphabetical and in reverse order, with all warnings."""
    orders = {"forwards": HEADERS, "backwards": HEADERS[::-1]}
    check_syntax(family, standard, [_source(tmp_path, name, standard, order) for name, order in orders.items()])


@pytest.mark.parametrize("standard", ["c11", "c++11", "c++20"])
@pytest.mark.parametrize("family", [GCC, CLANG], ids=lambda family: family.name)
def test_windows_h_can_be_included_in_either_case(family: Family, standard: str, tmp_path: Path) -> None:
    """Before, after and without the other headers."""
    options = (f"-I{OFF_WINDOWS}", f"-I{OFF_WINDOWS / 'upper'}")
    orders = {
        "before": ["windows.h", "Windows.h", *HEADERS],
        "after": [*HEADERS, "Windows.h", "windows.h"],
        "alone": ["windows.h"],
    }
    sources = [_source(tmp_path, name, standard, order) for name, order in orders.items()]
    check_syntax(family, standard, sources, options)


def test_every_header_that_game_code_includes_exists() -> None:
    """The headers that existing code bases include."""
    seen = {
        *("XAsync.h", "XAsyncProvider.h", "XTaskQueue.h", "XUser.h", "XGame.h", "XGameErr.h", "XGameUI.h", "XSystem.h"),
        *("XGameRuntime.h", "XGameRuntimeInit.h", "XGameRuntimeFeature.h", "XNetworking.h", "XError.h", "grdk.h"),
        *("xal/xal.h", "xsapi-c/services_c.h", "xsapi-c/types_c.h", "xsapi-c/xbox_live_context_c.h"),
        *("xsapi-c/achievements_c.h", "xsapi-c/achievements_manager_c.h", "httpClient/httpClient.h"),
    }
    assert seen <= set(HEADERS)
