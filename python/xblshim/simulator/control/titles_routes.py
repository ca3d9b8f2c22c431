"""Routes for the titles: those in definitions, and those that sent updates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Selection

from .json_schemas import COUNT, FLAG, SCID, TEXT, TIME, TITLE_ID, Schema, array_of, described, members, optional, ref
from .operations import Call, NoSuchThing, Operation

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {
    "Title": members(
        {
            "scid": SCID,
            "titleId": optional(TITLE_ID),
            "name": TEXT,
            "defined": FLAG,
            "strict": described(FLAG, "Whether ids that the definitions don't name are refused."),
            "achievements": described(COUNT, "How many the definitions name, or the store holds."),
            "online": described(FLAG, "Whether the title's network is on."),
            "warnings": array_of(TEXT),
        },
        {"lastSeen": TIME},
    )
}
_UNKNOWN = {404: "There is no such title."}


async def list_titles(control: Control, call: Call) -> list[Any]:
    return await title_rows(control)


async def title_rows(control: Control) -> list[Any]:
    """Returns all titles in the control API's form."""
    records = await control.service.store.select()
    by_title: dict[str, list[Any]] = {}
    for record in records:
        by_title.setdefault(record.scid, []).append(record)
    known = control.titles.known([*records, *await control.statistics.select()])
    return [control.titles.row(scid, by_title.get(scid, ())) for scid in known]


async def read_title(control: Control, call: Call) -> dict[str, Any]:
    scid = call.path["scid"].lower()
    records = await control.service.store.select(Selection(scid=scid))
    if scid not in control.titles.known([*records, *await control.statistics.select(scid)]):
        raise NoSuchThing(f"There is no title {scid!r}. GET titles lists them.")
    return control.titles.row(scid, records)


async def change_title(control: Control, call: Call) -> dict[str, Any]:
    title_id = (await read_title(control, call))["titleId"]
    control.network.switch_title(
        call.path["scid"], online=call.body["online"], title_id=int(title_id) if title_id else None
    )
    row = await read_title(control, call)
    control.events.publish("title", row)
    return row


OPERATIONS = (
    Operation("listTitles", "GET", "/titles", "All titles", list_titles, response=array_of(ref("Title"))),
    Operation("readTitle", "GET", "/titles/{scid}", "One title", read_title, response=ref("Title"), errors=_UNKNOWN),
    Operation(
        "changeTitle",
        "PATCH",
        "/titles/{scid}",
        "Switches a title's network off or on",
        change_title,
        body=members({"online": FLAG}),
        response=ref("Title"),
        errors=_UNKNOWN,
    ),
)
