"""Several achievements in one POST: the request, the result of each, and one bad id among many."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from client_support import SCID, SETTINGS, URL, USER_AGENT, XUID, FakeTransport, Log, client_of, response_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.client.achievements.bulk_update import AT_ONCE, Part, post_parts
from xblshim.client.sending.send_policy import CompleteResponse, Policy
from xblshim.client.tokens.value_token import ValueToken
from xblshim.client.transport import AsyncBaseTransport, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.requests import UpdateAchievements

Items = list[tuple[str, int]]


class Service(AsyncBaseTransport):
    """Refuses every request with a bad id, with `status`; records the ids of each POST."""

    def __init__(self, bad: set[str] = frozenset(), status: int = 404, broken_from: int | None = None) -> None:  # type: ignore[assignment]
        self.bad = bad
        self.status = status
        self.broken_from = broken_from
        self.posts: list[list[str]] = []

    async def handle_async_request(self, request: Request) -> Response:
        ids = [entry["id"] for entry in json.loads(request.content)["achievements"]]
        self.posts.append(ids)
        if self.broken_from is not None and len(self.posts) > self.broken_from:
            return response_of(503)
        return response_of(self.status if self.bad & set(ids) else 200)


def post(transport: AsyncBaseTransport, items: Items, **more: Any) -> list[int]:
    """Returns the results, unsigned."""
    requests = RequestBuilder(URL, USER_AGENT)
    parts = asyncio.run(post_parts(Policy(transport), requests, XUID, 5, SCID, items, SETTINGS, **more))
    return [hr & 0xFFFFFFFF for part in parts for hr in part.results]


def parts_of(transport: AsyncBaseTransport, items: Items, before: Callable[[], Awaitable[None]]) -> list[Part]:
    requests = RequestBuilder(URL, USER_AGENT)
    return asyncio.run(post_parts(Policy(transport), requests, XUID, 5, SCID, items, SETTINGS, before=before))


def outcomes(*entries: tuple[str, str]) -> bytes:
    return json.dumps({"achievements": [{"id": name, "outcome": outcome} for name, outcome in entries]}).encode()


def test_one_post_in_the_services_form() -> None:
    transport = FakeTransport(response_of(200))
    assert post(transport, [("7", 40), ("ä", 100)]) == [0, 0]
    [request] = transport.requests
    assert (request.method, str(request.url)) == (
        "POST",
        f"{URL}/users/xuid({XUID})/achievements/{SCID.lower()}/update",
    )
    assert request.headers["Content-Length"] == str(len(request.content))
    assert request.content.decode() == (
        f'{{"action":"progressUpdate","serviceConfigId":"{SCID.lower()}","titleId":5,"userId":"{XUID}","achievements":'
        '[{"id":"7","percentComplete":40},{"id":"ä","percentComplete":100}]}'
    )


def update_many(transport: AsyncBaseTransport, items: Items, **policy: Any) -> tuple[list[int], Log]:
    async def run() -> tuple[list[int], Log]:
        log = Log()
        async with client_of(transport, log, **policy) as client:
            result = await client.update_achievements(UpdateAchievements(XUID, 5, SCID, tuple(items)), SETTINGS)
        return [hr & 0xFFFFFFFF for hr in result.results], log

    return asyncio.run(run())


def test_the_client_gives_each_its_result_and_says_which_failed() -> None:
    results, log = update_many(Service({"b"}), [("a", 1), ("b", 2), ("c", 3)])
    assert results == [0, 0x80190194, 0]
    assert log.lines == [("warning", f"updating achievement 'b' of {SCID!r}: the service answered 404")]


@pytest.mark.parametrize(
    ("reply", "hr", "said"),
    [
        (response_of(304), 0x80190130, ""),
        (response_of(503, b"busy"), 0x801901F7, "'a' and 2 more of {scid}: the service answered 503: busy"),
        (OSError("no route"), 0x80004005, "no route"),
        (ValueError("odd"), 0x80004005, "ValueError: odd"),
    ],
)
def test_the_log_of_a_result_that_all_share(reply: Any, hr: int, said: str) -> None:
    results, log = update_many(FakeTransport(reply), [("a", 1), ("b", 2), ("c", 3)])
    assert results == [hr] * 3
    assert said.format(scid=repr(SCID)) in log.text
    assert bool(log.lines) == bool(said)


def test_the_log_contains_no_token() -> None:
    _, log = update_many(
        FakeTransport(response_of(400, b"bad: XBL3.0 x=123;secret-token")),
        [("a", 1)],
        tokens=ValueToken("XBL3.0 x=123;secret-token"),
    )
    assert "400" in log.text
    assert "secret" not in log.text


def test_an_empty_list_is_not_posted() -> None:
    assert post(FakeTransport(), []) == []


@pytest.mark.parametrize(
    ("status", "hr"), [(200, 0), (204, 0), (304, 0x80190130), (503, 0x801901F7), (429, 0x801901AD), (401, 0x80190191)]
)
def test_a_response_to_all_is_the_result_of_each(status: int, hr: int) -> None:
    transport = FakeTransport(*[response_of(status) for _ in range(2 if status == 401 else 1)])
    assert post(transport, [("7", 40), ("8", 50), ("9", 60)]) == [hr] * 3


def test_no_response_fails_all() -> None:
    assert post(FakeTransport(ConnectionRefusedError("refused")), [("7", 40), ("8", 50)]) == [0x80004005] * 2


@pytest.mark.parametrize(
    ("body", "results"),
    [
        (outcomes(("7", "raised"), ("8", "notHigher")), [0, 0x80190130]),
        (outcomes(("7", "alreadyUnlocked"), ("8", "unlocked")), [0x80190130, 0]),
        (outcomes(("8", "notHigher"), ("7", "notHigher")), [0, 0]),  # results of other achievements
        (outcomes(("7", "notHigher")), [0, 0]),
        (b'{"achievements":[{"id":"7","outcome":[]},{"id":"8","outcome":{}}]}', [0, 0]),
        (b'{"achievements":{"7":8}}', [0, 0]),
        (b'{"achievements":5}', [0, 0]),
        (b"[" * 100_000, [0, 0]),
        (b"", [0, 0]),
        (b"\xff", [0, 0]),
        (b"null", [0, 0]),
    ],
)
def test_outcomes_in_a_success(body: bytes, results: list[int]) -> None:
    assert post(FakeTransport(response_of(200, body)), [("7", 40), ("8", 50)]) == results


@settings(deadline=None)  # the first example imports modules
@given(st.binary(max_size=80))
def test_any_body_of_a_success_gives_results(body: bytes) -> None:
    assert set(post(FakeTransport(response_of(200, body)), [("7", 40), ("8", 50)])) <= {0, 0x80190130}


def test_at_most_a_hundred_in_a_post() -> None:
    service = Service()
    items = [(f"{number}", 1) for number in range(2 * AT_ONCE + 1)]
    assert post(service, items) == [0] * len(items)
    assert [len(ids) for ids in service.posts] == [AT_ONCE, AT_ONCE, 1]
    assert [name for ids in service.posts for name in ids] == [name for name, _ in items]


def test_a_bad_id_is_found_by_halving() -> None:
    service = Service({"5"}, 404)
    items = [(f"{number}", 1) for number in range(8)]
    assert post(service, items) == [0, 0, 0, 0, 0, 0x80190194, 0, 0]
    assert service.posts == [
        ["0", "1", "2", "3", "4", "5", "6", "7"],
        ["0", "1", "2", "3"],
        ["4", "5", "6", "7"],
        ["4", "5"],
        ["4"],
        ["5"],
        ["6", "7"],
    ]


@given(st.integers(1, 250), st.sets(st.integers(0, 249), max_size=4))
def test_every_bad_id_and_no_other_is_refused(count: int, bad: set[int]) -> None:
    service = Service({f"{number}" for number in bad}, 400)
    results = post(service, [(f"{number}", 1) for number in range(count)])
    assert results == [0x80190190 if number in bad else 0 for number in range(count)]


@pytest.mark.parametrize("status", [400, 403, 404, 410])
def test_halving_stops_when_all_fail_alike(status: int) -> None:
    items = [(f"{number}", 1) for number in range(1000)]
    service = Service({name for name, _ in items}, status)
    assert post(service, items) == [0x80190000 + status] * 1000
    assert len(service.posts) <= 20


def test_bad_ids_in_front_of_good_ones_end_no_halving() -> None:
    bad = {f"{number}" for number in range(60)}
    service = Service(bad)
    items = [(f"{number}", 1) for number in range(100)]
    assert post(service, items) == [0x80190194] * 60 + [0] * 40
    # An accepted achievement is posted again now and then, to check whether the service refuses all.
    assert all(
        name not in bad for ids in service.posts if len(ids) == 1 for name in ids if service.posts.count(ids) > 1
    )


@pytest.mark.parametrize("status", [401, 405, 407, 408, 429])
def test_failures_not_caused_by_an_id_are_not_halved(status: int) -> None:
    service = Service({"1"}, status)
    assert post(service, [("1", 1), ("2", 1)]) == [0x80190000 + status] * 2
    assert len(service.posts) == (2 if status == 401 else 1)


def test_a_failure_ends_the_posting_and_the_rest_shares_it() -> None:
    service = Service({"1"}, 404, broken_from=3)
    assert post(service, [(f"{number}", 1) for number in range(8)]) == [0x801901F7] * 8
    service = Service({"5"}, 404, broken_from=3)
    assert post(service, [(f"{number}", 1) for number in range(8)]) == [0, 0, 0, 0, *[0x801901F7] * 4]
    assert len(service.posts) == 4


def test_partial_results_mark_permanent_refusals() -> None:
    asked = []

    async def before() -> None:
        asked.append(len(service.posts))

    service = Service({"2"}, 404)
    parts = parts_of(service, [("1", 1), ("2", 1), ("3", 1), ("4", 1)], before)
    assert [(part.first, len(part.results), part.refused) for part in parts] == [
        (0, 1, False),
        (1, 1, True),
        (2, 2, False),
    ]
    assert asked == [0, 1, 2, 3, 4]
    assert [part.response for part in parts] == [
        CompleteResponse(200, b""),
        CompleteResponse(404, b""),
        CompleteResponse(200, b""),
    ]

    service = Service({"1"}, 429)
    [part] = parts_of(service, [("1", 1)], before)
    assert not part.refused


def test_an_exception_before_a_post_ends_it() -> None:
    class Enough(Exception):
        pass

    async def before() -> None:
        if len(service.posts) == 2:
            raise Enough

    service = Service({"2"}, 404)
    with pytest.raises(Enough):
        parts_of(service, [("1", 1), ("2", 1), ("3", 1), ("4", 1)], before)
    assert len(service.posts) == 2
