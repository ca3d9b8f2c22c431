"""A second run on the same headers parses nothing, and any change of the input is detected. Progress is shown on terminals only."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from abi_compilers import INCLUDE

from xblshim.console.progress import Progress
from xblshim.parity import cache, libclang
from xblshim.parity.facts import ParityError, Surface
from xblshim.parity.libclang import AS_IT_IS, Settings
from xblshim.parity.reader import read as read_anew
from xblshim.parity.sources import ABSENT, our_headers, their_headers
from xblshim.parity.targets import TARGETS

HEADER = "XTaskQueue.h"
TEXT = """
#pragma once
#include <stdint.h>
#include "inner.h"
#define XTASK_LIMIT 7
extern "C" {
enum class XTaskQueuePort : uint32_t { Work, Completion };
struct XTaskQueueRegistrationToken { uint64_t token[XTASK_TOKENS]; };
bool XTaskQueueDispatch(XTaskQueuePort port, int wait = 0) noexcept;
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "headers"
    found.mkdir()
    (found / HEADER).write_text(TEXT)
    (found / "inner.h").write_text("#define XTASK_TOKENS 2\n")
    return found


class Reads:
    """Reads through a cache and counts libclang's calls."""

    def __init__(self, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store = store
        self.parsed = 0
        parse = libclang.parse

        def counted(*arguments: object, **more: object) -> object:
            self.parsed += 1
            return parse(*arguments, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(libclang, "parse", counted)

    def __call__(self, folder: Path, settings: Settings = AS_IT_IS, target: str = "linux-x86_64") -> Surface:
        found = their_headers([folder], list(our_headers(INCLUDE).files))._replace(fallbacks=(ABSENT,))
        return cache.read(found, TARGETS[target], settings, self.store, lambda text: None)


@pytest.fixture
def reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reads:
    return Reads(tmp_path / "cache", monkeypatch)


def test_the_same_content_is_parsed_once(folder: Path, reads: Reads, tmp_path: Path) -> None:
    first = reads(folder)
    parsed = reads.parsed
    assert parsed > 0
    assert vars(reads(folder)) == vars(first)
    moved = folder.rename(tmp_path / "elsewhere")
    assert vars(reads(moved)) == vars(first)
    assert reads.parsed == parsed
    function = first.facts["function", "XTaskQueueDispatch"]
    assert (function.place(), function.properties["parameter 2 default"]) == (f"{HEADER}:9", "0")


@pytest.mark.parametrize("name", [HEADER, "inner.h"])
def test_a_change_is_detected(folder: Path, reads: Reads, name: str) -> None:
    before = reads(folder)
    path = folder / name
    path.write_text(path.read_text().replace("TOKENS 2", "TOKENS 3").replace("LIMIT 7", "LIMIT 8"))
    assert reads(folder).facts != before.facts


def test_targets_and_settings_have_separate_entries(folder: Path, reads: Reads) -> None:
    reads(folder)
    parsed = reads.parsed
    reads(folder, target="windows-gdk")
    reads(folder, AS_IT_IS._replace(defines=("LANTERN",)))
    reads(folder, AS_IT_IS._replace(edition=250400))
    assert reads.parsed == 4 * parsed


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"outside": {}}'])
def test_a_truncated_entry_is_replaced(folder: Path, reads: Reads, text: str) -> None:
    whole = reads(folder)
    (entry,) = reads.store.iterdir()
    entry.write_text(text)
    assert vars(reads(folder)) == vars(whole)
    assert len(entry.read_text()) > len(text)


def test_a_cache_that_cannot_be_written_is_no_error(folder: Path, reads: Reads) -> None:
    reads.store.write_text("a file where the folder should be")
    assert ("enum", "XTaskQueuePort") in reads(folder).facts


def test_old_entries_are_deleted(folder: Path, reads: Reads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "KEPT", 2)
    for define in ("A", "B", "C"):
        reads(folder, AS_IT_IS._replace(defines=(define,)))
    assert len(list(reads.store.iterdir())) == 2


def test_diagnostics_have_their_source_line(folder: Path) -> None:
    (folder / HEADER).write_text(TEXT.replace("int wait", "Lantern wait"))
    found = their_headers([folder], list(our_headers(INCLUDE).files))
    with pytest.raises(ParityError) as told:
        read_anew(found, TARGETS["linux-aarch64"])
    lines = str(told.value).splitlines()
    place = next(place for place, line in enumerate(lines) if f"{HEADER}:9:46: unknown type name 'Lantern'" in line)
    assert lines[place + 1].strip() == "bool XTaskQueueDispatch(XTaskQueuePort port, Lantern wait = 0) noexcept;"
    assert lines[place + 2].index("^") == lines[place + 1].index("Lantern")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_printed_on_a_terminal_only() -> None:
    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        with Progress(stream) as say:
            say("reading 7 headers")
        assert ("reading 7 headers" in stream.getvalue()) is shown
        assert stream.getvalue().endswith("\x1b[K") is shown
