"""Windows paths in xblshim.toml: TOML reads a backslash between double quotes as an escape."""

from __future__ import annotations

from pathlib import Path

import pytest

from xblshim.config import ConfigError, load


def loaded(folder: Path, text: str) -> str | None:
    (folder / "xblshim.toml").write_text(text, "utf-8")
    environ = {"XBLSHIM_STATE_DIR": str(folder)}
    return load(program_dir=folder, environ=environ, options={}).python


@pytest.mark.parametrize("path", [r"C:\venv", r"C:\temp", r"C:\new", r"C:\Users\ann", r"C:\py\x"])
def test_the_remedy_is_named(tmp_path: Path, path: str) -> None:
    with pytest.raises(ConfigError, match="in single quotes"):
        loaded(tmp_path, f'python = "{path}"\n')
    assert loaded(tmp_path, f"python = '{path}'\n") == path


def test_a_byte_order_mark_is_no_part_of_a_key(tmp_path: Path) -> None:
    assert loaded(tmp_path, "\ufeffpython = 'x'\n") == "x"
