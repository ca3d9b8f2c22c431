"""Merges the layers of the configuration."""

from __future__ import annotations

import os

from xblshim.host.named_tuples import NamedTuple

from . import config_files, setting_values
from .configuration import Config, ConfigError, Token
from .setting_keys import DEFAULTS, SECRET, VARIABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from os import PathLike
    from typing import TypeVar

    Parsed = TypeVar("Parsed")

KEYS = tuple(VARIABLES)
OPTION = "XblShimSetOption"


class Setting(NamedTuple):
    """A key's value and its origin. `base` is the folder that relative paths start from."""

    value: object
    origin: str
    layer: int
    base: str | None = None


def load(*, program_dir: str | PathLike[str] | None, environ: Mapping[str, str], options: Mapping[str, str]) -> Config:
    """Returns the effective configuration. `program_dir` is the running program's folder, `options` the values set by XblShimSetOption.

    Raises ConfigError with a sentence that names the key, its value and the remedy.
    """
    settings: dict[str, Setting] = {}
    file = config_files.find_toml(program_dir, environ)
    for layer, found in enumerate((_from_toml(file), _from_environment(environ), _from_options(options))):
        for key, value, origin, base in found:
            if key not in VARIABLES:
                raise ConfigError(f"{_named(key, origin)} is not a key of the configuration{_nearest(key)}.")
            settings[key] = Setting(value, origin, layer, base)
    return _config(settings, program_dir)


def _from_toml(file: str | None) -> Iterator[tuple[str, object, str, str | None]]:
    if file is None:
        return
    base = os.path.dirname(file)
    for key, value in config_files.read_toml(file).items():
        if key == "token" and isinstance(value, dict):
            for inner, inner_value in value.items():
                yield f"token.{inner}", inner_value, file, base
        else:
            yield key, value, file, base


def _from_environment(environ: Mapping[str, str]) -> Iterator[tuple[str, object, str, str | None]]:
    """Reads the environment. An empty variable counts as unset."""
    for key, variable in VARIABLES.items():
        value = environ.get(variable, "")
        if value.strip():
            yield key, value, variable, None


def _from_options(options: Mapping[str, str]) -> Iterator[tuple[str, object, str, str | None]]:
    for key, value in options.items():
        yield key, value, OPTION, None


def misspelt_variables(environ: Mapping[str, str]) -> dict[str, str]:
    """Returns variables that nothing reads, each with the name that was probably meant.

    They are no errors: other programs may have variables of such names.
    """
    prefix = "XBLSHIM_"
    known = {variable.removeprefix(prefix): variable for variable in ("XBLSHIM_CONFIG", *VARIABLES.values())}
    unknown = [name for name in environ if name.upper().startswith(prefix) and name not in known.values()]
    found: dict[str, str] = {}
    if unknown:
        from difflib import get_close_matches  # a start without such a variable doesn't import it

        for name in sorted(unknown):
            rest = name.upper().removeprefix(prefix)
            near = get_close_matches(rest, known, 1, 0.7)
            # On Windows variables have no case ("Path" and "PATH" are one), so that this one is read.
            if near and not (os.name == "nt" and rest in known):
                found[name] = known[near[0]]
    return found


def _named(key: str, origin: str) -> str:
    # repr() escapes control characters, since a key may contain anything.
    return f"{key if key in VARIABLES else repr(key)} ({origin})"


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, KEYS, 1, 0.6)
    return f": did you mean {near[0]}?" if near else f": the keys are {', '.join(KEYS)}"


class _Reader:
    """Returns each key's value, and records its origin."""

    def __init__(self, settings: Mapping[str, Setting]) -> None:
        self._settings = settings
        self.origins: dict[str, str] = {}

    def read(self, key: str, parse: Callable[[object, str | None], Parsed]) -> Parsed:
        """Returns the value of a key that has a default."""
        value = self.read_optional(key, parse)
        return parse(DEFAULTS[key], None) if value is None else value

    def read_optional(self, key: str, parse: Callable[[object, str | None], Parsed]) -> Parsed | None:
        found = self._settings.get(key)
        if found is None:
            self.origins.setdefault(key, "default")
            return None
        try:
            value = parse(found.value, found.base)
        except ValueError as error:
            # An address may contain a password by mistake.
            secret = key in SECRET or (key == "service" and "@" in str(found.value))
            shown = "" if secret else f" = {_shown(found.value)}"
            raise ConfigError(f"{_named(key, found.origin)}{shown}: {error}.") from None
        self.origins[key] = found.origin
        return value


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 120 else shown[:117] + "..."


