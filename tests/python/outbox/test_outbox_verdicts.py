"""When an update is permanently refused, and when a refusal is not evidence: a response may not come from the service."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outbox_support import SCID, XUID, FakeService, FakeWorld, Log, flusher_of, held, opened, put, run, update

from xblshim.client.achievements.bulk_update import Part
from xblshim.client.attempts.refusals import is_services_own
from xblshim.client.sending.send_policy import CompleteResponse
from xblshim.client.transport import Headers
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.outbox_rows import Group, Selection
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_interface import Poster
from xblshim.outbox.round_result import Ended, RoundEnd

PAGE = Headers({"Content-Type": "text/html; charset=utf-8"})
JSON = Headers({"Content-Type": "application/json"})
OWN = b'{"error": "The definitions are strict and don\'t name the achievement \'7\'."}'
THE_SERVICES = b'{"code": 1017, "source": "achievements", "description": "unknown"}'
FEW = 30
"""POSTs, at most, until it is clear that nothing is accepted."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def with_store(path: Path, main: Callable[[OutboxStore], Coroutine[Any, Any, None]]) -> None:
    with opened(path) as store:
        run(main(store))


async def refused(store: OutboxStore) -> set[str]:
    return {row.update.achievement_id async for row in store.rows(Selection(refused=True))}


class Stranger(FakeService):
    """Another program responds to some of the POSTs, counted from 0: always with `status`."""

    def __init__(self, responds_to: Callable[[int], bool], status: int, **more: Any) -> None:
        super().__init__(**more)
        self._responds_to = responds_to
        self._status = status

    async def respond(self, group: Group, posted: list[tuple[str, int]]) -> CompleteResponse:
        if self._responds_to(len(self.posts)):
            self.statuses = [self._status]
        return await super().respond(group, posted)


async def until_drained(flusher: Flusher, world: FakeWorld, rounds: int = 30) -> Ended:
    for _ in range(rounds):
        ended = await flusher.round()
        if ended.reason is RoundEnd.DRAINED:
            break
        world.time += ended.wait
    return ended


RESPONSES: list[tuple[Headers | None, bytes]] = [
    (None, b""),
    (PAGE, b"<h1>No</h1>"),
    (JSON, b'{"detail":"Not Found"}'),
    (JSON, b'{"error": "There is nothing here."}'),
    (JSON, b'{"code": 404, "name": "Not Found", "description": "The requested URL was not found on the server."}'),
]


@pytest.mark.parametrize(
    ("status", "headers", "body", "count"),
    [
        *((status, *RESPONSES[0], 3) for status in (400, 401, 403, 404, 405, 406, 407, 409, 410, 418, 451)),
        *((status, *response, 1) for status in (403, 404) for response in RESPONSES),
        *((status, *response, 1000) for status in (404, 410) for response in RESPONSES),
    ],
)
def test_refusals_by_another_program_are_ignored(
    path: Path, status: int, headers: Headers | None, body: bytes, count: int
) -> None:
    async def main(store: OutboxStore) -> None:
        world, log = FakeWorld(), Log()
        service = Stranger(lambda post: right is False, status, headers=headers, body=body)
        await put(store, [update(f"{number}") for number in range(count)], world)
        flusher = flusher_of(store, service, world, log)
        ended = await flusher.round()
        assert (ended.reason, ended.of_all) == (RoundEnd.PAUSED, True)
        assert ended.wait == pytest.approx(5)
        assert len(service.posts) <= min(2 * count - 1, FEW)
        if headers is PAGE or status in (401, 405, 407):
            assert len(service.posts) == 1
        assert await refused(store) == set()
        assert len(log.of("warning")) == 1
        nonlocal right
        right = True
        world.time += ended.wait
        service.statuses = []
        assert (await until_drained(flusher, world)).reason is RoundEnd.DRAINED
        assert len(service.percents()) == count
        assert await held(store) == {}

    right = False
    with_store(path, main)


def test_a_thousand_of_many_users_and_scids_cost_few_posts_as_well(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = Stranger(lambda post: True, 404)
        await put(
            store,
            [update(f"{n}", xuid=XUID + n % 7, scid=f"scid-{n % 5}") for n in range(1000)],
            world,
        )
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, ended.of_all) == (RoundEnd.PAUSED, True)
        assert len(service.posts) <= 2 * FEW
        assert await refused(store) == set()
        # The next round refuses nothing either.
        world.time += ended.wait
        await flusher_of(store, service, world).round()
        assert len(service.posts) <= 4 * FEW

    with_store(path, main)


@pytest.mark.parametrize("body", [OWN, THE_SERVICES])
@pytest.mark.parametrize("status", [400, 404])
def test_the_services_own_error_refuses_a_single_one(path: Path, status: int, body: bytes) -> None:
    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = FakeService(statuses=[status], headers=JSON, body=body)
        await put(store, [update()], world)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED
        assert await refused(store) == {"7"}
        assert len(service.posts) == 1

    with_store(path, main)


