"""Files and folders of this user, and the differences on Windows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from xblshim.host import private_files
from xblshim.host.private_files import make_folder, replace_file


def test_folders_are_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows mode 0700 would lock the user out of a folder made by a program with elevated rights."""
    modes = []
    make = os.mkdir

    def noted(path: Path, mode: int = 0o777) -> None:
        modes.append(mode)
        make(path, mode)

    monkeypatch.setattr(os, "mkdir", noted)
    make_folder(tmp_path / "a" / "b")
    assert modes == [0o777 if os.name == "nt" else 0o700] * 2


def test_a_file_that_is_being_read_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses that until the reader has closed it, here after the first attempt."""
    part, target = tmp_path / "part", tmp_path / "target"
    part.write_text("new")
    target.write_text("old")
    with target.open() as reading:
        monkeypatch.setattr(private_files, "sleep", lambda seconds: reading.close())
        replace_file(part, target)
    assert target.read_text() == "new"
    assert not part.exists()


def test_a_file_that_can_not_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder" / "inside").mkdir(parents=True)
    (tmp_path / "part").write_text("new")
    with pytest.raises(OSError, match="folder"):
        replace_file(tmp_path / "part", tmp_path / "folder")
