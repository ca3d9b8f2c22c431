"""The table of status classes: what follows a response, and what follows an attempt without one.

Retries (`sending/send_policy.py`), updates (`achievements/`) and the sender of the outbox (`outbox/flusher.py`) read it. The HRESULT of a
status is in `model/http_status.py`, that of a failure without a response in its exception. docs/failures.md has the same rules for users.
"""

from __future__ import annotations

from enum import Enum, auto

from xblshim.host.named_tuples import NamedTuple


class Next(Enum):
    """The next step of a call."""

    END = auto()
    """The response is the call's result."""
    RETRY = auto()
    """Another attempt after the Retry-After or the back-off, if the call's window has time for both."""
    NEW_TOKEN = auto()
    """One more attempt immediately, with a new token where a token source exists. Its response is the call's result, unless it is retried."""


class FailureScope(Enum):
    """The requests that would fail, too: the outbox pauses them."""

    SERVICE = auto()
    """All requests: the service is failing, or a program in front of it responds."""
    USER_AND_TITLE = auto()
    """Requests of this user and title: a rate limit, or a failure that the request's content may cause."""
    CONTENT = auto()
    """Requests with the same content. A request with other achievements may succeed."""


class StatusRule(NamedTuple):
    """A row of the table."""

    next: Next
    stored: bool
    """Whether an update without a further attempt is stored for a later POST. Otherwise its HRESULT is that of the status."""
    scope: FailureScope
    smaller_batch: bool = False
    """Whether the outbox halves its next batch, unless the failure turns out to be the service's."""
    min_back_off: float = 0.0
    """Seconds."""


_STATUSES: tuple[tuple[tuple[int, ...], StatusRule], ...] = (
    ((401,), StatusRule(Next.NEW_TOKEN, False, FailureScope.SERVICE)),
    ((405, 407, 421, 425), StatusRule(Next.END, False, FailureScope.SERVICE)),
    ((408,), StatusRule(Next.RETRY, False, FailureScope.SERVICE)),
    ((429,), StatusRule(Next.RETRY, True, FailureScope.USER_AND_TITLE)),
    ((500,), StatusRule(Next.RETRY, True, FailureScope.USER_AND_TITLE, smaller_batch=True, min_back_off=10.0)),
    ((501, 505, 506, 507, 508), StatusRule(Next.END, True, FailureScope.USER_AND_TITLE, smaller_batch=True)),
    ((502, 503, 504), StatusRule(Next.RETRY, True, FailureScope.SERVICE)),
)
_BY_STATUS = {status: rule for statuses, rule in _STATUSES for status in statuses}
_BY_CLASS = {
    4: StatusRule(Next.END, False, FailureScope.CONTENT, smaller_batch=True),
    5: StatusRule(Next.END, True, FailureScope.SERVICE),
}
"""All other statuses of 4xx and 5xx."""
_OTHER = StatusRule(Next.END, False, FailureScope.SERVICE)
"""2xx and 304, which are successes, and statuses that no service returns."""

NO_RESPONSE = StatusRule(Next.RETRY, True, FailureScope.SERVICE)
"""The attempt has no usable response."""
NOT_SENT = StatusRule(Next.END, True, FailureScope.SERVICE)
"""No request was sent: the title's network is switched off, or no token is available."""


def rule_of(status: int) -> StatusRule:
    """Returns the row of a status."""
    return _BY_STATUS.get(status) or _BY_CLASS.get(status // 100, _OTHER)
