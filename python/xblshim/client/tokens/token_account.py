"""Identifies a token's account from its text: a service's token is opaque, but contains a hash of the user."""

from __future__ import annotations

import re

_USER_HASH = re.compile(r"XBL[0-9.]+\s+x=([^;\s]+);")
_NOBODY = "-"


def account_of(authorization: str) -> str:
    """Returns a digest that is equal for all tokens of one account and reveals nothing of them; empty when the token names no user."""
    matched = _USER_HASH.match(authorization)
    if matched is None or matched[1] == _NOBODY:
        return ""
    from hashlib import sha256

    return sha256(matched[1].encode()).hexdigest()[:32]
