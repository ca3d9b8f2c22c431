"""What a service was asked, in order."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

SECRET_HEADERS = frozenset(("authorization", "signature"))


class Call(NamedTuple):
    """One request and how it was answered."""

    method: str
    path: str
    """With its query."""
    headers: dict[str, str]
    """Names in lower case. Of an Authorization or Signature only that there was one."""
    body: bytes
    status: int
    """0 where the connection was closed instead."""

    @property
    def json(self) -> Any:
        """The body as JSON. ValueError where it isn't."""
        return json.loads(self.body)

    @property
    def updates(self) -> dict[str, int]:
        """The percent of each achievement that an update names; empty for other requests."""
        if self.method != "POST" or not self.path.partition("?")[0].endswith("/update"):
            return {}
        try:
            return {entry["id"]: entry["percentComplete"] for entry in self.json["achievements"]}
        except (ValueError, KeyError, TypeError):
            return {}


def headers_of(pairs: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """A scope's headers, without secrets."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in pairs}
    return {name: "(not shown)" if name in SECRET_HEADERS else value for name, value in headers.items()}
