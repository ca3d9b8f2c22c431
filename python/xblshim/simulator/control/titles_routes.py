"""The titles: those that definitions name, and those that have sent updates."""

from __future__ import annotations

from .json_schemas import COUNT, FLAG, SCID, TEXT, TIME, TITLE_ID, Schema, array_of, described, members, optional, ref
from .operations import Operation, not_built

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

OPERATIONS = (
    Operation("listTitles", "GET", "/titles", "All titles", not_built, answer=array_of(ref("Title"))),
    Operation("readTitle", "GET", "/titles/{scid}", "One title", not_built, answer=ref("Title"), errors=_UNKNOWN),
    Operation(
        "changeTitle",
        "PATCH",
        "/titles/{scid}",
        "Switches a title's network off or on",
        not_built,
        body=members({"online": FLAG}),
        answer=ref("Title"),
        errors=_UNKNOWN,
    ),
)
