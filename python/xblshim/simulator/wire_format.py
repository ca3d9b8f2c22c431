"""Reads the update request (contract version 2), and formats values for responses.

It is strict: whatever the real service refuses must fail here, too, with a sentence that has the reason. Unknown members are ignored, as the
protocol demands.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from json.encoder import encode_basestring_ascii

from xblshim.host.light_typing import Any, NoReturn

from .records import MAX_TITLE_ID, MAX_XUID, Record, Update
from .service_errors import RequestError
from .update_rules import UNLOCKED_PERCENT, Outcome

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def bad(text: str) -> NoReturn:
    raise RequestError(400, text)


def parse_update(url_xuid: str, url_scid: str, body: bytes) -> Update:
    """Parses the update in a POST to …/users/xuid(url_xuid)/achievements/url_scid/update.

    Raises RequestError (400) for anything that isn't one.
    """
    return read_update(url_xuid, url_scid, parse_object(body))


def read_update(url_xuid: str, url_scid: str, document: dict[str, Any]) -> Update:
    """Same as `parse_update`, from the JSON object of the body."""
    xuid = parse_xuid(url_xuid, "The URL's xuid")
    scid = url_scid.lower()
    if document.get("action") != "progressUpdate":
        bad(f'action must be "progressUpdate", not {shown(document.get("action"))}.')
    body_scid = _text(document, "serviceConfigId")
    if body_scid != url_scid and body_scid.lower() != scid:
        bad(f"The URL names the scid {shown(url_scid)}, serviceConfigId in the body {shown(body_scid)}.")
    user_id = _text(document, "userId")
    if user_id != url_xuid and (body_xuid := parse_xuid(user_id, "userId")) != xuid:
        bad(f"The URL names the xuid {xuid}, userId in the body {body_xuid}.")
    title_id = _integer(document, "titleId", "titleId", 1, MAX_TITLE_ID)
    entries = document.get("achievements")
    if not isinstance(entries, list) or not entries:
        bad(f"achievements must be an array of at least one object, not {shown(entries)}.")
    return Update(xuid, scid, title_id, tuple([_entry(entry, index) for index, entry in enumerate(entries)]))


def _entry(entry: object, index: int) -> tuple[str, int]:
    where = f"achievements[{index}]"
    if not isinstance(entry, dict):
        bad(f"{where} must be an object with id and percentComplete, not {shown(entry)}.")
    achievement_id = _text(entry, "id", where + ".id")
    return achievement_id, _integer(entry, "percentComplete", where + ".percentComplete", 0, UNLOCKED_PERCENT)


def parse_document(body: bytes, parse_float: Callable[[str], Any] | None = None) -> Any:
    """Parses the body as a JSON value. Raises RequestError (400) for invalid JSON. `parse_float` converts numbers with a fraction or an exponent;
    None: float."""
    try:
        if parse_float is None:
            return _DECODER.decode(body.decode("utf-8"))
        return json.loads(body.decode("utf-8"), parse_constant=_no_constant, parse_float=parse_float)
    except (ValueError, RecursionError) as error:
        bad(f"The body is not JSON in UTF-8: {error}.")


def parse_object(body: bytes) -> dict[str, Any]:
    """Parses the body as a JSON object. Raises RequestError (400) for anything else."""
    document = parse_document(body)
    if not isinstance(document, dict):
        bad(f"The body must be a JSON object, not {shown(document)}.")
    return document


def parse_xuid(text: str, name: str) -> int:
    """Parses a decimal xuid. Raises RequestError (400) for anything else; `name` describes the expected value."""
    # isdigit() alone accepts digits of every script, and superscripts, which int() rejects.
    if not (text.isascii() and text.isdigit() and len(text) <= 20 and int(text) <= MAX_XUID):
        bad(f"{name} must be a decimal number of 64 bits, not {shown(text)}.")
    return int(text)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


# Created once, because json.loads and json.dumps would create them for each document.
_DECODER = json.JSONDecoder(parse_constant=_no_constant)
_ENCODER = json.JSONEncoder(separators=(",", ":"))


def _text(document: dict[str, Any], key: str, name: str = "") -> str:
    value = document.get(key)
    if not isinstance(value, str) or not value:
        bad(f"{name or key} must be a text that isn't empty, not {shown(value)}.")
    return check_text(value, name or key)


def check_text(value: str, name: str) -> str:
    """Returns `value` if it is valid as UTF-8 without a NUL; otherwise raises RequestError (400)."""
    if not value.isprintable() and ("\0" in value or any("\ud800" <= character <= "\udfff" for character in value)):
        bad(f"{name} holds a NUL or half of a surrogate pair: {shown(value)}.")
    return value


def _integer(document: dict[str, Any], key: str, name: str, least: int, most: int) -> int:
    value = document.get(key)
    # Compares the type, because True is an int in Python.
    if type(value) is not int or not least <= value <= most:
        bad(f"{name} must be an integer from {least} to {most}, not {shown(value)}.")
    return value


def shown(value: object) -> str:
    """Returns a value for an error text: as JSON, truncated to a readable length; "nothing" for a missing one."""
    if value is None:
        return "nothing"
    if isinstance(value, dict | list):
        return "an empty array" if value == [] else "an object" if isinstance(value, dict) else "an array"
    if isinstance(value, int) and value.bit_length() > 128:
        return "a number of more than 128 bits"
    text = json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."


def timestamp(milliseconds: int | None) -> str | None:
    """Formats a stored time as ISO 8601 in UTC, as the service does."""
    if milliseconds is None:
        return None
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def update_response(update: Update, outcomes: list[Outcome]) -> bytes:
    """Returns the body of a 200: the outcome of each achievement of the request, in order. An encoder would take five times as long."""
    rows = [
        f'{{"id":{encode_basestring_ascii(achievement_id)},"percentComplete":{percent},"outcome":"{outcome.word}"}}'
        for (achievement_id, percent), outcome in zip(update.achievements, outcomes, strict=True)
    ]
    return f'{{"achievements":[{",".join(rows)}]}}'.encode()


def record_document(record: Record, name: str | None) -> dict[str, Any]:
    """Returns a record in the commands' form. Ids are strings, because JSON readers round 64-bit numbers."""
    return {
        "xuid": str(record.xuid),
        "scid": record.scid,
        "titleId": str(record.title_id),
        "id": record.achievement_id,
        "name": name,
        "percentComplete": record.progress.percent,
        "timeUnlocked": timestamp(record.progress.unlocked_at),
        "timeUpdated": timestamp(record.progress.updated_at),
    }


def as_json(document: object) -> bytes:
    return _ENCODER.encode(document).encode()
