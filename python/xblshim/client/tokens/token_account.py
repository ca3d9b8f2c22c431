"""Which account a token is of, as far as its text tells: a service's token is opaque, but names its user by a hash."""

from __future__ import annotations

import re

_USER_HASH = re.compile(r"XBL[0-9.]+\s+x=([^;\s]+);")
_NOBODY = "-"


def account_of(authorization: str) -> str:
    """A digest that is the same for all tokens of one account, and tells nothing of them; empty where the value names no user."""
    found = _USER_HASH.match(authorization)
    if found is None or found[1] == _NOBODY:
        return ""
    from hashlib import sha256

    return sha256(found[1].encode()).hexdigest()[:32]
