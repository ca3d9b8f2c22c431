"""Sizes, offsets, enum values and function types agree with the facts of the real headers."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_asserts import c_unit, cpp_unit
from abi_compilers import AARCH64, CLANG, FAMILIES, GCC, MINGW, MSVC, Family, check_syntax
from abi_facts import GROUPS, RUNTIME, SURFACE, TARGETS, Facts, differences, load_facts, load_raw

from xblshim.abi.ctypes_text import normalize
from xblshim.abi.registry_model import UNLISTED, Function, Registry

RUNS = [
    (GCC, "linux-x86_64", ()),
    (CLANG, "linux-x86_64", ()),
    (MINGW, "windows-gdk", ("-D_GAMING_DESKTOP",)),
    (MINGW, "windows-win32", ("-DHC_PLATFORM=HC_PLATFORM_WIN32",)),  # declares more than the GDK
    (MSVC, "windows-gdk", ("-D_GAMING_DESKTOP",)),
    (MSVC, "windows-win32", ("-DHC_PLATFORM=HC_PLATFORM_WIN32",)),
    *((family, target, ()) for target in (RUNTIME, SURFACE) for family in FAMILIES),
]
IDS = [f"{family.name}-{target}" for family, target, _ in RUNS]
# Names of ours, and names that the GDK's facts don't have.
OURS = {"xblshim.h", "xal/xal.h"}


@pytest.mark.parametrize(("family", "target", "options"), RUNS, ids=IDS)
def test_cpp_assertions(family: Family, target: str, options: tuple[str, ...], tmp_path: Path) -> None:
    source = tmp_path / "facts.cpp"
    source.write_text(cpp_unit(load_facts(target)))
    check_syntax(family, "c++17", [source], options)


@pytest.mark.parametrize(("family", "target", "options"), RUNS, ids=IDS)
def test_c_assertions(family: Family, target: str, options: tuple[str, ...], tmp_path: Path) -> None:
    source = tmp_path / "facts.c"
    source.write_text(c_unit(load_facts(target)))
    check_syntax(family, "c11", [source], options)


@pytest.mark.parametrize("target", ["linux-aarch64", RUNTIME, SURFACE])
def test_on_arm64(target: str, tmp_path: Path) -> None:
    """Runs only if the cross compiler is installed."""
    if not all(map(_installed, AARCH64.candidates[0])):
        pytest.skip("no aarch64-linux-gnu-g++")
    for name, unit in (("facts.cpp", cpp_unit), ("facts.c", c_unit)):
        source = tmp_path / name
        source.write_text(unit(load_facts(target)))
        check_syntax(AARCH64, "c++17" if name.endswith("cpp") else "c11", [source])


def _installed(command: str) -> bool:
    import shutil

    return shutil.which(command) is not None


def _parameters(facts: Facts) -> dict[str, list[tuple[str, str, str]]]:
    return {
        name: [(p[0], p[1], normalize(p[2])) for p in fact["parameters"]]
        for name, fact in facts.group("functions").items()
    }


@pytest.mark.parametrize("target", [*TARGETS, RUNTIME, SURFACE])
def test_parameters_have_the_real_names_and_annotations(target: str, registry: Registry) -> None:
    """Compares annotations if the facts have them, and types as written."""
    for name, wanted in _parameters(load_facts(target)).items():
        function = registry.find(name)
        assert isinstance(function, Function), name
        given = [(p.name, p.sal if w[1] else "", p.type) for p, w in zip(function.params, wanted, strict=True)]
        assert given == wanted, name


def test_every_declaration_is_in_the_facts(registry: Registry) -> None:
    known = {name for target in (*TARGETS, RUNTIME, SURFACE) for name in load_facts(target).group("functions")}
    declared = {
        item.name
        for header in registry.headers
        if header.path not in OURS and header.part != UNLISTED
        for item in header.items
        if isinstance(item, Function)
    }
    assert declared == known


def test_each_listed_difference_refers_to_a_declaration() -> None:
    """An outdated entry in the list of differences could hide a real difference."""
    for difference in differences():
        for target in difference["targets"]:
            raw = load_raw(target)
            for name in difference["names"]:
                if difference["kind"] == "header":
                    assert name in raw["headers"]
                elif difference["kind"] == "type":
                    assert name in str(raw)
                else:
                    assert difference["kind"] in GROUPS
                    assert any(name in header.get(difference["kind"], {}) for header in raw["headers"].values())


def test_the_assertions_can_fail(tmp_path: Path) -> None:
    """The compiler refuses a changed offset, enum value, parameter and noexcept."""
    facts = load_facts("linux-x86_64")
    unit = cpp_unit(facts)
    for before, after in (
        ("offsetof(XblAchievement, isRevoked) == 192", "offsetof(XblAchievement, isRevoked) == 193"),
        ("(XTaskQueuePort::Completion) == 1LL", "(XTaskQueuePort::Completion) == 2LL"),
        ("decltype(XAsyncGetStatus), int(XAsyncBlock *, bool)", "decltype(XAsyncGetStatus), int(XAsyncBlock *, int)"),
        ("int(const XblInitArgs *) noexcept", "int(const XblInitArgs *)"),
    ):
        assert before in unit
        source = tmp_path / "wrong.cpp"
        source.write_text(unit.replace(before, after))
        with pytest.raises(AssertionError, match="static assertion failed"):
            check_syntax(GCC, "c++17", [source])
