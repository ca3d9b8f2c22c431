"""Scenarios, which are sequences of faults, from TOML and JSON."""

import asyncio
import json
from pathlib import Path

import pytest
from observed_support import Observed

from xblshim.simulator.faults.fault_reader import InvalidFault
from xblshim.simulator.faults.scenario_reader import load_scenario, parse_scenario, read_scenario

TWO_THEN_THROTTLED = """
name = "a bad evening"

[match]
operation = "update"

[[steps]]
times = 2
action = { status = 503 }

[[steps]]
seconds = 10
action = { status = 429, retry_after = 10 }
"""


def play(observed: Observed, text: str) -> None:
    observed.traffic.faults.play(parse_scenario(text, is_json=False))


def test_the_first_two_503_then_429_for_ten_seconds_then_fine() -> None:
    observed = Observed()
    play(observed, TWO_THEN_THROTTLED)

    async def run() -> None:
        assert (await observed.ask("/other")).status == 200, "not an update: neither met nor counted"
        assert [(await observed.update()).status for _ in range(2)] == [503, 503]
        observed.clock.now += 60  # the ten seconds begin with the first matching request
        throttled = await observed.update()
        assert (throttled.status, throttled.headers["retry-after"]) == (429, "10")
        observed.clock.now += 9.9
        assert (await observed.update()).status == 429
        observed.clock.now += 0.1
        assert [(await observed.update()).status for _ in range(3)] == [200] * 3

    asyncio.run(run())
    scenario = observed.traffic.faults.scenario
    assert scenario is not None
    shown = scenario.document(observed.clock())
    assert (shown["name"], shown["finished"], shown["text"]) == ("a bad evening", True, TWO_THEN_THROTTLED)
    assert [(step["state"], step["matched"]) for step in shown["steps"]] == [("done", 2), ("done", 2)]
    assert shown["steps"][1]["action"] == {"status": 429, "retryAfter": 10}


def test_a_step_without_an_action_is_fine_and_the_last_one_stays() -> None:
    observed = Observed()
    play(observed, "[[steps]]\ntimes = 2\n[[steps]]\naction = { drop = true }\n")
    statuses = [asyncio.run(observed.update()).status for _ in range(5)]
    assert statuses == [200, 200, 0, 0, 0]


def test_a_scenario_that_repeats() -> None:
    observed = Observed()
    play(observed, "repeat = true\n[[steps]]\ntimes = 1\naction.status = 500\n[[steps]]\ntimes = 2\n")
    assert [asyncio.run(observed.update()).status for _ in range(7)] == [500, 200, 200, 500, 200, 200, 500]


def test_a_seed_makes_shares_repeatable_and_faults_hold_beside_the_steps() -> None:
    text = "seed = 5\n[[faults]]\nshare = 0.5\naction.status = 500\n[[steps]]\ntimes = 3\n"
    seen = []
    for seed in (1, 2):
        observed = Observed(seed=seed)
        play(observed, text)
        seen.append([asyncio.run(observed.update()).status for _ in range(40)])
    assert seen[0] == seen[1]
    assert 5 < seen[0].count(500) < 35


def test_faults_of_the_api_come_before_the_scenario() -> None:
    observed = Observed()
    play(observed, "[[steps]]\ntimes = 1\naction.status = 500\n")
    observed.fault(action={"status": 418}, times=1)
    assert [asyncio.run(observed.update()).status for _ in range(3)] == [418, 500, 200]
    observed.traffic.faults.play(None)
    assert not [fault for fault in observed.traffic.faults.faults if fault.id != "fault-1"]


def test_files_are_toml_or_json(tmp_path: Path) -> None:
    toml, as_json = tmp_path / "evening.toml", tmp_path / "evening.json"
    toml.write_text(TWO_THEN_THROTTLED)
    as_json.write_text(json.dumps({"steps": [{"times": 2, "action": {"status": 503}}]}))
    assert load_scenario(toml).name == "a bad evening"
    found = load_scenario(as_json)
    assert (found.name, len(found.steps)) == ("evening", 1)
    toml.write_bytes(b"\xff")
    with pytest.raises(InvalidFault, match="UTF-8"):
        load_scenario(toml)


def test_every_error_of_a_scenario_is_reported() -> None:
    with pytest.raises(InvalidFault) as raised:
        read_scenario(
            {
                "seed": -1,
                "color": 1,
                "match": {"xuid": "x"},
                "steps": [{"action": {"status": 503}}, {"times": 0, "action": {}}, 7],
                "faults": [{"times": 3}],
            }
        )
    found = {(problem.where, problem.key) for problem in raised.value.problems}
    assert found == {
        ("", "seed"),
        ("", "color"),
        ("match", "xuid"),
        ("steps[0]", "times"),
        ("steps[1]", "times"),
        ("steps[1].action", ""),
        ("steps[2]", ""),
        ("faults[0]", "action"),
    }


@pytest.mark.parametrize("text", ["", "steps = 7", "[[steps]", "x = 1979-05-27", "repeat = true\n[[steps]]\n"])
def test_invalid_scenarios_are_refused(text: str) -> None:
    with pytest.raises(InvalidFault):
        parse_scenario(text, is_json=False)
    with pytest.raises(InvalidFault):
        parse_scenario(text, is_json=True)


def test_a_date_of_toml_is_a_retry_after_and_is_shown() -> None:
    observed = Observed()
    play(observed, "[[steps]]\ntimes = 1\naction = { status = 503, retry_after = 2026-10-21T07:28:00Z }\n")
    assert asyncio.run(observed.update()).headers["retry-after"] == "Wed, 21 Oct 2026 07:28:00 GMT"
    assert observed.traffic.faults.scenario is not None
    json.dumps(observed.traffic.faults.scenario.document(0))
