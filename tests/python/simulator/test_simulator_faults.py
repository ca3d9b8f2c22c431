"""Faults of the local service: the requests that they match, and their effects."""

import asyncio
import json
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from observed_support import Observed
from simulator_support import SCID, TITLE_ID, XUID

from xblshim.simulator.faults.fault_reader import InvalidFault, read_fault


def test_a_status_in_place_of_the_right_response() -> None:
    observed = Observed()
    fault = observed.fault(action={"status": 503}, times=2)

    async def run() -> None:
        first = await observed.update()
        assert first.status == 503
        assert json.loads(first.body)["code"] == 5300
        assert set(json.loads(first.body)) >= {"code", "source", "description"}
        assert (await observed.update()).status == 503
        assert observed.app.asked == []
        assert (await observed.update()).body == b'{"right":true}'

    asyncio.run(run())
    assert fault.matched == 2


@pytest.mark.parametrize(
    ("match", "meets"),
    [
        ({}, True),
        ({"path": "/update"}, True),
        ({"path": "/users/*/update"}, True),
        ({"path": "*/achievements"}, False),
        ({"method": "post"}, True),
        ({"method": "GET"}, False),
        ({"operation": "update"}, True),
        ({"operation": "list"}, False),
        ({"xuid": str(XUID)}, True),
        ({"xuid": "5"}, False),
        ({"titleId": str(TITLE_ID)}, True),
        ({"title_id": "0x12345678"}, True),
        ({"titleId": 5}, False),
        ({"scid": SCID.upper()}, True),
        ({"scid": "another"}, False),
        ({"achievement": "7"}, True),
        ({"achievement": "8"}, False),
        ({"achievement": "7", "xuid": "5"}, False),
    ],
)
def test_requests_that_a_fault_matches(match: dict[str, Any], meets: bool) -> None:
    observed = Observed()
    observed.fault(match=match, action={"status": 418})
    assert (asyncio.run(observed.update()).status == 418) == meets


def test_a_list_and_a_single_achievement_have_their_facts() -> None:
    observed = Observed()
    observed.fault(match={"operation": "list", "titleId": str(TITLE_ID)}, action={"status": 500})
    observed.fault(match={"operation": "achievement", "achievement": "é 7", "scid": SCID}, action={"status": 501})

    async def run() -> None:
        path = f"/users/xuid({XUID})/achievements"
        assert (await observed.ask(path, query=f"titleId={TITLE_ID}")).status == 500
        assert (await observed.ask(path, query="titleId=5")).status == 200
        assert (await observed.ask(f"{path}/{SCID}/é 7")).status == 501
        assert (await observed.ask(f"{path}/{SCID}/8")).status == 200

    asyncio.run(run())


def test_faults_never_match_the_control_api() -> None:
    observed = Observed(limits="on")
    observed.fault(action={"status": 503})
    observed.traffic.network.switch_service(on=False)

    async def run() -> None:
        for path in ("/", "/xblshim", "/xblshim/v1/faults"):
            assert (await observed.ask(path)).status == 200, path
        assert (await observed.ask("/xblshimmer")).status == 0

    asyncio.run(run())
    assert len(observed.traffic.journal) == 1


def test_a_delay_comes_before_the_right_response() -> None:
    observed = Observed()
    observed.fault(action={"delay": 2.5})
    got = asyncio.run(observed.update())
    assert (got.status, got.body) == (200, b'{"right":true}')
    assert observed.clock.slept == [2.5]


@pytest.mark.parametrize("apply", [False, True])
def test_a_dropped_connection_has_no_response(apply: bool) -> None:
    """With `apply` the service has processed the request, which the title can't see."""
    observed = Observed()
    observed.fault(action={"drop": True, "apply": apply})
    got = asyncio.run(observed.update())
    assert (got.status, got.body) == (0, b"")
    assert len(observed.app.asked) == apply


def test_half_a_response_and_then_the_end() -> None:
    observed = Observed()
    observed.fault(action={"half": True}, times=1)
    observed.fault(action={"half": True, "status": 304})

    async def run() -> None:
        got = await observed.update()
        assert not got.whole
        assert got.body == b'{"right":true}'[:7]
        assert got.headers["content-length"] == "14"
        empty = await observed.update()
        assert len(empty.body) < int(empty.headers["content-length"])

    asyncio.run(run())


def test_a_body_that_comes_slowly() -> None:
    observed = Observed()
    observed.fault(action={"bytesPerSecond": 20})
    got = asyncio.run(observed.update())
    assert got.body == b'{"right":true}'
    assert len(got.pieces) == 7
    assert sum(observed.clock.slept) == pytest.approx(14 / 20)


