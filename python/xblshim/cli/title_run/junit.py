"""Writes a run as a JUnit file, in the form that GitHub, GitLab and Jenkins read."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from .outcome import Outcome, refusal_text

# Characters that XML 1.0 can't represent, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_junit(path: Path, outcome: Outcome, began: datetime) -> None:
    """Writes the file atomically. Raises OSError."""
    data = junit(outcome, began)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def junit(outcome: Outcome, began: datetime) -> bytes:
    """Returns one test suite: the game's end, each expectation, and the leaks if they count as a failure."""
    suite_name = Path(outcome.command[0]).name or outcome.command[0]
    cases = [_case(suite_name, "the game ends with 0", outcome.end.seconds)]
    if outcome.end.code != 0:
        _fail(cases[0], f"The game ended with {outcome.end.text}.", "game")
    for checked in outcome.checked:
        case = _case(suite_name, checked.expectation.text)
        if not checked.met:
            _fail(case, checked.problem, "expectation")
        cases.append(case)
    if outcome.fail_on_leaks:
        case = _case(suite_name, "nothing is left open")
        if outcome.leaks:
            _fail(case, "Left open: " + "; ".join(outcome.leaks), "leak")
        cases.append(case)
    for problem in outcome.problems:
        case = _case(suite_name, "the run itself")
        _fail(case, problem, "run")
        cases.append(case)
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": "0",
        "skipped": "0",
        "time": f"{outcome.end.seconds:.3f}",
    }
    suites = ElementTree.Element("testsuites", {"name": "xblshim run", **counts})
    stamp = began.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    suite = ElementTree.SubElement(suites, "testsuite", {"name": _xml(suite_name), **counts, "timestamp": stamp})
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in _properties(outcome):
        ElementTree.SubElement(properties, "property", {"name": name, "value": _xml(value)})
    suite.extend(cases)
    ElementTree.SubElement(suite, "system-out").text = _xml(outcome.text())
    ElementTree.indent(suites)
    return bytes(ElementTree.tostring(suites, encoding="utf-8", xml_declaration=True)) + b"\n"


def _case(suite: str, name: str, seconds: float = 0.0) -> ElementTree.Element:
    return ElementTree.Element("testcase", {"classname": _xml(suite), "name": _xml(name), "time": f"{seconds:.3f}"})


def _fail(case: ElementTree.Element, message: str, kind: str) -> None:
    failure = ElementTree.SubElement(case, "failure", {"message": _xml(message), "type": kind})
    failure.text = _xml(message)


def _properties(outcome: Outcome) -> list[tuple[str, str]]:
    return [
        ("command", " ".join(outcome.command)),
        ("exit code", str(int(outcome.exit_code))),
        *(("unlocked", f"{row['xuid']} {row['scid']} {row['id']}") for row in outcome.unlocked),
        *(("refused", refusal_text(entry)) for entry in outcome.refused),
        *(("left open", leak) for leak in outcome.leaks),
        ("outbox", str(outcome.waiting)),
    ]


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
