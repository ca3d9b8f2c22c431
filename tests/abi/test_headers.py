"""Each public header alone, in each language, with each compiler."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import FAMILIES, INCLUDE, Family, check_syntax

HEADERS = sorted(path.relative_to(INCLUDE).as_posix() for path in INCLUDE.rglob("*.h"))
STANDARDS = ("c11", "c++11", "c++17", "c++20")


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_each_header_alone(family: Family, standard: str, tmp_path: Path) -> None:
    """Once and twice included, nothing before it, all warnings on."""
    sources = []
    for header in HEADERS:
        source = tmp_path / (header.replace("/", "_") + (".c" if standard == "c11" else ".cpp"))
        source.write_text(f"#include <{header}>\n#include <{header}>\nextern int used;\nint used;\n")
        sources.append(source)
    check_syntax(family, standard, sources)
