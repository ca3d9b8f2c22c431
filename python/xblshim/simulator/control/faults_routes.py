"""Routes for faults: wrong responses on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.faults import fault_schema
from xblshim.simulator.faults.fault_list import MOST_FAULTS
from xblshim.simulator.faults.fault_reader import InvalidFault, read_fault

from .json_schemas import Schema, array_of, ref
from .operations import Call, ControlError, NoSuchThing, Operation

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {"NewFault": fault_schema.NEW_FAULT, "Fault": fault_schema.FAULT}


def invalid(error: InvalidFault) -> ControlError:
    """Returns the error response with all errors of a fault or scenario."""
    return ControlError(422, "invalid", str(error), [problem.document() for problem in error.problems])


def fault_documents(control: Control) -> list[dict[str, Any]]:
    faults = control.traffic.faults
    return [faults.document(fault) for fault in faults.faults]


async def list_faults(control: Control, call: Call) -> list[dict[str, Any]]:
    return fault_documents(control)


async def add_fault(control: Control, call: Call) -> dict[str, Any]:
    faults = control.traffic.faults
    try:
        fault = read_fault(call.body)
    except InvalidFault as error:
        raise invalid(error) from None
    try:
        faults.add(fault)
    except InvalidFault as error:
        raise ControlError(409, "too-many", str(error)) from None
    control.events.publish("faults", fault_documents(control))
    return faults.document(fault)


async def clear_faults(control: Control, call: Call) -> None:
    control.traffic.faults.clear()
    control.events.publish("faults", [])


async def delete_fault(control: Control, call: Call) -> None:
    if not control.traffic.faults.remove(call.path["id"]):
        raise NoSuchThing(f"There is no fault {call.path['id']!r}. GET /faults lists those that there are.")
    control.events.publish("faults", fault_documents(control))


OPERATIONS = (
    Operation("listFaults", "GET", "/faults", "All faults", list_faults, response=array_of(ref("Fault"))),
    Operation(
        "addFault",
        "POST",
        "/faults",
        "Adds a fault behind the others; the first one that matches a request meets it",
        add_fault,
        body=ref("NewFault"),
        reads_body=True,
        response=ref("Fault"),
        errors={
            409: f"There are {MOST_FAULTS} faults.",
            422: "The fault has errors; `details` has all of them.",
        },
    ),
    Operation("clearFaults", "DELETE", "/faults", "Removes all faults. A scenario continues", clear_faults),
    Operation(
        "deleteFault",
        "DELETE",
        "/faults/{id}",
        "Removes a fault",
        delete_fault,
        errors={404: "There is no such fault."},
    ),
)
