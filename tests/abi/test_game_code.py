"""Typical game code compiles against the headers."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import FAMILIES, MINGW, MSVC, Family, check_syntax

PROGRAMS = Path(__file__).with_name("programs")


@pytest.mark.parametrize("standard", ["c11", "c17", "c++11", "c++17", "c++20"])
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_game_code_compiles(family: Family, standard: str) -> None:
    if family is MSVC and "++" in standard:
        pytest.skip("they use a C++ library, of which there is none for this target")
    sources = sorted(PROGRAMS.glob("*.cpp" if "++" in standard else "*.c"))
    options = ("-D_GAMING_DESKTOP",) if family is MINGW else ("-Wshadow",)
    check_syntax(family, standard, sources, options)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_the_headers_compile_with_strict_flags(family: Family) -> None:
    """Warnings that careful projects enable, and that also cover included headers."""
    options = ("-Wold-style-cast", "-Wundef", "-Wnon-virtual-dtor", "-Wconversion", "-Wzero-as-null-pointer-constant")
    if family in (MINGW, MSVC):
        pytest.skip("windows.h itself does not")
    check_syntax(family, "c++17", sorted(PROGRAMS.glob("*.cpp")), options)
