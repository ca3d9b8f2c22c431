"""JSON objects from the control API of another version: renamed members, and the error for a missing one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .client_errors import MissingMember

FORMER_NAMES = {"parameters": "asked", "matched": "met", "subscribers": "told", "waiting": "left"}
"""Members that services up to 0.2 send under another name only."""


class ServiceDocument(dict[str, Any]):
    """An object of a response. `[]` reads a renamed member under either name, and raises MissingMember where there is none."""

    __slots__ = ("_missing",)

    def __init__(self, members: dict[str, Any], missing: Callable[[str], MissingMember]) -> None:
        super().__init__(members)
        self._missing = missing

    def __missing__(self, name: str) -> Any:
        former = FORMER_NAMES.get(name)
        if former is not None and former in self:
            return self[former]
        raise self._missing(name)

    def __reduce__(self) -> Any:
        return dict, (dict(self),)


def parse(text: str | bytes, missing: Callable[[str], MissingMember]) -> Any:
    """Parses a JSON document. `missing` makes the error for a member that the service doesn't send. Raises ValueError for invalid JSON."""
    return json.loads(text, object_hook=lambda members: ServiceDocument(members, missing))
