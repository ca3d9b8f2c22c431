"""What a configuration is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


class ConfigError(ValueError):
    """The configuration can't be used; the text is a sentence that names the key and the remedy."""


@dataclass(frozen=True, slots=True)
class User:
    """A user who can sign in. `xuid` is 1 to 2**64 - 1; `gamertag` is `Name` or `Name#1234`."""

    xuid: int
    gamertag: str


@dataclass(frozen=True, slots=True)
class Token:
    """Where the Authorization value comes from: `source` is none, value, file or command. The value is never shown."""

    source: str = "none"
    value: str | None = field(default=None, repr=False)
    file: Path | None = None
    command: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """The effective configuration."""

    service: str
    """`local`, `live` or a base URL without a trailing slash."""
    title_id: int | None
    sandbox: str
    users: tuple[User, ...]
    """The first is the default user."""
    token: Token
    state_dir: Path
    definitions: Path | None
    log_level: str
    """`error`, `warning`, `info` or `debug`."""
    log_file: Path | None
    """None: standard error."""
    python: str | None
    """The interpreter or libpython that native programs embed; None: found."""
    origins: Mapping[str, str]
    """For each key, where its value came from: `default`, a file, a variable or `XblShimSetOption`."""
