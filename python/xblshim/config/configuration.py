"""The configuration as a typed value.

Named tuples, as dataclasses would take a third of the time until a game's start has its configuration. Files and folders are whole paths as texts:
the import of pathlib would take a quarter of that time.
"""

from __future__ import annotations

from collections.abc import Mapping

from xblshim.host.named_tuples import NamedTuple


class ConfigError(ValueError):
    """The configuration can't be used; the text is a sentence that names the key and the remedy."""


class User(NamedTuple):
    """A user who can sign in. `xuid` is 1 to 2**64 - 1; `gamertag` is `Name` or `Name#1234`."""

    xuid: int
    gamertag: str
    guest: bool = False
    """Signs in only if the title allows guests; never the default user."""


class Token(NamedTuple):
    """The source of the Authorization value: `source` is none, value, file, command or login. The value and the command, which may contain a
    password, are never shown."""

    source: str = "none"
    value: str | None = None
    file: str | None = None
    command: str | None = None
    client_id: str | None = None
    """The client id of the app registration that `xblshim login` uses."""
    relying_party: str | None = None
    """The relying party of the token of `xblshim login`; None: the Xbox services."""

    def __repr__(self) -> str:
        value, command = (None if secret is None else "(not shown)" for secret in (self.value, self.command))
        return (
            f"Token(source={self.source!r}, value={value}, file={self.file!r}, command={command}, "
            f"client_id={self.client_id!r}, relying_party={self.relying_party!r})"
        )


class Config(NamedTuple):
    """The effective configuration."""

    service: str
    """`local`, `live` or a base URL without a trailing slash."""
    title_id: int | None
    sandbox: str
    users: tuple[User, ...]
    """The first is the default user."""
    token: Token
    state_dir: str
    definitions: str | None
    event_loop: str
    """`auto` (uvloop where it is installed), `asyncio` or `uvloop`."""
    coalesce: bool
    """Whether simultaneous updates of one user and title share a request."""
    log_level: str
    """`error`, `warning`, `info` or `debug`."""
    log_file: str | None
    """None: standard error."""
    python: str | None
    """The interpreter or libpython that native programs embed; None: found."""
    offline: bool
    """Calls find no network, until XblShimSetOffline says otherwise."""
    http_hosts: tuple[str, ...]
    """Hosts that the title's own requests may go to, in lower case; `*` is every host."""
    gamer_picture: str | None
    """The file of a gamer picture, a whole path; `{xuid}` and `{size}` (64, 208, 424, 1080) stand for the user and the edge in pixels."""
    scenario: str | None
    """The scenario of the local service."""
    journal: str | None
    """The file of the local service's journal."""
    rate_limits: str
    """auto, off, warn or on."""
    report: str | None
    """The file of reports of what the title left open, a whole path; `{pid}` stands for the process id."""
    time_scale: float
    """How many times shorter waits before retries are: 1 to 1000; above 1 only with the local service."""
    origins: Mapping[str, str]
    """For each key, where its value came from: `default`, a file, a variable or `XblShimSetOption`."""
