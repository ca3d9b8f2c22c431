"""The definitions of each title."""

from __future__ import annotations

from .json_schemas import SCID, TEXT, Schema, array_of, described, members, one_of, ref
from .operations import TOML, Operation, not_built

_DOCUMENT: Schema = {"type": "object", "description": "Definitions; definitions.schema.json has the format."}
_UNKNOWN = {404: "There are no such definitions."}
_WRONG = {422: "The definitions have errors; `details` has all of them."}

SCHEMAS: dict[str, Schema] = {
    "Definitions": members(
        {
            "scid": SCID,
            "source": described(TEXT, "The file, or `api`."),
            "format": one_of("toml", "json"),
            "definitions": _DOCUMENT,
            "warnings": array_of(ref("Problem")),
        },
        {"text": described(TEXT, "The document as it was written.")},
    ),
    "Check": members({"errors": array_of(ref("Problem")), "warnings": array_of(ref("Problem"))}),
}

OPERATIONS = (
    Operation(
        "readDefinitions",
        "GET",
        "/titles/{scid}/definitions",
        "A title's definitions",
        not_built,
        answer=ref("Definitions"),
        errors=_UNKNOWN,
    ),
    Operation(
        "putDefinitions",
        "PUT",
        "/titles/{scid}/definitions",
        "Replaces a title's definitions",
        not_built,
        body=_DOCUMENT,
        other_bodies=(TOML,),
        answer=ref("Definitions"),
        errors={**_WRONG, 409: "The definitions are for another scid."},
    ),
    Operation(
        "deleteDefinitions",
        "DELETE",
        "/titles/{scid}/definitions",
        "Removes a title's definitions; the progress stays",
        not_built,
        errors=_UNKNOWN,
    ),
    Operation(
        "checkDefinitions",
        "POST",
        "/definitions/check",
        "Checks definitions, installs nothing",
        not_built,
        body=_DOCUMENT,
        other_bodies=(TOML,),
        answer=ref("Check"),
    ),
    Operation(
        "installDefinitions",
        "POST",
        "/definitions",
        "Checks definitions and installs them for the scid that they name",
        not_built,
        body=_DOCUMENT,
        other_bodies=(TOML,),
        answer=ref("Definitions"),
        errors=_WRONG,
    ),
)
