"""Reads achievements of the local service for the commands: from the state folder's store, or from a service at a URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .exit_codes import ExitCode

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.config import Config
    from xblshim.control_client import ControlClient
    from xblshim.simulator.records import Selection


T = TypeVar("T")


class CommandError(Exception):
    """The command failed. The text is a sentence with the remedy."""

    code: ClassVar[ExitCode] = ExitCode.FAILED


class InputError(CommandError):
    """The command line, the definitions or the scenario have an error, and nothing was changed."""

    code = ExitCode.WRONG_INPUT


@dataclass(frozen=True, slots=True)
class LocalRecords:
    """Achievements in the control API's form, and the store or service that they are from."""

    where: str
    rows: list[Mapping[str, Any]]
    quarantined: tuple[str, ...] = ()
    """A sentence for each quarantined store with unreadable rows."""


def load_config(**variables: str | None) -> Config:
    """Loads the configuration; `variables` are options of the command, which override environment variables. Raises CommandError when the
    configuration is invalid, and InputError when an option is.
    """
    import os

    from xblshim.config import ConfigError, load

    try:
        given = {name: value for name, value in variables.items() if value is not None}
        return load(program_dir=None, environ={**os.environ, **given}, options={})
    except ConfigError as error:
        text = as_typed(str(error), given)
        raise (CommandError(text) if text == str(error) else InputError(text)) from None


def as_typed(text: str, variables: Mapping[str, str | None]) -> str:
    """Replaces settings and their variables in a sentence by the options of the same name, such as --service for service (XBLSHIM_SERVICE).
    `variables`: those with the value of the option, None without the option.
    """
    for variable in (name for name, value in variables.items() if value):
        key = variable.removeprefix("XBLSHIM_").lower()
        text = text.replace(f"{key} ({variable})", variable).replace(variable, "--" + key.replace("_", "-"))
    return text


def selection_from(
    xuid: str | None, scid: str | None, achievement_id: str | None = None, *, xuid_name: str = "--xuid"
) -> Selection:
    """Returns the selection of the options. Raises InputError for an invalid value, which names the option or argument (`xuid_name`)."""
    from xblshim.simulator.records import Selection
    from xblshim.simulator.service_errors import RequestError
    from xblshim.simulator.wire_format import check_text, parse_xuid

    try:
        texts = [check_text(value, name) for name, value in (("--scid", scid), ("--id", achievement_id)) if value]
        if len(texts) != (scid is not None) + (achievement_id is not None):
            raise InputError("--scid and --id need a value that isn't empty.")
        return Selection(parse_xuid(xuid, xuid_name) if xuid is not None else None, scid, achievement_id)
    except RequestError as error:
        raise InputError(str(error)) from None


def list_local(config: Config, selection: Selection) -> LocalRecords:
    """Returns the selected achievements."""
    if is_local(config):
        return _in_store(config, selection, remove=False)
    members = _members(selection)
    return ask_service(config, lambda service: _held(config, service.get("achievements", **members), "achievements"))


def remove_local(config: Config, selection: Selection) -> LocalRecords:
    """Removes the selected achievements and returns them."""
    if is_local(config):
        return _in_store(config, selection, remove=True)
    members = _members(selection)
    return ask_service(config, lambda service: _held(config, service.post("reset", body=members), "removed"))


def _held(config: Config, response: Any, rows: str) -> LocalRecords:
    return LocalRecords(f"{response['store']} at {config.service}", list(response[rows]))


def is_there(path: Path) -> bool:
    """Returns whether the file exists. Raises CommandError when the folder can't be read, since that must not look like an empty store."""
    from xblshim.storage.file_place import problem_of_place

    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        problem = problem_of_place(path, error)
        if problem is not None:
            raise CommandError(
                f"{path} can't be used: {problem}. Name another folder with state_dir (XBLSHIM_STATE_DIR)."
            ) from None
        return False
    except OSError as error:
        raise CommandError(
            f"{path} can't be read ({error.strerror or error}). Give this user access to its folder, or name another with state_dir "
            "(XBLSHIM_STATE_DIR)."
        ) from None
    return True


def is_local(config: Config) -> bool:
    """Returns True for the store in the state folder, False for a service at a URL. Raises CommandError for the live service."""
    if config.service == "live":
        raise CommandError(
            "This command is for the local service, and the configuration has service = live (XBLSHIM_SERVICE). "
            "Set XBLSHIM_SERVICE=local, or to the address that `xblshim serve` printed."
        )
    return config.service == "local"


def _in_store(config: Config, selection: Selection, *, remove: bool) -> LocalRecords:
    import asyncio

    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.simulator.achievement_store import AchievementStore
    from xblshim.simulator.definitions import load_definitions
    from xblshim.simulator.local_service import store_path
    from xblshim.simulator.service_errors import DefinitionsError, StoreError
    from xblshim.simulator.wire_format import record_document

    path = store_path(config)

    async def run() -> list[Mapping[str, Any]]:
        known = load_definitions(config.definitions)
        store = AchievementStore(path, log_to_stderr(config.log_level))
        try:
            records = await (store.delete(selection) if remove else store.select(selection))
        finally:
            await store.aclose()
        return [record_document(record, known.name_of(record.scid, record.achievement_id)) for record in records]

    # A command that only reads never creates a store.
    if not is_there(path):
        return LocalRecords(str(path), [])
    try:
        rows = asyncio.run(run())
    except DefinitionsError as error:
        raise InputError(str(error)) from None
    except StoreError as error:
        raise CommandError(str(error)) from None
    from .quarantine_report import quarantined_achievements

    sentences, lost = quarantined_achievements(path)
    return LocalRecords(str(path), rows, tuple(sentences) if lost else ())


def _members(selection: Selection) -> dict[str, str]:
    members = {
        "xuid": None if selection.xuid is None else str(selection.xuid),
        "scid": selection.scid,
        "id": selection.achievement_id,
    }
    return {name: value for name, value in members.items() if value is not None}


def ask_service(config: Config, ask: Callable[[ControlClient], T], token: str | None = None) -> T:
    """Calls `ask` with a client of the configured service and returns its result. Raises CommandError. `token`: None for the environment's token."""
    import os

    from xblshim.control_client import ControlClient, ControlClientError
    from xblshim.control_client.token_variable import TOKEN_VARIABLE

    try:
        with ControlClient(config.service, token=token or os.environ.get(TOKEN_VARIABLE)) as service:
            return ask(service)
    except ControlClientError as error:
        raise CommandError(str(error)) from None
    except (KeyError, TypeError):
        raise CommandError(
            f"The program at {config.service} is another version of `xblshim serve`, or another program. Correct XBLSHIM_SERVICE."
        ) from None
