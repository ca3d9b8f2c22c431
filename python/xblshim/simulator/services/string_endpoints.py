"""Endpoints for text moderation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response, read_body
from xblshim.simulator.wire_format import bad, parse_object, shown

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .service_group import ServiceGroup

VERIFY_PATH = "/system/strings/validate"
SUCCESS, OFFENSIVE, TOO_LONG = 0, 1, 2


def string_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""

    async def verify(request: Request) -> Response:
        texts = parse_object(await read_body(request.receive)).get("stringsToVerify")
        if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
            bad(f"stringsToVerify must be an array of texts, not {shown(texts)}.")
        definitions = group.definitions
        results = [verdict_on(one, definitions.blocked_words, definitions.longest_string) for one in texts]
        group.service.log("debug", f"Verified {len(results)} texts.")
        return json_response(200, {"verifyStringResult": results})

    return [Route(VERIFY_PATH, group.service.guarded(verify), methods=["POST"])]


def verdict_on(text: str, blocked: Sequence[str], longest: int) -> dict[str, Any]:
    """Returns the first blocked word in the text, in any letter case; otherwise whether the text has more characters than `longest`."""
    found = _first_word(text, blocked)
    if found is not None:
        return {"resultCode": OFFENSIVE, "offendingString": found}
    return {"resultCode": TOO_LONG if len(text) > longest else SUCCESS, "offendingString": None}


def _first_word(text: str, blocked: Sequence[str]) -> str | None:
    """Returns the word as written in the text: the one that begins first, the longest of those."""
    if not blocked:
        return None
    words = "|".join(re.escape(word) for word in sorted(blocked, key=len, reverse=True))
    found = re.search(words, text, re.IGNORECASE)
    return found[0] if found is not None else None
