"""Faults, limits, networks and the journal, through the control API of a service on a real socket."""

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from control_support import Asked, asked
from jsonschema import Draft202012Validator
from simulator_support import SCID, TITLE_ID, update_body, update_path
from traffic_support import Titles, with_titles
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from xblshim.simulator.faults.fault_schema import FAULT, NEW_FAULT, SCENARIO, scenario_schema

PROGRESS = f"https://achievements.xboxlive.com/users/xuid(1)/achievements/{SCID}"
UNLOCKS = f"https://notify.xboxlive.com/users/xuid(1)/deviceid/current/titleid/{TITLE_ID}"


def test_faults_on_a_socket(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        async def fault(**action: Any) -> None:
            await titles.control("POST", "/faults", {"action": action, "times": 1})

        await fault(status=503, retryAfter=3)
        got = await titles.update()
        assert (got.status_code, got.headers["retry-after"]) == (503, "3")
        assert got.json()["source"] == "Achievements"
        assert len(got.headers["x-xblcorrelationid"]) == 36

        await fault(drop=True)
        with pytest.raises(httpx.RemoteProtocolError, match="without sending"):
            await titles.update()

        await fault(half=True)
        with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
            await titles.update("8")
        assert (await titles.update("8")).status_code == 304, "it was applied; only its response was lost"

        await fault(drop=True, apply=True)
        with pytest.raises(httpx.RemoteProtocolError):
            await titles.update("9")
        assert (await titles.update("9")).status_code == 304

        await fault(bytesPerSecond=2000, contentType="text/html")
        slow = await titles.update("10")
        assert slow.headers["content-type"] == "text/html"
        assert slow.json()["achievements"][0]["outcome"] == "unlocked"

        shown = await titles.control("GET", "/faults")
        assert [fault["matched"] for fault in shown] == [1] * 5
        assert all(fault["spent"] for fault in shown)
        entries = await titles.control("GET", "/journal")
        assert [entry["status"] for entry in entries] == [503, 0, 200, 304, 0, 304, 200]
        assert [entry.get("fault") for entry in entries] == [
            *("fault-1", "fault-2", "fault-3", None, "fault-4", None, "fault-5"),
        ]
        assert (await titles.control("GET", "/journal?fault=any&status=0"))[0]["fault"] == "fault-2"
        details = await titles.control("GET", "/journal/1")
        assert details["correlation"] == got.headers["x-xblcorrelationid"]
        assert json.loads(details["response"]["body"]) == got.json()
        lines = (await titles.http.get("/xblshim/v1/journal.jsonl")).text.splitlines()
        assert [json.loads(line) for line in lines] == entries
        as_lines = await titles.http.get("/xblshim/v1/journal", headers={"accept": "application/jsonl"})
        assert as_lines.text.splitlines() == lines
        await titles.control("DELETE", "/journal")
        await titles.control("DELETE", "/faults")
        assert await titles.control("GET", "/journal") == await titles.control("GET", "/faults") == []

    with_titles(tmp_path, work)


def test_the_network_of_one_title_off_and_on(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        network = titles.served.control.network
        assert (await titles.update()).status_code == 200
        by_title_id = f"/users/xuid(1)/achievements?titleId={TITLE_ID}"
        address = titles.address.replace("http", "ws") + "/connect"
        async with connect(address, proxy=None) as mine, connect(address, proxy=None) as others:
            await mine.send(json.dumps([1, 1, PROGRESS]))
            await others.send(json.dumps([1, 1, PROGRESS.replace(SCID, "another")]))
            assert json.loads(await mine.recv())[:3] == [1, 1, 0]
            assert json.loads(await others.recv())[:3] == [1, 1, 0]

            network.switch_title(SCID.upper(), online=False)
            for refused in (titles.update("8"), titles.http.get(by_title_id)):
                with pytest.raises(httpx.RemoteProtocolError):
                    await refused
            with pytest.raises(ConnectionClosed):
                await mine.recv()
            assert (await titles.update(scid="another")).status_code == 200
            await others.send(json.dumps([1, 2, UNLOCKS]))
            with pytest.raises(ConnectionClosed):  # the same title, by its id
                await others.recv()

        network.switch_title(SCID, online=True)
        assert (await titles.update("8")).status_code == 200
        assert (await titles.http.get(by_title_id)).status_code == 200
        entries = await titles.control("GET", "/journal?fault=network")
        assert [entry["status"] for entry in entries] == [0, 0]

        await titles.control("PATCH", "/service", {"online": False})
        with pytest.raises(httpx.RemoteProtocolError):
            await titles.update("9")
        with pytest.raises(InvalidStatus):
            await connect(address, proxy=None)
        await titles.control("PATCH", "/service", {"online": True})
        assert (await titles.update("9")).status_code == 200

    with_titles(tmp_path, work)


def test_a_truncated_update_changes_nothing(tmp_path: Path) -> None:
    """Its bytes happen to be a whole JSON document, but the client announced more."""

    async def work(titles: Titles) -> None:
        body = update_body(("7", 100))
        reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(titles.address).port)
        head = f"POST {update_path()} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body) + 1}\r\n\r\n"
        writer.write(head.encode() + body)
        writer.write_eof()
        await reader.read()
        writer.close()
        await writer.wait_closed()
        while not (entries := await titles.control("GET", "/journal")):
            await asyncio.sleep(0.01)
        assert [entry["status"] for entry in entries] == [400]
        assert (await titles.control("GET", "/achievements"))["achievements"] == []

    with_titles(tmp_path, work)


def test_websockets_are_in_the_journal_and_faults_meet_them(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        address = titles.address.replace("http", "ws") + "/connect"
        async with connect(address, proxy=None):
            pass
        await titles.control("POST", "/faults", {"match": {"operation": "events"}, "action": {"drop": True}})
        with pytest.raises(InvalidStatus):
            await connect(address, proxy=None)
        entries = await titles.control("GET", "/journal?operation=events")
        assert [(entry["status"], entry.get("fault")) for entry in entries] == [(101, None), (403, "fault-1")]

    with_titles(tmp_path, work)


def test_limits_are_warnings_until_they_are_switched_on(tmp_path: Path) -> None:
    async def work(titles: Titles) -> None:
        assert (await titles.control("GET", "/limits"))["mode"] == "warn"
        assert (await titles.control("PUT", "/limits", {"mode": "on"}))["mode"] == "on"
        assert (await titles.control("GET", ""))["limits"] == "on"
        statuses = [(await titles.update(f"{number}")).status_code for number in range(101)]
        assert statuses == [200] * 100 + [429]
        (entry,) = await titles.control("GET", "/journal?rateLimit=burst")
        assert (entry["fault"], entry["rateLimit"]["refused"]) == ("rate-limit", True)

    with_titles(tmp_path, work)


SCENARIO_TEXT = """
name = "two, then fine"
[[steps]]
times = 2
action = { status = 503, retry_after = 1 }
"""


def test_a_scenario_by_toml_and_json(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        assert (await service.ask("GET", "/scenario"))["steps"] == []
        begun = await service.ask("PUT", "/scenario", SCENARIO_TEXT)
        assert begun == await service.ask("GET", "/scenario")
        Draft202012Validator(SCENARIO).validate(begun)
        assert (begun["text"], begun["finished"]) == (SCENARIO_TEXT, False)
        again = {"steps": [{"times": 1, "action": {"status": 500}}]}
        Draft202012Validator(scenario_schema()).validate(again)
        Draft202012Validator(SCENARIO).validate(await service.ask("PUT", "/scenario", again))
        response = await service.ask("PUT", "/scenario", {"steps": [{}, {"times": 0}]}, status=422)
        assert {(problem["where"], problem["key"]) for problem in response["details"]} == {
            ("steps[0]", "times"),
            ("steps[1]", "times"),
        }
        assert (await service.ask("PUT", "/scenario", "steps = ", status=422))["code"] == "invalid"
        await service.ask("DELETE", "/scenario")
        assert (await service.ask("GET", "/scenario"))["steps"] == []
        assert (await service.ask("GET", "/scenario.schema.json"))["title"]

    asked(tmp_path, work)


def test_a_fault_with_errors_says_all_of_them(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.ask("POST", "/faults", {"action": {"status": 1}, "times": 0}, status=422)
        assert {problem["key"] for problem in response["details"]} == {"status", "times"}
        assert await service.ask("GET", "/faults") == []
        added = await service.ask("POST", "/faults", {"id": "a/b", "action": {"status": 503}})
        Draft202012Validator(FAULT).validate(added)
        Draft202012Validator(NEW_FAULT).validate({"action": {"status": 503}, "match": {"titleId": "0x12"}})
        await service.ask("DELETE", "/faults/nothing", status=404)
        await service.ask("DELETE", "/faults/a%2Fb")

    asked(tmp_path, work)
