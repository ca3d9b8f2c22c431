"""Formats a comparison for people, for programs, for a wiki page and for CI."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import NamedTuple
from xml.etree import ElementTree

from .baseline import BaselineResult
from .explained import explained
from .facts import KINDS, Difference, Uncompared

UNBOUNDED = 10_000
NAMED = 4
"""The number of names in a summary of what was not compared. JSON has all."""
HEADINGS = ("KIND", "NAME", "WHAT", "THERE", "HERE", "STATUS", "SURE", "BY", "WHERE THERE", "WHERE HERE")


class Comparison(NamedTuple):
    """The result of a comparison. `compared` counts the declarations of each kind."""

    target: str
    title: str
    compared: dict[str, int]
    result: BaselineResult
    uncompared: tuple[Uncompared, ...] = ()
    here: str = "this library"
    """The other side of the comparison."""
    followed: dict[str, str] | None = None
    """For two editions: which one this library agrees with, by the rows' keys."""
    system: str = ""
    """The system headers used for both sides; empty if there were none."""

    @property
    def status(self) -> int:
        """The exit status: 0 if all is equal, 1 if there are differences."""
        return 1 if self.result.new else 0


def headings(comparison: Comparison) -> tuple[str, ...]:
    return HEADINGS if comparison.followed is None else (*HEADINGS, "THIS LIBRARY")


def cells(comparison: Comparison, row: Difference) -> tuple[str, ...]:
    told = (row.kind, row.name, row.what or "(all of it)", *row.texts, row.status, row.sure, row.basis)
    followed = () if comparison.followed is None else (comparison.followed.get(row.key, "-"),)
    return *told, row.there_at or "-", row.here_at or "-", *followed


def summary(comparison: Comparison) -> str:
    """Returns a summary: what was compared, what differs, and what was left out."""
    new, accepted, gone = comparison.result
    counted = ", ".join(
        f"{comparison.compared[kind]} {plural(kind)}" for kind in KINDS if comparison.compared.get(kind)
    )
    absent = any(one.kind == "header" for one in comparison.uncompared)
    equal = "everything compared is equal" if absent else "all equal"
    found = equal if not new else f"{len(new)} difference{'s' if len(new) != 1 else ''}"
    text = f"{comparison.title}: {counted or 'nothing'} compared for {comparison.target}: {found}"
    if accepted or gone:
        known = sum(1 for row in accepted if row.key in explained())
        text += f", {len(accepted)} accepted" + (f" ({known} of them explained)" if known else "")
    unread = sum(1 for row in new if row.key in explained())
    if unread:
        text += f", {unread} of them known of the public headers (--explained accepts these)"
    if gone:
        text += f" ({len(gone)} of the baseline no longer exist: write it again with --write-baseline)"
    lines = [f"{text}.", f"There: what you named. Here: {comparison.here}."]
    if comparison.system:
        lines.append(f"System headers: {comparison.system}.")
    if comparison.uncompared:
        lines.append("Not compared:")
        lines += [f"  {line}" for line in not_compared(comparison)]
    return "\n".join(lines)


def not_compared(comparison: Comparison) -> list[str]:
    """Returns a line for each reason and kind, with counts and the first names."""
    groups: dict[tuple[str, str], list[Uncompared]] = {}
    for one in comparison.uncompared:
        groups.setdefault((one.kind, one.why), []).append(one)
    lines = []
    for (kind, why), ones in groups.items():
        names = ", ".join(one.name for one in ones[:NAMED]) + (", ..." if len(ones) > NAMED else "")
        within = sum(one.declarations for one in ones)
        declarations = f" with {within} declarations" if kind == "header" else ""
        called = plural(kind) if len(ones) > 1 else kind
        lines.append(f"{len(ones)} {called}{declarations}, because {why}: {names}")
    return lines


def plural(kind: str) -> str:
    return f"{kind}es" if kind.endswith("s") else f"{kind}s"