def _without_base(parse: Callable[[object], Parsed]) -> Callable[[object, str | None], Parsed]:
    """Returns the value of a key that is not a path."""
    return lambda value, base: parse(value)


def _config(settings: Mapping[str, Setting], program_dir: str | PathLike[str] | None) -> Config:
    reader = _Reader(settings)
    log_level, log_file = reader.read("log", setting_values.log)
    title_id = reader.read_optional("title_id", _without_base(setting_values.title_id))
    if title_id is None and (game := config_files.read_game_config(program_dir)) is not None:
        title_id, reader.origins["title_id"] = game
    service = reader.read("service", _without_base(setting_values.service))
    return Config(
        service=service,
        title_id=title_id,
        sandbox=reader.read("sandbox", _without_base(setting_values.sandbox)),
        users=reader.read("users", _without_base(setting_values.users)),
        token=_token(reader, settings),
        state_dir=reader.read_optional("state_dir", setting_values.path) or _default_state_folder(),
        definitions=reader.read_optional("definitions", setting_values.path),
        coalesce=reader.read("coalesce", _without_base(setting_values.yes_or_no)),
        event_loop=reader.read("event_loop", _without_base(setting_values.event_loop)),
        log_level=log_level,
        log_file=log_file,
        python=reader.read_optional("python", _without_base(setting_values.text)),
        offline=reader.read("offline", _without_base(setting_values.yes_or_no)),
        http_hosts=reader.read_optional("http_hosts", _without_base(setting_values.hosts)) or (),
        gamer_picture=reader.read_optional("gamer_picture", setting_values.picture),
        scenario=reader.read_optional("scenario", setting_values.path),
        journal=reader.read_optional("journal", setting_values.path),
        rate_limits=reader.read("rate_limits", _without_base(setting_values.rate_limits)),
        report=reader.read_optional("report", setting_values.report),
        time_scale=_time_scale(reader, settings, service),
        origins=reader.origins,
    )


def _time_scale(reader: _Reader, settings: Mapping[str, Setting], service: str) -> float:
    """Allows values above 1 only for a service on this machine: a real one would receive requests too often."""
    scale = reader.read("time_scale", _without_base(setting_values.time_scale))
    if scale == 1 or service == "local":
        return scale
    from urllib.parse import urlsplit

    from xblshim.host.loopback import is_loopback

    if service == "live" or not is_loopback(urlsplit(service).hostname or ""):
        setting = settings["time_scale"]
        raise ConfigError(
            f"{_named('time_scale', setting.origin)} = {_shown(setting.value)}: it shortens waits for the local service "
            f"only, and service = {service}. Set it to 1, or service to local or to the address of `xblshim serve` on this machine."
        )
    return scale


def _default_state_folder() -> str:
    folder = config_files.default_state_folder()
    if folder is None:
        raise ConfigError("state_dir has no default, as this user has no home folder: set XBLSHIM_STATE_DIR.")
    return folder


def _token(reader: _Reader, settings: Mapping[str, Setting]) -> Token:
    """Without an explicit source, the highest layer with a token setting selects it."""
    token = Token(
        source=reader.read_optional("token.source", _without_base(setting_values.token_source)) or "none",
        value=reader.read_optional("token.value", _without_base(setting_values.token_value)),
        file=reader.read_optional("token.file", setting_values.path),
        command=reader.read_optional("token.command", _without_base(setting_values.text)),
        client_id=reader.read_optional("token.client_id", _without_base(setting_values.client_id)),
        relying_party=reader.read_optional("token.relying_party", _without_base(setting_values.relying_party)),
    )
    sources = [
        (settings[f"token.{name}"].layer, name) for name in ("value", "file", "command") if f"token.{name}" in settings
    ]
    if "token.source" in settings:
        if token.source not in ("none", "login") and f"token.{token.source}" not in settings:
            raise ConfigError(
                f"{_named('token.source', settings['token.source'].origin)} = {token.source!r}: token.{token.source} isn't set; set it."
            )
        return token
    if not sources:
        return token
    highest = max(layer for layer, _ in sources)
    named = [name for layer, name in sources if layer == highest]
    if len(named) > 1:
        both = " and ".join(f"token.{name}" for name in named)
        raise ConfigError(
            f"{both} ({settings[f'token.{named[0]}'].origin}) are both set: leave one of them out, or set token.source."
        )
    reader.origins["token.source"] = f"token.{named[0]} is set"
    return token._replace(source=named[0])
