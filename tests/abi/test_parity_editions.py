"""Comparisons of two sets of headers without ours, and the known differences of the public headers."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from abi_compilers import INCLUDE
from parity_support import copy_of_headers, mutate

from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity import cache
from xblshim.parity.explained import explained


@pytest.fixture(autouse=True)
def this_tree(monkeypatch: pytest.MonkeyPatch, read_once: Path) -> None:
    monkeypatch.setattr(paths, "native_paths", lambda: {"include": INCLUDE})
    monkeypatch.setattr(cache, "folder_of_the_user", lambda: read_once)


def run(*arguments: str | Path) -> int:
    """Uses the stand-ins, with which all machines report the same. test_parity_systems.py uses real headers."""
    return main(["parity", "--stand-ins", *map(str, arguments)])


def test_two_editions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report has what the title must change, and which of the two editions this library agrees with."""
    old, new = copy_of_headers(tmp_path / "old"), copy_of_headers(tmp_path / "new")
    mutate(old, "XTaskQueue.h", "Completion = 1", "Completion = 2")  # this library agrees with the new one
    mutate(
        new, "XAsync.h", "STDAPI XAsyncGetStatus", "STDAPI XAsyncGetStatusEx"
    )  # this library agrees with the old one
    mutate(old, "xsapi-c/types_c.h", r"\Z", "\n#define XBL_LANTERN(wick) do { wick; } while (0)\n")
    mutate(new, "xsapi-c/types_c.h", r"\Z", "\n#define XBL_LANTERN(wick) do { (wick); } while (0)\n")
    next(new.rglob("xal.h")).unlink()
    junit = tmp_path / "parity.xml"
    assert run("--gdk", old, "--against", new, "--json", "--junit", junit) == 1
    document = json.loads(capsys.readouterr().out)
    rows = {(r["name"], r["property"]): (r["status"], r["this_library"]) for r in document["differences"]}
    assert rows == {
        ("XTaskQueuePort", "enumerator Completion"): ("differs", "as here"),
        ("XAsyncGetStatus", ""): ("missing here", "as there"),
        ("XAsyncGetStatusEx", ""): ("missing there", "as there"),
        ("XBL_LANTERN", "body"): ("differs", "as neither"),
        ("xal/xal.h", ""): ("missing here", "as there"),
        **{(name, ""): ("missing here", "as there") for name in ("XalGetTitleId", "XalUserGetId", "XalUserHandle")},
    }
    assert str(new) in document["here"]
    suites = {suite.get("name"): suite for suite in ElementTree.parse(junit).getroot()}
    assert suites["function"].get("failures") == "4"  # two in XAsync.h, two of the removed xal.h


def test_the_same_edition_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy_of_headers(tmp_path / "gdk")
    assert run("--gdk", folder, "--against", folder, "--header", "XAsync.h", "--header", "XTaskQueue.h") == 0
    assert run("--gdk", folder, "--against", folder, "--library", "xsapi") == 2
    assert "--against compares two sets of headers" in capsys.readouterr().err


def test_known_differences_of_the_public_headers_are_accepted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Known differences are accepted on request, with their reasons. All others are not."""
    known = "macro HC_TRACE_ERROR parameters: 2 and more | 1 and more"
    assert all(reason and ": " in row for row, reason in explained().items())
    gdk = copy_of_headers(tmp_path / "gdk")
    mutate(
        gdk, "httpClient/trace.h", r"#define HC_TRACE_ERROR\(area, \.\.\.\)", "#define HC_TRACE_ERROR(area, msg, ...)"
    )
    some = ("--gdk", gdk, "--header", "httpClient/trace.h", "--header", "httpClient/pal.h", "--json")
    assert run(*some) == 1
    (row,) = json.loads(capsys.readouterr().out)["differences"]
    assert (row["key"], row["reason"]) == (known, explained()[known])
    assert run(*some, "--explained") == 0
    (row,) = json.loads(capsys.readouterr().out)["accepted"]
    assert row["key"] == known
    mutate(gdk, "httpClient/trace.h", r"HC_TRACE_ERROR\(area, msg,", "HC_TRACE_ERROR(area, msg, more,")
    assert run(*some, "--explained") == 1
