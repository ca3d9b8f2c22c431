"""Routes for the rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.limits.request_limits import MODES

from .json_schemas import COUNT, Schema, array_of, described, members, one_of, ref
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

_MODE = described(
    one_of(*MODES), "`off` counts nothing, `warn` reports what the real service refuses, `on` refuses it with 429."
)

SCHEMAS: dict[str, Schema] = {
    "NewLimits": members({"mode": _MODE}),
    "Limits": members(
        {
            "mode": _MODE,
            "limits": described(
                array_of(members({"type": one_of("burst", "sustained"), "requests": COUNT, "seconds": COUNT})),
                "For each user, title and service.",
            ),
        }
    ),
}


async def read_limits(control: Control, call: Call) -> dict[str, Any]:
    return control.traffic.limits.document()


async def put_limits(control: Control, call: Call) -> dict[str, Any]:
    control.traffic.limits.switch(call.body["mode"])
    document = control.traffic.limits.document()
    control.events.publish("limits", document)
    return document


OPERATIONS = (
    Operation("readLimits", "GET", "/limits", "The mode of the rate limits", read_limits, response=ref("Limits")),
    Operation(
        "putLimits",
        "PUT",
        "/limits",
        "Sets the mode; the counts begin again",
        put_limits,
        body=ref("NewLimits"),
        response=ref("Limits"),
    ),
)
