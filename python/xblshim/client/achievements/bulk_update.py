"""Sends several achievements of one user and title in one POST, and returns a result for each of them.

The service returns one status for a whole request. A refused request is halved until the refused achievement is alone, so that one bad id does
not delay the others. The halving stops when all parts fail alike. The response of the local service also has a result for each achievement.
Without these, a success is the result of each achievement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from xblshim.client.attempts.refusals import is_services_own, may_be_of_an_id
from xblshim.client.sending.send_policy import AttemptFailed
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK
from xblshim.model.http_status import from_status
from xblshim.model.observer import UNOBSERVED

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from xblshim.client.attempts.attempt import FirstAttempt
    from xblshim.client.sending.send_policy import CompleteResponse, Policy
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer

    Achievements = Sequence[tuple[str, int]]

AT_ONCE = 100
"""The most achievements in one POST."""
MAX_REFUSALS_IN_A_ROW = 8
"""Consecutive refusals after which probes check whether the service accepts anything."""
PROBES = 6
"""The number of achievements that are posted alone as probes."""

_UNCHANGED = frozenset({"notHigher", "alreadyUnlocked"})


class Part(NamedTuple):
    """The result of some of the achievements: those of one POST, or those that were not sent after it."""

    first: int
    """The position of its first achievement in the given list."""
    results: list[int]
    """An HRESULT for each, as signed numbers."""
    response: CompleteResponse | None
    """None without a response."""
    failure: str
    """The reason why there is no response. It may contain the token, which must be hidden before the text is shown."""
    refused: bool = False
    """The service permanently refuses this achievement: the response is the service's own error, or the achievement was refused while others were
    accepted. With `verdicts`, it must be refused twice, with another achievement accepted after each refusal.
    """


async def post_parts(
    policy: Policy,
    requests: RequestBuilder,
    xuid: int,
    title_id: int,
    scid: str,
    achievements: Achievements,
    settings: CallSettings,
    observer: Observer = UNOBSERVED,
    before: Callable[[], Awaitable[None]] | None = None,
    *,
    verdicts: bool = False,
    first: FirstAttempt | None = None,
    ended: list[Part] | None = None,
) -> list[Part]:
    """Posts pairs of id and percent. Returns parts in the order of the achievements, which together contain all of them. Each part has the HRESULT
    of a single update: E_FAIL without a response.

    `before` is awaited before each POST; its exception ends the posting. Raises httpx.InvalidURL as RequestBuilder does.
    Sends no further request after a failure that is not of an id (no response, 401, 429, 5xx, a web page), or when all parts fail alike: the rest
    has the same result. `first` is the attempt that was made with all of them, at most AT_ONCE.
    `verdicts`: refused parts are sent again until their refusal is certainly permanent.
    `ended` receives each part as soon as no later response changes it, so that a caller that ends the posting has them.
    """

    async def ask(posted: Achievements) -> CompleteResponse:
        nonlocal first
        if before is not None:
            await before()
        made, first = first, None
        request = requests.bulk_update(xuid, title_id, scid, posted, settings)
        return await policy.send(request, settings, observer, first=made)

    bulk = _Bulk(ask, achievements, scid, title_id, [] if ended is None else ended)
    await bulk.post()
    if verdicts:
        await bulk.confirm()
    return bulk.parts()


class _Refusal(NamedTuple):
    part: Part
    when: int
    """The number of POSTs, including this one."""
    own: bool = False
    """Whether the refusal comes from the service itself."""


class _Bulk:
    def __init__(
        self,
        ask: Callable[[Achievements], Awaitable[CompleteResponse]],
        achievements: Achievements,
        scid: str,
        title_id: int,
        ended: list[Part],
    ) -> None:
        self._ask = ask
        self._achievements = achievements
        self._scid = scid
        self._title_id = title_id
        count = len(achievements)
        # Ranges that are still to be posted; the last one is the next.
        self._left = [range(first, min(first + AT_ONCE, count)) for first in reversed(range(0, count, AT_ONCE))]
        self._ended = ended
        # Achievements that were refused alone, by position.
        self._refused: dict[int, _Refusal] = {}
        self._posts = 0
        self._in_a_row = 0
        self._accepted_place: range | None = None
        self._first_accepted = self._last_accepted = 0
        self._sure: set[int] | None = None
        self._failed = False
        """Nothing more is asked, because a failure is not of an id."""

    async def post(self) -> None:
        while self._left:
            if self._in_a_row >= MAX_REFUSALS_IN_A_ROW and not await self._anything_accepted():
                return
            # The check may have posted all that was left.
            if self._left and not await self._post(self._left.pop()):
                return

    async def _post(self, places: range) -> bool:
        """Sends one POST. Returns False when no further request may be sent."""
        self._posts += 1
        try:
            response = await self._ask(self._of(places))
        except AttemptFailed as failure:
            self._share(places, failure.hr, None, str(failure))
            return False
        hr = from_status(response.status)
        if may_be_of_an_id(response):
            self._in_a_row += 1
            if len(places) > 1:
                middle = (places.start + places.stop) // 2
                self._left += [range(middle, places.stop), range(places.start, middle)]
            else:
                [(name, _)] = self._of(places)
                own = is_services_own(response, name, self._scid, self._title_id)
                self._refused[places.start] = _Refusal(Part(places.start, [hr], response, ""), self._posts, own)
            return True
        if hr in (S_OK, HTTP_E_STATUS_NOT_MODIFIED):
            self._ended.append(Part(places.start, results_of(response, self._of(places)), response, ""))
            self._accepted(places[:1])
            return True
        self._share(places, hr, response, "")
        return False

    def _of(self, places: range) -> Achievements:
        return self._achievements[places.start : places.stop]

    def _accepted(self, place: range) -> None:
        self._in_a_row = 0
        self._accepted_place = place
        self._first_accepted = self._first_accepted or self._posts
        self._last_accepted = self._posts

    def _share(self, places: range, hr: int, response: CompleteResponse | None, failure: str) -> None:
        """Ends `places` and all remaining achievements with this result."""
        self._failed = True
        for rest in _joined([*self._left, places]):
            self._ended.append(Part(rest.start, [hr] * len(rest), response, failure))
        self._left.clear()

    # The cause of a refusal

    async def _anything_accepted(self) -> bool:
        """Checks after consecutive refusals whether the service accepts anything. If not, the remaining achievements get the same result."""
        if self._accepted_place is not None:
            return await self._still_accepts(self._left.pop())
        for place in _spread(self._left, PROBES):
            self._left = [part for places in self._left for part in _without(places, place)]
            if not await self._post(range(place, place + 1)):
                return False
            if self._accepted_place is not None:
                return True
        last = max(self._refused.values(), key=lambda refusal: refusal.when).part
        if self._left:
            self._share(self._left.pop(), last.results[0], last.response, "")
        return False

    async def _still_accepts(self, left: range) -> bool:
        """Checks whether an accepted update is accepted again, which changes nothing. If not, `left` and the remaining achievements get this
        response's result."""
        assert self._accepted_place is not None
        self._posts += 1
        try:
            response = await self._ask(self._of(self._accepted_place))
        except AttemptFailed as failure:
            self._share(left, failure.hr, None, str(failure))
            return False
        hr = from_status(response.status)
        if hr not in (S_OK, HTTP_E_STATUS_NOT_MODIFIED):
            self._share(left, hr, response, "")
            return False
        self._left.append(left)
        self._accepted(self._accepted_place)
        return True

    async def confirm(self) -> None:
        """Repeats refused updates between two accepted ones, because another program may have responded for a moment."""
        self._sure = set()
        doubtful = [place for place, refusal in self._refused.items() if not refusal.own]
        if self._failed or self._accepted_place is None or not doubtful:
            return
        first = self._withdraw(doubtful)
        last_refused = max(refusal.when for refusal in first.values())
        if last_refused > self._last_accepted and not await self._still_accepts(self._left.pop()):
            return
        while self._left:
            if not await self._post(self._left.pop()):
                return
        again = self._withdraw([place for place in doubtful if place in self._refused])
        if again and await self._still_accepts(self._left.pop()):
            self._left.clear()
            self._refused |= again
            self._sure = set(again)

    def _withdraw(self, places: Sequence[int]) -> dict[int, _Refusal]:
        """Returns these refusals, whose achievements remain to be posted: a failure that follows is theirs, too."""
        self._left = [range(place, place + 1) for place in reversed(places)]
        return {place: self._refused.pop(place) for place in places}

    def _is_sure(self, place: int, refusal: _Refusal) -> bool:
        if self._sure is None:
            return refusal.own or self._first_accepted < refusal.when < self._last_accepted
        return refusal.own or place in self._sure

    def parts(self) -> list[Part]:
        refused = [
            refusal.part._replace(refused=self._is_sure(place, refusal)) for place, refusal in self._refused.items()
        ]
        return sorted([*self._ended, *refused], key=lambda part: part.first)