def test_a_wrong_content_type_and_headers() -> None:
    observed = Observed()
    observed.fault(action={"contentType": "text/html", "headers": {"X-Portal": "hotel"}}, times=1)
    observed.fault(action={"status": 200, "body": "<html>", "contentType": "text/html"}, times=1)
    observed.fault(action={"body": {"a": 1}}, times=1)

    async def run() -> None:
        right = await observed.update()
        assert (right.headers["content-type"], right.headers["x-portal"]) == ("text/html", "hotel")
        assert right.body == b'{"right":true}'
        portal = await observed.update()
        assert (portal.headers["content-type"], portal.body) == ("text/html", b"<html>")
        json_body = await observed.update()
        assert json_body.headers["content-type"].startswith("application/json")
        assert json_body.body == b'{"a":1}'

    asyncio.run(run())


def test_retry_after_in_seconds_and_as_dates() -> None:
    observed = Observed()
    now = observed.clock.now
    date = "Wed, 21 Oct 2026 07:28:00 GMT"
    for value in (10, 0.5, date, {"in": 30, "as": "date"}, {"in": 3}):
        observed.fault(action={"status": 429, "retryAfter": value}, times=1)

    async def run() -> None:
        got = [(await observed.update()).headers["retry-after"] for _ in range(5)]
        assert got[:3] == ["10", "1", date]
        assert parsedate_to_datetime(got[3]).timestamp() == now + 30
        assert got[4] == "3"

    asyncio.run(run())


def test_a_share_is_chosen_at_random_and_repeats_with_its_seed() -> None:
    observed = Observed()
    fault = observed.fault(action={"status": 500}, share=0.3)

    async def statuses() -> list[int]:
        observed.traffic.faults.reseed(11)
        return [(await observed.update()).status for _ in range(200)]

    first = asyncio.run(statuses())
    assert 30 < first.count(500) < 90
    assert asyncio.run(statuses()) == first
    assert fault.matched == 2 * first.count(500)


def test_a_fault_ends_after_its_seconds() -> None:
    observed = Observed()
    observed.fault(action={"status": 500}, seconds=10)

    async def run() -> None:
        assert (await observed.update()).status == 500
        observed.clock.now += 9.9
        assert (await observed.update()).status == 500
        observed.clock.now += 0.1
        assert (await observed.update()).status == 200

    asyncio.run(run())


def test_the_first_matching_fault_applies_and_ids_are_kept() -> None:
    observed = Observed()
    faults = observed.traffic.faults
    observed.fault(id="mine", action={"status": 500}, times=1)
    other = observed.fault(action={"status": 501})

    async def statuses() -> list[int]:
        return [(await observed.update()).status for _ in range(2)]

    assert asyncio.run(statuses()) == [500, 501]
    assert [fault.id for fault in faults.faults] == ["mine", other.id]
    assert faults.document(faults.faults[0])["spent"] is True
    assert faults.remove("mine")
    assert not faults.remove("mine")
    observed.fault(id=other.id, action={"status": 502})
    assert [fault.action.status for fault in faults.faults] == [502], "a fault of the same id is replaced"
    assert faults.clear() == 1
    assert not faults


def test_every_error_of_a_fault_is_reported() -> None:
    with pytest.raises(InvalidFault) as raised:
        read_fault(
            {
                "match": {"path": "", "xuid": "-1", "speed": 1},
                "action": {
                    "status": 99,
                    "delay": -1,
                    "retryAfter": "soon",
                    "headers": {"a b": "c"},
                    "bytesPerSecond": 0,
                },
                "share": 0,
                "times": 0,
                "seconds": True,
                "color": "red",
            }
        )
    found = {(problem.where, problem.key) for problem in raised.value.problems}
    assert found == {
        ("match", "path"),
        ("match", "xuid"),
        ("match", "speed"),
        ("action", "status"),
        ("action", "delay"),
        ("action", "retryAfter"),
        ("action", "headers"),
        ("action", "bytesPerSecond"),
        ("", "share"),
        ("", "times"),
        ("", "seconds"),
        ("", "color"),
    }
    assert all(problem.message and problem.remedy for problem in raised.value.problems)


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"action": {}},
        {"action": None},
        {"action": {"apply": True}},
        {"action": {"drop": True, "status": 503}},
        {"action": {"status": 503, "headers": {"Content-Length": "3"}}},
        {"action": {"status": 503, "headers": {"x": "a\r\nb"}}},
        {"action": {"contentType": "smörgås \u2013 mat"}},
        {"action": {"delay": float("nan")}},
        {"action": {"retryAfter": {"at": 3}}},
        {"action": {"retry_after": 3, "retryAfter": 3}},
        {"action": {"status": 503}, "match": {"operation": "delete"}},
        {"action": {"status": 503}, "match": 7},
    ],
)
def test_invalid_faults_are_refused(document: Any) -> None:
    with pytest.raises(InvalidFault):
        read_fault(document)
