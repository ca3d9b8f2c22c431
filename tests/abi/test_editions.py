"""grdk.h: the edition that code gets by default, and the macro that selects another one."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import CLANG, GCC, MINGW, Family, check_syntax

FAMILIES = [GCC, CLANG, MINGW]
# Each edition and its versions in the SDK's and the GDK's numbering, which code compares.
EDITIONS = {
    251000: (26100, 6194),
    251002: (26100, 6247),
    260402: (26100, 7849),
    260404: (26100, 7849),
    240600: (25398, 4271),
}
TESTS = """
#include <grdk.h>
#if _GRDK_EDITION != {edition} || _GRDK_VER != (({sdk} << 16) | {build})
#error another edition
#endif
#if _GRDK_YY != {edition} / 10000 || _GRDK_MM_NUM != {edition} / 100 % 100
#error another month
#endif
#ifdef _GXDK_VER
#error a console
#endif
extern const wchar_t version[];
const wchar_t version[] = _GRDK_VER_STRING_COMPACT_W;
"""


def _source(folder: Path, edition: int) -> Path:
    sdk, build = EDITIONS[edition]
    source = folder / "edition.cpp"
    source.write_text(TESTS.format(edition=edition, sdk=sdk, build=build))
    return source


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_the_default_edition_suits_samples(family: Family, tmp_path: Path) -> None:
    source = _source(tmp_path, 251000)
    source.write_text(source.read_text() + "#if _GRDK_VER < 0x65F41800\n#error needs a newer edition\n#endif\n")
    check_syntax(family, "c++17", [source])


@pytest.mark.parametrize("edition", sorted(EDITIONS))
def test_another_edition_changes_the_values(edition: int, tmp_path: Path) -> None:
    check_syntax(GCC, "c++17", [_source(tmp_path, edition)], (f"-DXBLSHIM_GRDK_EDITION={edition}",))


def test_the_build_can_select_an_edition_by_macro(tmp_path: Path) -> None:
    check_syntax(GCC, "c++17", [_source(tmp_path, 260402)], ("-D_GRDK_EDITION=260402",))


def test_invalid_editions_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="YYMMQQ"):
        check_syntax(GCC, "c++17", [_source(tmp_path, 251000)], ("-DXBLSHIM_GRDK_EDITION=2510",))