def _joined(ranges: Sequence[range]) -> list[range]:
    """Returns the ranges in order, with adjacent ones joined."""
    joined: list[range] = []
    for places in sorted(ranges, key=lambda places: places.start):
        if joined and joined[-1].stop == places.start:
            joined[-1] = range(joined[-1].start, places.stop)
        else:
            joined.append(places)
    return joined


def _without(places: range, place: int) -> list[range]:
    if place not in places:
        return [places]
    return [part for part in (range(place + 1, places.stop), range(places.start, place)) if part]


def _spread(ranges: Sequence[range], most: int) -> list[int]:
    """Returns at most `most` places, distributed evenly over the ranges."""
    places = [place for places in _joined(ranges) for place in places]
    return places if len(places) <= most else [places[(len(places) - 1) * n // (most - 1)] for n in range(most)]


def results_of(response: CompleteResponse, posted: Achievements) -> list[int]:
    """Returns the HRESULT for each achievement of a request with this response."""
    hr = from_status(response.status)
    outcomes = _outcomes(response.body, posted) if hr == S_OK and len(posted) > 1 else None
    if outcomes is None:
        return [hr] * len(posted)
    return [HTTP_E_STATUS_NOT_MODIFIED if outcome in _UNCHANGED else S_OK for outcome in outcomes]


def _outcomes(body: bytes, posted: Achievements) -> list[str] | None:
    """Returns the local service's result for each achievement, in their order, or None when the response doesn't list exactly these."""
    from xblshim.client.wire.json_document import Unreadable, parse  # updates that are posted alone don't import it

    try:
        entries = parse(body)["achievements"]
        if [entry["id"] for entry in entries] != [name for name, _ in posted]:
            return None
        return [str(entry["outcome"]) for entry in entries]
    except (Unreadable, LookupError, TypeError):
        return None
