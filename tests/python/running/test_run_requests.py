"""The journal that the processes of a game share: incomplete lines, and the copy for the configured journal."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from xblshim.cli.title_run.refused_requests import JournalOfGame
from xblshim.simulator.journal.entry import Entry
from xblshim.simulator.journal.journal_file import JournalFile
from xblshim.simulator.request_facts import Facts


def line(status: int, path: str = "/a") -> bytes:
    return json.dumps({"number": 1, "path": path, "status": status}, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("content", "refused", "incomplete"),
    [
        (None, [], 0),
        (b"", [], 0),
        (line(200) + b"\n" + line(404) + b"\n" + line(0) + b"\n" + line(399) + b"\n", [(2, 404), (3, 0)], 0),
        (line(404) + b"\n" + line(500)[:20], [(1, 404)], 1),
        (line(500)[:-1] + line(404) + b"\n" + line(503) + b"\n", [(1, 404), (2, 503)], 1),
        (line(500)[:-1] + line(200) + b"\n", [], 1),
        (line(500)[:-1] + line(404) + b"\n\n" + line(503) + b"\n", [(1, 404), (2, 503)], 1),
        (line(500)[:9] + line(501)[:9] + line(404) + b"\n", [(1, 404)], 1),
        (line(404, '{"number":1,"status":500}') + b"\n", [(1, 404)], 0),
        (b"\xff\xfe\0\n[1]\n7\n{}\n" + b"[" * 100_000 + b"\n" + line(400) + b"\n", [(6, 400)], 5),
    ],
)
def test_a_journal_with_cut_lines(
    tmp_path: Path, content: bytes | None, refused: list[tuple[int, int]], incomplete: int
) -> None:
    path = tmp_path / "journal.jsonl"
    if content is not None:
        path.write_bytes(content)
    found = JournalOfGame(path, None).read()
    assert [(entry["number"], entry["status"]) for entry in found.entries] == refused
    assert (found.incomplete, found.problem) == (incomplete, "")


def test_the_configured_journal_has_a_copy(tmp_path: Path) -> None:
    path, kept = tmp_path / "journal.jsonl", tmp_path / "kept.jsonl"
    assert JournalOfGame(path, kept).read().problem == ""
    assert not kept.exists()
    path.write_bytes(line(200) + b"\n" + line(404)[:20])
    kept.write_bytes(b"before\n")
    assert JournalOfGame(path, kept).read().problem == ""
    assert kept.read_bytes() == b"before\n" + path.read_bytes() + b"\n"
    (tmp_path / "folder").mkdir()
    assert "XBLSHIM_JOURNAL" in JournalOfGame(path, tmp_path / "folder").read().problem


def test_an_entry_after_a_cut_one_begins_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.jsonl"
    write_entry = JournalFile(path, lambda level, text: pytest.fail(text))
    entry = Entry(Facts("GET", "/a", "", b""), [], 0, "")
    with monkeypatch.context() as full:
        write = os.write
        full.setattr(os, "write", lambda file, data: write(file, data[:20]))
        write_entry(entry)
    write_entry(entry)
    write_entry(entry)
    lines = path.read_bytes().splitlines()
    assert len(lines[0]) == 20
    assert [json.loads(one)["path"] for one in lines[1:]] == ["/a", "/a"]
