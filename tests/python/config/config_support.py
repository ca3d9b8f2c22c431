"""What the tests of the configuration share."""

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
    """The configuration of a program in `folder`, with these variables and options alone."""
    return load(program_dir=folder, environ=environ or {}, options=options or {})


def tried(
    folder: Path | None = None, environ: Mapping[str, str] | None = None, options: Mapping[str, str] | None = None
) -> Config | str:
    """The configuration, or what its error says."""
    try:
        return configuration(folder, environ, options)
    except ConfigError as error:
        return str(error)


def toml(keys: Mapping[str, Any]) -> str:
    """A TOML text of top-level keys; `token` may be a table."""
    return "".join(f"{toml_value(key)} = {toml_value(value)}\n" for key, value in keys.items())


def toml_value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml_value(key)} = {toml_value(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


@contextmanager
def home_folder(home: Path) -> Iterator[None]:
    """The process's user has this home folder, and no folder variables besides."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("XDG_")]:
            patch.delenv(name)
        for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home))
        yield
