"""Shared by the tests of the configuration."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from xblshim.config import Config, ConfigError, load

SECRET = "XBL3.0 x=4711;planted-secret-eyJhbGciOi"


def configuration(
    folder: Path | None = None, environ: Mapping[str, str] | None = None, options: Mapping[str, str] | None = None
) -> Config:
    """Returns the configuration of a program in `folder`, with only these variables and options."""
    return load(program_dir=folder, environ=environ or {}, options=options or {})


def tried(
    folder: Path | None = None, environ: Mapping[str, str] | None = None, options: Mapping[str, str] | None = None
) -> Config | str:
    """Returns the configuration, or its error's text."""
    try:
        return configuration(folder, environ, options)
    except ConfigError as error:
        return str(error)


def toml(keys: Mapping[str, Any]) -> str:
    """Returns a TOML text of top-level keys; `token` may be a table."""
    return "".join(f"{toml_value(key)} = {toml_value(value)}\n" for key, value in keys.items())


def toml_value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml_value(key)} = {toml_value(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def move_home(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Gives the process's user this home folder, and no other folder variables, until `patch` is undone.

    A test that changes these variables passes its own `monkeypatch`: two patches of a variable must be undone in reverse order.
    """
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        patch.delenv(name)
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        patch.setenv(name, str(home))


@contextmanager
def home_folder(home: Path) -> Iterator[None]:
    """The same inside the `with`, for the tests of a module."""
    with pytest.MonkeyPatch.context() as patch:
        move_home(home, patch)
        yield
