"""Reads a scenario from TOML or JSON.

    name = "a bad evening"
    seed = 7                       # the choices of `share` repeat

    [match]                        # of every step that has no match of its own
    operation = "update"

    [[steps]]                      # the first two updates
    times = 2
    action = { status = 503 }

    [[steps]]                      # then ten seconds, from the next update on
    seconds = 10
    action = { status = 429, retry_after = 10 }

    [[faults]]                     # beside the steps: a tenth of all lists
    match = { operation = "list" }
    share = 0.1
    action = { delay = 2 }

After the last step the service responds rightly. A step without an action responds rightly, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .fault import Action, Fault
from .fault_reader import FAULT_RULES, InvalidFault, Problem, Reader, Rule, plain, text
from .scenario import Scenario, Step

MOST_STEPS = 1000
STEP_KEYS = ("name", "match", "action", *FAULT_RULES)
SCENARIO_KEYS = ("name", "seed", "repeat", "match", "steps", "faults")


def _seed(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError("must be a whole number, 0 or more")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


_RULES: dict[str, Rule] = {"name": text, "seed": _seed, "repeat": _flag}


def load_scenario(path: Path) -> Scenario:
    """Reads the scenario of a file, JSON by its extension, otherwise TOML. Raises InvalidFault, and OSError when it can't be read."""
    try:
        content = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidFault([Problem("", "", f"{path} is not UTF-8 ({error}).", "Save it as UTF-8.")]) from None
    return parse_scenario(content, is_json=path.suffix.lower() == ".json", name=path.stem)


def parse_scenario(content: str, *, is_json: bool, name: str = "scenario") -> Scenario:
    """Parses the scenario of a text. Raises InvalidFault with every problem."""
    try:
        if is_json:
            import json

            value = json.loads(content)
        else:
            import tomllib

            value = tomllib.loads(content)
    except (ValueError, RecursionError) as error:
        kind = "JSON" if is_json else "TOML"
        problem = Problem("", "", f"The scenario is not {kind}: {error}.", f"Correct the {kind} there.")
        raise InvalidFault([problem]) from None
    scenario = read_scenario(value, name)
    scenario.text = content
    return scenario


def read_scenario(value: Any, name: str = "scenario") -> Scenario:
    """Returns the scenario of a JSON or TOML value. Raises InvalidFault with every problem."""
    reader = Reader()
    table = reader.table(value, "", SCENARIO_KEYS)
    found = reader.values(table, "", _RULES)
    common = table.get("match")
    if common is not None:
        reader.match(common, "match")
    steps = [
        _step(reader, entry, f"steps[{index}]", common) for index, entry in enumerate(_list(reader, table, "steps"))
    ]
    faults = [reader.fault(entry, f"faults[{index}]") for index, entry in enumerate(_list(reader, table, "faults"))]
    for index, fault in enumerate(faults, 1):
        fault.id = fault.id or f"scenario-fault-{index}"
    if isinstance(value, dict) and not steps and not faults:
        reader.add(
            "",
            "steps",
            "A scenario has steps, faults, or both.",
            "Write [[steps]] with times or seconds and an action.",
        )
    repeat = found.get("repeat", False)
    for index, step in enumerate(steps):
        ends = step.fault.times is not None or step.fault.seconds is not None
        if not ends and (index < len(steps) - 1 or repeat):
            reader.add(
                f"steps[{index}]",
                "times",
                "This step never ends.",
                "Give it times or seconds, or make it the last one.",
            )
    reader.finish()
    for index, step in enumerate(steps, 1):
        step.fault.id = step.fault.id or f"step-{index}"
    return Scenario(found.get("name", name), steps, faults, found.get("seed"), repeat)


def _list(reader: Reader, table: dict[str, Any], key: str) -> list[Any]:
    value = table.get(key, [])
    if not isinstance(value, list) or len(value) > MOST_STEPS:
        reader.add(
            "", key, f"This must be an array of at most {MOST_STEPS} objects.", f"In TOML each begins with [[{key}]]."
        )
        return []
    return value


def _step(reader: Reader, value: Any, where: str, common: Any) -> Step:
    table = reader.table(value, where, STEP_KEYS)
    rules: dict[str, Rule] = {"name": text, **FAULT_RULES}
    found = reader.values(table, where, rules)
    match = reader.match(table["match"], f"{where}.match") if "match" in table else None
    action = reader.action(table["action"], f"{where}.action") if "action" in table else None
    if match is None:
        match = Reader().match(common if common is not None else {}, "match")  # its problems were already collected
    fault = Fault(found.pop("name", ""), match, action or Action(), document=plain(table), **found)
    return Step(fault, fine=action is None)
