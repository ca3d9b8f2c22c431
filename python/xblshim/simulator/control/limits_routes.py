"""The rate limits."""

from __future__ import annotations

from .json_schemas import Schema, members, one_of, ref
from .operations import Operation, not_built

SCHEMAS: dict[str, Schema] = {"Limits": members({"mode": one_of("off", "warn", "on")})}

OPERATIONS = (
    Operation("readLimits", "GET", "/limits", "The mode of the rate limits", not_built, answer=ref("Limits")),
    Operation("putLimits", "PUT", "/limits", "Sets the mode", not_built, body=ref("Limits"), answer=ref("Limits")),
)
