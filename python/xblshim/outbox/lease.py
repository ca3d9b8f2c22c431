"""The lease of a service's rows: only the process that holds it posts them.

A process holds a lease. The lease has a beat, which its holder raises at each POST and at least every few seconds. The rows are free without a
lease, when its holder has ended (another process on the same machine detects that immediately), or when another process has read the same
beat for LEASE seconds. A lease contains no time, so that a jump of the clock doesn't end it.
"""

from __future__ import annotations

import secrets
from typing import NamedTuple

from xblshim.host.process_owner import Owner, is_gone, this_process

LEASE = 60.0
"""Seconds without a renewal after which a lease is free."""
BEAT = 10.0
"""Seconds between two renewals of a holder that waits for limits or for a response."""


class StoredLease(NamedTuple):
    """A lease as stored in the file."""

    secret: str
    owner: Owner
    beat: int


class Claim:
    """One process's side of a service's lease. Times are seconds of a clock that never jumps."""

    def __init__(self, owner: Owner | None = None, lease: float = LEASE) -> None:
        self.owner = owner or this_process()
        self.secret = secrets.token_hex(16)
        self._lease = lease
        self._seen: tuple[str, int] | None = None
        self._seen_at = 0.0

    def may_acquire(self, lease: StoredLease | None, now: float) -> bool:
        """Returns whether the lease is free or belongs to this process. Call it in the transaction that then takes the lease."""
        if lease is None or lease.secret == self.secret:
            return True
        if (lease.secret, lease.beat) != self._seen:
            self._seen, self._seen_at = (lease.secret, lease.beat), now
        return now - self._seen_at >= self._lease or is_gone(lease.owner)
