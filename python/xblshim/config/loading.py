"""Putting the layers together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from . import files, values
from .model import Config, ConfigError, Token, User

VARIABLES = {
    "service": "XBLSHIM_SERVICE",
    "title_id": "XBLSHIM_TITLE_ID",
    "sandbox": "XBLSHIM_SANDBOX",
    "users": "XBLSHIM_USERS",
    "token.source": "XBLSHIM_TOKEN_SOURCE",
    "token.value": "XBLSHIM_TOKEN",
    "token.file": "XBLSHIM_TOKEN_FILE",
    "token.command": "XBLSHIM_TOKEN_COMMAND",
    "token.client_id": "XBLSHIM_TOKEN_CLIENT_ID",
    "token.relying_party": "XBLSHIM_TOKEN_RELYING_PARTY",
    "state_dir": "XBLSHIM_STATE_DIR",
    "definitions": "XBLSHIM_DEFINITIONS",
    "coalesce": "XBLSHIM_COALESCE",
    "event_loop": "XBLSHIM_EVENT_LOOP",
    "log": "XBLSHIM_LOG",
    "python": "XBLSHIM_PYTHON",
    "offline": "XBLSHIM_OFFLINE",
    "gamer_picture": "XBLSHIM_GAMER_PICTURE",
}
Parsed = TypeVar("Parsed")
Default = TypeVar("Default")
KEYS = tuple(VARIABLES)
OPTION = "XblShimSetOption"
SECRET = frozenset({"token.value", "token.command"})
DEFAULT_USERS = (User(2814639011617876, "ShimPlayer"),)


class Given(NamedTuple):
    """A value somebody gave for a key, and where. `base` is the folder that relative paths start from."""

    value: object
    origin: str
    layer: int
    base: str | None = None


def load(*, program_dir: Path | None, environ: Mapping[str, str], options: Mapping[str, str]) -> Config:
    """The effective configuration. `program_dir` is the running program's folder, `options` what it set by XblShimSetOption.

    Raises ConfigError with a sentence that names the key, its value and the remedy.
    """
    given: dict[str, Given] = {}
    file = files.find_toml(program_dir, environ)
    for layer, found in enumerate((_from_toml(file), _from_environment(environ), _from_options(options))):
        for key, value, origin, base in found:
            if key not in VARIABLES:
                raise ConfigError(f"{_named(key, origin)} is not a key of the configuration{_nearest(key)}.")
            given[key] = Given(value, origin, layer, base)
    return _config(given, program_dir)


def _from_toml(file: str | None) -> Iterator[tuple[str, object, str, str | None]]:
    if file is None:
        return
    base = os.path.dirname(file)
    for key, value in files.read_toml(file).items():
        if key == "token" and isinstance(value, dict):
            for inner, inner_value in value.items():
                yield f"token.{inner}", inner_value, file, base
        else:
            yield key, value, file, base


def _from_environment(environ: Mapping[str, str]) -> Iterator[tuple[str, object, str, str | None]]:
    """An empty variable counts as unset."""
    for key, variable in VARIABLES.items():
        value = environ.get(variable, "")
        if value.strip():
            yield key, value, variable, None


def _from_options(options: Mapping[str, str]) -> Iterator[tuple[str, object, str, str | None]]:
    for key, value in options.items():
        yield key, value, OPTION, None


def misspelt_variables(environ: Mapping[str, str]) -> dict[str, str]:
    """Variables that nothing reads, and for each the one that was probably meant.

    They are no errors: other programs may have variables of such names.
    """
    from difflib import get_close_matches

    prefix = "XBLSHIM_"
    known = {variable.removeprefix(prefix): variable for variable in ("XBLSHIM_CONFIG", *VARIABLES.values())}
    found = {}
    for name in sorted(environ):
        rest = name.upper().removeprefix(prefix)
        if name.upper().startswith(prefix) and name not in known.values():
            # With an upper-case name the system's own (there "Path" and "PATH" are one) would be found too.
            near = get_close_matches(rest, known, 1, 0.7)
            if near and not (os.name == "nt" and rest in known):
                found[name] = known[near[0]]
    return found


def _named(key: str, origin: str) -> str:
    # repr(): a key may hold anything.
    return f"{key if key in VARIABLES else repr(key)} ({origin})"


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, KEYS, 1, 0.6)
    return f": did you mean {near[0]}?" if near else f": the keys are {', '.join(KEYS)}"


class _Reader:
    """Gives each key's value, and notes where it came from."""

    def __init__(self, given: Mapping[str, Given]) -> None:
        self._given = given
        self.origins: dict[str, str] = {}

    def read(self, key: str, parse: Callable[[object, str | None], Parsed], default: Default) -> Parsed | Default:
        found = self._given.get(key)
        if found is None:
            self.origins.setdefault(key, "default")
            return default
        try:
            value = parse(found.value, found.base)
        except ValueError as error:
            # An address may hold a password by mistake.
            secret = key in SECRET or (key == "service" and "@" in str(found.value))
            shown = "" if secret else f" = {_shown(found.value)}"
            raise ConfigError(f"{_named(key, found.origin)}{shown}: {error}.") from None
        self.origins[key] = found.origin
        return value


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 120 else shown[:117] + "..."


