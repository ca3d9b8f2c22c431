"""Reads the settings that affect a service's traffic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.simulator.faults.fault_reader import InvalidFault
from xblshim.simulator.faults.scenario_reader import load_scenario
from xblshim.simulator.limits.request_limits import OFF, WARN
from xblshim.simulator.service_errors import DefinitionsError

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.simulator.faults.scenario import Scenario

    from .traffic import Traffic


def configured_scenario(config: Config) -> Scenario | None:
    """Returns the scenario; None when none is configured. Raises DefinitionsError for an invalid one."""
    if config.scenario is None:
        return None
    try:
        return load_scenario(Path(config.scenario))
    except InvalidFault as error:
        raise DefinitionsError(f"The scenario {config.scenario} has errors. {error}") from None
    except OSError as error:
        raise DefinitionsError(
            f"The scenario {config.scenario} can't be read ({error.strerror or error}). Correct scenario (XBLSHIM_SCENARIO)."
        ) from None


def configure(traffic: Traffic, config: Config, *, served: bool) -> None:
    """Sets the mode of the rate limits, starts the scenario, and opens the journal's file. Raises DefinitionsError for an invalid scenario."""
    automatic = WARN if served else OFF
    traffic.limits.switch(automatic if config.rate_limits == "auto" else config.rate_limits)
    if (scenario := configured_scenario(config)) is not None:
        traffic.faults.play(scenario)
    if config.journal is not None:
        from xblshim.simulator.journal.journal_file import JournalFile

        traffic.journal.watchers.append(JournalFile(Path(config.journal), traffic.log))
