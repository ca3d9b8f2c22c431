"""The scenario: faults in order."""

from __future__ import annotations

from .json_schemas import COUNT, Schema, array_of, members, optional, ref
from .operations import TOML, Operation, not_built

_DOCUMENT: Schema = {"type": "object", "description": "A scenario; scenario.schema.json has the format."}

SCHEMAS: dict[str, Schema] = {
    "Scenario": members(
        {
            "steps": array_of({"type": "object"}),
            "current": optional(COUNT),
        },
    )
}

OPERATIONS = (
    Operation(
        "readScenario", "GET", "/scenario", "The scenario and its current step", not_built, answer=ref("Scenario")
    ),
    Operation(
        "putScenario",
        "PUT",
        "/scenario",
        "Starts a scenario, in place of the present one",
        not_built,
        body=_DOCUMENT,
        other_bodies=(TOML,),
        answer=ref("Scenario"),
        errors={422: "The scenario has errors; `details` has all of them."},
    ),
    Operation("deleteScenario", "DELETE", "/scenario", "Ends the scenario", not_built),
)
