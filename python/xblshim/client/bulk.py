"""Several achievements of one user and title in one POST, with a result for each of them.

The service answers a request as a whole. Where it refuses one, the request is halved until what it refuses is alone, so that one bad id does
not hold up the others. The local service also says what became of each achievement; where an answer does not, a success is everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .hresult import HTTP_E_STATUS_NOT_MODIFIED, S_OK, from_status
from .policy import AttemptFailed
from .watch import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from .calls import CallSettings
    from .policy import Answer, Policy
    from .requests import RequestBuilder
    from .watch import Watch

AT_ONCE = 100
"""Achievements in one POST, at most."""

_UNCHANGED = frozenset({"notHigher", "alreadyUnlocked"})
# Refusals of whoever asks, or for the time being; asking with fewer ids does not change them.
_NOT_OF_AN_ID = frozenset({401, 407, 408, 421, 425, 429})


class Part(NamedTuple):
    """What became of some of the achievements that were to be posted: those of one POST, or those that were not asked for after it."""

    first: int
    """The place of its first achievement among those that were given."""
    results: list[int]
    """An HRESULT for each, as signed numbers."""
    answer: Answer | None
    """None where no answer came."""
    failure: str
    """Why none came; with the token, if the transport says it: to be hidden before it is shown."""

    @property
    def refused(self) -> bool:
        """The service's answer to just this achievement is no, and asking again would not change it."""
        return self.answer is not None and len(self.results) == 1 and is_refusal(self.answer.status)


def is_refusal(status: int) -> bool:
    """Whether an answer says that something in the request is wrong: a 4xx that is not about the token, the time or the rate."""
    return 400 <= status <= 499 and status not in _NOT_OF_AN_ID


async def post_parts(
    policy: Policy,
    requests: RequestBuilder,
    xuid: int,
    title_id: int,
    scid: str,
    achievements: Sequence[tuple[str, int]],
    settings: CallSettings,
    watch: Watch = UNWATCHED,
    before: Callable[[], Awaitable[None]] | None = None,
) -> list[Part]:
    """Posts pairs of id and percent. Parts in the order of the achievements, which together are all of them; each has its HRESULT, as those of
    single updates: E_FAIL where no answer came.

    `before` is awaited before each POST; what it raises ends the posting. Raises httpx.InvalidURL as RequestBuilder does.
    After a failure that is not of an id (no answer, 401, 429, 5xx) nothing more is asked: the rest shares it.
    """
    parts: list[Part] = []
    # What is still to be posted, the next on top.
    ranges = [
        (first, min(first + AT_ONCE, len(achievements))) for first in reversed(range(0, len(achievements), AT_ONCE))
    ]
    while ranges:
        first, end = ranges.pop()
        posted = achievements[first:end]
        if before is not None:
            await before()
        request = requests.bulk_update(xuid, title_id, scid, posted, settings)
        try:
            answer = await policy.send(request, settings, watch)
        except AttemptFailed as failure:
            parts.append(Part(first, [failure.hr] * (len(achievements) - first), None, str(failure)))
            break
        if is_refusal(answer.status) and len(posted) > 1:
            middle = (first + end) // 2
            ranges += [(middle, end), (first, middle)]
        elif is_refusal(answer.status) or from_status(answer.status) in (S_OK, HTTP_E_STATUS_NOT_MODIFIED):
            parts.append(Part(first, results_of(answer, posted), answer, ""))
        else:
            parts.append(Part(first, [from_status(answer.status)] * (len(achievements) - first), answer, ""))
            break
    return parts


def results_of(answer: Answer, posted: Sequence[tuple[str, int]]) -> list[int]:
    """The HRESULT for each achievement of a request that got this answer."""
    hr = from_status(answer.status)
    outcomes = _outcomes(answer.body, posted) if hr == S_OK and len(posted) > 1 else None
    if outcomes is None:
        return [hr] * len(posted)
    return [HTTP_E_STATUS_NOT_MODIFIED if outcome in _UNCHANGED else S_OK for outcome in outcomes]


def _outcomes(body: bytes, posted: Sequence[tuple[str, int]]) -> list[str] | None:
    """What the local service says of each achievement, in their order; None where an answer doesn't say it of exactly these."""
    from .json_document import Unreadable, parse  # not paid for by updates that go one by one

    try:
        entries = parse(body)["achievements"]
        if [entry["id"] for entry in entries] != [name for name, _ in posted]:
            return None
        return [str(entry["outcome"]) for entry in entries]
    except (Unreadable, LookupError, TypeError):
        return None
