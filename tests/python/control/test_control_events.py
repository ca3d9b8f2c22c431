"""The stream of events: its contents, resuming, and a listener that doesn't read."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from control_support import Asked, asked
from traffic_support import Titles, with_titles

from xblshim.simulator.events.feed import MOST_LISTENERS, Feed
from xblshim.simulator.events.stream import EventStream

LIMIT = 30


async def events(response: httpx.Response) -> AsyncIterator[tuple[int, str, Any]]:
    found: dict[str, str] = {}
    async for line in response.aiter_lines():
        name, _, value = line.partition(": ")
        if line:
            found[name] = value
        elif "data" in found:
            yield int(found["id"]), found["event"], json.loads(found["data"])
            found = {}


def test_changes_are_streamed_and_resumed(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        async with titles.http.stream("GET", "/xblshim/v1/events?topics=journal,faults,limits") as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            following = events(stream)
            await titles.update("7", 40)
            first, topic, entry = await asyncio.wait_for(anext(following), LIMIT)
            assert (topic, entry["operation"], entry["status"]) == ("journal", "update", 200)
            assert entry == (await titles.control("GET", "/journal"))[0]
            await titles.control("POST", "/faults", {"action": {"status": 503}})
            second, topic, faults = await asyncio.wait_for(anext(following), LIMIT)
            assert (topic, faults) == ("faults", await titles.control("GET", "/faults"))
            assert second > first
        await titles.control("PUT", "/limits", {"mode": "off"})
        headers = {"last-event-id": str(first)}
        async with titles.http.stream("GET", "/xblshim/v1/events", headers=headers) as stream:
            following = events(stream)
            resumed = [await asyncio.wait_for(anext(following), LIMIT) for _ in range(2)]
            assert [topic for _, topic, _ in resumed] == ["faults", "limits"]
        for unknown in ("7", str(second + 1000), "x"):
            async with titles.http.stream("GET", f"/xblshim/v1/events?lastEventId={unknown}") as stream:
                assert (await asyncio.wait_for(anext(events(stream)), LIMIT))[1] == "lost"

    with_titles(tmp_path, work)


def test_a_service_that_ends_ends_its_streams(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        async with titles.http.stream("GET", "/xblshim/v1/events") as stream:
            titles.served.control.feed.end()
            async with asyncio.timeout(LIMIT):
                lines = [line async for line in stream.aiter_lines()]
            assert lines[0].startswith(": at ")
        response = await titles.http.get("/xblshim/v1/events")
        assert response.status_code == 503

    with_titles(tmp_path, work)


@pytest.mark.parametrize("query", ["topics=", "topics=journal,weather"])
def test_unknown_topics_are_refused(tmp_path: Path, query: str) -> None:
    async def work(service: Asked) -> None:
        assert (await service.ask("GET", f"/events?{query}", status=400))["code"] == "bad-request"

    asked(tmp_path, work)


def listening(feed: Feed) -> None:
    assert feed.enter()


def test_a_listener_that_falls_behind_gets_lost_and_costs_no_memory() -> None:
    feed = Feed(100, most_events=5)
    feed.publish("journal", lambda: 1)
    assert feed.last == 100, "nobody has ever listened"
    listening(feed)
    for number in range(3):
        feed.publish("journal", lambda number=number: number)
    text, place = feed.after(100, None)
    assert (text.count(b"event: journal"), place) == (3, 103)
    assert feed.after(103, None) == (b"", 103)
    for number in range(7):
        feed.publish("faults" if number % 2 else "journal", lambda number=number: number)
    text, place = feed.after(103, None)
    assert (text.count(b"event: lost"), place) == (1, 110)
    assert feed.after(105, frozenset({"faults"}))[0].count(b"event: ") == 2
    assert len(feed._ring) == 5


def test_a_client_that_never_reads_does_not_stop_others() -> None:
    """Its stream waits in `send`. The feed continues, and it receives `lost` when it reads again."""

    async def run() -> None:
        feed = Feed(0, most_events=10)
        reads = asyncio.Event()
        sent: list[bytes] = []
        left = asyncio.Event()

        async def send(message: Any) -> None:
            sent.append(message.get("body", b""))
            if len(sent) > 2:
                await reads.wait()

        async def receive() -> Any:
            await left.wait()
            return {"type": "http.disconnect"}

        task = asyncio.create_task(EventStream(feed, None, 0)({}, receive, send))
        while len(sent) < 2:
            await asyncio.sleep(0)
        for number in range(1000):
            feed.publish("journal", lambda number=number: "x" * 1000)
            await asyncio.sleep(0)
        assert len(sent) == 3
        reads.set()
        while b"event: lost" not in b"".join(sent):
            await asyncio.sleep(0)
        left.set()
        await task
        assert feed.listeners == 0

    asyncio.run(asyncio.wait_for(run(), LIMIT))


def test_comments_keep_a_quiet_stream_open() -> None:
    async def run() -> None:
        feed = Feed()
        sent: list[bytes] = []
        quiet = asyncio.Event()

        async def send(message: Any) -> None:
            sent.append(message.get("body", b""))
            if sent.count(b":\n\n") == 3:
                quiet.set()

        async def receive() -> Any:
            await quiet.wait()
            return {"type": "http.disconnect"}

        await asyncio.wait_for(EventStream(feed, None, 0, 0.001)({}, receive, send), LIMIT)
        assert not any(b"event" in text for text in sent)

    asyncio.run(run())


def test_listeners_are_bounded() -> None:
    feed = Feed()
    for _ in range(MOST_LISTENERS):
        listening(feed)
    assert not feed.enter()
    feed.leave()
    listening(feed)
