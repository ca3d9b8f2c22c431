"""The file of static_asserts compiles with our headers and not with changed ones, and the message names the fact."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from abi_compilers import CLANG, FAMILIES, GCC, INCLUDE, Family
from parity_support import copy_of_headers, mutate

from xblshim.abi.registry_model import Registry
from xblshim.parity.emit import emit_checks
from xblshim.parity.facts import ParityError

# Facts that assertions can't check: names of parameters, conventions on x64, additional declarations of the headers.
SEEN = [
    ("xsapi-c/achievements_c.h", r"uint32_t percentComplete", "uint64_t percentComplete", "XblAchievementsUpdateAchievement"),
    ("XAsync.h", r"(XAsyncGetStatus\(.*?\)) XBLSHIM_NOEXCEPT;", r"\1;", "XAsyncGetStatus"),
    (
        "XTaskQueue.h",
        r"typedef void CALLBACK XTaskQueueCallback\((.*?)bool",
        r"typedef void CALLBACK XTaskQueueCallback(\1char",
        "XTaskQueueCallback",
    ),
    (
        "xsapi-c/achievements_c.h",
        r"(struct XblAchievementTimeWindow\s*\{.*?)time_t endDate;",
        r"\1char gap; time_t endDate;",
        "XblAchievementTimeWindow.endDate is at 8",
    ),
    ("XTaskQueue.h", r"Completion = 1", "Completion = 2", "XTaskQueuePort::Completion is 1"),
    ("XTaskQueue.h", r"enum class XTaskQueuePort : uint32_t", "enum class XTaskQueuePort : uint16_t", "XTaskQueuePort is uint32_t"),
    ("xsapi-c/types_c.h", r"#define E_XBL_NOT_INITIALIZED [^\n]*", "#define E_XBL_NOT_INITIALIZED E_FAIL", "E_XBL_NOT_INITIALIZED is 0x89235208"),
    ("XUser.h", r"(XUserGamertagComponentClassicMaxBytes[ ={]+)16", r"\g<1>17", "XUserGamertagComponentClassicMaxBytes is 16"),
]  # fmt: skip


def _compile(family: Family, source: Path, *folders: Path, told: list[str] | None = None) -> str:
    """Returns the compiler's messages, "" if it accepts the file; `told` receives the messages in any case."""
    command = [
        family.command("cpp"),
        "-std=c++17",
        "-fsyntax-only",
        *family.options,
        *(f"-I{folder}" for folder in folders),
        str(source),
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if told is not None:
        told.append(run.stderr)
    assert (run.returncode == 0) == ("error" not in run.stderr), run.stderr
    return "" if run.returncode == 0 else run.stderr


@pytest.mark.parametrize("family", FAMILIES, ids=[family.name for family in FAMILIES])
def test_compiles_with_our_headers(family: Family, registry: Registry, tmp_path: Path) -> None:
    source = tmp_path / "checks.cpp"
    source.write_text(emit_checks(registry, source.name))
    assert source.read_text().count("static_assert") > 1000
    told: list[str] = []
    assert _compile(family, source, INCLUDE, told=told) == ""
    assert "is not checked" not in told[0]


@pytest.mark.parametrize("change", SEEN, ids=[change[3] for change in SEEN])
def test_failed_assertions_name_the_difference(
    change: tuple[str, str, str, str], registry: Registry, tmp_path: Path
) -> None:
    header, old, new, fact = change
    folder = copy_of_headers(tmp_path / "gdk")
    mutate(folder, header, old, new)
    source = tmp_path / "checks.cpp"
    source.write_text(emit_checks(registry, source.name))
    roots = [folder / "GameKit" / "Include", folder / "ExtensionLibraries" / "Services" / "Include"]
    assert fact in _compile(GCC, source, *roots)


@pytest.mark.parametrize("family", [GCC, CLANG], ids=lambda family: family.name)
def test_a_missing_header_is_skipped_with_a_message(family: Family, registry: Registry, tmp_path: Path) -> None:
    source = tmp_path / "checks.cpp"
    source.write_text(emit_checks(registry, source.name, ["XTaskQueue.h", "xal/xal.h"]))
    folder = copy_of_headers(tmp_path / "gdk")
    next(folder.rglob("xal.h")).unlink()
    told: list[str] = []
    assert _compile(family, source, folder / "GameKit" / "Include", told=told) == ""
    assert "xal/xal.h is not in the include folders" in told[0]
    assert "XTaskQueue.h is" not in told[0]


@pytest.mark.parametrize("family", FAMILIES, ids=[family.name for family in FAMILIES])
def test_no_header_at_all_is_an_error(family: Family, registry: Registry, tmp_path: Path) -> None:
    """A user who forgets the include folder gets this error."""
    source = tmp_path / "checks.cpp"
    source.write_text(emit_checks(registry, source.name))
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "none of the headers is in the include folders" in _compile(family, source, empty)


def test_another_edition_is_no_difference(registry: Registry, tmp_path: Path) -> None:
    source = tmp_path / "checks.cpp"
    source.write_text(emit_checks(registry, source.name, ["grdk.h", "XAsync.h"]))
    folder = copy_of_headers(tmp_path / "gdk")
    mutate(folder, "grdk.h", "251000", "240600")
    assert _compile(GCC, source, folder / "GameKit" / "Include") == ""


def test_some_headers_only(registry: Registry) -> None:
    text = emit_checks(registry, "checks.cpp", ["XTaskQueue.h"])
    assert "XTaskQueueCreate" in text
    assert "XblAchievements" not in text
    with pytest.raises(ParityError, match=r"nonsense\.h is not one of the headers"):
        emit_checks(registry, "checks.cpp", ["nonsense.h"])
