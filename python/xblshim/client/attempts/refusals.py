"""Classifies a refusal: of one achievement, of the caller, or of a program that is not the service."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .attempt import is_html
from .status_rules import FailureScope

if TYPE_CHECKING:
    from .attempt import CompleteResponse

# Any program's response for an unknown path.
_OF_A_PATH = frozenset({404, 410})
_STATUSES = range(100, 600)
_READ = 64 * 1024


def may_be_of_an_id(response: CompleteResponse) -> bool:
    """Returns whether a request with fewer ids may get another response. A web page comes from a program in front of the service."""
    return response.rule.scope is FailureScope.CONTENT and not is_html(_content_type(response))


def is_services_own(response: CompleteResponse, achievement_id: str, scid: str, title_id: int) -> bool:
    """Returns whether the response to a request with one achievement is the service's own refusal of that achievement.

    The services' errors have a code of their own and a description. The local service's are {"error": "<a sentence>"}; a word or two in that
    member are any program's, unless they name the achievement. So is a sentence with a status that any program gives to a path it doesn't have,
    and a code that only repeats an HTTP status. 403 is about the user or the title, whatever its body says.
    """
    content_type = _content_type(response)
    if (
        response.status == 403
        or response.rule.scope is not FailureScope.CONTENT
        or (content_type and "json" not in content_type)
    ):
        return False
    import json

    try:
        document = json.loads(response.body[:_READ])
    except (ValueError, RecursionError):
        return False
    if not isinstance(document, dict):
        return False
    code, error = document.get("code"), document.get("error")
    if type(code) is int and code not in _STATUSES and isinstance(document.get("description"), str):
        return True
    if not isinstance(error, str):
        return False
    return (error.endswith(".") and response.status not in _OF_A_PATH) or _names(error, achievement_id, scid, title_id)


def _names(error: str, achievement_id: str, scid: str, title_id: int) -> bool:
    shown = (repr(achievement_id), f"'{achievement_id}'", f'"{achievement_id}"')
    title = re.search(rf"\btitle ?id {title_id}\b|\btitle ?id \d+, not {title_id}\b", error, re.IGNORECASE)
    return any(text in error for text in shown) or scid.lower() in error.lower() or title is not None


def _content_type(response: CompleteResponse) -> str:
    return "" if response.headers is None else response.headers.get("Content-Type", "").lower()