@pytest.mark.parametrize(
    ("status", "headers", "body", "own"),
    [
        (404, None, OWN, True),
        (404, JSON, OWN, True),
        (404, JSON, THE_SERVICES, True),
        (404, JSON, b'{"error": "no achievement \'7\' here"}', True),
        (404, JSON, f'{{"error": "{SCID} is unknown"}}'.encode(), True),
        (404, JSON, b'{"error": "no achievement \\"7\\" here"}', True),
        (404, JSON, b'{"error": "The definitions are strict and name the title id 1, not 42."}', True),
        (404, JSON, b'{"error": "The definitions are strict and name the title id 1, not 43."}', False),
        (404, JSON, b'{"error": "Not Found"}', False),
        (404, JSON, b'{"error": "Not found."}', False),
        (410, JSON, b'{"error": "Gone for good."}', False),
        (400, JSON, b'{"error": "percentComplete must be an integer."}', True),
        (404, JSON, b'{"code": 404, "name": "Not Found", "description": "The URL was not found."}', False),
        (404, JSON, b'{"code": "404", "description": "x"}', False),
        (404, JSON, b'{"code": true, "description": "x"}', False),
        (404, JSON, b'{"detail": "Not Found"}', False),
        (404, JSON, b'["error"]', False),
        (404, JSON, b"null", False),
        (404, JSON, b"[" * 100_000, False),
        (404, JSON, b"\xff", False),
        (404, PAGE, OWN, False),
        (403, JSON, OWN, False),
        (401, JSON, OWN, False),
        (500, JSON, OWN, False),
        (200, JSON, OWN, False),
    ],
)
def test_which_errors_are_the_services_own(status: int, headers: Headers | None, body: bytes, own: bool) -> None:
    assert is_services_own(CompleteResponse(status, body, headers), "7", SCID.upper(), 42) is own


def test_a_refused_scid_does_not_block_others(path: Path) -> None:
    """The other scid belongs to the same user and title. The refused one is tried again."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(bad={"wrong"})
        await put(store, [update("wrong", scid="a"), update("wrong", scid="b"), update("7", scid="c")], world)
        flusher = flusher_of(store, service, world)
        for _ in range(4):
            ended = await flusher.round()
            assert ended.reason is RoundEnd.PAUSED
            world.time += ended.wait
        assert service.percents() == {"7": 40}
        assert await held(store) == {"wrong": 40}
        assert await refused(store) == set()
        service.bad.clear()
        assert (await until_drained(flusher, world)).reason is RoundEnd.DRAINED

    with_store(path, main)


def test_posts_shrink_while_nothing_is_accepted(path: Path) -> None:
    """Smaller POSTs reach the updates that the service accepts, with any number of refused ones."""

    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = FakeService(bad={f"{number}" for number in range(37)})
        await put(store, [update(f"{number}") for number in range(40)], world)
        flusher = flusher_of(store, service, world)
        assert (await until_drained(flusher, world, 200)).reason is RoundEnd.DRAINED
        assert sorted(service.percents()) == ["37", "38", "39"]

    with_store(path, main)


def test_the_last_one_that_is_tried_is_the_only_one_accepted(path: Path) -> None:
    """After eight refusals in a row each of the others is tried alone, and none is left behind the last."""

    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = FakeService(bad={f"{number}" for number in range(8)})
        await put(store, [update(f"{number}") for number in range(9)], world)
        assert (await until_drained(flusher_of(store, service, world), world, 200)).reason is RoundEnd.DRAINED
        assert service.percents() == {"8": 40}
        assert len(await refused(store)) == 8

    with_store(path, main)


def intervals(ends: list[int]) -> Callable[[int], bool]:
    """Returns a function that checks whether a number is in an odd number of these intervals."""
    return lambda number: sum(end <= number for end in ends) % 2 == 1


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 30),
    st.sets(st.integers(0, 29), max_size=4),
    st.lists(st.integers(0, 40), max_size=2, unique=True),
    st.sampled_from([403, 404]),
)
def test_a_period_of_another_program_refuses_no_valid_update(
    tmp_path_factory: pytest.TempPathFactory, count: int, bad: set[int], ends: list[int], status: int
) -> None:
    """Whenever that program starts and stops to respond, in the middle of a batch, too."""

    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        wrong = {f"{number}" for number in bad}
        service = Stranger(intervals(ends), status, bad=wrong)
        await put(store, [update(f"{number}") for number in range(count)], world)
        flusher = flusher_of(store, service, world)
        await until_drained(flusher, world, 45)
        right = {f"{number}" for number in range(count)} - wrong
        assert not await refused(store) & right
        if len(ends) != 1:  # otherwise it never ends
            assert right <= set(service.percents())

    with_store(tmp_path_factory.mktemp("any") / "outbox.sqlite3", main)


class Demanding(FakeService):
    """Its 429 demands an hour."""

    def poster(self) -> Poster:
        def demanded_delay(part: Part) -> float | None:
            return 3600.0 if part.response is not None and part.response.status == 429 else None

        return super().poster()._replace(demanded_delay=demanded_delay)


@pytest.mark.parametrize(
    "statuses",
    [
        pytest.param([404, 404, 200, 404, 429], id="after the repetition"),
        pytest.param([404, 200, 404, 429], id="before the repetition"),
        pytest.param([404, 404, 200, 429], id="the repetition"),
        pytest.param([404, 200, 429], id="the rest"),
    ],
)
def test_a_throttle_between_the_posts_of_a_verdict_is_kept(path: Path, statuses: list[int]) -> None:
    """The service's Retry-After holds, and nothing else is posted, whichever POST of a batch receives it."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), Demanding(statuses=list(statuses))
        await put(store, [update("1"), update("2")], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, ended.wait) == (RoundEnd.PAUSED, 3600)
        assert len(service.posts) == len(statuses)
        assert await refused(store) == set()
        world.time += 3000
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, ended.wait) == (RoundEnd.PAUSED, 600)
        assert len(service.posts) == len(statuses)

    with_store(path, main)


def test_nothing_is_repeated_after_a_throttle(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), Demanding(statuses=[404, 200, 404, 404, 429])
        await put(store, [update(f"{number}") for number in range(4)], world)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.PAUSED
        assert service.ids == [[*"0123"], [*"01"], [*"23"], ["2"], ["3"]]
        assert await refused(store) == set()

    with_store(path, main)
