"""What calls bring besides the headers' structs. Imports nothing slow.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import NamedTuple


class Results(NamedTuple):
    """An HRESULT for each of several updates, in their order."""

    results: tuple[int, ...]


class Token(NamedTuple):
    """What goes into a request's headers."""

    token: str
    signature: str
    """Empty when there is none."""
