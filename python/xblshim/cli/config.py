"""`xblshim config`: prints the effective configuration and the origin of each value."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.config import Config

HIDDEN = "(set, not shown)"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "config",
        help="show the effective configuration and the origin of each value",
        description="Shows every key of the configuration, its value, where that came from, and the variable that "
        "sets it. Secrets are not shown.",
    )
    add_program_dir(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns 1 when the configuration is invalid."""
    import os

    from xblshim.config import ConfigError, misspelt_variables
    from xblshim.config.setting_keys import VARIABLES

    for name, meant in misspelt_variables(os.environ).items():
        print(
            f"xblshim: warning: {name!r} is not a variable of xblshim. The most similar one is {meant}.",
            file=sys.stderr,
        )
    try:
        config = load_beside(args.program_dir)
    except ConfigError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return 1
    values = shown_values(config)
    if args.json:
        import json

        document = {
            key: {"value": values[key], "origin": config.origins[key], "variable": variable}
            for key, variable in VARIABLES.items()
        }
        print(json.dumps(document, indent=2))
        return 0
    from xblshim.console.tables import table

    rows = [(key, _cell(values[key]), config.origins[key], variable) for key, variable in VARIABLES.items()]
    print(table(("KEY", "VALUE", "FROM", "VARIABLE"), rows))
    return 0


def add_program_dir(parser: argparse.ArgumentParser) -> None:
    """Adds the option for a program's own configuration files."""
    parser.add_argument(
        "--program-dir",
        metavar="FOLDER",
        help="the configuration of a program in this folder, with its xblshim.toml and MicrosoftGame.config",
    )


def load_beside(program_dir: str | None) -> Config:
    """Loads the configuration of a program in this folder (None: a program without files beside it). Raises ConfigError when it is invalid."""
    import os
    from pathlib import Path

    from xblshim.config import ConfigError, load

    if program_dir is not None and not os.path.isdir(program_dir):
        raise ConfigError(f"--program-dir {program_dir} is not a folder: name the program's folder.")
    folder = Path(program_dir) if program_dir is not None else None
    return load(program_dir=folder, environ=os.environ, options={})


def shown_values(config: Config) -> dict[str, str | list[str] | None]:
    """Returns each key's value as the configuration spells it. A token, or the command that prints one, appears only as set or not set."""
    token = config.token
    return {
        "service": config.service,
        "title_id": None if config.title_id is None else f"0x{config.title_id:08X}",
        "sandbox": config.sandbox,
        "users": [f"{user.xuid}:{user.gamertag}{':guest' if user.guest else ''}" for user in config.users],
        "token.source": token.source,
        "token.value": None if token.value is None else HIDDEN,
        "token.file": _path(token.file),
        "token.command": None if token.command is None else HIDDEN,
        "token.client_id": token.client_id,
        "token.relying_party": token.relying_party,
        "state_dir": _path(config.state_dir),
        "definitions": _path(config.definitions),
        "coalesce": "true" if config.coalesce else "false",
        "event_loop": config.event_loop,
        "log": config.log_level + (f":{config.log_file}" if config.log_file is not None else ""),
        "python": config.python,
        "offline": "true" if config.offline else "false",
        "http_hosts": list(config.http_hosts) or None,
        "gamer_picture": config.gamer_picture,
        "scenario": str(config.scenario) if config.scenario is not None else None,
        "journal": str(config.journal) if config.journal is not None else None,
        "rate_limits": config.rate_limits,
        "report": config.report,
        "time_scale": f"{config.time_scale:g}",
    }


def _path(value: object) -> str | None:
    return None if value is None else str(value)


def _cell(value: str | list[str] | None) -> str:
    if isinstance(value, list):
        return ", ".join(value) or "(nobody)"
    return "-" if value is None else value
