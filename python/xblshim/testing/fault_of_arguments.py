"""Converts the arguments of `fail` to a fault of the control API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xblshim.control_client.member_names import member_name

_MATCH = ("path", "method", "operation", "xuid", "title_id", "scid", "achievement")
_EXTENT = ("id", "share", "times", "seconds")


def fault_document(
    status: int | None,
    times: int | None,
    path: str,
    delay: float,
    retry_after: int | None,
    headers: Mapping[str, str] | None,
    body: bytes | str,
    more: Mapping[str, Any],
) -> dict[str, Any]:
    """Builds a fault's document. Raises ValueError when the body is not UTF-8; the service checks everything else."""
    try:
        text = body if isinstance(body, str) else body.decode()
    except UnicodeDecodeError:
        raise ValueError("the body of a fault is a text in UTF-8") from None
    document: dict[str, Any] = {"match": {}, "action": {}}
    members = {"times": times, "path": path or None, "delay": delay or None, "retry_after": retry_after, **more}
    for name, value in members.items():
        if value is None:
            continue
        place = document["match"] if name in _MATCH else document if name in _EXTENT else document["action"]
        place[member_name(name)] = str(value) if name in ("xuid", "title_id") else value
    action = document["action"]
    if status == 0:
        action["drop"] = True
    elif status is not None:
        action["status"] = status
    if headers:
        action["headers"] = dict(headers)
    if text:
        action["body"] = text
    return document