def as_table(comparison: Comparison, width: int | None = None) -> str:
    """Formats the differences as a table, with rich if it is installed."""
    rows = [cells(comparison, row) for row in comparison.result.new]
    if not rows:
        return summary(comparison)
    try:
        from rich.console import Console
        from rich.table import Column, Table
    except ImportError:
        from xblshim.console.tables import table

        return f"{table(headings(comparison), rows)}\n\n{summary(comparison)}"
    if width is None and (sys.stdout is None or not sys.stdout.isatty()):
        width = UNBOUNDED  # for a log or a file, rich assumes 80 columns and truncates names
    console = Console(width=width, highlight=False, markup=False)
    columns = (Column(heading, overflow="fold") for heading in headings(comparison))
    grid = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        grid.add_row(*row, style="red" if row[HEADINGS.index("STATUS")] == "differs" else "yellow")
    with console.capture() as captured:
        console.print(grid)
    lines = [line.rstrip() for line in captured.get().splitlines()]
    return "\n".join([*lines, "", summary(comparison)])


def as_json(comparison: Comparison) -> str:
    new, accepted, gone = comparison.result
    return json.dumps(
        {
            "target": comparison.target,
            "compared": comparison.compared,
            "here": comparison.here,
            "system_headers": comparison.system or None,
            "differences": [_document(comparison, row) for row in new],
            "accepted": [_document(comparison, row) for row in accepted],
            "gone": gone,
            "not_compared": [one._asdict() for one in comparison.uncompared],
            "summary": summary(comparison),
        },
        indent=2,
        ensure_ascii=False,
    )


def _document(comparison: Comparison, row: Difference) -> dict[str, object]:
    followed = {} if comparison.followed is None else {"this_library": comparison.followed.get(row.key)}
    return {
        "kind": row.kind,
        "name": row.name,
        "property": row.what,
        "theirs": row.theirs,
        "ours": row.ours,
        "status": row.status,
        "header": row.header,
        "there_at": row.there_at,
        "here_at": row.here_at,
        "basis": row.basis,
        "sure": row.sure,
        "key": row.key,
        "reason": explained().get(row.key),
        **followed,
    }


def as_markdown(comparison: Comparison) -> str:
    lines = [f"## {comparison.title}", "", summary(comparison)]
    if comparison.result.new:
        heads = headings(comparison)
        lines += ["", _markdown_row(heads), _markdown_row(["---"] * len(heads))]
        lines += [_markdown_row(cells(comparison, row)) for row in comparison.result.new]
    return "\n".join(lines)


def _markdown_row(row: tuple[str, ...] | list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def as_junit(comparison: Comparison) -> str:
    """Returns a test suite for each kind, with a case for each declaration that differs and one for those that agree. What was not compared is
    skipped.
    """
    suites = ElementTree.Element("testsuites", name=f"{comparison.title} ({comparison.target})")
    wrong: dict[tuple[str, str], list[Difference]] = {}
    for row in comparison.result.new:
        wrong.setdefault((row.kind, row.name), []).append(row)
    counted = Counter(kind for kind, _ in wrong)
    for kind in KINDS:
        if not comparison.compared.get(kind) and not counted[kind]:
            continue
        suite = ElementTree.SubElement(
            suites, "testsuite", name=kind, tests=str(counted[kind] + 1), failures=str(counted[kind])
        )
        ElementTree.SubElement(suite, "testcase", classname=kind, name=f"all other {plural(kind)} agree")
        for (of, name), rows in wrong.items():
            if of == kind:
                case = ElementTree.SubElement(suite, "testcase", classname=kind, name=name)
                text = "\n".join(map(_failure, rows))
                ElementTree.SubElement(case, "failure", message=text.splitlines()[0]).text = text
    if comparison.uncompared:
        count = str(len(comparison.uncompared))
        suite = ElementTree.SubElement(
            suites, "testsuite", name="not compared", tests=count, failures="0", skipped=count
        )
        for one in comparison.uncompared:
            case = ElementTree.SubElement(suite, "testcase", classname=f"not compared.{one.kind}", name=one.name)
            ElementTree.SubElement(case, "skipped", message=one.why)
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, encoding="unicode", xml_declaration=True)


def _failure(row: Difference) -> str:
    """Returns the text of a failed test case: the values of both sides and their places."""
    places = ", ".join(f"{side} {at}" for side, at in (("theirs", row.there_at), ("ours", row.here_at)) if at)
    return "{}: theirs {}, ours {}".format(row.what or row.status, *row.texts) + (f" ({places})" if places else "")
