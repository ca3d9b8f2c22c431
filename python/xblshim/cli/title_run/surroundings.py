"""Prepares a title's run: its environment, its service, and the folders of both."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.cli.local_records import CommandError

from .left_open import FILE_NAME
from .refused_requests import JournalOfGame, RefusedRequests, ServedRequests

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.simulator.definitions import Definitions
    from xblshim.testing.own_service import OwnService

_NOT_KEPT = (
    "XBLSHIM_SERVICE",
    "XBLSHIM_STATE_DIR",
    "XBLSHIM_DEFINITIONS",
    "XBLSHIM_REPORT",
    "XBLSHIM_TIME_SCALE",
    "XBLSHIM_TOKEN",
    "XBLSHIM_SERVE_TOKEN",
)
"""Variables of the caller that the title doesn't inherit, and prefixes of such variables. They refer to the caller's service."""


class WrongInput(CommandError):
    """The command line, the definitions or the scenario have an error."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of the command line."""

    command: Sequence[str]
    definitions: str | None
    scenario: str | None
    users: str | None
    state: str | None
    in_process: bool
    time_scale: str | None


class Surroundings:
    """The environment of one run, made before the game starts. `close` removes what was made for the run."""

    def __init__(self, wanted: Wanted, environ: Mapping[str, str]) -> None:
        """Raises WrongInput, or CommandError when the service doesn't start."""
        self._folder = Path(tempfile.mkdtemp(prefix="xblshim-run-"))
        self.service: OwnService | None = None
        try:
            self.reports = self._folder / "reports"
            self.reports.mkdir()
            self.state = Path(os.path.abspath(wanted.state)) if wanted.state is not None else self._folder / "state"
            variables = self._variables(wanted)
            kept = {name: value for name, value in environ.items() if not name.startswith(_NOT_KEPT)}
            self.config = _config(wanted.command[0], kept | variables, wanted.definitions)
            if self.config.origins["python"] == "default":
                variables["XBLSHIM_PYTHON"] = sys.executable
            self.definitions = _definitions(self.config)
            journal = _journal(self.config)
            if self.definitions.title_id is not None and self.config.title_id is None:
                variables["XBLSHIM_TITLE_ID"] = str(self.definitions.title_id)
            self.requests: RefusedRequests
            if wanted.in_process:
                _check_scenario(self.config)
                self.requests = JournalOfGame(self._folder / "journal.jsonl", journal)
                variables["XBLSHIM_JOURNAL"] = str(self.requests.path)
                if self.config.rate_limits == "auto":
                    variables["XBLSHIM_RATE_LIMITS"] = "warn"
            else:
                service = self._serve(wanted)
                self.requests = ServedRequests(service)
                variables["XBLSHIM_SERVICE"] = service.url
                variables.pop("XBLSHIM_DEFINITIONS", None)
            self.environment = kept | variables
        except BaseException:
            self.close()
            raise

    def _variables(self, wanted: Wanted) -> dict[str, str]:
        given = {
            "XBLSHIM_SERVICE": "local",
            "XBLSHIM_STATE_DIR": str(self.state),
            "XBLSHIM_REPORT": str(self.reports / FILE_NAME),
            "XBLSHIM_TIME_SCALE": wanted.time_scale,
            "XBLSHIM_USERS": named_users(wanted.users) if wanted.users is not None else None,
            "XBLSHIM_DEFINITIONS": os.path.abspath(wanted.definitions) if wanted.definitions is not None else None,
            "XBLSHIM_SCENARIO": os.path.abspath(wanted.scenario) if wanted.in_process and wanted.scenario else None,
        }
        return {name: value for name, value in given.items() if value is not None}

    def _serve(self, wanted: Wanted) -> OwnService:
        from xblshim.console.stderr_log import log_to_stderr
        from xblshim.control_client import ControlClientError
        from xblshim.simulator.service_errors import DefinitionsError, StoreError
        from xblshim.testing.own_service import OwnService

        try:
            self.service = service = OwnService(self.config, log_to_stderr("error"))
        except DefinitionsError as error:
            raise WrongInput(str(error)) from None
        except (StoreError, OSError) as error:
            raise CommandError(str(error)) from None
        if wanted.scenario is not None:
            from xblshim.cli.control_command import sentences
            from xblshim.cli.control_input import file_body

            try:
                text, content_type = file_body(wanted.scenario, "scenario")
                service.control.put("scenario", body=text, content_type=content_type)
            except ControlClientError as error:
                raise WrongInput(sentences(error)) from None
            except CommandError as error:
                raise WrongInput(str(error)) from None
        return service

    def close(self) -> None:
        if self.service is not None:
            self.service.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def named_users(text: str) -> str:
    """Returns the users in the setting's form, with a default gamertag for each plain xuid. Raises WrongInput when the text names no user."""
    entries = [entry.strip() for entry in text.split(",") if entry.strip()]
    if not entries:
        raise WrongInput("--users names no user. Write xuid:gamertag, such as 2814600000000001:Ann.")
    return ",".join(
        entry if ":" in entry else f"{entry}:Player{number}" if entry.isascii() and entry.isdigit() else entry
        for number, entry in enumerate(entries, 1)
    )


def _config(game: str, environ: Mapping[str, str], definitions: str | None) -> Config:
    """Loads the configuration as the title will."""
    from xblshim.config import ConfigError, load

    place = shutil.which(game, path=environ.get("PATH"))
    folder = Path(place).resolve().parent if place is not None else None
    try:
        return load(program_dir=folder, environ=environ, options={})
    except ConfigError as error:
        raise WrongInput(str(error)) from None


def _check_scenario(config: Config) -> None:
    """Checks the scenario that the title will play, so that an error is reported before the game starts."""
    from xblshim.simulator.observing.configured_traffic import configured_scenario
    from xblshim.simulator.service_errors import DefinitionsError

    try:
        configured_scenario(config)
    except DefinitionsError as error:
        raise WrongInput(str(error)) from None


def _journal(config: Config) -> Path | None:
    """Returns the configured journal. Checks that the file is writable before the game starts."""
    from xblshim.simulator.journal.journal_file import not_written, open_to_append

    if config.journal is None:
        return None
    path = Path(config.journal)
    try:
        os.close(open_to_append(path))
    except OSError as error:
        raise WrongInput(not_written(path, error)) from None
    return path


def _definitions(config: Config) -> Definitions:
    """Reads the definitions here, even if the title's process serves them, so that an error is reported before the game starts."""
    from xblshim.simulator.definitions import load_definitions
    from xblshim.simulator.service_errors import DefinitionsError

    try:
        return load_definitions(config.definitions)
    except DefinitionsError as error:
        raise WrongInput(str(error)) from None
