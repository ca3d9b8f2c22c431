"""The in-process local service with faults, rate limits and a journal if a setting demands them, and without requests otherwise."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest
from client_support import SETTINGS, UPDATE, Log

from xblshim.config import load
from xblshim.model.call_settings import CallSettings
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED
from xblshim.wiring.open_client import open_client
from xblshim.wiring.service_parts import OpeningError

SCENARIO = """
[[steps]]
times = 1
action = { status = 503 }
[[steps]]
times = 1
action = { drop = true }
"""


def options(folder: Path, **more: object) -> dict[str, str]:
    return {"state_dir": str(folder / "state"), "time_scale": "100", **{key: str(value) for key, value in more.items()}}


def test_faults_and_the_journal_in_the_process(tmp_path: Path) -> None:
    """A title retries after a 503 and after a dropped connection."""
    scenario, journal, log = tmp_path / "evening.toml", tmp_path / "journal.jsonl", Log()
    scenario.write_text(SCENARIO)

    async def run() -> None:
        given = options(tmp_path, scenario=scenario, journal=journal)
        client = open_client(load(program_dir=None, environ={}, options=given), log)
        assert await client.update_achievement(UPDATE, CallSettings()) == 0
        await client.aclose()

    asyncio.run(run())
    entries = [json.loads(line) for line in journal.read_text().splitlines()]
    assert [(entry["status"], entry.get("fault")) for entry in entries] == [
        (503, "step-1"),
        (0, "step-2"),
        (200, None),
    ]
    if sys.platform != "win32":
        assert journal.stat().st_mode & 0o777 == 0o600


FAILURES = {"status": "{ status = 503 }", "drop": "{ drop = true }", "half": "{ half = true }"}
"""With `half` the service processes the request, and only the response is lost."""


@pytest.fixture
def long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """3.8 s before the second attempt and 7.6 s before the third, divided by the time scale."""
    monkeypatch.setattr("xblshim.client.sending.send_policy._random", lambda: 0.9)


@pytest.mark.usefixtures("long_waits")
@pytest.mark.parametrize("last", FAILURES)
@pytest.mark.parametrize("before", [[], ["status"], ["drop"], ["half"]])
def test_another_attempt_follows_each_failure_that_is_not_the_third(
    tmp_path: Path, before: list[str], last: str
) -> None:
    hr, statuses = played(tmp_path, *before, last)
    was_done = "half" in (*before, last)
    assert len(statuses) == len(before) + 2
    assert (statuses[-1], hr) == ((304, HTTP_E_STATUS_NOT_MODIFIED) if was_done else (200, 0))


@pytest.mark.usefixtures("long_waits")
@pytest.mark.parametrize("last", FAILURES)
def test_the_third_failure_uses_up_the_calls_time(tmp_path: Path, last: str) -> None:
    """The next wait of at least 8 s and another attempt don't fit into the 20 s. The update stays in the outbox."""
    hr, statuses = played(tmp_path, "drop", "drop", last)
    assert (hr, len(statuses)) == (0, 3)


def played(folder: Path, *failures: str) -> tuple[int, list[int]]:
    """Returns the result of an update, and the status of each of its attempts."""
    scenario, journal = folder / "evening.toml", folder / "journal.jsonl"
    scenario.write_text("".join(f"[[steps]]\ntimes = 1\naction = {FAILURES[name]}\n" for name in failures))

    async def run() -> int:
        config = load(program_dir=None, environ={}, options=options(folder, scenario=scenario, journal=journal))
        client = open_client(config, Log())
        hr = await client.update_achievement(UPDATE, CallSettings())
        await client.aclose()
        return hr

    hr = asyncio.run(run())
    return hr, [json.loads(line)["status"] for line in journal.read_text().splitlines()]


def test_rate_limits_in_the_process(tmp_path: Path) -> None:
    log = Log()

    async def run() -> None:
        client = open_client(
            load(program_dir=None, environ={}, options={"state_dir": str(tmp_path), "rate_limits": "warn"}), log
        )
        for percent in range(1, 101):
            assert await client.update_achievement(UPDATE._replace(percent_complete=percent), SETTINGS) == 0
        await client.update_achievement(UPDATE, SETTINGS)  # the 101st
        await client.aclose()

    asyncio.run(run())
    assert any("429" in str(line) for line in log.lines)


@pytest.mark.parametrize(("text", "told"), [("[[steps]]\ntimes = 0\n", "steps"), (None, "can't be read")])
def test_a_scenario_with_errors(tmp_path: Path, text: str | None, told: str) -> None:
    scenario = tmp_path / "evening.toml"
    if text is not None:
        scenario.write_text(text)
    config = load(program_dir=None, environ={}, options=options(tmp_path, scenario=scenario))

    async def run() -> None:
        with pytest.raises(OpeningError, match=told):
            open_client(config, Log())

    asyncio.run(run())


def test_the_direct_way_imports_none_of_it(tmp_path: Path) -> None:
    code = """
import asyncio, sys
import httpx
from xblshim.config import load
from xblshim.wiring.service_parts import open_parts
async def run():
    parts = open_parts(load(program_dir=None, environ={}, options={"state_dir": sys.argv[1]}), lambda level, text: None)
    request = httpx.Request("GET", "http://achievements.test/users/xuid(5)/achievements")
    assert (await parts.transport.handle_async_request(request)).status_code == 200
    assert "xblshim.client.transport.in_process_transport" in sys.modules
    await parts.close()
asyncio.run(run())
found = [name for name in sys.modules if name.startswith("xblshim.simulator.")]
parts = ("observing", "journal", "faults", "limits", "events.", "control", "request_facts")
print([name for name in found if any(part in name for part in parts)])
"""
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.stdout == "[]\n", ran.stderr
