"""The type of a function that receives log lines. Import it only under TYPE_CHECKING, so that a title's start loads no module for it."""

from __future__ import annotations

from collections.abc import Callable

Log = Callable[[str, str], None]
"""log(level, text): level is error, warning, info or debug."""
