"""Text moderation: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member
from xblshim.client.wire.service_rules import elements, object_with, text, whole_number
from xblshim.model.hresult_codes import E_FAIL
from xblshim.model.results import VerifiedTextResult, VerifiedTexts

from .service_request import STRINGS, ServiceRequest, json_body

if TYPE_CHECKING:
    from xblshim.model.requests import VerifyTexts

VERSION = b"2"
_SUCCESS = VerifiedTextResult(0, "")


def verify(request: VerifyTexts) -> ServiceRequest:
    body = json_body({"stringsToVerify": request.texts})
    return ServiceRequest(STRINGS, Api.VERIFY_STRINGS, VERSION, "POST", "/system/strings/validate", body)


def read(body: bytes) -> VerifiedTexts:
    """Parses the results, without comparing their number with that of the texts. Raises Unreadable, with E_FAIL when there are none."""
    results = _RESULTS(parse(body))["results"]
    if not results:
        raise Unreadable("is empty", E_FAIL).within("verifyStringResult")
    return VerifiedTexts(results)


def _result(value: Any) -> VerifiedTextResult:
    if value is None:
        return _SUCCESS
    found = _RESULT(value)
    return VerifiedTextResult(found["code"], found["word"] if found["code"] else "")


# fmt: off
_RESULT = object_with(
    code    = Member("resultCode", whole_number(-(1 << 31), (1 << 31) - 1), missing=0),
    word    = Member("offendingString", text, missing=""),
)
_RESULTS = object_with(
    results = Member("verifyStringResult", lambda value: elements(value, _result)),
)
# fmt: on
