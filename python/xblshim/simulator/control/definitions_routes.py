"""Routes for the definitions of each title."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from xblshim.simulator.definitions.json_schema import definitions_schema
from xblshim.simulator.services.definition_changes import announced_definitions

from .json_schemas import SCID, TEXT, Schema, array_of, described, members, one_of, ref
from .operations import JSON, TOML, Call, ControlError, NoSuchThing, Operation

if TYPE_CHECKING:
    from .control_state import Control
    from .installed_definitions import Checked, Installed

_DOCUMENT: Schema = {"type": "object"}
_BODY = ref("DefinitionsDocument")
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
        {"text": described(TEXT, "The document as it was written."), "note": TEXT},
    ),
    "DefinitionsDocument": {key: value for key, value in definitions_schema().items() if key != "$schema"},
    "Check": members({"errors": array_of(ref("Problem")), "warnings": array_of(ref("Problem"))}),
}


async def read_schema(control: Control, call: Call) -> dict[str, Any]:
    return definitions_schema()


async def read_definitions(control: Control, call: Call) -> dict[str, Any]:
    scid = call.path["scid"].lower()
    installed = control.definitions.of(scid)
    if installed is None:
        raise NoSuchThing(f"There are no definitions for {scid!r}. GET titles lists what there is.")
    return _document(control, scid, installed)


async def put_definitions(control: Control, call: Call) -> dict[str, Any]:
    checked = _check(control, call)
    scid = call.path["scid"].lower()
    if checked.definitions is not None and checked.definitions.scid != scid:
        raise ControlError(
            409,
            "other-scid",
            f"The definitions are for {checked.definitions.scid}, and the path is for {scid}. Correct one of them.",
        )
    return await _install(control, checked)


async def install_definitions(control: Control, call: Call) -> dict[str, Any]:
    return await _install(control, _check(control, call))


async def check_definitions(control: Control, call: Call) -> dict[str, Any]:
    checked = _check(control, call)
    return {
        "errors": [problem.document() for problem in checked.errors],
        "warnings": [problem.document() for problem in checked.warnings],
    }


async def delete_definitions(control: Control, call: Call) -> None:
    scid = call.path["scid"].lower()
    await read_definitions(control, call)
    with announced_definitions(control.service.group()):
        control.definitions.remove(scid)
    await control.file.save()
    control.events.publish("definitions", {"scid": scid, "deleted": True})


def _check(control: Control, call: Call) -> Checked:
    return control.definitions.check(call.text(), "json" if call.content_type == JSON else "toml")


async def _install(control: Control, checked: Checked) -> dict[str, Any]:
    if checked.definitions is None:
        count = len(checked.errors)
        raise ControlError(
            422,
            "definitions",
            f"The definitions have {count} error{'s' if count > 1 else ''}; the first: {checked.errors[0].sentence} Nothing was changed.",
            [problem.document() for problem in checked.errors],
        )
    with announced_definitions(control.service.group()):
        installed = control.definitions.put(checked)
    await control.file.save()
    document = _document(control, checked.definitions.scid, installed)
    control.events.publish("definitions", document)
    return document


def _document(control: Control, scid: str, installed: Installed) -> dict[str, Any]:
    checked = installed.checked
    note = control.definitions.warning_of_file(scid)
    return {
        "scid": scid,
        "source": installed.source,
        "format": checked.kind,
        "text": checked.text,
        "definitions": plain(checked.document),
        "warnings": [problem.document() for problem in checked.warnings],
        **({"note": note} if note else {}),
    }


def plain(document: Any) -> Any:
    """Converts a TOML document to JSON, with dates as strings."""
    if isinstance(document, dict):
        return {key: plain(value) for key, value in document.items()}
    if isinstance(document, list):
        return [plain(value) for value in document]
    return document.isoformat() if isinstance(document, date) else document


OPERATIONS = (
    Operation(
        "readDefinitionsSchema",
        "GET",
        "/definitions.schema.json",
        "The JSON Schema of definitions, for editors",
        read_schema,
        response=_DOCUMENT,
        public=True,
    ),
    Operation(
        "readDefinitions",
        "GET",
        "/titles/{scid}/definitions",
        "A title's definitions",
        read_definitions,
        response=ref("Definitions"),
        errors=_UNKNOWN,
    ),
    Operation(
        "putDefinitions",
        "PUT",
        "/titles/{scid}/definitions",
        "Replaces a title's definitions",
        put_definitions,
        body=_BODY,
        raw_body=True,
        other_bodies=(TOML,),
        response=ref("Definitions"),
        errors={**_WRONG, 409: "The definitions are for another scid."},
    ),
    Operation(
        "deleteDefinitions",
        "DELETE",
        "/titles/{scid}/definitions",
        "Removes a title's definitions; the progress stays",
        delete_definitions,
        errors=_UNKNOWN,
    ),
    Operation(
        "checkDefinitions",
        "POST",
        "/definitions/check",
        "Checks definitions, installs nothing",
        check_definitions,
        body={"description": "Definitions, right or wrong."},
        raw_body=True,
        other_bodies=(TOML,),
        response=ref("Check"),
    ),
    Operation(
        "installDefinitions",
        "POST",
        "/definitions",
        "Checks definitions and installs them for the scid that they name",
        install_definitions,
        body=_BODY,
        raw_body=True,
        other_bodies=(TOML,),
        response=ref("Definitions"),
        errors=_WRONG,
    ),
)
