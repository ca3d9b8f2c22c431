"""The rate limits of the real service, at the local one."""

import asyncio
import json

import pytest
from observed_support import Observed
from simulator_support import SCID, TITLE_ID, XUID

from xblshim.simulator.journal.request_journal import Filter

BURST, SUSTAINED = 100, 300


def test_the_101st_request_in_15_seconds_is_refused() -> None:
    observed = Observed(limits="on")

    async def run() -> None:
        for number in range(BURST):
            assert (await observed.update()).status == 200, number
        observed.clock.now += 4.2
        refused = await observed.update()
        assert refused.status == 429
        assert refused.headers["retry-after"] == "11"
        assert json.loads(refused.body) == {
            "version": 1,
            "currentRequests": 101,
            "maxRequests": 100,
            "periodInSeconds": 15,
            "limitType": "Rate",
            "type": "burst",
        }
        assert len(observed.app.asked) == BURST
        assert (await observed.update(xuid=5)).status == 200, "another user"
        assert (await observed.update(scid="another")).status == 200, "another title"
        observed.clock.now += 10.8
        assert (await observed.update()).status == 200, "the period is over"

    asyncio.run(run())


def test_the_time_scale_shortens_the_periods_of_limits_and_faults() -> None:
    observed = Observed(limits="on", time_scale=10.0)

    async def run() -> None:
        for _ in range(BURST):
            assert (await observed.update()).status == 200
        observed.clock.now += 0.42
        refused = await observed.update()
        assert (refused.status, refused.headers["retry-after"]) == (429, "11")  # a client with this scale waits 1.1 s
        observed.clock.now += 1.08
        assert (await observed.update()).status == 200
        observed.fault(action={"status": 503}, seconds=20)
        assert (await observed.update()).status == 503
        observed.clock.now += 2.0
        assert (await observed.update()).status == 200
        assert {entry.milliseconds for entry in observed.traffic.journal.select(Filter())} == {0.0}  # by the clock

    asyncio.run(run())


def test_300_requests_in_300_seconds_and_rejected_ones_count() -> None:
    observed = Observed(limits="on")

    async def run() -> None:
        for _ in range(3):
            assert {(await observed.update()).status for _ in range(BURST - 5)} == {200}
            observed.clock.now += 15
        assert [(await observed.update()).status for _ in range(16)] == [200] * 15 + [429]
        refused = await observed.update()
        assert json.loads(refused.body)["type"] == "sustained"
        assert json.loads(refused.body)["currentRequests"] == SUSTAINED + 2
        assert refused.headers["retry-after"] == "255"
        observed.clock.now += 254.9
        assert (await observed.update()).status == 429
        observed.clock.now += 0.1
        assert (await observed.update()).status == 200

    asyncio.run(run())


def test_requests_that_name_only_the_title_id_count_with_those_that_name_the_scid() -> None:
    observed = Observed(limits="on")

    async def run() -> None:
        for _ in range(BURST // 2):
            assert (await observed.update()).status == 200
            path = f"/users/xuid({XUID})/achievements"
            assert (await observed.ask(path, query=f"titleId={TITLE_ID}")).status == 200
        assert (await observed.ask(f"/users/xuid({XUID})/achievements/{SCID}/7")).status == 429

    asyncio.run(run())


def test_services_count_for_themselves() -> None:
    observed = Observed(limits="on")

    async def run() -> None:
        for _ in range(BURST):
            await observed.update()
        assert (await observed.update()).status == 429
        assert (await observed.ask(f"/users/xuid({XUID})/scids/{SCID}/stats/Laps")).status == 200

    asyncio.run(run())


def test_a_warning_is_in_the_journal_and_once_a_period_in_the_log() -> None:
    observed = Observed(limits="warn")

    async def run() -> None:
        assert {(await observed.update()).status for _ in range(BURST + 20)} == {200}

    asyncio.run(run())
    entries = observed.traffic.journal.document(Filter(rate_limit="burst"), 1000)["entries"]
    assert len(entries) == 20
    assert entries[0]["rateLimit"] == {
        "type": "burst",
        "currentRequests": 101,
        "maxRequests": 100,
        "periodInSeconds": 15,
        "retryAfter": 15,
        "refused": False,
    }
    assert [level for level, _ in observed.lines] == ["warning"]
    assert "429" in observed.lines[0][1]


def test_off_counts_nothing_and_a_switch_resets_the_counts() -> None:
    observed = Observed(limits="off")

    async def run() -> None:
        assert {(await observed.update()).status for _ in range(BURST * 4)} == {200}
        observed.traffic.limits.switch("on")
        assert {(await observed.update()).status for _ in range(BURST)} == {200}
        assert (await observed.update()).status == 429
        observed.traffic.limits.switch("on")
        assert (await observed.update()).status == 200

    asyncio.run(run())
    with pytest.raises(ValueError, match="off, warn, on"):
        observed.traffic.limits.switch("of")
    assert observed.traffic.limits.document() == {
        "mode": "on",
        "limits": [
            {"type": "burst", "requests": 100, "seconds": 15},
            {"type": "sustained", "requests": 300, "seconds": 300},
        ],
    }


def test_what_is_counted_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    from xblshim.simulator.limits import request_limits

    monkeypatch.setattr(request_limits, "MOST_COUNTED", 3)
    observed = Observed(limits="on")

    async def run() -> None:
        for xuid in range(1, 10):
            assert (await observed.update(xuid=xuid)).status == 200

    asyncio.run(run())
    assert len(observed.traffic.limits._counted) == 3
