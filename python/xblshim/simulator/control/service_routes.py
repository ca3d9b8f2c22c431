"""Routes for the service itself, the OpenAPI document, and the schemas for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import BASE
from .json_schemas import FLAG, NAMED, TEXT, TIME, Schema, described, members, one_of, ref
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

_DOCUMENT: Schema = {"type": "object"}

SCHEMAS: dict[str, Schema] = {
    "Service": members(
        {
            "version": {"type": "integer", "const": 1},
            "program": described(NAMED, "Name and version."),
            "store": described(TEXT, "The file of the progress."),
            "startedAt": TIME,
            "limits": one_of("off", "warn", "on", description="The mode of the rate limits."),
            "online": described(FLAG, "Whether the network is on for the titles."),
            "links": {"type": "object", "additionalProperties": TEXT},
        },
    )
}


async def describe_service(control: Control, call: Call) -> dict[str, Any]:
    from xblshim.host.version import version
    from xblshim.simulator.wire_format import timestamp

    return {
        "version": 1,
        "program": f"xblshim {version()}",
        "store": str(control.service.store.path),
        "startedAt": timestamp(control.started_at),
        "limits": control.limits_mode(),
        "online": control.network.online,
        "links": {
            name: f"{BASE}/{path}"
            for name, path in (
                ("openapi", "openapi.json"),
                ("definitionsSchema", "definitions.schema.json"),
                ("scenarioSchema", "scenario.schema.json"),
                ("events", "events"),
                ("users", "users"),
                ("titles", "titles"),
            )
        },
    }


async def change_service(control: Control, call: Call) -> dict[str, Any]:
    control.network.switch(online=call.body["online"])
    records = await control.service.store.select()
    for scid in control.titles.known(records):
        control.events.publish("title", control.titles.row(scid, records))
    return await describe_service(control, call)


async def read_openapi(control: Control, call: Call) -> dict[str, Any]:
    return control.openapi()


async def read_scenario_schema(control: Control, call: Call) -> dict[str, Any]:
    from xblshim.simulator.faults.fault_schema import scenario_schema

    return scenario_schema()


OPERATIONS = (
    Operation("describeService", "GET", "", "The service and its settings", describe_service, response=ref("Service")),
    Operation(
        "changeService",
        "PATCH",
        "/service",
        "Switches the network of all titles off or on",
        change_service,
        body=members({"online": FLAG}),
        response=ref("Service"),
    ),
    Operation(
        "readOpenapi", "GET", "/openapi.json", "The OpenAPI document", read_openapi, response=_DOCUMENT, public=True
    ),
    Operation(
        "readScenarioSchema",
        "GET",
        "/scenario.schema.json",
        "The JSON Schema of scenarios, for editors",
        read_scenario_schema,
        response=_DOCUMENT,
        public=True,
    ),
)
