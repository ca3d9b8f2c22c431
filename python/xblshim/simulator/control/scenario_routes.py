"""Routes for the scenario, which is a sequence of faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.faults import fault_schema
from xblshim.simulator.faults.fault_reader import InvalidFault
from xblshim.simulator.faults.scenario_reader import parse_scenario, read_scenario

from .faults_routes import invalid
from .json_schemas import Schema, ref
from .operations import JSON, TOML, Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {"NewScenario": fault_schema.NEW_SCENARIO, "Scenario": fault_schema.SCENARIO}


def _document(control: Control) -> dict[str, Any] | None:
    scenario = control.traffic.faults.scenario
    return None if scenario is None else scenario.document(control.traffic.scaled_clock())


_NONE: dict[str, Any] = {"name": "", "steps": [], "faults": [], "finished": True}


async def read(control: Control, call: Call) -> dict[str, Any]:
    # No 404 without a scenario: browsers would show it as an error on their consoles.
    return _document(control) or _NONE


async def put(control: Control, call: Call) -> dict[str, Any]:
    try:
        if call.content_type == JSON:
            scenario = read_scenario(call.body)
        else:
            scenario = parse_scenario(call.text(), is_json=False)
    except InvalidFault as error:
        raise invalid(error) from None
    control.traffic.faults.play(scenario)
    document = scenario.document(control.traffic.scaled_clock())
    control.events.publish("faults", {"scenario": document})
    return document


async def delete(control: Control, call: Call) -> None:
    control.traffic.faults.play(None)
    control.events.publish("faults", {"scenario": None})


OPERATIONS = (
    Operation(
        "readScenario",
        "GET",
        "/scenario",
        "The scenario and where it is; without steps where none is played",
        read,
        response=ref("Scenario"),
    ),
    Operation(
        "putScenario",
        "PUT",
        "/scenario",
        "Begins a scenario, in place of the present one",
        put,
        body=ref("NewScenario"),
        reads_body=True,
        other_bodies=(TOML,),
        response=ref("Scenario"),
        errors={422: "The scenario has errors; `details` has all of them."},
    ),
    Operation("deleteScenario", "DELETE", "/scenario", "Ends the scenario", delete),
)
