"""Every kind of change to a header is found and reported as that kind. An unchanged copy has no differences."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from abi_compilers import INCLUDE
from parity_support import HERE, batches, copy_of_headers, found_of, mutate, ours, theirs

from xblshim.parity.compare import ABSENT, compare, uncompared
from xblshim.parity.facts import Difference

MUTATIONS: list[dict[str, Any]] = tomllib.loads((HERE / "parity" / "mutations.toml").read_text("utf-8"))["mutation"]
TITLES = [mutation["title"] for mutation in MUTATIONS]


@pytest.fixture(scope="module")
def rows_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], set[tuple[str, str, str]]]:
    """Returns the rows of the batch that a mutation is in. Each batch is read once, because reading takes most of the time."""
    every = batches(MUTATIONS)

    @cache
    def read(place: int) -> set[tuple[str, str, str]]:
        folder = copy_of_headers(tmp_path_factory.mktemp("batch"))
        for mutation in every[place]:
            mutate(folder, mutation["header"], mutation["old"], mutation["new"])
        headers = {mutation["header"] for mutation in every[place]}
        return found_of(compare(theirs(folder, only=headers), ours()))

    places = {mutation["title"]: place for place, batch in enumerate(every) for mutation in batch}
    return lambda title: read(places[title])


@pytest.mark.parametrize("mutation", MUTATIONS, ids=TITLES)
def test_each_mutation_is_found(mutation: dict[str, Any], rows_of: Callable[[str], set[tuple[str, str, str]]]) -> None:
    """A batch has mutations of different declarations, so that each row has one cause."""
    found = rows_of(mutation["title"])
    assert tuple(mutation["finds"]) in found, sorted(found)


def test_mutations_of_one_batch_share_no_row() -> None:
    for batch in batches(MUTATIONS):
        rows = [tuple(mutation["finds"]) for mutation in batch]
        names = [mutation["finds"][1] for mutation in batch]
        assert len(set(rows)) == len(rows)
        assert len(set(names)) == len(names)


def test_there_are_enough_of_them() -> None:
    assert len(MUTATIONS) >= 70
    assert len(set(TITLES)) == len(MUTATIONS)


@pytest.mark.parametrize("target", ["windows-gdk", "windows-win32", "linux-x86_64", "linux-aarch64"])
def test_an_unchanged_copy_gives_nothing(target: str, tmp_path: Path) -> None:
    assert compare(theirs(copy_of_headers(tmp_path), target), ours(target)) == []


def test_comments_and_white_space_are_no_change(tmp_path: Path) -> None:
    folder = copy_of_headers(tmp_path)
    for path in folder.rglob("*.h"):
        path.write_text("/* another license */\n" + path.read_text("utf-8").replace("///", "// "), "utf-8")
    mutate(folder, "XAsync.h", r"STDAPI XAsyncGetStatus\(", "STDAPI\nXAsyncGetStatus (")
    assert compare(theirs(folder), ours()) == []


def test_other_words_for_the_same_are_no_change(tmp_path: Path) -> None:
    folder = copy_of_headers(tmp_path)
    mutate(folder, "XAsync.h", r"STDAPI XAsyncGetStatus\(", "EXTERN_C HRESULT STDAPICALLTYPE XAsyncGetStatus(")
    mutate(folder, "XAsync.h", r"void\* context;", "struct { void* context; };")
    assert compare(theirs(folder, only=["XAsync.h"]), ours()) == []


def test_unnamed_types_are_reported_without_their_place(tmp_path: Path) -> None:
    """A baseline then fits the difference on any machine and in any line."""
    folder = copy_of_headers(tmp_path)
    mutate(folder, "XAsync.h", r"void\* context;", "union { void* context; struct { int low, high; } parts; };")
    mutate(
        folder, "XTaskQueue.h", r"(STDAPI XTaskQueueCreate\()", r"enum { XTaskQueueLimit = 7, XTaskQueueOther };\n\1"
    )
    assert [row.key for row in compare(theirs(folder, only=["XAsync.h", "XTaskQueue.h"]), ours())] == [
        "struct XAsyncBlock member parts: (unnamed struct) at 8, 8 bytes | -",
        "struct XAsyncBlock member parts.low: int at 8, 4 bytes | -",
        "struct XAsyncBlock member parts.high: int at 12, 4 bytes | -",
        "enum (unnamed, of XTaskQueueLimit) : yes | -",
    ]


def test_numbers_with_equal_hex_digits_are_distinguished() -> None:
    signed, unsigned = (Difference("macro", "E_FAIL", "value", *pair) for pair in ((0x80004005, -0x7FFFBFFB), (5, 6)))
    assert signed.key == "macro E_FAIL value: 2147500037 | -2147467259"
    assert unsigned.key == "macro E_FAIL value: 5 | 6"


def test_a_missing_header_is_reported(tmp_path: Path) -> None:
    """The report has the number of its declarations, and counts them neither as different nor as equal."""
    folder = copy_of_headers(tmp_path)
    next(folder.rglob("xal.h")).unlink()
    surface = theirs(folder)
    assert compare(surface, ours()) == []
    (absent,) = (one for one in uncompared(surface, ours()) if one.kind == "header")
    assert (absent.name, absent.why) == ("xal/xal.h", ABSENT)
    assert absent.declarations == 3


def test_a_header_of_the_user_only_is_reported(tmp_path: Path) -> None:
    folder = copy_of_headers(tmp_path)
    services = next(folder.rglob("achievements_c.h")).parent
    (services / "lanterns_c.h").write_text('#pragma once\nextern "C" { int XblLightLantern(int wick); }\n')
    mutate(
        folder,
        "xsapi-c/services_c.h",
        r"(#include <xsapi-c/achievements_c\.h>)",
        r"\1\n#include <xsapi-c/lanterns_c.h>",
    )
    rows = {(row.kind, row.name): (row.status, row.there_at) for row in compare(theirs(folder), ours())}
    assert rows["header", "xsapi-c/lanterns_c.h"] == ("missing here", "xsapi-c/lanterns_c.h")
    assert rows["function", "XblLightLantern"] == ("missing here", "xsapi-c/lanterns_c.h:2")


def test_places_of_both_sides(tmp_path: Path) -> None:
    folder = copy_of_headers(tmp_path)
    mutate(folder, "XTaskQueue.h", "Completion = 1", "\n\nCompletion = 2")
    (row,) = compare(theirs(folder, only=["XTaskQueue.h"]), ours())
    (there, line), (here, other) = row.there_at.split(":"), row.here_at.split(":")
    assert (there, here) == ("XTaskQueue.h", "XTaskQueue.h")
    assert int(line) == int(other) + 2
    assert "Completion = 1" in (INCLUDE / "XTaskQueue.h").read_text().splitlines()[int(other) - 1]
    assert (row.basis, row.sure) == ("compiled", "certain")