def _plain(parse: Callable[[object], Parsed]) -> Callable[[object, str | None], Parsed]:
    """For a key whose value is no path."""
    return lambda value, base: parse(value)


def _config(given: Mapping[str, Given], program_dir: Path | None) -> Config:
    reader = _Reader(given)
    log_level, log_file = reader.read("log", values.log, ("warning", None))
    title_id = reader.read("title_id", _plain(values.title_id), None)
    if title_id is None and (game := files.read_game_config(program_dir)) is not None:
        title_id, reader.origins["title_id"] = game
    return Config(
        service=reader.read("service", _plain(values.service), "local"),
        title_id=title_id,
        sandbox=reader.read("sandbox", _plain(values.sandbox), "RETAIL"),
        users=reader.read("users", _plain(values.users), DEFAULT_USERS),
        token=_token(reader, given),
        state_dir=reader.read("state_dir", values.path, None) or _default_state_folder(),
        definitions=reader.read("definitions", values.path, None),
        coalesce=reader.read("coalesce", _plain(values.yes_or_no), False),
        event_loop=reader.read("event_loop", _plain(values.event_loop), "auto"),
        log_level=log_level,
        log_file=log_file,
        python=reader.read("python", _plain(values.text), None),
        offline=reader.read("offline", _plain(values.yes_or_no), False),
        gamer_picture=reader.read("gamer_picture", values.picture, None),
        origins=reader.origins,
    )


def _default_state_folder() -> Path:
    folder = files.default_state_folder()
    if folder is None:
        raise ConfigError("state_dir has no default, as this user has no home folder: set XBLSHIM_STATE_DIR.")
    return folder


def _token(reader: _Reader, given: Mapping[str, Given]) -> Token:
    """Where nobody names the source it is what the highest layer gave."""
    token = Token(
        source=reader.read("token.source", _plain(values.token_source), "none"),
        value=reader.read("token.value", _plain(values.token_value), None),
        file=reader.read("token.file", values.path, None),
        command=reader.read("token.command", _plain(values.text), None),
        client_id=reader.read("token.client_id", _plain(values.client_id), None),
        relying_party=reader.read("token.relying_party", _plain(values.relying_party), None),
    )
    sources = [
        (given[f"token.{name}"].layer, name) for name in ("value", "file", "command") if f"token.{name}" in given
    ]
    if "token.source" in given:
        if token.source not in ("none", "login") and f"token.{token.source}" not in given:
            raise ConfigError(
                f"{_named('token.source', given['token.source'].origin)} = {token.source!r}: token.{token.source} isn't set; set it."
            )
        return token
    if not sources:
        return token
    highest = max(layer for layer, _ in sources)
    named = [name for layer, name in sources if layer == highest]
    if len(named) > 1:
        both = " and ".join(f"token.{name}" for name in named)
        raise ConfigError(
            f"{both} ({given[f'token.{named[0]}'].origin}) are both set: leave one of them out, or set token.source."
        )
    reader.origins["token.source"] = f"token.{named[0]} is set"
    return token._replace(source=named[0])
