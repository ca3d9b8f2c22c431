"""Reads reviewed differences between the public headers and this library's from ``explained.toml``, with a reason for each."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_suffix(".toml")


@cache
def explained() -> dict[str, str]:
    """Returns the reason of each difference, by the row's key."""
    groups = tomllib.loads(FILE.read_text("utf-8"))["explained"]
    return {row: group["reason"] for group in groups for row in group["rows"]}
